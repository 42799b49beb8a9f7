#include "programme/utterances.h"

#include <algorithm>
#include <string>
#include <utility>

#include "reading/divide.h"
#include "spoken/casting.h"
#include "spoken/pronounce.h"
#include "spoken/prosody.h"
#include "spoken/say.h"
#include "spoken/written_words.h"
#include "voice/voice_files.h"

namespace nashra {

namespace {

bool announced_before(const Programme& programme, std::uint32_t passage) {
    const auto before_it = programme.passage_before(passage);
    if (!before_it) return false;
    const auto role = programme.passage(passage).role;
    if (role == Role::headline || role == Role::related) return false;
    const auto before = divide(programme.passage(*before_it), *before_it);
    return !before.empty() && voiceless(before.back(), has_voice);
}

/// Whether it is told which written word each word stands for.
enum class WrittenWords { unasked, found };

std::vector<Utterance> utterances_with(WrittenWords words, const Programme& programme,
                                       std::uint32_t passage) {
    std::vector<Utterance> said;
    const auto lexicon = programme.lexicon();
    const auto arabic = programme.arabic();
    // That this is Pashto is said once, not for each sentence.
    bool announced = false;
    for (auto& sentence : divide(programme.passage(passage), passage)) {
        const bool silent = voiceless(sentence, has_voice);
        if (silent && !announced) announced = announced_before(programme, passage);
        if (silent && announced) continue;
        announced = silent;
        sentence = cast(std::move(sentence), has_voice);
        auto utterance = say(sentence, Explain::no, lexicon.get());
        if (words == WrittenWords::found) find_written_words(utterance, sentence.text);
        pronounce(utterance, arabic);
        if (!utterance.runs.empty()) said.push_back(std::move(utterance));
    }
    if (!said.empty()) {
        said.back().pause_after = pause_after(said.back().role, LastInPassage::yes);
    }
    return said;
}

}  // namespace

std::vector<Utterance> utterances(const Programme& programme, std::uint32_t passage) {
    return utterances_with(WrittenWords::unasked, programme, passage);
}

namespace {

Language language_of_most(const Sentence& sentence) {
    const auto shorter = [](const Run& a, const Run& b) { return a.text.size() < b.text.size(); };
    const auto longest = std::max_element(sentence.runs.begin(), sentence.runs.end(), shorter);
    return longest == sentence.runs.end() ? kUndetermined : longest->language;
}

}  // namespace

std::vector<WrittenSentence> written_sentences(const Programme& programme, std::uint32_t passage) {
    std::vector<WrittenSentence> written;
    const auto whole = programme.passage(passage);
    const bool endless = whole.text.size() > kLongestDivided;
    auto said = endless ? std::vector<Utterance>{}
                        : utterances_with(WrittenWords::found, programme, passage);
    auto next = said.begin();
    for (auto& sentence : divide(whole, passage)) {
        std::vector<WrittenWord> words;
        if (!endless) {
            if (next == said.end()) break;
            if (next->place != sentence.place) continue;  // it is not said
            words = std::move(next->words);
            ++next;
        }
        const auto language = language_of_most(sentence);
        written.push_back({sentence.place, language, std::move(sentence.text), std::move(words),
                           std::move(sentence.runs)});
    }
    return written;
}

std::vector<WrittenWord> written_words(const Programme& programme, Place place) {
    for (auto& utterance : utterances_with(WrittenWords::found, programme, place.passage)) {
        if (utterance.place.sentence == place.sentence) return std::move(utterance.words);
    }
    return {};
}

std::optional<WordInText> written_word(const Programme& programme, Place place,
                                       std::uint32_t word) {
    const auto words = written_words(programme, place);
    if (word >= words.size()) return std::nullopt;
    const auto [from, to] = words[word];
    return WordInText{sentence_text(programme, place).substr(from, to - from), {from, to}};
}

namespace {

std::optional<Sentence> sentence_at(const Programme& programme, Place place) {
    for (auto& sentence : divide(programme.passage(place.passage), place.passage)) {
        if (sentence.place.sentence == place.sentence) return std::move(sentence);
    }
    return std::nullopt;
}

}  // namespace

std::string sentence_text(const Programme& programme, Place place) {
    auto sentence = sentence_at(programme, place);
    return sentence ? std::move(sentence->text) : std::string{};
}

std::vector<Language> sentence_languages(const Programme& programme, Place place) {
    std::vector<Language> languages;
    const auto sentence = sentence_at(programme, place);
    if (!sentence) return languages;
    for (const auto& run : sentence->runs) {
        if (std::find(languages.begin(), languages.end(), run.language) == languages.end())
            languages.push_back(run.language);
    }
    return languages;
}

}  // namespace nashra
