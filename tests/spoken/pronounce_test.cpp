#include "spoken/pronounce.h"

#include <catch2/catch.hpp>

#include "spoken/diacritizer.h"
#include "spoken/lexicon.h"
#include "spoken/say.h"
#include "spoken/shipped_model.h"
#include "spoken/vowels.h"

using namespace nashra;

namespace {

Utterance said(const std::string& text, const Lexicon* lexicon = nullptr) {
    Sentence sentence;
    sentence.text = text;
    sentence.runs = {{kArabic, text}};
    return say(sentence, Explain::no, lexicon);
}

SpokenRun pronounced(const std::string& text, const Lexicon* lexicon = nullptr,
                     Endings endings = Endings::confident) {
    auto utterance = said(text, lexicon);
    pronounce(utterance, {endings});
    REQUIRE(utterance.runs.size() == 1);
    return utterance.runs[0];
}

}  // namespace

TEST_CASE("Arabic numbers are said in phonemes, words without vowel signs are left to the voice",
          "[spoken]") {
    const auto run = pronounced("قتل 3 رجال، أمس.");
    CHECK(run.text == "قتل [[Tal'a:Tatu]] رجال, أمس.");
    CHECK(run.notation == Notation::with_phonemes);
    CHECK(pronounced("قتل رجال").notation == Notation::words);
    CHECK(pronounced("قتل رجال").text == "قتل رجال");
}

TEST_CASE("Words without signs are said with the vowels that a reader supplies", "[spoken]") {
    const auto model = nashra_test::shipped_model();
    const auto diacritizer = Diacritizer::from(model.bytes());
    REQUIRE(diacritizer);
    const ArabicReading reading{Endings::confident, [&diacritizer] {
                                    return std::make_shared<const Diacritizer>(*diacritizer);
                                }};
    auto utterance = said("وصل 3 وزراء إلى القاهرة.");
    pronounce(utterance, reading);
    const auto phonemes = phonemes_alone(utterance.runs[0]);
    REQUIRE(phonemes);
    CHECK(phonemes->rfind("w'as[a.la", 0) == 0);
    CHECK(phonemes->find("lq'a:hiRa") != std::string::npos);
}

TEST_CASE("What a lexicon says of an Arabic word is said in phonemes", "[spoken][lexicon]") {
    Lexicon lexicon;
    CHECK(lexicon.add("غزة\tغَزَّة\nكييف\t[[k'i:jif]]\nذهب إلى\tذَهَبَ إِلَى\n", "own.tsv").empty());
    CHECK(pronounced("غزة", &lexicon).text == "[[Q'azza]]");
    CHECK(pronounced("وغزة", &lexicon).text == "[[waQ'azza]]");
    CHECK(pronounced("كييف", &lexicon).text == "[[k'i:jif]]");
    CHECK(pronounced("ذهب إلى غزة", &lexicon).text == "[[D'ahaba]] [[?'ila:]] [[Q'azza]]");
}

TEST_CASE("A word whose writer gave its ending keeps it, whatever a lexicon knows",
          "[spoken][lexicon]") {
    Lexicon lexicon;
    CHECK(lexicon.add("غزة\tغَزَّة\nفتح\t[[f'atHi]]\n", "own.tsv").empty());
    CHECK(pronounced("غَزَّةُ", &lexicon).text == "[[Q'azzatu]]");
    CHECK(pronounced("فَتْحُ", &lexicon).text == "[[f'atHi]]");
}

TEST_CASE("What its writer vocalised is said as it stands, with or without a diacritizer",
          "[spoken]") {
    const auto bytes = nashra_test::RandomModel{7}.bytes();  // whatever it has learnt
    const auto diacritizer = Diacritizer::from(bytes.bytes());
    REQUIRE(diacritizer);
    const std::string text = "وَصَلَ خالِدٌ إِلَى المَدِينَةِ مَعَ أُسْرَتِهِ";
    auto utterance = said(text);
    pronounce(utterance, {Endings::confident, [&diacritizer] {
                              return std::make_shared<const Diacritizer>(*diacritizer);
                          }});
    CHECK(utterance.runs.at(0).text == pronounced(text).text);
}

TEST_CASE("Only Arabic is put into phonemes", "[spoken]") {
    Sentence sentence;
    sentence.text = "Good evening مَسَاءً";
    sentence.runs = {{kEnglish, "Good evening "}, {kArabic, "مَسَاءً"}};
    auto utterance = say(sentence);
    pronounce(utterance, {});
    REQUIRE(utterance.runs.size() == 2);
    CHECK(utterance.runs[0].text == "Good evening,");
    CHECK(utterance.runs[0].notation == Notation::words);
    CHECK(utterance.runs[1].text == "[[mas'a:?an]]");
}

TEST_CASE("The listener may do without the endings", "[spoken]") {
    CHECK(pronounced("كِتَابُ رَجُلٍ", nullptr, Endings::none).text == "[[kit'a:b]] [[R'adZul]]");
    CHECK(pronounced("كِتَابُ رَجُلٍ", nullptr, Endings::full).text == "[[kit'a:bu]] [[R'adZulin]]");
}

TEST_CASE("A long sentence has pauses before the voice would break it off", "[spoken]") {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += i % 7 == 0 ? "وَكَتَبُوا " : "كِتَابُهُمْ ";
    const auto run = pronounced(text);
    std::size_t begin = 0;
    for (auto comma = run.text.find(','); comma != std::string::npos;
         comma = run.text.find(',', comma + 1)) {
        CHECK(comma - begin < 700);
        begin = comma;
    }
    CHECK(run.text.size() - begin < 700);
    CHECK(begin > 0);
}

TEST_CASE("A run of phonemes alone can be shown without its brackets", "[spoken]") {
    CHECK(phonemes_alone(pronounced("فِي الْبَيْتِ، نَعَمْ.")) == "f%%i: lb'ajt n'aAam");
    CHECK_FALSE(phonemes_alone(pronounced("فِي بيت")));
    CHECK_FALSE(phonemes_alone({kArabic, "بيت"}));
    CHECK_FALSE(phonemes_alone({kEnglish, "say [[h'i:]]", Notation::with_phonemes}));
}

TEST_CASE("An explanation tells what became of each Arabic word", "[spoken]") {
    auto utterance = said("فِي الشَّمْسِ هَذَا كِتَابُكُمُ الْجَدِيدُ.");
    pronounce(utterance, {}, Explain::yes);
    std::string told;
    for (const auto& change : utterance.changes)
        told += change.rule + " " + change.from + " " + change.to + "\n";
    CHECK(nashra_test::composed(told) ==
          nashra_test::composed("phonemes: shortened vowel فِي f%%i:\n"
                                "phonemes: silent hamza, sun letter الشَّمْسِ SS'amsi\n"
                                "phonemes: irregular هَذَا h'a:Da:\n"
                                "phonemes كِتَابُكُمُ kita:b'ukumu\n"
                                "phonemes: silent hamza, pause الْجَدِيدُ ldZad'i:d\n"));
}
