#include "source/skip_rule.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "model/utf8.h"
#include "source/address.h"
#include "source/line_kind.h"

namespace nashra {

namespace {

// A text in full is no pattern that somebody reads in a file. Two texts that are alike for so long
// count as alike.
constexpr std::size_t kLongestPattern = 160;  // bytes

// What it is made from is longer, since vowel signs, and most spaces and digits, are not in it.
constexpr std::size_t kReadForPattern = 1024;  // bytes

// A box beside the text holds no more of it.
constexpr std::size_t kLeastOfText = 4;
constexpr std::size_t kMostOfText = 2;

constexpr std::string_view kBox = "box";
constexpr std::string_view kWords = "words";
constexpr const char* kNeverRead = "never-read";

/// Whole letters.
std::string_view beginning_of(std::string_view text) {
    const auto in_letter = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    auto end = std::min(text.size(), kReadForPattern);
    while (end > 0 && end < text.size() && in_letter(end))
        --end;
    return text.substr(0, end);
}

/// Folded, with "#" for each number.
std::string words_pattern(std::string_view text) {
    const auto folded = folded_label(beginning_of(text));
    std::string pattern;
    for (std::size_t at = 0; at < folded.size();) {
        const auto letter = letter_at(folded, at);
        const bool digit = (letter.code >= '0' && letter.code <= '9') ||
                           (letter.code >= 0x0660 && letter.code <= 0x0669) ||
                           (letter.code >= 0x06F0 && letter.code <= 0x06F9);
        if (pattern.size() + letter.size > kLongestPattern) break;
        if (!digit) pattern.append(folded, at, letter.size);
        if (digit && !pattern.ends_with('#')) pattern += '#';
        at += letter.size;
    }
    return std::string{trimmed(pattern)};  // as it is read back
}

std::size_t size_of(std::span<const Block> blocks) {
    std::size_t size = 0;
    for (const auto& block : blocks)
        size += block.text.size();
    return size;
}

std::size_t size_in_box(std::string_view box, std::span<const Block> blocks) {
    std::size_t size = 0;
    for (const auto& block : blocks)
        size += block.box == box ? block.text.size() : 0;
    return size;
}

void leave_out(std::string& text, std::span<const SkipRule> rules,
               std::vector<SkippedText>& skipped) {
    const Block line{.language = {}, .text = text};
    if (text.empty() || !meant_by(rules, {&line, 1}).front()) return;
    skipped.push_back({kNeverRead, std::exchange(text, {})});
}

}  // namespace

std::string site_of(std::string_view address) {
    if (!is_web_address(address)) return "-";
    auto host = host_of(address);
    if (host.starts_with("www.")) host.erase(0, 4);
    return host.empty() ? "-" : host;
}

SkipRule rule_against(const Block& unwanted, std::span<const Block> all, std::string_view address) {
    const auto in_box = size_in_box(unwanted.box, all);
    if (!unwanted.box.empty() && in_box * kLeastOfText <= size_of(all))
        return {site_of(address), SkipRule::By::box, unwanted.box};
    return {site_of(address), SkipRule::By::words, words_pattern(unwanted.text)};
}

std::vector<bool> meant_by(std::span<const SkipRule> rules, std::span<const Block> blocks) {
    std::vector<std::string> words;  // made once, however many rules there are
    words.reserve(blocks.size());
    for (const auto& block : blocks)
        words.push_back(words_pattern(block.text));
    std::vector<bool> meant(blocks.size());
    auto rest = size_of(blocks);
    for (const auto& rule : rules) {
        const bool by_box = rule.by == SkipRule::By::box;
        std::vector<std::size_t> found;
        std::size_t size = 0;
        for (std::size_t i = 0; i < blocks.size() && !rule.pattern.empty(); ++i) {
            if (meant[i] || rule.pattern != (by_box ? blocks[i].box : words[i])) continue;
            found.push_back(i);
            size += blocks[i].text.size();
        }
        if (by_box && size * kMostOfText > rest) continue;
        for (const auto i : found)
            meant[i] = true;
        rest -= size;
    }
    return meant;
}

void leave_out(Article& article, std::string_view address, std::span<const SkipRule> rules) {
    std::vector<SkipRule> here;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(here),
                 [site = site_of(address)](const SkipRule& rule) { return rule.site == site; });
    if (here.empty()) return;
    const auto unwanted = meant_by(here, article.blocks);
    std::vector<Block> read;
    for (std::size_t i = 0; i < unwanted.size(); ++i) {
        auto& block = article.blocks[i];
        if (unwanted[i]) {
            article.skipped.push_back({kNeverRead, std::move(block.text)});
        } else {
            read.push_back(std::move(block));
        }
    }
    article.blocks = std::move(read);
    leave_out(article.standfirst, here, article.skipped);
    leave_out(article.byline, here, article.skipped);
}

std::string line_of(const SkipRule& rule) {
    return rule.site + '\t' + std::string{rule.by == SkipRule::By::box ? kBox : kWords} + '\t' +
           rule.pattern;
}

std::optional<SkipRule> read_skip_rule(std::string_view line) {
    const auto first = line.find('\t');
    const auto second = first == std::string_view::npos ? first : line.find('\t', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto by = line.substr(first + 1, second - first - 1);
    SkipRule rule{std::string{trimmed(line.substr(0, first))},
                  by == kBox ? SkipRule::By::box : SkipRule::By::words,
                  std::string{trimmed(line.substr(second + 1))}};
    if ((by != kBox && by != kWords) || rule.site.empty() || rule.pattern.empty())
        return std::nullopt;
    return rule;
}

}  // namespace nashra
