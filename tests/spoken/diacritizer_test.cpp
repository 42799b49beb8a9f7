#include "spoken/diacritizer.h"

#include <cstddef>
#include <optional>
#include <random>
#include <string>

#include <catch2/catch.hpp>

#include "model/utf8.h"
#include "spoken/case_lines.h"
#include "spoken/diacritic_class.h"
#include "spoken/endings.h"
#include "spoken/possible_signs.h"
#include "spoken/random_model.h"
#include "spoken/shipped_model.h"
#include "spoken/with_signs.h"

using namespace nashra;

namespace {

/// Its model's bytes live as long as it does.
class Example {
  public:
    explicit Example(unsigned seed)
        : bytes_(nashra_test::RandomModel(seed).bytes()), made_(Diacritizer::from(bytes_.bytes())) {
        REQUIRE(made_);
    }
    explicit Example(nashra_test::ModelBytes bytes)
        : bytes_(std::move(bytes)), made_(Diacritizer::from(bytes_.bytes())) {
        REQUIRE(made_);
    }

    VocalisedText text(const std::string& written) const {
        auto text = vocalised_text(written);
        made_->vocalise(written, text);
        return text;
    }
    std::string signs(const std::string& written, Endings endings = Endings::full) const {
        auto vocalised = text(written);
        choose_endings(vocalised, endings);
        return with_signs(written, vocalised);
    }

  private:
    nashra_test::ModelBytes bytes_;
    std::optional<Diacritizer> made_;
};

bool is_sign(char32_t code) { return code >= 0x064B && code <= 0x0652; }

/// The bytes of `written` are those of `marked` in the same order, with nothing but vowel signs
/// between them.
bool only_signs_added(const std::string& written, const std::string& marked) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < marked.size();) {
        const auto letter = letter_at(marked, i);
        if (at < written.size() && written.compare(at, letter.size, marked, i, letter.size) == 0) {
            at += letter.size;
        } else if (!is_sign(letter.code)) {
            return false;
        }
        i += letter.size;
    }
    return at == written.size();
}

/// Whichever of shadda and vowel was typed first.
std::string ordered(const std::string& text) {
    std::string out;
    std::size_t at = 0;
    for (const auto& letter : vocalised_text(text).letters) {
        append_utf8(out, letter.letter);
        if (letter.shadda) out += "ّ";
        out += std::to_string(static_cast<int>(letter.vowel));
        at = letter.end;
    }
    return out + text.substr(at);
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string odd_text(unsigned seed) {
    static const std::vector<std::string> pieces = {"ا",
                                                    "ب",
                                                    "ل",
                                                    "ة",
                                                    "ى",
                                                    "ء",
                                                    "آ",
                                                    "إ",
                                                    "پ",
                                                    "گ",
                                                    "ٱ",
                                                    "\u064B",
                                                    "\u064E",
                                                    "\u0651",
                                                    "\u0652",
                                                    "\u0670",
                                                    "ـ",
                                                    " ",
                                                    "\n",
                                                    "\t",
                                                    ".",
                                                    "،",
                                                    "123",
                                                    "٤٥",
                                                    "BBC",
                                                    "é",
                                                    "中",
                                                    "\U0001F600",
                                                    "\u06FF",
                                                    "\u08FF",
                                                    "\U000E0100",
                                                    "\u200F",
                                                    "\xD8",
                                                    "\xFF\xFE",
                                                    "كتاب",
                                                    "الشمس",
                                                    "\u0640\u064E",
                                                    std::string(1, '\0')};
    std::mt19937 chance(seed);
    std::string text;
    for (auto count = chance() % 60; count > 0; --count)
        text += pieces[chance() % pieces.size()];
    return text;
}

}  // namespace

TEST_CASE("Whatever a model says, nothing of a text is changed or lost", "[spoken]") {
    for (unsigned seed = 0; seed < 400; ++seed) {
        const Example example(seed % 4);
        const auto text = odd_text(seed);
        INFO(text);
        CHECK(only_signs_added(text, example.signs(text)));
        CHECK(only_signs_added(text, example.signs(text, Endings::none)));
    }
}

TEST_CASE("Hostile text is marked in time that grows with its length alone", "[spoken][size]") {
    const Example example(1);
    constexpr std::size_t kMegabyte = 1U << 20U;
    for (const std::string piece :
         {"ب", "\u064E", "ب\u064E\u064F\u0651\u0650\u0651\u064B\u0652\u064C\u064D\u0670", "اb٣ ",
          "\u06FF\U000E0100"}) {
        const auto text = repeated(piece, kMegabyte / piece.size());
        CHECK(only_signs_added(text, example.signs(text)));
    }
}

TEST_CASE("The same text has the same signs, whatever was read before", "[spoken]") {
    const Example one(2);
    const Example other(2);
    const std::string text = "وقال الوزير إن 3 دول عربية ستشارك في المؤتمر";
    other.signs("شيء آخر");
    CHECK(one.signs(text) == other.signs(text));
}

TEST_CASE("Words that were read before have the same signs as for the first time", "[spoken]") {
    const Example one(3);
    const std::string text = "كتب الكاتب كتابا. كتب، ثم كتب الكاتب!";
    const auto first_time = one.signs(text);
    CHECK(one.signs(text) == first_time);
    // Signs of the writer's are hints of their own.
    const std::string vocalised = "كُتب الكاتِب كتابا. كتّب، ثم كتب الكاتب!";
    CHECK(one.signs(vocalised) == Example(3).signs(vocalised));
    CHECK(one.signs(text) == first_time);
    // More words than are remembered.
    std::string many;
    for (const auto* a : {"ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش"}) {
        for (const auto* b : {"ق", "ف", "غ", "ع", "ظ", "ط", "ض", "ص", "ل", "ك", "م", "ن"}) {
            for (const auto* c :
                 {"ه", "و", "ي", "ا", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش",
                  "ص", "ض", "ط", "ظ", "ع", "غ", "ف", "ق", "ك", "ل", "م", "ن", "ة", "ى", "ء", "آ"})
                many.append(a).append(b).append(c).append(" ");
        }
    }
    const auto many_first = one.signs(many);
    CHECK(one.signs(many) == many_first);
    CHECK(many_first == Example(3).signs(many));
    CHECK(one.signs(text) == first_time);
}

TEST_CASE("What the writer wrote stands, and decides what a letter may have", "[spoken]") {
    for (unsigned seed = 0; seed < 8; ++seed) {
        const Example example(seed);
        const auto marked = example.text("كُتب مدرّس هٰذا");
        const auto& letters = marked.letters;
        CHECK(letters[0].vowel == VowelSign::damma);
        CHECK_FALSE(letters[0].shadda);
        CHECK(letters[5].shadda);
        CHECK(letters[5].vowel != VowelSign::unwritten);
        CHECK(letters[5].vowel != VowelSign::sukun);
        CHECK(letters[7].vowel == VowelSign::unwritten);
        CHECK(marked.words[1].ending_confidence <= 1);
    }
}

TEST_CASE("A word that has all its signs keeps them, and its ending is sure", "[spoken]") {
    for (unsigned seed = 0; seed < 8; ++seed) {
        const Example example(seed);
        for (const std::string written :
             {"فِي", "الشَّمْسِ", "كِتَابًا", "كِتَاباً", "هُدًى", "يَقُولُ", "الْمُدُنِ", "آلَةٌ"}) {
            INFO(written);
            CHECK(example.signs(written) == written);
            CHECK(example.text(written).words[0].ending_confidence == 1);
        }
    }
}

TEST_CASE("Signs are where Arabic writing may have them", "[spoken]") {
    for (unsigned seed = 0; seed < 8; ++seed) {
        const Example example(seed);
        const auto marked = example.text("مستشفى كتابا قرآن دار");
        for (const auto& word : marked.words) {
            CHECK_FALSE(marked.letters[word.first].shadda);
            for (auto i = word.first; i < word.last; ++i) {
                const auto& letter = marked.letters[i];
                if (i > word.first && (letter.letter == U'ا' || letter.letter == U'ى'))
                    CHECK(letter.vowel == VowelSign::unwritten);
                if (i + 2 < word.last) CHECK(letter.vowel < VowelSign::fathatan);
            }
        }
    }
}

TEST_CASE("A dropped ending is left as it was written", "[spoken]") {
    const Example example(5);
    for (const std::string written : {"كتاب", "مدرسة", "كتابا"}) {
        const auto marked = example.signs(written, Endings::none);
        const auto text = vocalised_text(marked);
        CHECK(text.letters.back().vowel == VowelSign::unwritten);
    }
    CHECK(example.signs("كِتَابٌ", Endings::none) == "كِتَابٌ");
}

TEST_CASE("A damaged model is none, and what it cannot tell does no harm", "[spoken]") {
    auto bytes = nashra_test::RandomModel(1).bytes();
    CHECK_FALSE(Diacritizer::from({}));
    CHECK_FALSE(Diacritizer::from(bytes.bytes().first(bytes.size() - 1)));
    CHECK_FALSE(Diacritizer::from(bytes.bytes().first(10)));
    std::mt19937 chance(7);
    for (int i = 0; i < 100; ++i) {
        auto damaged = nashra_test::RandomModel(1).bytes();
        for (int j = 0; j < 4; ++j)
            damaged.data()[chance() % (i % 2 == 0 ? 468 : damaged.size())] =
                static_cast<std::byte>(chance() % 256);
        if (const auto made = Diacritizer::from(damaged.bytes())) {
            auto text = vocalised_text("قال الوزير");
            made->vocalise("قال الوزير", text);
        }
    }
}

TEST_CASE("News has its vowels", "[spoken]") {
    const Example example(nashra_test::shipped_model());
    for (const auto& line : nashra_test::case_lines("spoken/cases/arabic_diacritics.cases")) {
        INFO(line.where);
        CHECK(ordered(example.signs(line.given)) == ordered(line.expected));
    }
}
