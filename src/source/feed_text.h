// The texts of a feed: plain, HTML that was escaped once or twice, XHTML, base64. They leave here
// as HTML where they may be long, and as text without markup where they are one line. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "source/xml_tree.h"

namespace nashra {

/// What a text without a type is: Atom says plain text (RFC 4287 section 3.1.1), RSS says nothing
/// and means HTML wherever it looks like it.
enum class Untyped { plain, guessed };

/// The text of an element as HTML, its type found out.
std::string html_in(const XmlTree& tree, std::size_t node, Untyped untyped);

/// One line without markup.
std::string line_of_html(std::string html);

/// Text that is no markup as HTML; a blank line makes a paragraph.
std::string html_of_text(std::string_view text);

/// Whether a text has a tag or an entity of HTML in it. "3 < 4" and "AT&T" have none.
bool looks_like_markup(std::string_view text);

}  // namespace nashra
