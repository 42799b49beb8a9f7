#include "source/header_parameter.h"

#include <algorithm>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/charset.h"
#include "source/transfer_encoding.h"

namespace nashra {

namespace {

bool same_name(std::string_view name, std::string_view lower_case) {
    return std::equal(name.begin(), name.end(), lower_case.begin(), lower_case.end(),
                      [](char a, char b) { return ascii_lower(a) == b; });
}

std::string percent_decoded(std::string_view text) {
    std::string quoted{text};
    std::replace(quoted.begin(), quoted.end(), '=', '-');
    std::replace(quoted.begin(), quoted.end(), '%', '=');
    return from_quoted_printable(quoted);
}

/// RFC 2231, section 4: "utf-8'ar'%D8%A3".
std::string extended_value(std::string_view value) {
    const std::size_t language = value.find('\'');
    const std::size_t text =
        value.find('\'', language == std::string_view::npos ? 0 : language + 1);
    if (language == std::string_view::npos || text == std::string_view::npos) return {};
    return clean_utf8(percent_decoded(value.substr(text + 1)), value.substr(0, language));
}

/// Bytes up to the end of a quoted text that begins at the front, or of all of it.
std::size_t quoted_size(std::string_view text) {
    std::size_t at = 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

std::string without_quotes(std::string_view value) {
    if (!value.starts_with("\"")) return std::string{value};
    std::string text;
    for (std::size_t at = 1; at < value.size() && value[at] != '"'; ++at) {
        if (value[at] == '\\' && at + 1 < value.size()) ++at;
        text += value[at];
    }
    return text;
}

struct Parameter {
    std::string_view name;
    std::string_view value;  // with its quotes
};

/// Takes the parameter at the front of `rest`, which is empty in the end.
Parameter next_parameter(std::string_view& rest) {
    const std::size_t end = std::min(rest.find_first_of(";="), rest.size());
    Parameter taken{trimmed(rest.substr(0, end)), {}};
    const bool has_value = end < rest.size() && rest[end] == '=';
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (!has_value) return taken;
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
    const std::size_t quoted = rest.starts_with("\"") ? quoted_size(rest) : 0;
    const std::size_t size = std::min(rest.find(';', quoted), rest.size());
    taken.value = trimmed(rest.substr(0, quoted > 0 ? quoted : size));
    rest.remove_prefix(std::min(size + 1, rest.size()));
    return taken;
}

}  // namespace

std::string without_parameters(std::string_view value) {
    return ascii_lower(trimmed(value.substr(0, value.find(';'))));
}

std::string parameter(std::string_view value, std::string_view name) {
    std::string_view rest = value.substr(std::min(value.find(';'), value.size()));
    if (!rest.empty()) rest.remove_prefix(1);
    while (!rest.empty()) {
        const Parameter each = next_parameter(rest);
        if (same_name(each.name, name)) return without_quotes(each.value);
        if (each.name.ends_with("*") && same_name(each.name.substr(0, each.name.size() - 1), name))
            return extended_value(without_quotes(each.value));
    }
    return {};
}

}  // namespace nashra
