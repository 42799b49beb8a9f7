#include "source/mail_text.h"

#include <algorithm>
#include <utility>

#include "model/utf8.h"
#include "source/lines.h"
#include "source/newsletter.h"
#include "source/plain_text.h"

namespace nashra {

namespace {

constexpr std::size_t kMostSkipped = 500;
constexpr std::size_t kLongestSkipped = 300;  // bytes of a skipped text worth showing

/// "> > He wrote" is quoted twice.
std::size_t quote_size(std::string_view line) {
    std::size_t size = 0;
    for (std::size_t at = 0; at < line.size() && (line[at] == '>' || line[at] == ' '); ++at) {
        if (line[at] == '>') size = at + 1;
    }
    return size;
}

class MailTextReader {
  public:
    explicit MailTextReader(Flowed flowed) : flowed_(flowed) {}

    Article read(std::string_view text) {
        for (std::size_t from = 0; from < text.size();) {
            const std::size_t end = std::min(text.find('\n', from), text.size());
            const std::string_view line = text.substr(from, end - from);
            from = end + 1;
            if (is_signature_line(line)) {
                flush();
                skip("signature", text.substr(std::min(from, text.size())));
                break;
            }
            read_line(line);
        }
        flush();
        return std::move(article_);
    }

  private:
    /// RFC 3676, 4.3.
    static bool is_signature_line(std::string_view line) { return line == "-- " || line == "--"; }

    void read_line(std::string_view line) {
        const std::size_t quote = quote_size(line);
        const BlockRole role = quote > 0 ? BlockRole::quote : BlockRole::paragraph;
        if (role != role_) flush();
        role_ = role;
        line.remove_prefix(quote);
        const bool stuffed = flowed_ != Flowed::no && line.starts_with(" ");  // RFC 3676, 4.4
        if (stuffed || quote > 0) line.remove_prefix(line.starts_with(" ") ? 1 : 0);
        const bool goes_on = flowed_ != Flowed::no && line.ends_with(" ");
        if (goes_on && flowed_ == Flowed::delete_space) line.remove_suffix(1);
        text_ += line;
        if (!goes_on) text_ += '\n';
    }

    void flush() {
        Article part = plain_text(std::exchange(text_, {}));
        if (!part.title.empty()) add({BlockRole::paragraph, kUndetermined, std::move(part.title)});
        for (auto& block : part.blocks)
            add(std::move(block));
    }

    void add(Block block) {
        const std::string_view reason = mail_line_reason(block.text);
        if (!reason.empty()) {
            skip(reason, block.text);
            return;
        }
        if (role_ == BlockRole::quote) block.role = BlockRole::quote;
        article_.blocks.push_back(std::move(block));
    }

    void skip(std::string_view reason, std::string_view text) {
        std::string shown = folded_spaces(text.substr(0, 4 * kLongestSkipped));
        if (shown.size() > kLongestSkipped) shown.resize(shown.rfind(' ', kLongestSkipped) + 1);
        if (article_.skipped.size() < kMostSkipped && has_letters(shown))
            article_.skipped.push_back({std::string{reason}, std::string{trimmed(shown)}});
    }

    Flowed flowed_;
    Article article_;
    std::string text_;  // of one role
    BlockRole role_ = BlockRole::paragraph;
};

}  // namespace

Article mail_text(std::string_view text, Flowed flowed) {
    return MailTextReader{flowed}.read(text);
}

}  // namespace nashra
