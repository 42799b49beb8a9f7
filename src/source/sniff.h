// What bytes or a text are, from their beginning: a table of signs, the way file(1) works.
// Any thread.
#pragma once

#include <string_view>

namespace nashra {

/// "a PNG picture", "a PDF document"...; empty for bytes that may be text.
std::string_view binary_name(std::string_view bytes);

bool looks_like_html(std::string_view text);

/// RSS, Atom or JSON Feed.
bool looks_like_feed(std::string_view text);

bool looks_like_json(std::string_view text);

/// XML that is neither a page nor a feed.
bool looks_like_xml(std::string_view text);

/// What a page says about its own bytes, in a meta element or an XML declaration. Empty if nothing.
std::string_view declared_in_markup(std::string_view bytes);

}  // namespace nashra
