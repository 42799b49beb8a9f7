// The texts of a feed: plain, escaped HTML, XHTML, base64, and of a type that nobody told. They
// leave here as HTML. Any thread.
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

}  // namespace nashra
