#include "source/mail_headers.h"

#include <algorithm>
#include <array>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/mailbox.h"

namespace nashra {

namespace {

constexpr std::size_t kMostFields = 1000;
constexpr std::size_t kLongestValue = 16 * 1024;

bool same_name(std::string_view name, std::string_view lower_case) {
    return std::equal(name.begin(), name.end(), lower_case.begin(), lower_case.end(),
                      [](char a, char b) { return ascii_lower(a) == b; });
}

bool is_folded(char first) { return first == ' ' || first == '\t'; }

/// RFC 5322, 2.2: printable ASCII without the colon. 0 for a line that is no field.
std::size_t name_size(std::string_view line) {
    constexpr std::size_t kLongest = 80;
    const std::size_t colon = line.substr(0, kLongest + 1).find(':');
    if (colon == std::string_view::npos || colon == 0) return 0;
    const std::string_view name = line.substr(0, colon);
    const bool printable =
        std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7F'; });
    return printable ? colon : 0;
}

/// The end of a line, before its '\n'.
std::size_t line_end(std::string_view text, std::size_t from) {
    return std::min(text.find('\n', from), text.size());
}

bool is_blank_line(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// One that the mail system adds, or that cannot be mistaken for a text's own line.
bool is_of_mail_only(const MailField& field) {
    constexpr auto kNames = std::to_array<std::string_view>(
        {"mime-version", "message-id", "received", "return-path", "delivered-to", "dkim-signature",
         "list-unsubscribe", "snapshot-content-location"});
    const bool named = std::any_of(kNames.begin(), kNames.end(),
                                   [&](auto name) { return same_name(field.name, name); });
    if (named) return true;
    const std::string_view value = field.value.substr(0, 300);
    if (same_name(field.name, "content-type")) return value.find('/') != std::string_view::npos;
    return same_name(field.name, "from") && value.find('@') != std::string_view::npos;
}

bool is_of_letters(const MailField& field) {
    constexpr auto kNames =
        std::to_array<std::string_view>({"from", "to", "subject", "date", "content-type",
                                         "content-transfer-encoding", "sender", "reply-to"});
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](auto name) { return same_name(field.name, name); });
}

}  // namespace

std::string_view field_name(std::string_view line) { return line.substr(0, name_size(line)); }

MailHeaders::MailHeaders(std::string_view message) {
    std::size_t at = 0;
    while (at < message.size()) {
        const std::size_t end = line_end(message, at);
        const std::string_view line = message.substr(at, end - at);
        const std::size_t next = std::min(end + 1, message.size());
        if (is_blank_line(line)) {
            at = next;
            break;
        }
        if (is_folded(line.front()) && !fields_.empty()) {
            MailField& field = fields_.back();
            const char* const begin = field.value.data();
            field.value = {begin, static_cast<std::size_t>(message.data() + end - begin)};
        } else {
            const std::size_t name = name_size(line);
            if (name == 0) break;
            if (fields_.size() < kMostFields)
                fields_.push_back({line.substr(0, name), line.substr(name + 1)});
        }
        at = next;
    }
    size_ = at;
}

bool MailHeaders::has(std::string_view name) const {
    return std::any_of(fields_.begin(), fields_.end(),
                       [&](const auto& field) { return same_name(field.name, name); });
}

std::string MailHeaders::value(std::string_view name) const {
    const auto found = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const auto& field) { return same_name(field.name, name); });
    if (found == fields_.end()) return {};
    std::string value{trimmed(found->value.substr(0, kLongestValue))};
    std::erase_if(value, [](char c) { return c == '\r' || c == '\n'; });
    return value;
}

bool looks_like_mail(std::string_view bytes) {
    constexpr std::size_t kSample = 64 * 1024;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
    bytes.remove_prefix(mailbox_line_size(bytes));
    const MailHeaders headers{bytes.substr(0, kSample)};
    const auto& fields = headers.fields();
    const auto of_mail = std::count_if(fields.begin(), fields.end(), is_of_mail_only);
    const auto of_letters = std::count_if(fields.begin(), fields.end(), is_of_letters);
    // "From: Mona <mona@a.example>" counts on both sides: something else must be there.
    return of_mail >= 1 && of_mail + of_letters >= 3;
}

}  // namespace nashra
