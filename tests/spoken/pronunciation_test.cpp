#include "spoken/pronunciation.h"

#include <catch2/catch.hpp>

#include "model/error.h"

using namespace nashra;

TEST_CASE("A lexicon that is still being read is waited for, and corrected then", "[spoken]") {
    // It is not read before somebody waits for it.
    Pronunciation pronunciation{std::async(std::launch::deferred,
                                           [] {
                                               Lexicon read;
                                               read.add("Kyiv\tKeev", "places");
                                               return read;
                                           }),
                                {}};
    CHECK(pronunciation.lexicon()->size() == 1);
    CHECK(pronunciation.correct("Riyadh\tReeyad", "own").empty());
    CHECK(pronunciation.lexicon()->size() == 2);
}

TEST_CASE("What is wrong with a lexicon is told once, and the reading goes on without it",
          "[spoken]") {
    std::promise<Lexicon> reading;
    const Pronunciation pronunciation{reading.get_future(), {}};
    reading.set_exception(std::make_exception_ptr(Error{Kind::io, "cannot read it"}));
    CHECK_THROWS_AS(pronunciation.lexicon(), Error);
    CHECK(pronunciation.lexicon()->empty());
}
