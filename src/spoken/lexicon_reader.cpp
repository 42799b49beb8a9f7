// Looks the words of one text up in the lexicon.
#include <algorithm>

#include "model/utf8.h"
#include "spoken/arabic_clitic.h"
#include "spoken/arabic_ordinal.h"
#include "spoken/lexicon.h"
#include "spoken/lexicon_word.h"

namespace nashra {

namespace {

/// What became of the article of an Arabic noun behind its clitics.
enum class Article { as_written, restored, added };  // "السعودية", "للسعودية", "الرئيس"

enum class Ending { none, english };  // "Riyadh", "Riyadh's" and "Houthis"

constexpr std::size_t kShortestPlural = 3;  // letters before its s

std::size_t letters_of_first_word(std::string_view written) {
    return count_letters(written.substr(0, written.find(' ')));
}

/// How many bytes of a word are an English ending that its entry does not have.
std::size_t english_ending(std::string_view word) {
    const auto size = word.size();
    if (size < 2 || (word[size - 1] != 's' && word[size - 1] != 'S')) return 0;
    const char before = word[size - 2];
    if (before == '\'') return 2;
    if (before == 's' || before == 'S' || size <= kShortestPlural) return 0;
    return 1;
}

/// Where the words of an entry stand.
struct Spot {
    std::string_view text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Whether the words around it are those that the entry wants.
bool has_context(const LexiconEntry& entry, const Spot& spot) {
    std::string_view behind = entry.behind;
    for (WordSpan word{spot.begin, spot.end}; !behind.empty();) {
        word = word_behind(spot.text, word);
        const auto wanted = behind.substr(0, behind.find(' '));
        if (word.empty() || folded_words(word.in(spot.text), entry.voice) != wanted) return false;
        behind.remove_prefix(std::min(wanted.size() + 1, behind.size()));
    }
    std::string_view before = entry.before;
    for (auto begin = spot.begin; !before.empty();) {
        const auto word = word_before(spot.text, begin);
        const auto space = before.rfind(' ');
        const auto wanted = before.substr(space == std::string_view::npos ? 0 : space + 1);
        if (word.empty() || folded_words(word.in(spot.text), entry.voice) != wanted) return false;
        before.remove_suffix(std::min(wanted.size() + 1, before.size()));
        begin = word.begin;
    }
    return true;
}

/// The last entry that means what is written: one for this context before one for all, and one
/// with the same letters before a variant.
const LexiconEntry* best(const std::vector<LexiconEntry>& entries, std::string_view written,
                         const Spot& spot) {
    const LexiconEntry* found = nullptr;
    int rank = 0;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto like = likeness(*entry, written);
        if (like == Likeness::none || !has_context(*entry, spot)) continue;
        const bool of_context = !entry->before.empty() || !entry->behind.empty();
        const int own = (of_context ? 3 : 1) + (like == Likeness::same ? 1 : 0);
        if (own <= rank) continue;
        found = &*entry;
        rank = own;
    }
    return found;
}

/// "غَزَّةَ" in the text has its vowel signs, and more of them than the entry "غَزَّة": the writer knew
/// what case it is in. An entry that says something else than is written is another matter.
bool only_vocalises(const LexiconEntry& entry, std::string_view written) {
    if (entry.voice != kArabic || entry.said_in != SaidIn::words) return false;
    if (vocalised_letters(written) <= vocalised_letters(entry.said)) return false;
    return folded_arabic(entry.said) == folded_arabic(entry.written);
}

}  // namespace

/// Where an entry is looked for.
struct LexiconReader::Phrase {
    std::size_t begin = 0;  // with its clitics
    std::size_t entry = 0;  // where the entry's own letters begin
    WordSpan first;
    const Clitic* clitic = nullptr;
    Article article = Article::as_written;
};

namespace {

/// What is said for `entry`; nothing when it cannot stand so.
std::optional<std::string> words_of(const LexiconEntry& entry, const Clitic& clitic,
                                    Article article, Ending ending) {
    const bool alone = clitic.written.empty() && article == Article::as_written;
    if (entry.said.empty()) return alone ? std::optional{std::string{}} : std::nullopt;
    if (!alone && letters_of_first_word(entry.written) < clitic.fewest_letters &&
        entry.written.find(' ') == std::string::npos) {
        return std::nullopt;
    }
    const bool english = ending == Ending::english;
    if (entry.said_in == SaidIn::phonemes) {
        if (article != Article::as_written) return std::nullopt;
        const auto said = english ? with_english_ending(entry.said) : entry.said;
        return "[[" + std::string{clitic.phonemes} + said + "]]";
    }
    std::string said = entry.said;
    if (article == Article::added) said = with_article(said);
    // "لِ" and "السُّعُودِيَّة" are "لِلسُّعُودِيَّة".
    if (article == Article::restored) said.erase(0, letter_at(said, 0).size);
    return std::string{clitic.words} + said + (english ? "'s" : "");
}

}  // namespace

LexiconReader::LexiconReader(const Lexicon& lexicon, std::string_view text, Language voice)
    : lexicon_(lexicon), text_(text), voice_(voice) {
    if (!lexicon.patterns_.empty()) matches_ = matches(lexicon.patterns_, text, voice);
}

std::optional<LexiconReading> LexiconReader::read(std::size_t at) {
    if (auto found = read_pattern(at)) return found;
    return read_word(at);
}

std::optional<LexiconReading> LexiconReader::read_pattern(std::size_t at) {
    while (next_match_ < matches_.size() && matches_[next_match_].begin < at)
        ++next_match_;
    if (next_match_ == matches_.size() || matches_[next_match_].begin != at) return std::nullopt;
    const auto& match = matches_[next_match_];
    const bool phonemes = phoneme_group(match.words) > 0;
    return LexiconReading{
        {match.end - match.begin, match.words}, lexicon_.sources_[match.source], !phonemes};
}

std::optional<LexiconReading> LexiconReader::read_word(std::size_t at) const {
    if (lexicon_.entry_count_ == 0) return std::nullopt;
    const auto word = word_at(text_, at);
    if (word.empty()) return std::nullopt;
    FoldedWord folded{voice_};
    folded.add_word(word.in(text_));
    if (folded.too_long()) return std::nullopt;
    if (auto found = look_up(folded, {at, at, word, clitics().data(), Article::as_written}))
        return found;
    if (voice_ == kArabic) return read_behind_clitics(at, word.end);
    return std::nullopt;
}

std::optional<LexiconReading> LexiconReader::read_behind_clitics(std::size_t at,
                                                                 std::size_t end) const {
    const auto written = text_.substr(at, end - at);
    for (const auto& clitic : clitics()) {
        if (written.substr(0, clitic.written.size()) != clitic.written) continue;
        const auto begin = at + clitic.written.size();
        const auto rest = text_.substr(begin, end - begin);
        const auto look_up_as = [&](std::string_view before, std::size_t left_out,
                                    Article article) {
            FoldedWord folded{voice_};
            folded.add(before);
            folded.add_word(rest.substr(left_out));
            const Phrase phrase{at, begin + left_out, {begin, end}, &clitic, article};
            return folded.too_long() ? std::nullopt : look_up(folded, phrase);
        };
        if (!clitic.written.empty()) {
            if (auto found = look_up_as("", 0, Article::as_written)) return found;
        }
        constexpr std::string_view kArticle = "ال";
        constexpr std::string_view kLam = "ل";
        const bool behind_lam = clitic.written.size() >= kLam.size() &&
                                clitic.written.substr(clitic.written.size() - kLam.size()) == kLam;
        if (behind_lam && rest.substr(0, kLam.size()) == kLam) {
            if (auto found = look_up_as("ا", 0, Article::restored)) return found;
        }
        if (rest.substr(0, kArticle.size()) == kArticle) {
            if (auto found = look_up_as("", kArticle.size(), Article::added)) return found;
        }
    }
    return std::nullopt;
}

std::optional<LexiconReading> LexiconReader::look_up(const FoldedWord& first,
                                                     const Phrase& phrase) const {
    struct Length {
        std::size_t key;  // bytes
        std::size_t end;  // in the text
    };
    const auto* head = lexicon_.node(first.key());
    std::array<Length, 8> lengths{{{first.size(), phrase.first.end}}};
    std::size_t count = 1;
    auto key = first;
    if (head != nullptr && head->longest > 1) {
        for (auto word = word_behind(text_, phrase.first);
             !word.empty() && count < std::min<std::size_t>(head->longest, lengths.size());
             word = word_behind(text_, word)) {
            key.add_word(word.in(text_));
            lengths[count++] = {key.size(), word.end};
        }
    }
    for (; count > 0; --count) {
        const auto [size, end] = lengths[count - 1];
        const auto whole = key.key().substr(0, size);
        const auto cut = voice_ == kEnglish ? english_ending(whole) : 0;
        for (const auto ending : {Ending::none, Ending::english}) {
            const auto left_out = ending == Ending::english ? cut : 0;
            if (ending == Ending::english && cut == 0) break;
            const auto* node = count == 1 && left_out == 0
                                   ? head
                                   : lexicon_.node(whole.substr(0, whole.size() - left_out));
            if (node == nullptr || node->entries.empty()) continue;
            auto written = std::string{text_.substr(phrase.entry, end - left_out - phrase.entry)};
            if (phrase.article == Article::restored) written.insert(0, "ا");
            const auto* entry = best(node->entries, written, {text_, phrase.begin, end});
            if (entry == nullptr || !stands_alone(text_, phrase.begin, end)) continue;
            if (only_vocalises(*entry, written)) continue;
            auto words = words_of(*entry, *phrase.clitic, phrase.article, ending);
            if (!words) continue;
            return LexiconReading{
                {end - phrase.begin, *std::move(words)}, lexicon_.sources_[entry->source], false};
        }
    }
    return std::nullopt;
}

}  // namespace nashra
