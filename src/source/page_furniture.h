// Which parts of a web page are furniture: menus, share buttons, related stories, comments. Told
// from element names, roles and the words in class and id. Any thread.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "source/html_tree.h"

namespace nashra {

/// How much a sign of furniture is worth against the text in the element.
enum class Doubt {
    none,    // furniture, unless it holds most of the page
    slight,  // names that page builders also give to parts of the article ("widget", "promo"):
             // furniture, unless it holds running text
};

struct FurnitureSign {
    std::string_view reason;  // for SkippedText; empty: may be part of the article
    Doubt doubt = Doubt::none;
    std::string_view word{};  // the name it was told from; empty for an attribute
};

FurnitureSign furniture_sign(const HtmlNode& node);

/// The words of class and id: "post-body articleText" is post, body, article, text.
bool has_class_word(const HtmlNode& node, std::string_view word);
bool has_class_word(const HtmlNode& node, std::span<const std::string_view> one_of);

}  // namespace nashra
