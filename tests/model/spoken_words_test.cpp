#include "model/spoken_words.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

std::vector<std::string> words(std::string_view run) {
    const auto found = spoken_words(run);
    return {found.begin(), found.end()};
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("The words of a run stand between its spaces", "[model]") {
    CHECK(words("The twenty-one men,  it's  done.") ==
          Words{"The", "twenty-one", "men,", "it's", "done."});
    CHECK(words("قَالَ إنّ، نعم") == Words{"قَالَ", "إنّ،", "نعم"});
    CHECK(words("un\u00A0deux\ntrois") == Words{"un", "deux", "trois"});
}

TEST_CASE("Punctuation alone is no word", "[model]") {
    CHECK(words(" - one, … « two » — ! ").size() == 2);
    CHECK(words("، ؟ .").empty());
    CHECK(words("").empty());
}

TEST_CASE("Phonemes are words", "[model]") {
    CHECK(words("[[fi:]] [[lb'ajti]].") == Words{"[[fi:]]", "[[lb'ajti]]."});
    CHECK(words("[[q'A:la]],[[Tumma]]") == Words{"[[q'A:la]],", "[[Tumma]]"});
    CHECK(words("Mr [[S'i: dZInp'IN]] said") == Words{"Mr", "[[S'i:", "dZInp'IN]]", "said"});
    CHECK(words("pro-[[h'u:Ti]]") == Words{"pro-", "[[h'u:Ti]]"});
}

TEST_CASE("Broken bytes are words like others", "[model]") {
    CHECK(words("a \xff\xfe b").size() == 3);
}
