#include "reading/search_key.h"

#include <catch2/catch.hpp>

using nashra::search_key;

TEST_CASE("Who looks for a name need not type it exactly", "[reading]") {
    CHECK(search_key("Harbour  Post") == search_key("harbour post"));
    CHECK(search_key("Le Métro") == search_key("le metro"));
    CHECK(search_key("Straße") == search_key("STRASSE"));
    CHECK(search_key("أَخبار الجزيرة") == search_key("اخبار الجزيره"));
    CHECK(search_key("إعلام") == search_key("اعلام"));
    CHECK(search_key("مصطفى") == search_key("مصطفي"));
    CHECK(search_key("مســاء") == search_key("مساء"));
    CHECK(search_key("A.B: c") == search_key("a b c"));
    CHECK(search_key("٣ صحف") != search_key("صحف"));
}

TEST_CASE("Other names have other keys", "[reading]") {
    CHECK(search_key("Post") != search_key("Past"));
    CHECK(search_key("خبر") != search_key("حبر"));
    CHECK(search_key("").empty());
    CHECK(search_key("—!").empty());
    CHECK(search_key("\xFF\xFE").size() <= 6);
}
