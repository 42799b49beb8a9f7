#include "training/corpus.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "spoken/diacritic_class.h"

using namespace nashra;

namespace {

/// "a": fatha, "u", "i", "o": sukun, "F" "U" "I": tanween, "-": none, "?": not known; "~" before:
/// doubled.
std::string marks_of(const std::string& line, Manner manner) {
    const std::string vowels = "-auioFUI";
    std::string text;
    for (const auto marks : training_line(line, manner).marks) {
        if (marks == kUnknownMarks) {
            text += '?';
            continue;
        }
        const auto signs = diacritics_of_class(marks);
        if (signs.shadda) text += '~';
        text += vowels[static_cast<std::size_t>(signs.vowel)];
    }
    return text;
}

}  // namespace

TEST_CASE("Tanween stands before the alif, however the corpus writes it", "[training]") {
    CHECK(marks_of("كِتَاباً", Manner::news) == "ia-F-");
    CHECK(marks_of("كِتَابًا", Manner::news) == "ia-F-");
    CHECK(marks_of("عَلىَ", Manner::broadcast) == "aa-");
}

TEST_CASE("Signs that were left out because they are certain are there", "[training]") {
    CHECK(marks_of("خِلالَ", Manner::web) == "ia-a");
    CHECK(marks_of("إلَى", Manner::classical) == "ia-");
    CHECK(marks_of("قَالُوا", Manner::modern_books) == "a-u--");
}

TEST_CASE("A letter that needs a sign and has none is not learnt from", "[training]") {
    CHECK(marks_of("كتب", Manner::modern_books) == "???");
    CHECK(marks_of("الشَّمْسِ", Manner::modern_books) == "--~aoi");
    CHECK(marks_of("مدرّسٌ", Manner::modern_books) == "???U");
    CHECK(marks_of("فِي يَوْمٍ", Manner::modern_books) == "i-aoI");
}

TEST_CASE("The news leaves nothing out", "[training]") {
    CHECK(marks_of("رُويْتَرْزْ", Manner::news) == "u-oaoo");
}
