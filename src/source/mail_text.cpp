#include "source/mail_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "model/utf8.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/linked_stories.h"
#include "source/mail_line.h"
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

/// RFC 3676, 4.3.
bool is_signature_line(std::string_view line) { return line == "-- " || line == "--"; }

bool begins_item(std::string_view line) {
    const std::string_view bare = trimmed(line);
    return bare.starts_with("- ") || bare.starts_with("* ") || bare.starts_with("• ");
}

/// Where the writer's program has broken the lines: at 60 to 80 letters. 0: nowhere; a line that is
/// longer says so, but an address cannot be broken.
std::size_t margin_of(std::string_view text) {
    constexpr std::size_t kNarrowest = 55;
    constexpr std::size_t kWidest = 80;
    std::size_t margin = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = text.substr(from, end - from);
        from = end + 1;
        if (is_signature_line(line)) break;
        if (line.size() <= margin || line.find("://") != std::string_view::npos) continue;
        if (trimmed(line).find(' ') == std::string_view::npos) continue;  // a rule
        margin = std::max(margin, count_letters(trimmed(line)));
        if (margin > kWidest) return 0;
    }
    return margin >= kNarrowest ? margin : 0;
}

/// "The report (https://a.example/r)" is the report: what HTML has behind its words.
std::string without_addresses(std::string text) {
    constexpr auto kOpen = std::to_array<std::string_view>({"(http", "<http", "[http"});
    for (const auto open : kOpen) {
        const char close = open.front() == '(' ? ')' : open.front() == '<' ? '>' : ']';
        std::string out;
        std::size_t from = 0;
        for (std::size_t at = text.find(open); at != std::string::npos;
             at = text.find(open, from)) {
            const std::size_t end = text.find_first_of(std::string{close} + ' ', at);
            if (end == std::string::npos || text[end] == ' ') break;
            out.append(text, from, at - from);
            if (out.ends_with(' ')) out.pop_back();
            from = end + 1;
        }
        text = out.append(text, from, std::string::npos);
    }
    return text;
}

/// "Read more: https://a.example/1": a label and where it leads.
bool is_labelled_link(std::string_view line) {
    constexpr std::size_t kLongestLabel = 4;  // words
    const std::size_t address = std::min(line.find("https://"), line.find("http://"));
    if (address == std::string_view::npos || address == 0) return false;
    return line.find(' ', address) == std::string_view::npos &&
           count_words(line.substr(0, address)) <= kLongestLabel;
}

class MailTextReader {
  public:
    explicit MailTextReader(Flowed flowed) : flowed_(flowed) {}

    Article read(std::string_view text) {
        if (flowed_ == Flowed::no) margin_ = margin_of(text);
        for (std::size_t from = 0; from < text.size();) {
            const std::size_t end = std::min(text.find('\n', from), text.size());
            const std::string_view line = text.substr(from, end - from);
            from = std::min(end + 1, text.size());
            if (is_signature_line(line)) {
                flush();
                take_blocks();
                skip("signature", text.substr(from));
                return std::move(article_);
            }
            read_line(line, text.substr(from, text.find('\n', from) - from));
        }
        flush();
        take_blocks();
        return std::move(article_);
    }

  private:
    void read_line(std::string_view line, std::string_view next) {
        const std::size_t quote = quote_size(line);
        const BlockRole role = quote > 0 ? BlockRole::quote : BlockRole::paragraph;
        if (role != role_) flush();
        role_ = role;
        line.remove_prefix(quote);
        const bool stuffed = flowed_ != Flowed::no && line.starts_with(" ");  // RFC 3676, 4.4
        if (stuffed || quote > 0) line.remove_prefix(line.starts_with(" ") ? 1 : 0);
        if (flowed_ == Flowed::no) {
            const bool broken = quote_size(next) == quote && is_broken(line, next.substr(quote));
            (text_ += line) += broken ? ' ' : '\n';
            return;
        }
        const bool goes_on = line.ends_with(" ");
        if (goes_on && flowed_ == Flowed::delete_space) line.remove_suffix(1);
        text_ += line;
        if (!goes_on) text_ += '\n';
    }

    /// At the margin, and not where its writer ended it.
    bool is_broken(std::string_view line, std::string_view next) const {
        constexpr std::size_t kShortest = 40;
        line = trimmed(line);
        next = trimmed(next);
        if (margin_ == 0 || next.empty() || begins_item(next)) return false;
        const std::size_t width = count_letters(line);
        const std::string_view word = next.substr(0, next.find(' '));
        return width >= kShortest && width + 1 + count_letters(word) > margin_ &&
               line.find(' ') != std::string_view::npos &&
               line.find("://") == std::string_view::npos;
    }

    void flush() {
        Article part = plain_text(std::exchange(text_, {}));
        if (!part.title.empty()) add({BlockRole::paragraph, kUndetermined, std::move(part.title)});
        for (auto& block : part.blocks)
            add(std::move(block));
    }

    void add(Block block) {
        if (role_ == BlockRole::quote) block.role = BlockRole::quote;
        blocks_.push_back(std::move(block));
    }

    /// Without the lines that are about the mail.
    void take_blocks() {
        std::vector<MailLine> lines;
        lines.reserve(blocks_.size());
        for (const auto& block : blocks_)
            lines.push_back({block.text, block.role});
        const auto reasons = mail_line_reasons(lines);
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (!reasons[i].empty()) {
                skip(reasons[i], blocks_[i].text);
            } else if (is_labelled_link(blocks_[i].text)) {
                skip("link", blocks_[i].text);
            } else {
                blocks_[i].text = without_addresses(std::move(blocks_[i].text));
                article_.blocks.push_back(std::move(blocks_[i]));
            }
        }
    }

    void skip(std::string_view reason, std::string_view text) {
        std::string shown = folded_spaces(text.substr(0, 4 * kLongestSkipped));
        if (shown.size() > kLongestSkipped) shown.resize(shown.rfind(' ', kLongestSkipped) + 1);
        if (article_.skipped.size() < kMostSkipped && has_letters(shown))
            article_.skipped.push_back({std::string{reason}, std::string{trimmed(shown)}});
    }

    Flowed flowed_;
    Article article_;
    std::size_t margin_ = 0;  // in letters; 0: lines end where their writer ended them
    std::vector<Block> blocks_;
    std::string text_;  // of one role
    BlockRole role_ = BlockRole::paragraph;
};

}  // namespace

Article mail_text(std::string_view text, Flowed flowed) {
    LinkedStories stories = linked_stories(text);
    Article article = MailTextReader{flowed}.read(stories.rest);
    article.headlines = std::move(stories.headlines);
    return article;
}

}  // namespace nashra
