#include "source/front_matter.h"

#include <algorithm>
#include <string>

#include "model/utf8.h"
#include "source/ascii.h"

namespace nashra {

namespace {

constexpr std::size_t kMostLines = 100;

bool same_key(std::string_view a, std::string_view lower) {
    return std::equal(a.begin(), a.end(), lower.begin(), lower.end(),
                      [](char x, char y) { return ascii_lower(x) == y; });
}

/// "'Two words'", "[First, Second]": the text alone, of a list the first.
std::string_view unquoted(std::string_view value) {
    value = trimmed(value);
    if (value.starts_with("[") && value.ends_with("]"))
        value = trimmed(value.substr(1, value.find_first_of(",]") - 1));
    const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                        (value.front() == '"' || value.front() == '\'');
    return quoted ? trimmed(value.substr(1, value.size() - 2)) : value;
}

bool is_key(std::string_view key) {
    return !key.empty() && key.size() <= 40 && std::all_of(key.begin(), key.end(), [](char c) {
        return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    });
}

}  // namespace

std::string_view FrontMatter::value(std::initializer_list<std::string_view> keys) const {
    for (const auto wanted : keys) {
        for (const auto& [key, value] : values) {
            if (!value.empty() && same_key(key, wanted)) return value;
        }
    }
    return {};
}

bool FrontMatter::says_article() const {
    return !value({"title", "date", "author", "layout", "description", "tags", "categories", "lang",
                   "slug"})
                .empty();
}

FrontMatter front_matter(std::string_view text) {
    FrontMatter matter;
    const bool yaml = text.starts_with("---\n");
    if (!yaml && !text.starts_with("+++\n")) return {};
    const std::string_view fence = text.substr(0, 3);
    std::size_t from = 4;
    for (std::size_t lines = 0; lines < kMostLines && from < text.size(); ++lines) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = text.substr(from, end - from);
        from = std::min(end + 1, text.size());
        const std::string_view bare = trimmed(line);
        if (bare == fence || (yaml && bare == "...")) {
            matter.size = from;
            return matter;
        }
        const std::size_t divider = line.find(yaml ? ':' : '=');
        // A list's entries and what is nested are indented; comments begin with "#".
        const bool nested = line.starts_with(" ") || line.starts_with("-") || bare.starts_with("#");
        if (bare.empty() || nested || (!yaml && bare.starts_with("["))) continue;
        if (divider == std::string_view::npos) return {};  // a text between two dividing lines
        const std::string_view key = trimmed(line.substr(0, divider));
        if (!is_key(key)) return {};
        matter.values.emplace_back(key, unquoted(line.substr(divider + 1)));
    }
    return {};
}

}  // namespace nashra
