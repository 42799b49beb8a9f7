#include "spoken/arabic_phonemes.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "spoken/case_lines.h"
#include "spoken/endings.h"
#include "spoken/phonemes.h"

using namespace nashra;

namespace {

std::string phonemes(const std::string& text, BareWords bare = BareWords::as_phonemes) {
    return arabic_phonemes(text, vocalised_text(text), bare);
}

std::string without_brackets(std::string text) {
    for (const std::string_view bracket : {"[[", "]]"}) {
        for (auto at = text.find(bracket); at != std::string::npos; at = text.find(bracket))
            text.erase(at, bracket.size());
    }
    return text;
}

void check_cases(const std::string& rule) {
    const auto file = "spoken/cases/arabic_phonemes_" + rule + ".cases";
    for (const auto& line : nashra_test::case_lines(file)) {
        INFO(line.where << ": " << line.given);
        // "s[" ends like a bracket opens, so what is expected is compared without them too.
        CHECK(without_brackets(phonemes(line.given)) == line.expected);
    }
}

/// Nothing but words in known mnemonics and pauses.
void check_sayable(const std::string& said) {
    std::string_view rest = said;
    while (!rest.empty()) {
        if (const auto size = phoneme_group(rest); size > 0) {
            CHECK_FALSE(unknown_phoneme(rest.substr(2, size - 4), kArabic));
            rest.remove_prefix(size);
            continue;
        }
        CHECK(std::string_view{" .,:;?!"}.find(rest.front()) != std::string_view::npos);
        rest.remove_prefix(1);
    }
}

std::string repeated(std::string_view text, std::size_t bytes) {
    std::string all;
    while (all.size() < bytes)
        all += text;
    return all;
}

}  // namespace

TEST_CASE("Every letter with its vowel signs is said as itself", "[spoken]") {
    check_cases("letters");
}

TEST_CASE("The article's l is said before moon letters and becomes a sun letter", "[spoken]") {
    check_cases("article");
}

TEST_CASE("A hamza of connection is said behind a pause alone", "[spoken]") { check_cases("wasl"); }

TEST_CASE("Words that are not said as they are written are known", "[spoken]") {
    check_cases("irregular");
}

TEST_CASE("What falls off at a pause falls off before punctuation", "[spoken]") {
    check_cases("pause");
}

TEST_CASE("Words with some of their vowel signs can be said", "[spoken]") {
    check_cases("partial");
}

TEST_CASE("The stress of an Arabic word is on its heavy syllable", "[spoken]") {
    check_cases("stress");
}

TEST_CASE("An ending that is dropped is not heard within a sentence either", "[spoken]") {
    const std::string text = "كِتَابُ الْوَلَدِ فِي مَدِينَةِ الْقُدْسِ";
    auto words = vocalised_text(text);
    choose_endings(words, Endings::none);
    CHECK(arabic_phonemes(text, words) ==
          "[[kit'a:b]] [[alw'alad]] [[fi:]] [[mad'i:nat]] [[alq'uds]]");
}

TEST_CASE("At the end of a text only the writer's own ending is heard", "[spoken]") {
    const std::string text = "الْيَوْمَ";
    auto words = vocalised_text(text);
    CHECK(arabic_phonemes(text, words) == "[[?alj'awma]]");
    words.words[0].ending_confidence = 0.99F;
    CHECK(arabic_phonemes(text, words) == "[[?alj'awm]]");
}

TEST_CASE("A word without a single sign may be left to the voice", "[spoken]") {
    CHECK(phonemes("قال الْوَلَدُ شيئا", BareWords::as_text) == "قال [[alw'aladu]] شيئا");
    CHECK(phonemes("قال", BareWords::as_phonemes) == "[[q'a:l]]");
}

TEST_CASE("Phonemes of a lexicon stand among the words as they are", "[spoken]") {
    CHECK(phonemes("فِي [[Rij'a:dH]] الْيَوْمَ") == "[[fi:]] [[Rij'a:dH]] [[alj'awma]]");
    CHECK(phonemes("فِي [[nonsense$]] الْيَوْمَ") == "[[f%%i:]] [[lj'awma]]");
}

TEST_CASE("Whatever is written, nothing but phonemes comes out", "[spoken]") {
    for (const std::string text : {"",
                                   " ",
                                   "ّ",
                                   "َُِّْ",
                                   "ا",
                                   "اا",
                                   "ال",
                                   "الا",
                                   "لل",
                                   "ة",
                                   "ى",
                                   "ًا",
                                   "وا",
                                   "لله",
                                   "[[",
                                   "]] [[a",
                                   "قَالَ BBC 12 ͸ \xFF\xFE نَعَمْ",
                                   "ـــ",
                                   "عـَـَـَّّّْْ",
                                   "ءءء",
                                   "آآآ",
                                   "ؤا",
                                   "ىٰ",
                                   "ۀَ ڿَ ݣُ",
                                   "ةةة",
                                   "أُوا",
                                   "لَكِ",
                                   "اللّهِه",
                                   "وَال",
                                   "بِا",
                                   "وَبِا",
                                   "لِلْ",
                                   "ًٌٍ",
                                   "اً",
                                   "ٱلرَّحْمٰنِ"}) {
        INFO(text);
        check_sayable(phonemes(text));
    }
}

TEST_CASE("Any two letters with any signs can be said", "[spoken]") {
    const std::string letters[] = {"ا", "أ", "إ", "آ", "و", "ي", "ى", "ة",
                                   "ل", "ش", "م", "د", "ح", "ط", "ء"};
    const std::string signs[] = {"", "َ", "ُ", "ِ", "ْ", "ً", "ٍ", "ّ", "َّ", "ٰ"};
    for (const auto& one : letters) {
        for (const auto& sign : signs) {
            for (const auto& other : letters) {
                for (const auto& last : signs)
                    check_sayable(phonemes(one + sign + other + last + " الْ" + other + last + one));
            }
        }
    }
}

TEST_CASE("A megabyte of anything takes the time of a megabyte", "[spoken][size]") {
    constexpr std::size_t kMegabyte = 1 << 20;
    for (const std::string_view text :
         {"ا", "ل", "و", "ّ", "اً", "ال", "قَ", "قَ ", "[[", "لَكِنْ ", "َ", "ااٱ ال ", "x"}) {
        INFO(text);
        const auto said = phonemes(repeated(text, kMegabyte));
        CHECK(said.size() < 12 * kMegabyte);
    }
}
