#include "programme/text_store.h"

#include <atomic>
#include <string>
#include <thread>
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

TEST_CASE("Words are read while others are kept", "[programme][threads]") {
    TextStore store;
    const auto first = store.keep("The first words.");
    std::atomic<bool> kept = false;
    std::thread keeper{[&] {
        for (int i = 0; i < 2000; ++i)
            store.keep(std::string(1000, 'a'));
        kept = true;
    }};
    bool same = true;
    do {
        same = same && store.text(first) == "The first words.";
    } while (!kept);
    keeper.join();
    CHECK(same);
}
