#include "source/mailbox.h"

#include <algorithm>

#include "source/mail_headers.h"

namespace nashra {

namespace {

std::string_view without_blank_lines(std::string_view bytes) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
    return bytes;
}

}  // namespace

std::size_t mailbox_line_size(std::string_view bytes) {
    if (!bytes.starts_with("From ")) return 0;
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    // "From the beginning it was clear" has no clock time.
    const bool dated =
        bytes.substr(0, std::min<std::size_t>(end, 200)).find(':') != std::string_view::npos;
    return dated ? std::min(end + 1, bytes.size()) : 0;
}

bool is_mailbox(std::string_view bytes) {
    return mailbox_line_size(without_blank_lines(bytes)) > 0;
}

std::vector<std::string_view> mailbox_messages(std::string_view bytes) {
    bytes = without_blank_lines(bytes);
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

std::string without_mailbox_quotes(std::string_view message) {
    std::string out;
    out.reserve(message.size());
    for (std::size_t from = 0; from < message.size();) {
        const std::size_t end = std::min(message.find('\n', from), message.size() - 1) + 1;
        std::string_view line = message.substr(from, end - from);
        from = end;
        const std::size_t quotes = std::min(line.find_first_not_of('>'), line.size());
        if (quotes > 0 && line.substr(quotes).starts_with("From ")) line.remove_prefix(1);
        out += line;
    }
    return out;
}

}  // namespace nashra
