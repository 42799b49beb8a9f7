// Mailbox files: many messages one after the other, each below a line "From " with a date (RFC
// 4155). Views into the bytes, which must outlive them; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// "From mona@a.example Tue Mar 10 08:15:00 2026": the line before a message. 0 if there is none.
std::size_t mailbox_line_size(std::string_view bytes);

/// Whether the bytes begin with such a line.
bool is_mailbox(std::string_view bytes);

/// The messages without those lines, in their order; what is no mailbox is one message. Of more
/// than kMostMessages the last one is the first that is not to be read.
std::vector<std::string_view> mailbox_messages(std::string_view bytes);

/// A message of a mailbox as it was sent. Its lines "From " would have divided the mailbox, and so
/// were written as ">From ", those as ">>From ".
std::string without_mailbox_quotes(std::string_view message);

inline constexpr std::size_t kMostMessages = 1000;

}  // namespace nashra
