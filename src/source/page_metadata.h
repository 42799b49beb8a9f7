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

}  // namespace nashra
