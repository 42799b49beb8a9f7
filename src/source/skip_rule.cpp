#include "source/skip_rule.h"

#include <algorithm>
#include <utility>

#include "model/utf8.h"
#include "source/address.h"
#include "source/fetch_queue.h"
#include "source/line_kind.h"

namespace nashra {

namespace {

// A text in full is no pattern that somebody reads in a file; the beginnings of two are alike only
// where the whole is.
constexpr std::size_t kLongestPattern = 160;  // bytes

// A box beside the text holds no more of it.
constexpr std::size_t kLeastOfText = 4;
constexpr std::size_t kMostOfText = 2;

constexpr std::string_view kBox = "box";
constexpr std::string_view kWords = "words";

/// Folded, with "#" for each number.
std::string words_pattern(std::string_view text) {
    const auto folded = folded_label(text);
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
    return pattern;
}

std::size_t size_of(std::span<const Block> blocks) {
    std::size_t size = 0;
    for (const auto& block : blocks)
        size += block.text.size();
    return size;
}

std::size_t size_of_meant(const SkipRule& rule, std::span<const Block> blocks) {
    std::size_t size = 0;
    for (const auto& block : blocks)
        size += is_meant(rule, block) ? block.text.size() : 0;
    return size;
}

void leave_out(std::string& text, const SkipRule& rule, std::vector<SkippedText>& skipped) {
    if (text.empty() || !is_meant(rule, Block{.language = {}, .text = text})) return;
    skipped.push_back({"never-read", std::exchange(text, {})});
}

}  // namespace

std::string site_of(std::string_view address) {
    if (!is_web_address(address)) return "-";
    auto host = host_of(address);
    if (host.starts_with("www.")) host.erase(0, 4);
    return host.empty() ? "-" : host;
}

SkipRule rule_against(const Block& unwanted, std::span<const Block> all, std::string_view address) {
    const SkipRule box{site_of(address), SkipRule::By::box, unwanted.box};
    if (!unwanted.box.empty() && size_of_meant(box, all) * kLeastOfText <= size_of(all)) return box;
    return {box.site, SkipRule::By::words, words_pattern(unwanted.text)};
}

bool is_meant(const SkipRule& rule, const Block& block) {
    if (rule.pattern.empty()) return false;
    return rule.pattern == (rule.by == SkipRule::By::box ? block.box : words_pattern(block.text));
}

void leave_out(Article& article, std::string_view address, std::span<const SkipRule> rules) {
    const auto site = site_of(address);
    for (const auto& rule : rules) {
        if (rule.site != site) continue;
        if (rule.by == SkipRule::By::words) {
            leave_out(article.standfirst, rule, article.skipped);
            leave_out(article.byline, rule, article.skipped);
        } else if (size_of_meant(rule, article.blocks) * kMostOfText > size_of(article.blocks)) {
            continue;
        }
        std::erase_if(article.blocks, [&](Block& block) {
            const bool unwanted = is_meant(rule, block);
            if (unwanted) article.skipped.push_back({"never-read", std::move(block.text)});
            return unwanted;
        });
    }
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
