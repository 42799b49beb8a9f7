#include "output/transcript_json.h"

#include <catch2/catch.hpp>

#include "cues.h"
#include "whole_paper.h"

using namespace std::chrono_literals;
using nashra::Cue;
using nashra::read_transcript_json;
using nashra::Role;
using nashra::Transcript;
using nashra::transcript_json;
using nashra::test::spoken_cue;
using nashra::test::whole;

namespace {

Transcript bulletin() {
    auto headline = spoken_cue("هدنة في غزة", 0s, 1234ms, nashra::kArabic);
    headline.role = Role::headline;
    auto body = spoken_cue("\"It left\" at dawn.", 1900ms, 3333ms);
    body.passage = 1;
    body.chapter = 2;
    body.runs = {{0, 9, nashra::kEnglish}, {9, 12, nashra::kArabic}};
    auto item = spoken_cue("one", 4s, 5s, nashra::kUndetermined);
    item.role = Role::list_item;
    item.passage = 4000000000;
    return {headline, body, item};
}

}  // namespace

TEST_CASE("A transcript is the JSON of the podcast namespace, a sentence a line", "[output]") {
    auto cue = spoken_cue("It left.", 500ms, 1s);
    cue.passage = 3;
    CHECK(whole(transcript_json(), {cue}) ==
          "{\"version\":\"1.0.0\",\"segments\":[\n"
          "{\"startTime\":0.5,\"endTime\":1.0,\"body\":\"It left.\",\"role\":\"body\","
          "\"language\":\"en\",\"chapter\":0,\"passage\":3,\"words\":["
          "{\"begin\":0,\"end\":2,\"startTime\":0.5},{\"begin\":3,\"end\":8,\"startTime\":0.75}]}\n"
          "]}\n");
}

TEST_CASE("What is written of a transcript can be read again", "[output]") {
    CHECK(read_transcript_json(whole(transcript_json(), bulletin())) == bulletin());
    CHECK(read_transcript_json(whole(transcript_json(), {})) == Transcript{});
}

TEST_CASE("Hostile text is clean in the transcript, and its words are in their places",
          "[output]") {
    const auto read = read_transcript_json(
        whole(transcript_json(), {spoken_cue("a\xFF\"\\ \u202Eb \x01 c", 0s, 1s)}));
    REQUIRE(read);
    CHECK(read->front().text == "a\uFFFD\"\\ b  c");
    REQUIRE(read->front().words.size() == 3);
    CHECK(read->front().words[2].begin == 10);
}

TEST_CASE("A transcript of somebody else's is one of sentences of the body", "[output]") {
    const auto read = read_transcript_json(
        R"({"version":"1.0.0","segments":[{"speaker":"A","startTime":0.5,"endTime":1,"body":"Yes"}]})");
    REQUIRE(read);
    CHECK(*read == Transcript{Cue{.text = "Yes", .start = 500ms, .end = 1s}});
}

TEST_CASE("Of a damaged transcript there is nothing", "[output]") {
    const auto all = whole(transcript_json(), bulletin());
    for (std::size_t size = 0; size + 2 < all.size(); size += 7)
        CHECK_FALSE(read_transcript_json(all.substr(0, size)));
    const auto with = [](const std::string& members) {
        return R"({"segments":[{"body":"word é",)" + members + "}]}";
    };
    CHECK(read_transcript_json(with(R"("startTime":0,"endTime":1)")));
    for (const char* const members :
         {R"("startTime":1,"endTime":0)", R"("startTime":-1,"endTime":1)",
          R"("startTime":0,"endTime":1e300)", R"("startTime":"0","endTime":1)", R"("startTime":0)",
          R"("startTime":0,"endTime":1,"passage":-1)",
          R"("startTime":0,"endTime":1,"passage":5000000000)",
          R"("startTime":0,"endTime":1,"chapter":1.5)", R"("startTime":0,"endTime":1,"role":7)",
          R"("startTime":0,"endTime":1,"words":[{"begin":0,"end":99,"startTime":0}])",
          R"("startTime":0,"endTime":1,"words":[{"begin":4,"end":4,"startTime":0}])",
          R"("startTime":0,"endTime":1,"words":[{"begin":0,"end":6,"startTime":0}])",
          R"("startTime":0,"endTime":1,"words":[{"begin":2,"end":4,"startTime":0},
              {"begin":0,"end":1,"startTime":0}])",
          R"("startTime":0,"endTime":1,"words":[3])", R"("startTime":0,"endTime":1,"runs":[3])",
          R"("startTime":0,"endTime":1,"runs":[{"begin":0,"end":99,"language":"ar"}])",
          R"("startTime":0,"endTime":1,"runs":[{"begin":3,"end":1,"language":"ar"}])"}) {
        INFO(members);
        CHECK_FALSE(read_transcript_json(with(members)));
    }
    for (const char* const other :
         {"", "[]", "null", "{}", R"({"segments":7})", R"({"segments":[7]})"}) {
        INFO(other);
        CHECK_FALSE(read_transcript_json(other));
    }
    CHECK_FALSE(read_transcript_json(std::string(1000000, '[')));
}
