#include "training/vocabulary.h"

#include <catch2/catch.hpp>

#include "spoken/diacritic_class.h"

using namespace nashra;

namespace {

constexpr auto kFatha = static_cast<std::uint8_t>(VowelSign::fatha);
constexpr auto kDamma = static_cast<std::uint8_t>(VowelSign::damma);
constexpr auto kManner = Manner::modern_books;

}  // namespace

TEST_CASE("What an article says itself is no hint for its words", "[training]") {
    Vocabulary vocabulary;
    Vocabulary article;
    auto line = training_line("كَتَبَ", kManner);
    for (auto* counting : {&vocabulary, &article})
        counting->count(line, kManner);
    vocabulary.hint(line, &article);
    CHECK(line.hints[0].first == kNoFirstHint);
    vocabulary.count(training_line("كُتُبٌ", kManner), kManner);
    vocabulary.hint(line, &article);
    CHECK(line.hints[0].first == first_hint(Trust::word_nearly_always, kDamma));
    vocabulary = article;
    vocabulary.hint(line, nullptr);
    CHECK(line.hints[0].first == first_hint(Trust::word_nearly_always, kFatha));
}

TEST_CASE("The commonest way comes first, a rarer one second, the ending is open", "[training]") {
    Vocabulary vocabulary;
    for (const auto* text : {"كَتَبَ كَتَبَ", "كُتُبٌ"})
        vocabulary.count(training_line(text, kManner), kManner);
    auto line = training_line("كتب", kManner);
    vocabulary.hint(line, nullptr);
    CHECK(line.hints[0].first == first_hint(Trust::word_mostly, kFatha));
    CHECK(line.hints[0].second == kDamma);
    CHECK(line.hints[2].first == kNoFirstHint);
}

TEST_CASE("A word is known by its stem and by its core", "[training]") {
    Vocabulary vocabulary;
    vocabulary.count(training_line("مَكْتَبٌ", kManner), kManner);
    auto with_article = training_line("والمكتب", kManner);
    vocabulary.hint(with_article, nullptr);
    CHECK(with_article.hints[3].first == first_hint(Trust::stem, kFatha));
    auto with_pronoun = training_line("مكتبهم", kManner);
    vocabulary.hint(with_pronoun, nullptr);
    CHECK(with_pronoun.hints[0].first == first_hint(Trust::core, kFatha));
}
