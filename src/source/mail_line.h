// What lines of an e-mail are about the mail and not of it: "View in browser", "Unsubscribe", who
// paid for the letter, and the footer with the sender's postal address. Any thread.
#pragma once

#include <string_view>
#include <vector>

#include "model/article.h"

namespace nashra {

struct MailLine {
    std::string_view text;  // of a block
    BlockRole role = BlockRole::paragraph;
};

/// Why each line is not read, for SkippedText; empty where it is. The lines of one text, in order.
std::vector<std::string_view> mail_line_reasons(const std::vector<MailLine>& lines);

/// The same for a line whose neighbours are not known.
std::string_view mail_line_reason(std::string_view line);

}  // namespace nashra
