#include "programme/text_store.h"

#include <vector>

#include <catch2/catch.hpp>

using namespace nashra;

TEST_CASE("Words are read back as they were kept, however many there are", "[programme]") {
    TextStore store;
    std::vector<std::string> texts;
    std::vector<TextStore::Range> ranges;
    for (int i = 0; i < 3000; ++i) {  // about a megabyte: most of it is in the temporary file
        texts.push_back("الفقرة " + std::to_string(i) + std::string(300, 'a'));
        ranges.push_back(store.keep(texts.back()));
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        REQUIRE(store.text(ranges[i]) == texts[i]);
}

TEST_CASE("An empty text is kept as one", "[programme]") {
    TextStore store;
    const auto range = store.keep("");
    CHECK(store.text(range).empty());
}
