// Numbers of printed pages in a text.
#include "source/page_number.h"

#include <string>

#include <catch2/catch.hpp>

using nashra::BareNumber;

namespace {

bool is_number(const std::string& line, BareNumber bare = BareNumber::page) {
    INFO(line);
    return nashra::is_page_number(nashra::lines_of(line).at(0), bare);
}

}  // namespace

TEST_CASE("The number of a page is known by its marks or its name", "[source][plain]") {
    for (const auto* line : {"- 12 -", "– 12 –", "— xiv —", "[12]", "(12)", "[Page 12]", "[Pg 12]",
                             "Page 12", "page 12 of 40", "p. 7", "xiv", "- ١٣ -", "[١٥]", "صفحة ١٢",
                             "الصفحة 12", "ص ١٢", "صفحة ١٢ من ٤٠"})
        CHECK(is_number(line, BareNumber::section));
    for (const auto* line :
         {"Page", "XIV", "Chapter 12", "Page 12 was torn out", "[1] See above.", "12 boats",
          "- 12 - 13", "صفحة من التاريخ", "1984 and after", "A page", "- -", "[]", "12345678901"})
        CHECK_FALSE(is_number(line));
}

TEST_CASE("A bare number is a page's or a section's, as the text has it", "[source][plain]") {
    using nashra::bare_numbers;
    CHECK(bare_numbers("1\n\nIt rained.\n\n2\n\nIt rained again.\n\n3\n\nIt stopped.") ==
          BareNumber::section);
    CHECK(bare_numbers("١\n\nأمطرت.\n\n٢\n\nثم أمطرت.") == BareNumber::section);
    // In the middle of a sentence, from another page than the first, out of order.
    CHECK(bare_numbers("The boat came on the first\n\n1\n\ncalm day.") == BareNumber::page);
    CHECK(bare_numbers("It rained.\n\n41\n\nIt rained again.") == BareNumber::page);
    CHECK(bare_numbers("It rained.\n\n1\n\nIt rained.\n\n3\n\nIt rained.") == BareNumber::page);
    CHECK(is_number("12", BareNumber::page));
    CHECK(is_number("١٢", BareNumber::page));
    CHECK_FALSE(is_number("12", BareNumber::section));
}
