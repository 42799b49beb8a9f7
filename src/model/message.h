// What nashra says of itself, in the listener's language. The English text stands in the code and
// is the key of its translation (assets/messages), so that whoever reads the code reads what is
// said. A sentence is one text, since other languages order its parts differently: "%1 of %2".
// Where a number decides the form of a word, English has two texts and Arabic six. What is meant
// for programs (JSON, the names of commands and options) is no message. Any thread.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace nashra {

/// The translation of an English text, in the form for the number where there is one; empty where
/// there is none. It stays in memory to the end of the program.
using Translate = std::string_view (*)(std::string_view english,
                                       std::optional<std::uint64_t> number);

/// Until then messages are English. Before the first thread.
void translate_messages_by(Translate translate);

/// Marks a text that stands in a table, and that message() is given later.
constexpr const char* to_translate(const char* english) { return english; }

inline std::string message_part(std::string_view text) { return std::string{text}; }
std::string message_part(std::integral auto number) { return std::to_string(number); }

/// With the parts in the place of %1, %2 and so on.
std::string message_of(std::string_view english, std::initializer_list<std::string> parts);
std::string counted_message_of(std::uint64_t number, std::string_view one, std::string_view several,
                               std::initializer_list<std::string> parts);

/// `english` in the listener's language, with the parts (texts or numbers) in the place of %1,
/// %2...
std::string message(std::string_view english, const auto&... parts) {
    return message_of(english, {message_part(parts)...});
}

/// The same where a number decides the form: "%1 headline" or "%1 headlines". The number is %1,
/// what follows are %2 and so on.
std::string counted(std::uint64_t number, std::string_view one, std::string_view several,
                    const auto&... parts) {
    return counted_message_of(number, one, several, {message_part(number), message_part(parts)...});
}

/// Messages in a row, each of which is understood by itself: "paused, 1:07 of 6:32". Empty ones are
/// left out.
std::string listed(std::initializer_list<std::string> messages);

}  // namespace nashra
