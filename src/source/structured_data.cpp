#include "source/structured_data.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "model/utf8.h"
#include "source/charset.h"
#include "source/lines.h"

namespace nashra {

namespace {

constexpr std::string_view kBlanks = " \t\n\r";

/// Where the value of "key": begins, or npos.
std::size_t value_begin(std::string_view json, std::string_view key) {
    const std::string quoted = '"' + std::string{key} + '"';
    for (std::size_t at = json.find(quoted); at != std::string_view::npos;
         at = json.find(quoted, at + 1)) {
        const std::size_t colon = json.find_first_not_of(kBlanks, at + quoted.size());
        if (colon == std::string_view::npos) return colon;
        if (json[colon] == ':') return json.find_first_not_of(kBlanks, colon + 1);
    }
    return std::string_view::npos;
}

/// Four hexadecimal digits as a letter. Halves of a pair are joined: "\ud83d\ude00".
void append_escaped(std::string& value, std::string_view json, std::size_t& at) {
    const auto code_at = [json](std::size_t from) {
        unsigned code = 0;
        if (from + 4 > json.size()) return 0U;
        const char* digits = json.data() + from;
        return std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4 ? code : 0U;
    };
    char32_t code = code_at(at + 1);
    if (code == 0) return;
    at += 4;
    if (code >= 0xD800 && code <= 0xDBFF && json.substr(at + 1, 2) == "\\u") {
        const char32_t low = code_at(at + 3);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
            at += 6;
        }
    }
    const bool half = code >= 0xD800 && code <= 0xDFFF;
    append_utf8(value, half ? kReplacement : code);
}

/// The string that begins at the quotation mark at `at`; empty for anything else.
std::string string_at(std::string_view json, std::size_t at) {
    std::string value;
    if (at >= json.size() || json[at] != '"') return value;
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] != '\\' || at + 1 == json.size()) {
            value += json[at];
            continue;
        }
        const char escaped = json[++at];
        if (escaped == 'u') {
            append_escaped(value, json, at);
        } else if (escaped == 'n' || escaped == 'r') {
            value += '\n';
        } else {
            value += escaped == 't' ? ' ' : escaped;
        }
    }
    return clean_utf8(value, "UTF-8");
}

/// "author": "A", {"name": "A"} or [{"name": "A"}, ...]: the first name.
std::string author_name(std::string_view json) {
    constexpr std::size_t kNear = 600;
    const std::size_t at = value_begin(json, "author");
    if (at == std::string_view::npos) return {};
    if (json[at] == '"') return string_at(json, at);
    const std::string_view author = json.substr(at, kNear);
    return string_at(author, value_begin(author, "name"));
}

void fill(std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
}

}  // namespace

StructuredData structured_data(const HtmlTree& tree) {
    StructuredData data;
    for (const HtmlNode& node : tree) {
        if (!node.is_text() || tree[node.parent].tag != "script") continue;
        const std::string_view json = node.text;
        fill(data.headline, folded_spaces(string_at(json, value_begin(json, "headline"))));
        fill(data.author, folded_spaces(author_name(json)));
        fill(data.published, folded_spaces(string_at(json, value_begin(json, "datePublished"))));
        fill(data.article_body, string_at(json, value_begin(json, "articleBody")));
    }
    return data;
}

}  // namespace nashra
