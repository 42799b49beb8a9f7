// What a web page says about itself in its head: title, site, date, language. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/language.h"
#include "source/html_tree.h"

namespace nashra {

struct PageMetadata {
    std::string title;
    std::string site;
    std::string description;
    std::string byline;
    std::string published;     // ISO 8601, UTC
    std::string article_body;  // as the page gives it to search engines; mostly empty
    Language language;
};

PageMetadata page_metadata(const HtmlTree& tree);

/// The address that the page gives as its own (<link rel="canonical">, RFC 6596; else og:url):
/// where a saved page came from. Empty where it names none of the web.
std::string canonical_address(const HtmlTree& tree);

}  // namespace nashra
