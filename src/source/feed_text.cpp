#include "source/feed_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/charset.h"
#include "source/feed_markup.h"

namespace nashra {

namespace {

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
    const auto type = ascii_lower(node.attribute("type"));
    const std::string_view mode = node.attribute("mode");
    if (mode == "base64") return TextType::base64;
    if (type == "html" || type == "text/html") return TextType::html;
    if (type == "xhtml" || type.ends_with("/xml") || type.ends_with("+xml"))
        return mode == "escaped" ? TextType::html : TextType::xhtml;
    if (type == "text" || type == "plain" || type.starts_with("text/")) return TextType::plain;
    if (type.find('/') != std::string::npos) return TextType::base64;
    return untyped == Untyped::plain ? TextType::plain : TextType::guessed;
}

/// Atom 1.0's XHTML stands in a <div> that is no part of it (RFC 4287, section 3.1.1.3).
std::size_t inside_div(const XmlTree& tree, std::size_t node) {
    std::size_t div = node;
    for (std::size_t i = node + 1; i < tree[node].end; i = tree[i].end) {
        if (tree[i].is_text() && trimmed(tree[i].text).empty()) continue;
        if (div != node || local_name(tree[i].name) != "div") return node;
        div = i;
    }
    return div;
}

std::string html_of_base64(const XmlTree& tree, std::size_t node) {
    const std::string text = inner_markup(tree, node, Texts::raw);
    const auto bytes = from_base64(text);
    if (!bytes) return guessed_html(text);                  // it was only said to be
    if (bytes->find('\0') != std::string::npos) return {};  // a picture, a sound
    return guessed_html(clean_utf8(*bytes, "UTF-8"));
}

}  // namespace

std::string html_in(const XmlTree& tree, std::size_t node, Untyped untyped) {
    const TextType type = type_of(tree[node], untyped);
    if (tree[node].attribute("type") == "xhtml") node = inside_div(tree, node);
    std::string html;
    if (type == TextType::base64) {
        html = html_of_base64(tree, node);
    } else if (type == TextType::html) {
        html = repaired_html(inner_markup(tree, node, Texts::raw));
    } else if (type == TextType::xhtml || (type == TextType::plain && has_elements(tree, node))) {
        html = inner_markup(tree, node, Texts::escaped);
    } else if (type == TextType::plain) {
        html = html_of_text(inner_markup(tree, node, Texts::raw));
    } else {
        html = guessed_html(inner_markup(tree, node, Texts::raw));
    }
    if (type != TextType::plain) html = escaped_once(html);
    return std::string{trimmed(clean_utf8(html, "UTF-8"))};
}

}  // namespace nashra
