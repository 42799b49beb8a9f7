#include "source/part_title.h"

#include <catch2/catch.hpp>

using nashra::is_one_title;

TEST_CASE("The pages of one article may say their number in its title", "[source]") {
    const auto* const further =
        GENERATE("Storm at sea", "Storm at Sea - page 2", "Storm at sea (2/3)", "Storm at sea (2)",
                 "Storm at sea: Part 2", "Storm at sea | Page 2 of 3", "Storm at sea - 2", "");
    INFO(further);
    CHECK(is_one_title("Storm at sea", further));
    CHECK(is_one_title(further, "Storm at sea"));
    CHECK(is_one_title("Storm at sea, page 1", further));
}

TEST_CASE("In Arabic too", "[source]") {
    CHECK(is_one_title("عاصفة في البحر", "عاصفة في البحر - الصفحة ٢"));
    CHECK(is_one_title("عاصفة في البحر", "عاصفة في البحر (٢ من ٣)"));
    CHECK_FALSE(is_one_title("عاصفة في البحر", "هدوء في البحر - الصفحة ٢"));
}

TEST_CASE("Another number of something else is another title", "[source]") {
    CHECK_FALSE(is_one_title("Apollo 11", "Apollo 12"));
    CHECK_FALSE(is_one_title("Storm at sea", "Calm at sea"));
    CHECK_FALSE(is_one_title("Storm at sea", "Storm at sea 2"));
    CHECK_FALSE(is_one_title("The first page", "The last page"));
}
