#include "source/mailbox.h"

#include <algorithm>

#include "source/mail_headers.h"

namespace nashra {

std::size_t mailbox_line_size(std::string_view bytes) {
    if (!bytes.starts_with("From ")) return 0;
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    // "From the beginning it was clear" has no clock time.
    const bool dated =
        bytes.substr(0, std::min<std::size_t>(end, 200)).find(':') != std::string_view::npos;
    return dated ? std::min(end + 1, bytes.size()) : 0;
}

std::vector<std::string_view> mailbox_messages(std::string_view bytes) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
    std::vector<std::string_view> messages;
    std::size_t line = mailbox_line_size(bytes);
    if (line == 0) return {bytes};
    std::size_t begin = line;
    for (std::size_t at = bytes.find("\nFrom "); at != std::string_view::npos;
         at = bytes.find("\nFrom ", at + 1)) {
        line = mailbox_line_size(bytes.substr(at + 1));
        // A text may have a line that begins so; the header of a message never stands below it.
        const std::string_view below = bytes.substr(at + 1 + line);
        if (line == 0 || field_name(below.substr(0, below.find('\n'))).empty()) continue;
        messages.push_back(bytes.substr(begin, at + 1 - begin));
        begin = at + 1 + line;
        if (messages.size() > kMostMessages) return messages;
    }
    messages.push_back(bytes.substr(begin));
    return messages;
}

}  // namespace nashra
