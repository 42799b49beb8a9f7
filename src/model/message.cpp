#include "model/message.h"

#include <cstddef>
#include <span>

namespace nashra {

namespace {

std::string_view english_alone(std::string_view /*english*/,
                               std::optional<std::uint64_t> /*number*/) {
    return {};
}

Translate g_translate = english_alone;

/// A place that has no part, or a per cent sign, stays as it is.
std::string filled(std::string_view text, std::span<const std::string> parts) {
    std::string line;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        const auto part = static_cast<std::size_t>(next - '1');
        if (text[at] == '%' && next >= '1' && next <= '9' && part < parts.size()) {
            line += parts[part];
            ++at;
        } else {
            line += text[at];
        }
    }
    return line;
}

std::string_view or_else(std::string_view translation, std::string_view english) {
    return translation.empty() ? english : translation;
}

}  // namespace

void translate_messages_by(Translate translate) { g_translate = translate; }

std::string message_of(std::string_view english, std::initializer_list<std::string> parts) {
    return filled(or_else(g_translate(english, std::nullopt), english), parts);
}

std::string counted_message_of(std::uint64_t number, std::string_view one, std::string_view several,
                               std::initializer_list<std::string> parts) {
    return filled(or_else(g_translate(one, number), number == 1 ? one : several), parts);
}

std::string listed(std::initializer_list<std::string> messages) {
    std::string line;
    for (const auto& one : messages) {
        if (one.empty()) continue;
        line = line.empty() ? one : message("%1, %2", line, one);
    }
    return line;
}

}  // namespace nashra
