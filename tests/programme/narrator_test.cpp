#include "programme/narrator.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "fakes/fake_voice.h"
#include "fakes/memory_sink.h"
#include "fakes/pages.h"
#include "spoken/prosody.h"
#include "voice/chime.h"

using namespace nashra;
using nashra::test::FakeVoice;
using nashra::test::MemorySink;
using nashra::test::ramp;

namespace {

/// Two sentences, then one.
Programme two_paragraphs() {
    return test::paragraphs({"One is here. Two is there.", "Three is last."});
}

std::size_t pause_frames(LastInPassage last, Speed speed = {}) {
    const auto pause = pause_after(Role::body, last) * Speed::kNormal / speed.wpm();
    return PcmFormat{}.frames(pause);
}

MemorySink narrated(const Programme& programme, Place from, Speed speed = {}) {
    FakeVoice voice;
    MemorySink sink;
    CHECK(Narrator{programme, voice}.narrate(from, {.speed = speed}, sink) == Flow::more);
    return sink;
}

}  // namespace

TEST_CASE("A reading goes from place to place without a gap", "[programme]") {
    const auto sink = narrated(two_paragraphs(), {});
    REQUIRE_FALSE(sink.frames.empty());
    CHECK(sink.frames.front().place == Place{0, 0, 0});
    for (std::size_t i = 1; i < sink.frames.size(); ++i) {
        const auto before = sink.frames[i - 1].place;
        const auto place = sink.frames[i].place;
        const bool same = before.passage == place.passage && before.sentence == place.sentence;
        REQUIRE(place.frame == (same ? before.frame + 1 : 0));
        REQUIRE(before < place);
    }
}

TEST_CASE("A sentence is its sound, then its pause", "[programme]") {
    const auto sink = narrated(two_paragraphs(), {});
    const auto sound = FakeVoice::frames_of("One is here.");
    REQUIRE(sink.count(0, 0) == sound + pause_frames(LastInPassage::no));
    CHECK(sink.frames[sound - 1].sample == ramp({0, 0, static_cast<std::uint32_t>(sound) - 1}));
    CHECK(sink.frames[sound].sample == 0);
    CHECK(sink.count(0, 1) ==
          FakeVoice::frames_of("Two is there.") + pause_frames(LastInPassage::yes));
}

TEST_CASE("The next utterance is begun behind the first words of this one, and not at its end",
          "[programme]") {
    class Watch : public MemorySink {
      public:
        explicit Watch(const FakeVoice& voice) : voice_(voice) {}
        Flow write(Place place, Samples samples) override {
            begun.push_back(voice_.begun());
            delivered.push_back(voice_.delivered());
            frames_before.push_back(frames.size());
            return MemorySink::write(place, samples);
        }
        std::vector<int> begun;
        std::vector<int> delivered;
        std::vector<std::size_t> frames_before;

      private:
        const FakeVoice& voice_;
    };
    FakeVoice voice;
    const std::string sentence = "There once was" + std::string(200, 'a') + " sentence.";
    const auto page = test::paragraphs({sentence + " " + sentence});
    Watch watch{voice};
    REQUIRE(Narrator(page, voice).narrate(Place{}, {}, watch) == Flow::more);
    const auto behind = static_cast<std::size_t>(
        std::find_if(watch.frames_before.begin(), watch.frames_before.end(),
                     [](std::size_t frames) { return frames >= kFirstWords; }) -
        watch.frames_before.begin());
    REQUIRE(behind > 1);
    REQUIRE(behind < watch.begun.size());
    CHECK(watch.begun[behind - 1] == 1);
    CHECK(watch.begun[behind] == 2);
    CHECK(watch.delivered[behind] == 0);
}

TEST_CASE("A reading resumes at the exact frame", "[programme]") {
    const auto whole = narrated(two_paragraphs(), {});
    const auto from = GENERATE(Place{0, 0, 0}, Place{0, 0, 1}, Place{0, 0, 777}, Place{0, 1, 299},
                               Place{0, 1, 300}, Place{1, 0, 5});
    const auto rest = narrated(two_paragraphs(), from);
    const auto skipped = whole.frames.size() - rest.frames.size();
    REQUIRE(rest.frames.front().place == from);
    for (std::size_t i = 0; i < rest.frames.size(); ++i) {
        REQUIRE(rest.frames[i].place == whole.frames[skipped + i].place);
        REQUIRE(rest.frames[i].sample == whole.frames[skipped + i].sample);
    }
}

TEST_CASE("A reading resumes in the middle of a pause", "[programme]") {
    const auto sound = static_cast<std::uint32_t>(FakeVoice::frames_of("One is here."));
    const auto sink = narrated(two_paragraphs(), {0, 0, sound + 1000});
    CHECK(sink.count(0, 0) == pause_frames(LastInPassage::no) - 1000);
    CHECK(sink.frames.front().sample == 0);
}

TEST_CASE("The words of every sentence are told with their places, and the silence behind them",
          "[programme]") {
    const auto sink = narrated(two_paragraphs(), {});
    using Word = MemorySink::Word;
    std::vector<Word> expected;
    const auto add = [&](std::uint32_t passage, std::uint32_t sentence, const std::string& text) {
        for (std::uint32_t i = 0; i < 3; ++i)
            expected.push_back({{passage, sentence, FakeVoice::frame_of_word(text, i)}, i});
        const auto sound = static_cast<std::uint32_t>(FakeVoice::frames_of(text));
        expected.push_back({{passage, sentence, sound}, 3});
    };
    add(0, 0, "One is here.");
    add(0, 1, "Two is there.");
    add(1, 0, "Three is last.");
    CHECK(sink.words == expected);
}

TEST_CASE("A reading can begin at a word, whatever the speed", "[programme]") {
    const auto speed = GENERATE(Speed{100}, Speed{}, Speed{400});
    const auto word = GENERATE(0U, 1U, 2U);
    const auto programme = two_paragraphs();
    FakeVoice voice;
    MemorySink sink;
    Narrator narrator{programme, voice};
    CHECK(narrator.narrate({{0, 1, 0}, word}, {.speed = speed}, sink) == Flow::more);
    const Place begin{0, 1, FakeVoice::frame_of_word("Two is there.", word, speed)};
    CHECK(sink.frames.front().place == begin);
    CHECK(sink.frames.front().sample == ramp(begin));
    CHECK(sink.words.front() == MemorySink::Word{{0, 1, 0}, 0});  // told, though not heard
    CHECK(sink.count(1, 0) > 0);
}

TEST_CASE("A reading can begin at the silence behind the last word", "[programme]") {
    const auto programme = two_paragraphs();
    FakeVoice voice;
    MemorySink sink;
    Narrator narrator{programme, voice};
    CHECK(narrator.narrate({{0, 0, 0}, 3}, {}, sink) == Flow::more);
    const auto sound = static_cast<std::uint32_t>(FakeVoice::frames_of("One is here."));
    CHECK(sink.frames.front().place == Place{0, 0, sound});
    CHECK(sink.count(0, 0) == pause_frames(LastInPassage::no));
}

TEST_CASE("Behind the end there is nothing to read", "[programme]") {
    CHECK(narrated(two_paragraphs(), {2, 0, 0}).frames.empty());
    CHECK(narrated(two_paragraphs(), {1, 7, 0}).frames.empty());
    CHECK(narrated(Programme{}, {}).frames.empty());
}

TEST_CASE("Pauses shrink as the speed grows", "[programme]") {
    const Speed twice{2 * Speed::kNormal};
    const auto sink = narrated(two_paragraphs(), {}, twice);
    CHECK(sink.count(0, 0) ==
          FakeVoice::frames_of("One is here.", twice) + pause_frames(LastInPassage::no, twice));
    CHECK(pause_frames(LastInPassage::no, twice) == pause_frames(LastInPassage::no) / 2);
}

TEST_CASE("When the sink says stop, nothing more is written", "[programme]") {
    const auto programme = two_paragraphs();
    FakeVoice voice;
    MemorySink sink;
    const auto sound = FakeVoice::frames_of("One is here.");
    const std::size_t most = GENERATE_COPY(std::size_t{1}, sound / 2, sound + 10);
    sink.stop_after(most);
    CHECK(Narrator{programme, voice}.narrate({}, {}, sink) == Flow::stop);
    CHECK(sink.frames.size() < most + 1024);
    CHECK(sink.count(0, 1) == 0);
}

TEST_CASE("The chime is heard between two headlines, in the middle of their pause", "[programme]") {
    Programme programme;
    programme.append(test::whole_article());
    FakeVoice voice;
    MemorySink with;
    MemorySink without;
    Narrator{programme, voice}.narrate({}, {}, with);
    Narrator{programme, voice}.narrate({}, {.chime = Chime::off}, without);
    const auto sound = chime({});

    std::vector<std::uint32_t> longer;
    for (std::uint32_t passage = 0; passage < programme.passage_end(); ++passage) {
        const auto more = with.count(passage, 0) - without.count(passage, 0);
        if (more == 0) continue;
        CHECK(more == sound.size());
        longer.push_back(passage);
    }
    // The last passage of the article and the first related headline; behind the last nothing is.
    CHECK(longer == std::vector<std::uint32_t>{6, 7});

    std::vector<Sample> last_of_article;
    for (const auto& frame : with.frames) {
        if (frame.place.passage == 6) last_of_article.push_back(frame.sample);
    }
    const auto pause = without.count(6, 0) - FakeVoice::frames_of("Heading");
    const auto begin = FakeVoice::frames_of("Heading") + pause / 2;
    CHECK(std::equal(sound.begin(), sound.end(),
                     last_of_article.begin() + static_cast<std::ptrdiff_t>(begin)));
}

TEST_CASE("A lost utterance is said, and costs no other", "[programme]") {
    const auto programme = two_paragraphs();
    FakeVoice voice;
    voice.lose("Two is there");
    MemorySink sink;
    std::vector<std::string> messages;
    std::vector<Place> places;
    Narrator narrator{programme, voice, [&](Place place, const std::string& message) {
                          messages.push_back(message);
                          places.push_back(place);
                      }};
    CHECK(narrator.narrate({}, {}, sink) == Flow::more);
    CHECK(messages == std::vector<std::string>{"the fake voice died"});
    CHECK(places == std::vector{Place{0, 1, 0}});
    CHECK(sink.count(0, 1) ==
          FakeVoice::frames_of("Two is there.") / 2 + pause_frames(LastInPassage::yes));
    CHECK(sink.count(1, 0) ==
          FakeVoice::frames_of("Three is last.") + pause_frames(LastInPassage::yes));
}

TEST_CASE("Without a voice the reading ends after five losses running", "[programme]") {
    const auto programme = test::paragraphs({"A.", "A.", "A.", "A.", "A.", "A.", "A."});
    FakeVoice voice;
    voice.lose("A");
    MemorySink sink;
    int losses = 0;
    Narrator narrator{programme, voice, [&](Place, const std::string&) { ++losses; }};
    CHECK_THROWS_AS(narrator.narrate({}, {}, sink), Error);
    CHECK(losses == 4);
    CHECK(sink.count(5, 0) == 0);
}

TEST_CASE("Losses that do not follow each other never end the reading", "[programme]") {
    const auto programme = test::paragraphs({"A.", "A.", "A.", "A.", "B.", "A.", "A.", "A.", "A."});
    FakeVoice voice;
    voice.lose("A");
    MemorySink sink;
    CHECK(Narrator{programme, voice}.narrate({}, {}, sink) == Flow::more);
}

TEST_CASE("A sink that fails is no lost utterance: it ends the reading", "[programme]") {
    class FullDisk : public PcmSink {
      public:
        Flow write(Place, Samples) override { throw Error{Kind::io, "the disk is full"}; }
    };
    const auto programme = two_paragraphs();
    FakeVoice voice;
    FullDisk sink;
    int losses = 0;
    Narrator narrator{programme, voice, [&](Place, const std::string&) { ++losses; }};
    CHECK_THROWS_WITH(narrator.narrate({}, {}, sink), "the disk is full");
    CHECK(losses == 0);
}

TEST_CASE("A voice that cannot be started ends the reading at once", "[programme]") {
    const auto programme = two_paragraphs();
    FakeVoice voice;
    voice.break_down();
    MemorySink sink;
    CHECK_THROWS_AS(Narrator(programme, voice).narrate({}, {}, sink), Error);
}

TEST_CASE("A story that arrives in parts is waited for part by part", "[programme]") {
    Article teaser;
    teaser.extent = Extent::teaser;
    teaser.language = kEnglish;
    teaser.title = "Storm.";
    Programme programme;
    programme.append(teaser, {.rest = Rest::to_come});
    FakeVoice voice;
    MemorySink sink;
    std::vector<std::uint32_t> awaited;
    Narrator narrator{programme, voice, {}, [&](std::uint32_t passage) {
                          awaited.push_back(passage);
                          const auto part = awaited.size();
                          Article text;
                          text.blocks = {{BlockRole::paragraph, kEnglish,
                                          "Part " + std::to_string(part) + " is here."}};
                          if (part < 3) programme.arrive(1, text, Rest::to_come);
                          programme.settle_at(passage);  // what has arrived stays open for more
                          return Flow::more;
                      }};
    CHECK(narrator.narrate({}, {}, sink) == Flow::more);
    CHECK(awaited == std::vector<std::uint32_t>{1, 2, 3});
    CHECK(sink.count(2, 0) > 0);
    CHECK_FALSE(programme.awaits(1));
}

TEST_CASE("Before a story that is on its way, all that comes before it is handed over",
          "[programme]") {
    Article teaser;
    teaser.extent = Extent::teaser;
    teaser.language = kEnglish;
    teaser.title = "Storm.";
    teaser.blocks = {{BlockRole::paragraph, kEnglish, "A teaser."}};
    Programme programme;
    programme.append(teaser, {.rest = Rest::to_come});
    programme.append(teaser);
    FakeVoice voice;
    MemorySink sink;
    std::size_t before = 0;
    const auto answer = GENERATE(Flow::more, Flow::stop);
    Narrator narrator{programme, voice, {}, [&](std::uint32_t passage) {
                          CHECK(passage == 1);
                          before = sink.frames.size();
                          Article text;
                          text.blocks = {{BlockRole::paragraph, kEnglish, "The whole story."}};
                          programme.arrive(1, text, Rest::none);
                          return answer;
                      }};
    CHECK(narrator.narrate({}, {.chime = Chime::off}, sink) == answer);
    CHECK(before == sink.count(0, 0));
    CHECK(sink.count(1, 0) == (answer == Flow::stop ? 0
                                                    : FakeVoice::frames_of("The whole story.") +
                                                          pause_frames(LastInPassage::yes)));
    CHECK(sink.frames.back().place.passage ==
          (answer == Flow::stop ? 0 : programme.headline_start(2).passage + 1));
}

TEST_CASE("A story of which nothing more has come ends as one that was whole", "[programme]") {
    Article article;
    article.language = kEnglish;
    article.title = "Storm.";
    Programme awaited;
    awaited.append(article, {.rest = Rest::to_come});
    awaited.append(article);
    Programme whole;
    whole.append(article);
    whole.append(article);
    FakeVoice voice;
    MemorySink late;
    Narrator narrator{awaited, voice, {}, [&](std::uint32_t passage) {
                          awaited.settle_at(passage);
                          return Flow::more;
                      }};
    CHECK(narrator.narrate({}, {}, late) == Flow::more);
    MemorySink at_once;
    Narrator{whole, voice}.narrate({}, {}, at_once);
    CHECK(late.count(0, 0) == at_once.count(0, 0));  // its chime, too
    CHECK(late.frames.size() == at_once.frames.size());
}
