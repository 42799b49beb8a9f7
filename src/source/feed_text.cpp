#include "source/feed_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/charset.h"
#include "source/html_tree.h"
#include "source/lines.h"

namespace nashra {

namespace {

// ---- what is markup ------------------------------------------------------------------------

constexpr auto kTags = std::to_array<std::string_view>(
    {"a",      "abbr",       "acronym",    "address",  "article", "aside",   "audio",  "b",
     "big",    "blink",      "blockquote", "body",     "br",      "caption", "center", "cite",
     "code",   "dd",         "del",        "dfn",      "div",     "dl",      "dt",     "em",
     "embed",  "figcaption", "figure",     "font",     "footer",  "form",    "h1",     "h2",
     "h3",     "h4",         "h5",         "h6",       "header",  "hr",      "html",   "i",
     "iframe", "img",        "ins",        "kbd",      "li",      "link",    "main",   "map",
     "mark",   "meta",       "nav",        "noscript", "object",  "ol",      "p",      "pre",
     "q",      "s",          "samp",       "script",   "section", "small",   "span",   "strike",
     "strong", "style",      "sub",        "sup",      "table",   "tbody",   "td",     "th",
     "thead",  "time",       "tr",         "tt",       "u",       "ul",      "var",    "video"});

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

// ---- base64 (RFC 4648) ---------------------------------------------------------------------

std::optional<std::uint32_t> base64_digit(char c) {
    if (is_ascii_upper(c)) return c - 'A';
    if (is_ascii_letter(c)) return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+') return 62;
    if (c == '/') return 63;
    return std::nullopt;
}

/// Nothing for a text that is no base64.
std::optional<std::string> from_base64(std::string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t') continue;
        if (c == '=') break;
        const auto digit = base64_digit(c);
        if (!digit) return std::nullopt;
        bits = (bits << 6U) | *digit;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        bytes += static_cast<char>((bits >> count) & 0xFFU);
    }
    return bytes;
}

// ---- elements back to markup ---------------------------------------------------------------

enum class Texts { raw, escaped };

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

std::string_view local_name(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

void append_start_tag(std::string& out, const XmlNode& node) {
    out += '<';
    out += local_name(node.name);
    for (const auto& [name, value] : node.attributes) {
        out += ' ';
        out += local_name(name);
        out += "=\"";
        append_escaped(out, value);
        out += '"';
    }
    out += '>';
}

void append_end_tag(std::string& out, const XmlNode& node) {
    constexpr auto kEmpty = std::to_array<std::string_view>({"br", "hr", "img", "input", "wbr"});
    const std::string_view name = local_name(node.name);
    if (std::find(kEmpty.begin(), kEmpty.end(), name) != kEmpty.end()) return;
    out += "</";
    out += name;
    out += '>';
}

/// What stands between the tags of `root`.
std::string inner_markup(const XmlTree& tree, std::size_t root, Texts texts) {
    std::string out;
    std::vector<std::size_t> open;
    for (std::size_t i = root + 1; i < tree[root].end; ++i) {
        while (!open.empty() && tree[open.back()].end <= i) {
            append_end_tag(out, tree[open.back()]);
            open.pop_back();
        }
        if (!tree[i].is_text()) {
            append_start_tag(out, tree[i]);
            open.push_back(i);
        } else if (texts == Texts::raw) {
            out += tree[i].text;
        } else {
            append_escaped(out, tree[i].text);
        }
    }
    for (; !open.empty(); open.pop_back())
        append_end_tag(out, tree[open.back()]);
    return out;
}

bool has_elements(const XmlTree& tree, std::size_t root) {
    for (std::size_t i = root + 1; i < tree[root].end; ++i) {
        if (!tree[i].is_text()) return true;
    }
    return false;
}

// ---- types ---------------------------------------------------------------------------------

enum class TextType { plain, html, xhtml, base64, guessed };

/// Atom 1.0's types (RFC 4287 sections 3.1.1 and 4.1.3.3) and those of Atom 0.3, whose `mode` says
/// how the text is written and whose `type` says what it is.
TextType type_of(const XmlNode& node, Untyped untyped) {
    std::string type{node.attribute("type")};
    std::transform(type.begin(), type.end(), type.begin(), ascii_lower);
    const std::string_view mode = node.attribute("mode");
    if (mode == "base64") return TextType::base64;
    if (type == "html" || type == "text/html") return TextType::html;
    if (type == "xhtml" || type.ends_with("/xml") || type.ends_with("+xml"))
        return mode == "escaped" ? TextType::html : TextType::xhtml;
    if (type == "text" || type == "plain" || type.starts_with("text/")) return TextType::plain;
    if (type.find('/') != std::string::npos) return TextType::base64;
    return untyped == Untyped::plain ? TextType::plain : TextType::guessed;
}

/// A '<' that begins nothing is a letter: HTML would take "<!' <a>" for one comment.
std::string with_loose_brackets_escaped(std::string_view html) {
    std::string out;
    out.reserve(html.size());
    for (std::size_t at = 0; at < html.size(); ++at) {
        const std::string_view rest = html.substr(at);
        const char next = rest.size() > 1 ? rest[1] : '\0';
        const bool markup = is_ascii_letter(next) || next == '/' || next == '?' ||
                            rest.starts_with("<!--") || rest.starts_with("<![") ||
                            (rest.size() > 2 && next == '!' && is_ascii_letter(rest[2]));
        if (html[at] == '<' && !markup) {
            out += "&lt;";
        } else {
            out += html[at];
        }
    }
    return out;
}

std::string html_of_guessed(std::string_view text) {
    return looks_like_markup(text) ? with_loose_brackets_escaped(text) : html_of_text(text);
}

std::string html_of_base64(const XmlTree& tree, std::size_t node) {
    const std::string text = inner_markup(tree, node, Texts::raw);
    const auto bytes = from_base64(text);
    if (!bytes) return html_of_guessed(text);               // it was only said to be
    if (bytes->find('\0') != std::string::npos) return {};  // a picture, a sound
    return html_of_guessed(clean_utf8(*bytes, "UTF-8"));
}

}  // namespace

bool looks_like_markup(std::string_view text) {
    for (std::size_t at = text.find_first_of("<&"); at != std::string_view::npos;
         at = text.find_first_of("<&", at + 1)) {
        if (text[at] == '<' ? is_tag_at(text, at) : is_entity_at(text, at)) return true;
    }
    return false;
}

std::string html_of_text(std::string_view text) {
    text = trimmed(text);
    std::string out;
    for (;;) {
        const std::size_t paragraph = text.find("\n\n");
        append_escaped(out, text.substr(0, paragraph));
        if (paragraph == std::string_view::npos) return out;
        out += "<p>";
        text = text.substr(text.find_first_not_of('\n', paragraph));
    }
}

std::string html_in(const XmlTree& tree, std::size_t node, Untyped untyped) {
    const TextType type = type_of(tree[node], untyped);
    std::string html;
    if (type == TextType::base64) {
        html = html_of_base64(tree, node);
    } else if (type == TextType::html) {
        html = with_loose_brackets_escaped(inner_markup(tree, node, Texts::raw));
    } else if (type == TextType::xhtml || (type == TextType::plain && has_elements(tree, node))) {
        html = inner_markup(tree, node, Texts::escaped);
    } else if (type == TextType::plain) {
        html = html_of_text(inner_markup(tree, node, Texts::raw));
    } else {
        html = html_of_guessed(inner_markup(tree, node, Texts::raw));
    }
    return std::string{trimmed(clean_utf8(html, "UTF-8"))};
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
