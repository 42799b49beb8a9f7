#include "spoken/pronounce.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "model/spoken_words.h"
#include "spoken/arabic_letter.h"
#include "spoken/arabic_phonemes.h"
#include "spoken/diacritizer.h"
#include "spoken/phonemes.h"
#include "spoken/vocalised_text.h"

namespace nashra {

namespace {

/// At least half of its letters have a sign, those that make a vowel long not counted.
bool has_its_signs(const VocalisedText& text, const VocalisedWord& word) {
    std::size_t letters = 0;
    std::size_t signs = 0;
    for (auto i = word.first; i < word.last; ++i) {
        const auto& letter = text.letters[i];
        if (letter.vowel != VowelSign::unwritten || letter.shadda || letter.dagger_alif) {
            ++letters;
            ++signs;
        } else if (sound_of(letter.letter).kind == LetterKind::consonant) {
            ++letters;
        }
    }
    return signs > 0 && 2 * signs >= letters;
}

/// A text that was vocalised as a whole by its writer, for a child or a singer, is said as it
/// stands: where a letter has no sign there, none was wanted ("خَالِد", the name without its case).
/// Numbers and names that the rules have vocalised do not make such a text.
bool is_vocalised_by_writer(const VocalisedText& text) {
    const auto vocalised =
        std::count_if(text.words.begin(), text.words.end(),
                      [&](const VocalisedWord& word) { return has_its_signs(text, word); });
    return 4 * static_cast<std::size_t>(vocalised) >= 3 * text.words.size();
}

/// Where a last letter alone has no sign in such a text: a case that goes without saying, or no
/// case.
constexpr float kAlmostSure = 0.9F;

/// A word has the writer's signs again, and at most its ending from the diacritizer.
void give_back(const VocalisedText& before, const VocalisedWord& word, VocalisedText& text,
               VocalisedWord& completed) {
    const auto last = word.last - 1;
    const auto ending = text.letters[last];
    std::copy(before.letters.begin() + word.first, before.letters.begin() + word.last,
              text.letters.begin() + word.first);
    const bool bare = before.letters[last].vowel == VowelSign::unwritten;
    if (bare && completed.ending_confidence >= kAlmostSure)
        text.letters[last] = ending;
    else
        completed = word;
}

void complete(const Diacritizer& diacritizer, std::string_view written, VocalisedText& text) {
    if (!is_vocalised_by_writer(text)) return diacritizer.vocalise(written, text);
    const auto before = text;
    diacritizer.vocalise(written, text);
    for (std::size_t i = 0; i < before.words.size(); ++i) {
        const auto& word = before.words[i];
        if (has_its_signs(before, word)) give_back(before, word, text, text.words[i]);
    }
}

/// Which of the words of `text` goes on at `place` or begins there.
std::size_t word_at(const std::vector<std::string_view>& words, std::string_view text,
                    std::size_t place) {
    const auto behind = std::upper_bound(
        words.begin(), words.end(), place, [&](std::size_t at, std::string_view word) {
            return at < static_cast<std::size_t>(word.data() - text.data());
        });
    return behind == words.begin() ? 0 : static_cast<std::size_t>(behind - words.begin()) - 1;
}

/// For each word of the phonemes, which of the words of the text it was. Phonemes of a lexicon are
/// as they were, so what stands within them stands there still.
std::vector<std::size_t> words_before(std::string_view phonemes, std::string_view text,
                                      const std::vector<WordOrigin>& origins) {
    const auto words = spoken_words(text);
    std::vector<std::size_t> before;
    std::size_t next = 0;
    for (const auto word : spoken_words(phonemes)) {
        // A sign of pause may stand before what begins with the word.
        const auto end = static_cast<std::size_t>(word.data() - phonemes.data()) + word.size();
        const auto begin = end - word.size();
        while (next < origins.size() && origins[next].phonemes < end)
            ++next;
        const auto& origin = next == 0 ? WordOrigin{} : origins[next - 1];
        const bool kept = begin > origin.phonemes && text.substr(origin.text).starts_with("[[");
        const auto within = kept ? begin - origin.phonemes : 0;
        before.push_back(word_at(words, text, origin.text + within));
    }
    return before;
}

/// Gives the run phonemes. `before`, if given, becomes which word of the text each word of it was.
void pronounce(SpokenRun& run, const ArabicReading& reading, std::vector<Change>* changes,
               std::vector<std::size_t>* before) {
    auto words = vocalised_text(run.text);
    const auto diacritizer = reading.diacritizer ? reading.diacritizer() : nullptr;
    if (diacritizer) complete(*diacritizer, run.text, words);
    choose_endings(words, reading.endings);
    const auto bare = diacritizer ? BareWords::as_phonemes : BareWords::as_text;
    std::vector<WordOrigin> origins;
    auto phonemes = arabic_phonemes(run.text, words, bare, changes, &origins);
    if (before != nullptr) *before = words_before(phonemes, run.text, origins);
    run.text = std::move(phonemes);
    const bool brackets = run.text.find("[[") != std::string::npos;
    run.notation = brackets ? Notation::with_phonemes : Notation::words;
}

/// Gives the Arabic runs phonemes, and the words that these have their written ones.
void pronounce_with_words(Utterance& utterance, const ArabicReading& reading,
                          std::vector<Change>* changes) {
    std::vector<WrittenWord> words;
    auto next = utterance.words.begin();  // the first of the run's
    for (auto& run : utterance.runs) {
        const auto count = std::min<std::ptrdiff_t>(std::ssize(spoken_words(run.text)),
                                                    utterance.words.end() - next);
        if (run.language == kArabic) {
            std::vector<std::size_t> were;
            pronounce(run, reading, changes, &were);
            for (const auto before : were) {
                const auto known = static_cast<std::ptrdiff_t>(before) < count;
                words.push_back(known ? next[static_cast<std::ptrdiff_t>(before)] : WrittenWord{});
            }
        } else {
            words.insert(words.end(), next, next + count);
        }
        next += count;
    }
    utterance.words = std::move(words);
}

}  // namespace

void pronounce(Utterance& utterance, const ArabicReading& reading, Explain explain) {
    auto* changes = explain == Explain::yes ? &utterance.changes : nullptr;
    if (!utterance.words.empty()) return pronounce_with_words(utterance, reading, changes);
    for (auto& run : utterance.runs) {
        if (run.language == kArabic) pronounce(run, reading, changes, nullptr);
    }
}

std::optional<std::string> phonemes_alone(const SpokenRun& run) {
    if (run.notation != Notation::with_phonemes) return std::nullopt;
    std::string alone;
    std::string_view rest = run.text;
    while (!rest.empty()) {
        if (const auto size = phoneme_group(rest); size > 0) {
            if (!alone.empty()) alone += ' ';
            alone += rest.substr(2, size - 4);
            rest.remove_prefix(size);
            continue;
        }
        const auto next = static_cast<unsigned char>(rest.front());
        const bool letter = next >= 0x80 || (next >= '0' && next <= '9') ||
                            (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
        if (letter) return std::nullopt;
        rest.remove_prefix(1);
    }
    return alone;
}

}  // namespace nashra
