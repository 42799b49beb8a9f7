#include "spoken/lexicon.h"

#include <algorithm>
#include <utility>

#include "spoken/lexicon_word.h"

namespace nashra {

namespace {

// Nothing that people write is larger; what is, must not take the memory or the time of a reading.
constexpr std::size_t kMostEntries = 200'000;
constexpr std::size_t kMostPatterns = 500;
constexpr std::size_t kMostSpellings = 8;
constexpr std::size_t kMostComplaints = 100;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// How many words, and the first of them.
std::pair<int, std::string_view> first_of(std::string_view written) {
    const auto count = 1 + std::count(written.begin(), written.end(), ' ');
    return {static_cast<int>(count), written.substr(0, written.find(' '))};
}

FoldedWord key_of(const LexiconEntry& entry) {
    FoldedWord key{entry.voice};
    for (std::string_view rest = entry.written; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        key.add_word(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return key;
}

}  // namespace

std::vector<LexiconComplaint> Lexicon::add(std::string_view lines, const std::string& name,
                                           Language language) {
    std::vector<LexiconComplaint> complaints;
    sources_.push_back(name);
    const auto source = static_cast<std::uint32_t>(sources_.size() - 1);
    if (lines.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        lines.remove_prefix(kByteOrderMark.size());
    for (int number = 1; !lines.empty() && complaints.size() < kMostComplaints; ++number) {
        const auto end = std::min(lines.find('\n'), lines.size());
        auto line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (line.empty() || line.front() == '#') continue;
        auto read = read_lexicon_line(line, language);
        std::optional<std::string> complaint;
        if (auto* entry = std::get_if<LexiconEntry>(&read)) {
            entry->source = source;
            complaint = insert(std::move(*entry));
        } else if (auto* pattern = std::get_if<PatternEntry>(&read)) {
            pattern->source = source;
            complaint = insert(std::move(*pattern));
        } else {
            complaint = std::get<std::string>(read);
        }
        if (complaint) complaints.push_back({number, *complaint});
    }
    return complaints;
}

std::optional<std::string> Lexicon::insert(PatternEntry entry) {
    if (patterns_.size() >= kMostPatterns) return "there are too many patterns already";
    auto compiled = compile(std::move(entry));
    if (const auto* complaint = std::get_if<std::string>(&compiled)) return *complaint;
    patterns_.push_back(std::get<LexiconPattern>(std::move(compiled)));
    return std::nullopt;
}

std::optional<std::string> Lexicon::insert(LexiconEntry entry) {
    if (entry_count_ >= kMostEntries) return "there are too many entries already";
    const auto key = key_of(entry);
    if (key.too_long()) return "it is too long";
    auto& entries = nodes_[std::string{key.key()}].entries;
    const auto same = std::find_if(entries.begin(), entries.end(), [&](const auto& other) {
        return other.written == entry.written && other.before == entry.before &&
               other.behind == entry.behind;
    });
    if (same != entries.end()) {
        entries.erase(same);
        --entry_count_;
    }
    if (entries.size() >= kMostSpellings) return "there are too many spellings of it already";
    ++entry_count_;
    const auto [words, first] = first_of(entry.written);
    FoldedWord head{entry.voice};
    head.add_word(first);
    entries.push_back(std::move(entry));
    if (words == 1) return std::nullopt;
    auto& longest = nodes_[std::string{head.key()}].longest;
    longest = std::max(longest, static_cast<std::uint8_t>(words));
    return std::nullopt;
}

const Lexicon::Node* Lexicon::node(std::string_view key) const {
    const auto found = nodes_.find(key);
    return found == nodes_.end() ? nullptr : &found->second;
}

}  // namespace nashra
