#include "cli/transcript_sink.h"

#include <catch2/catch.hpp>

#include "fakes/fake_voice.h"
#include "fakes/memory_sink.h"
#include "fakes/pages.h"
#include "programme/narrator.h"

using namespace nashra;
using nashra::test::FakeVoice;
using nashra::test::MemorySink;

namespace {

struct Heard {
    Programme programme;
    MemorySink sound;
    Transcript transcript;

    explicit Heard(Programme read) : programme(std::move(read)) {
        FakeVoice voice;
        TranscriptSink sink{
            programme, sound, {}, [&](const Cue& cue) { transcript.push_back(cue); }};
        Narrator{programme, voice}.narrate({}, {}, sink);
        sink.finish();
    }

    /// Where the sentence's first sample is in all that was heard.
    std::chrono::milliseconds start(std::uint32_t passage, std::uint32_t sentence) const {
        std::size_t i = 0;
        while (sound.frames[i].place.passage != passage ||
               sound.frames[i].place.sentence != sentence)
            ++i;
        return PcmFormat{}.duration(i);
    }
};

}  // namespace

TEST_CASE("Each sentence is a cue from its first sound to its last, without the pause", "[cli]") {
    const Heard heard{test::paragraphs({"One is here. Two is there.", "Three comes."})};
    REQUIRE(heard.transcript.size() == 3);
    CHECK(heard.transcript[0].text == "One is here.");
    CHECK(heard.transcript[1].text == "Two is there.");
    CHECK(heard.transcript[2].passage != heard.transcript[1].passage);
    CHECK(heard.transcript[1].start == heard.start(0, 1));
    CHECK(heard.transcript[2].start == heard.start(1, 0));
    for (const auto& cue : heard.transcript) {
        CHECK(cue.language == kEnglish);
        CHECK(cue.end > cue.start);
    }
    CHECK(heard.transcript[0].end < heard.transcript[1].start);
}

TEST_CASE("Each written word has the time at which it is heard", "[cli]") {
    const Heard heard{test::paragraphs({"One costs $110 now. Two is there."})};
    const auto& cue = heard.transcript.at(0);
    std::vector<std::string> words;
    auto last = cue.start;
    for (const auto& word : cue.words) {
        words.push_back(cue.text.substr(word.begin, word.end - word.begin));
        CHECK(word.start >= last);
        CHECK(word.start <= cue.end);
        last = word.start;
    }
    CHECK(words == std::vector<std::string>{"One", "costs", "$110", "now"});
    CHECK(heard.transcript.at(1).words.front().start == heard.transcript.at(1).start);
}

TEST_CASE("Cues know their chapter and their role", "[cli]") {
    Programme programme;
    programme.append(test::whole_article());
    programme.append(test::whole_article());
    const Heard heard{std::move(programme)};
    CHECK(heard.transcript.front().chapter == 0);
    CHECK(heard.transcript.front().role == Role::site);
    CHECK(heard.transcript.back().chapter == 5);  // an article's own headline and two others, twice
    CHECK(heard.transcript.back().role == Role::related);
}

TEST_CASE("A cue says which part of it is in which language", "[cli]") {
    const Heard heard{test::paragraphs(
        {"The minister told the papers of the city «عادت العبارة إلى الميناء» at dawn."})};
    const auto& cue = heard.transcript.at(0);
    REQUIRE(cue.runs.size() == 3);
    CHECK(cue.runs[0].begin == 0);
    CHECK(cue.runs[1].language == kArabic);
    CHECK(cue.text.substr(cue.runs[1].begin, cue.runs[1].end - cue.runs[1].begin)
              .find("عادت العبارة إلى الميناء") != std::string::npos);
    CHECK(cue.runs[2].end == cue.text.size());
    CHECK(Heard{test::paragraphs({"One language."})}.transcript.at(0).runs.empty());
}
