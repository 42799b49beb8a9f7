// What feeds take for markup: text that may be HTML, HTML that was escaped once too often, text
// with entities in it. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Whether a text has a tag or an entity of HTML in it. "3 < 4" and "AT&T" have none.
bool looks_like_markup(std::string_view text);

/// HTML as feeds write it, for a reader of HTML. A '<' that begins nothing is a letter: HTML would
/// take "<!' <a>" for one comment. An element closed as in XHTML ("<a name='x'/>") is closed: in
/// HTML all that follows would be inside.
std::string repaired_html(std::string_view html);

/// HTML whose words are tags ("&lt;p&gt;news&lt;/p&gt;") was escaped twice; now it is escaped once.
std::string escaped_once(const std::string& html);

/// Text of which nobody said whether it is markup, as HTML.
std::string guessed_html(std::string_view text);

/// Text that is no markup as HTML. A blank line makes a paragraph; an entity in it has slipped in
/// and means its letter.
std::string html_of_text(std::string_view text);

/// One line without markup.
std::string line_of_html(std::string html);

void append_escaped(std::string& out, std::string_view text);

}  // namespace nashra
