#include "source/feed_markup.h"

#include <algorithm>
#include <array>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/html_tree.h"
#include "source/lines.h"
#include "source/xml_tree.h"

namespace nashra {

namespace {

constexpr auto kTags = std::to_array<std::string_view>(
    {"a",        "abbr",     "acronym",  "address",    "applet", "area",   "article",    "aside",
     "audio",    "b",        "bdi",      "bdo",        "big",    "blink",  "blockquote", "body",
     "br",       "button",   "caption",  "center",     "cite",   "code",   "col",        "colgroup",
     "dd",       "del",      "details",  "dfn",        "dir",    "div",    "dl",         "dt",
     "em",       "embed",    "fieldset", "figcaption", "figure", "font",   "footer",     "form",
     "frameset", "h1",       "h2",       "h3",         "h4",     "h5",     "h6",         "head",
     "header",   "hgroup",   "hr",       "html",       "i",      "iframe", "img",        "input",
     "ins",      "kbd",      "label",    "legend",     "li",     "link",   "main",       "map",
     "mark",     "marquee",  "math",     "menu",       "meta",   "meter",  "nav",        "nobr",
     "noframes", "noscript", "object",   "ol",         "p",      "param",  "picture",    "pre",
     "progress", "q",        "rp",       "rt",         "ruby",   "s",      "samp",       "script",
     "section",  "select",   "small",    "source",     "span",   "strike", "strong",     "style",
     "sub",      "summary",  "sup",      "svg",        "table",  "tbody",  "td",         "textarea",
     "tfoot",    "th",       "thead",    "time",       "title",  "tr",     "tt",         "u",
     "ul",       "var",      "video",    "wbr"});

bool is_tag_at(std::string_view text, std::size_t at) {
    if (text.substr(at).starts_with("<!--")) return true;
    ++at;
    if (at < text.size() && text[at] == '/') ++at;
    std::string name;
    constexpr std::size_t kLongestTag = 10;
    while (at < text.size() && name.size() <= kLongestTag &&
           (is_ascii_letter(text[at]) || (text[at] >= '1' && text[at] <= '6')))
        name += ascii_lower(text[at++]);
    const bool ended =
        at < text.size() && std::string_view{" \t\n/>"}.find(text[at]) != std::string::npos;
    return ended && std::find(kTags.begin(), kTags.end(), name) != kTags.end();
}

bool is_entity_at(std::string_view text, std::size_t at) {
    const std::size_t end = text.substr(at, 12).find(';');
    if (end == std::string_view::npos || end < 2) return false;
    const std::string name{text.substr(at + 1, end - 1)};
    if (name[0] == '#')
        return name.find_first_not_of("#xX0123456789abcdefABCDEF") == std::string::npos;
    return name == "apos" || xhtml_entity(name) != 0;
}

/// Without one level of escapes: "&lt;p&gt;" is "<p>".
std::string with_fewer_escapes(std::string_view html) {
    struct Escape {
        std::string_view written;
        char meant;
    };
    constexpr std::array kEscapes = {Escape{"&lt;", '<'},   Escape{"&gt;", '>'},
                                     Escape{"&amp;", '&'},  Escape{"&quot;", '"'},
                                     Escape{"&#39;", '\''}, Escape{"&#039;", '\''}};
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
        const auto* const found = std::find_if(
            kEscapes.begin(), kEscapes.end(),
            [&](const Escape& escape) { return html.substr(at).starts_with(escape.written); });
        out += found == kEscapes.end() ? html[at] : found->meant;
        at += found == kEscapes.end() ? 1 : found->written.size();
    }
    return out;
}

/// HTML that has no tag, but whose words are tags, end tags among them: it was escaped once too
/// often. A text about a tag ("the &lt;b&gt; tag") names it alone.
bool is_escaped_twice(std::string_view html) {
    if (html.find("&lt;") == std::string_view::npos) return false;
    for (std::size_t at = html.find('<'); at != std::string_view::npos;
         at = html.find('<', at + 1)) {
        if (is_tag_at(html, at)) return false;
    }
    const std::string meant = with_fewer_escapes(html);
    for (std::size_t at = meant.find("</"); at != std::string::npos;
         at = meant.find("</", at + 2)) {
        if (is_tag_at(meant, at)) return true;
    }
    return meant.find("<br />") != std::string::npos || meant.find("<br>") != std::string::npos;
}

bool begins_markup(std::string_view rest) {
    const char next = rest.size() > 1 ? rest[1] : '\0';
    return is_ascii_letter(next) || next == '/' || next == '?' || rest.starts_with("<!--") ||
           rest.starts_with("<![") || (rest.size() > 2 && next == '!' && is_ascii_letter(rest[2]));
}

struct SelfClosed {
    std::string_view name;
    std::size_t size = 0;  // 0: it is none
};

/// "<iframe src='x'/>", "<a name='x' />", "<p/>"; not "<br/>", which is closed without the slash,
/// and not "<a href=http://x/>", whose slash belongs to the address.
SelfClosed self_closed_at(std::string_view rest) {
    constexpr std::size_t kLongestTag = 1024;
    constexpr auto kVoid =
        std::to_array<std::string_view>({"br", "hr", "img", "input", "wbr", "area", "base", "col",
                                         "embed", "link", "meta", "param", "source", "track"});
    rest = rest.substr(0, kLongestTag);
    std::size_t at = 1;
    while (at < rest.size() && (is_ascii_letter(rest[at]) || (rest[at] >= '0' && rest[at] <= '9')))
        ++at;
    const std::string_view name = rest.substr(1, at - 1);
    if (name.empty() || std::find(kVoid.begin(), kVoid.end(), name) != kVoid.end()) return {};
    const std::size_t attributes = at;
    while (at < rest.size() && rest[at] != '>') {
        if (rest[at] == '"' || rest[at] == '\'') at = rest.find(rest[at], at + 1);
        if (at == std::string_view::npos) return {};
        ++at;
    }
    if (at >= rest.size() || rest[at - 1] != '/') return {};
    const char before = rest[at - 2];
    const bool closed = at - 1 == attributes || before == ' ' || before == '"' || before == '\'';
    return closed ? SelfClosed{name, at + 1} : SelfClosed{};
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
}

bool looks_like_markup(std::string_view text) {
    for (std::size_t at = text.find_first_of("<&"); at != std::string_view::npos;
         at = text.find_first_of("<&", at + 1)) {
        if (text[at] == '<' ? is_tag_at(text, at) : is_entity_at(text, at)) return true;
    }
    return false;
}

std::string repaired_html(std::string_view html) {
    std::string out;
    out.reserve(html.size());
    for (std::size_t at = 0; at < html.size();) {
        const std::string_view rest = html.substr(at);
        if (rest[0] != '<') {
            const std::size_t next = std::min(html.find('<', at), html.size());
            out += html.substr(at, next - at);
            at = next;
        } else if (const SelfClosed tag = self_closed_at(rest); tag.size > 0) {
            out += rest.substr(0, tag.size);
            out += "</" + std::string{tag.name} + '>';
            at += tag.size;
        } else {
            out += begins_markup(rest) ? "<" : "&lt;";
            ++at;
        }
    }
    return out;
}

std::string escaped_once(const std::string& html) {
    return is_escaped_twice(html) ? with_fewer_escapes(html) : html;
}

std::string guessed_html(std::string_view text) {
    return looks_like_markup(text) ? repaired_html(text) : html_of_text(text);
}

std::string html_of_text(std::string_view text) {
    text = trimmed(text);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next =
            std::min(text[at] == '&' && is_entity_at(text, at) ? text.find(';', at) + 1 : at + 1,
                     text.size());
        if (text.substr(at).starts_with("\n\n")) {
            out += "<p>";
            at = text.find_first_not_of('\n', at);
            continue;
        }
        if (next > at + 1) {
            out += text.substr(at, next - at);
        } else {
            append_escaped(out, text.substr(at, 1));
        }
        at = next;
    }
    return out;
}

std::string line_of_html(std::string html) {
    if (html.find_first_of("<&") == std::string::npos) return folded_spaces(html);
    const HtmlTree tree = parse_html(std::move(html));
    std::string text;
    for (const auto& node : tree) {
        const std::string_view parent = tree[node.parent].tag;
        if (node.is_text() && parent != "script" && parent != "style") text += node.text;
        if (!node.is_text() && node.tag != "a" && node.tag != "span") text += ' ';
    }
    return folded_spaces(text);
}

}  // namespace nashra
