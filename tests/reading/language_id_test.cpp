#include "reading/language_id.h"

#include <string>

#include <catch2/catch.hpp>

#include "spoken/case_lines.h"

using nashra::Article;
using nashra::Block;
using nashra::BlockRole;
using nashra::kArabic;
using nashra::kEnglish;
using nashra::kUndetermined;
using nashra::Language;

TEST_CASE("Each run of one language gets its voice", "[reading]") {
    for (const auto& line : nashra_test::case_lines("reading/cases/runs.cases")) {
        const auto colon = line.given.find(": ");
        const Language prior{line.given.substr(0, colon)};
        const auto sentence = line.given.substr(colon + 2);
        std::vector<std::string> found;
        std::string joined;
        for (const auto& run : nashra::language_runs(sentence, prior)) {
            joined += run.text;
            found.push_back(std::string{run.language.code()} + ": " +
                            nashra_test::stripped(run.text));
        }
        INFO(line.where);
        CHECK(found == nashra_test::parts(line.expected));
        CHECK(joined == sentence);
    }
}

TEST_CASE("A text is known by its letters and its commonest words", "[reading]") {
    for (const auto& line : nashra_test::case_lines("reading/cases/languages.cases")) {
        INFO(line.where);
        CHECK(nashra::identify(line.given).code() == line.expected);
    }
}

TEST_CASE("A text is in the language of what is around it until it proves another", "[reading]") {
    for (const auto& line : nashra_test::case_lines("reading/cases/languages_with_prior.cases")) {
        const auto colon = line.given.find(": ");
        const Language prior{line.given.substr(0, colon)};
        INFO(line.where);
        CHECK(nashra::identify(line.given.substr(colon + 2), prior).code() == line.expected);
    }
}

TEST_CASE("A page in another language than it declares is in that language", "[reading]") {
    Article article;
    article.language = kEnglish;
    article.title = "Macron à Berlin";
    article.blocks = {
        Block{BlockRole::paragraph, kUndetermined,
              "Le président a dit que la France ne cédera pas et que les discussions vont durer."},
        Block{BlockRole::paragraph, kUndetermined,
              "Selon lui, il faut que chacun fasse un effort pour sortir de la crise."},
        Block{BlockRole::paragraph, kEnglish, "The chancellor was not surprised."}};
    nashra::resolve_languages(article);
    CHECK(article.language == Language{"fr"});
    CHECK(article.blocks[0].language == Language{"fr"});
    CHECK(article.blocks[2].language == kEnglish);
}

TEST_CASE("A note of a few words is in the language that a listener expects", "[reading]") {
    const auto language_of = [](const char* title, const char* text) {
        Article article;
        article.title = title;
        article.blocks = {Block{BlockRole::list_item, kUndetermined, text}};
        nashra::resolve_languages(article);
        return article.language;
    };
    CHECK(language_of("Menu", "Tea Bread") == kEnglish);
    CHECK(language_of("Notes", "Rope") == kEnglish);
    CHECK(language_of("قائمة", "خبز") == kArabic);
    CHECK(language_of("API notes", "استعمل curl مع --fail") == kArabic);
    // Its words prove another.
    CHECK(language_of("Gut", "Das ist für uns") == Language{"de"});
    // Long enough for statistics.
    CHECK(language_of("Wiadomości", "Nowy most zostanie otwarty jutro rano przez burmistrza") ==
          Language{"pl"});
}

TEST_CASE("Broken text has a language too", "[reading]") {
    const std::string broken = "Le pr\xC3sident a dit \xFF\xFE que la France ne c\xE9";
    CHECK_NOTHROW(nashra::identify(broken));
    CHECK_NOTHROW(nashra::language_runs(broken, kEnglish));
}

TEST_CASE("Even nothing has a run", "[reading]") {
    const auto runs = nashra::language_runs("", kArabic);
    REQUIRE(runs.size() == 1);
    CHECK(runs.front().language == kArabic);
}

TEST_CASE("What the page does not declare is found from the text", "[reading]") {
    Article article;
    article.title = "رئيس الوزراء يعلن استقالته";
    article.blocks = {Block{BlockRole::paragraph, kUndetermined, "قال رئيس الوزراء إنه استقال"},
                      Block{BlockRole::quote, kUndetermined, "I resign, he said in London"},
                      Block{BlockRole::paragraph, Language{"fr"}, "Il a dit"},
                      Block{BlockRole::paragraph, kUndetermined, "2025"}};
    nashra::resolve_languages(article);
    CHECK(article.language == kArabic);
    CHECK(article.blocks[0].language == kArabic);
    CHECK(article.blocks[1].language == kEnglish);
    CHECK(article.blocks[2].language == Language{"fr"});
    CHECK(article.blocks[3].language == kArabic);
}
