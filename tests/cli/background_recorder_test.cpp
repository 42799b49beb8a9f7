#include "cli/background_recorder.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <limits>

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"
#include "fakes/memory_sink.h"
#include "fakes/pages.h"
#include "fakes/test_folder.h"
#include "programme/narrator.h"

using namespace nashra;
using nashra::test::FakeVoice;
using nashra::test::wait_until;

namespace {

constexpr auto kAll = std::numeric_limits<std::uint32_t>::max();

std::vector<Sample> sound_of(const std::string& file) {
    constexpr std::size_t kHeader = 44;
    std::ifstream in{file, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    if (bytes.size() < kHeader) return {};
    std::uint32_t size = 0;  // behind the sound are its chapters
    std::memcpy(&size, bytes.data() + kHeader - sizeof size, sizeof size);
    std::vector<Sample> samples(std::min<std::size_t>(size, bytes.size() - kHeader) /
                                sizeof(Sample));
    std::memcpy(samples.data(), bytes.data() + kHeader, samples.size() * sizeof(Sample));
    return samples;
}

/// What is to be heard of the passages.
std::vector<Sample> narrated(const Programme& programme, Place from, std::uint32_t end) {
    FakeVoice voice;
    test::MemorySink sink;
    Narrator{programme, voice}.narrate(from, {}, sink);
    std::vector<Sample> samples;
    for (const auto& frame : sink.frames) {
        if (frame.place.passage < end) samples.push_back(frame.sample);
    }
    return samples;
}

struct Studio {
    test::TestFolder folder;
    FakeVoice voice;
    Programme programme = [] {
        Programme made;
        made.append(test::whole_article());
        return made;
    }();
    BackgroundRecorder recorder{voice};

    void record(const std::string& name, Place from, std::uint32_t end) {
        recorder.record({.programme = &programme,
                         .from = from,
                         .end = end,
                         .delivery = {},
                         .path = folder / name,
                         .encoding = {.format = AudioFormat::wav, .loudness = {}},
                         .tags = {}});
    }
    std::vector<RecordingNews> news() {
        REQUIRE(wait_until([&] { return !recorder.busy(); }));
        return recorder.take_news();
    }
};

}  // namespace

TEST_CASE("A part of what is read becomes a file of its own, and nothing else", "[cli]") {
    Studio studio;
    const auto second = studio.programme.headline_start(2);
    const auto third = studio.programme.headline_start(3);
    studio.record("second.wav", second, third.passage);
    const auto news = studio.news();
    REQUIRE(news.size() == 1);
    CHECK(news[0].line.find("saved " + (studio.folder / "second.wav") + ", 0:0") == 0);
    CHECK(sound_of(studio.folder / "second.wav") ==
          narrated(studio.programme, second, third.passage));
    CHECK(studio.folder.names() == 1);
    CHECK(studio.recorder.take_news().empty());
}

TEST_CASE("What is asked for one after the other is recorded one after the other", "[cli]") {
    Studio studio;
    studio.record("one.wav", {}, kAll);
    studio.record("two.wav", studio.programme.headline_start(3), kAll);
    CHECK(studio.news().size() == 2);
    CHECK(sound_of(studio.folder / "one.wav") == narrated(studio.programme, {}, kAll));
    CHECK(sound_of(studio.folder / "two.wav") ==
          narrated(studio.programme, studio.programme.headline_start(3), kAll));
}

TEST_CASE("What cannot be written says why, and leaves nothing behind", "[cli]") {
    Studio studio;
    studio.record("no/such/folder.wav", {}, kAll);
    const auto news = studio.news();
    REQUIRE(news.size() == 1);
    CHECK(news[0].outcome == RecordingNews::Outcome::failed);
    CHECK(news[0].line.find("folder.wav") != std::string::npos);
    CHECK(studio.folder.names() == 0);
}

TEST_CASE("A sentence that no voice says is missing in a file that says so", "[cli]") {
    Studio studio;
    studio.voice.lose("Two is there.");
    studio.record("all.wav", {}, kAll);
    const auto news = studio.news();
    REQUIRE(news.size() == 1);
    CHECK(news[0].line.find(", 1 sentence missing") != std::string::npos);
}

TEST_CASE("A programme that nobody listens to any more is kept until it is recorded", "[cli]") {
    test::TestFolder folder;
    FakeVoice voice;
    BackgroundRecorder recorder{voice};
    auto programme = std::make_unique<Programme>();
    programme->append(test::whole_article());
    const auto wanted = narrated(*programme, {}, kAll);
    recorder.record({.programme = programme.get(),
                     .from = {},
                     .end = kAll,
                     .delivery = {},
                     .path = folder / "all.wav",
                     .encoding = {.format = AudioFormat::wav, .loudness = {}},
                     .tags = {}});
    recorder.keep(std::move(programme));
    REQUIRE(wait_until([&] { return !recorder.busy(); }));
    CHECK(sound_of(folder / "all.wav") == wanted);
}

TEST_CASE("Who leaves leaves no half recording behind", "[cli]") {
    test::TestFolder folder;
    FakeVoice voice;
    auto programme = std::make_unique<Programme>();
    Article teaser = test::whole_article();
    teaser.extent = Extent::teaser;
    programme->append(std::move(teaser), {.rest = Rest::to_come});
    {
        BackgroundRecorder recorder{voice};  // waits for the story
        recorder.record({.programme = programme.get(),
                         .from = {},
                         .end = kAll,
                         .delivery = {},
                         .path = folder / "all.wav",
                         .encoding = {.format = AudioFormat::wav, .loudness = {}},
                         .tags = {}});
        REQUIRE(wait_until([&] { return folder.names() == 1; }));  // hidden
    }
    CHECK(folder.names() == 0);
}
