#include "library/ledger.h"

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"

using namespace nashra;

TEST_CASE("What was heard stays heard", "[library]") {
    constexpr Time kNoon{std::chrono::seconds{1'800'000'000}};
    const test::TestFolder folder;
    {
        Database database{folder / "library.db"};
        Ledger ledger{database};
        ledger.mark_heard("a", kNoon);
        ledger.mark_heard("a", kNoon + std::chrono::hours{1});
        ledger.mark_heard("", kNoon);
    }
    Database database{folder / "library.db"};
    CHECK(Ledger{database}.was_heard("a"));
    CHECK_FALSE(Ledger{database}.was_heard("b"));
    CHECK_FALSE(Ledger{database}.was_heard(""));
    auto question = database.ask("SELECT key, at FROM heard");
    REQUIRE(question.next());
    CHECK(question.text(0) == "a");
    CHECK(question.time(1) == kNoon);
    CHECK_FALSE(question.next());
}
