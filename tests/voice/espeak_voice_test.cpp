// The real voice, in the real voice process of the built program.
#include "voice/espeak_voice.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <future>
#include <sstream>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "fakes/fake_loudspeaker.h"
#include "fakes/memory_sink.h"
#include "fakes/processes.h"
#include "model/error.h"
#include "programme/narrator.h"
#include "reading/divide.h"
#include "spoken/phonemes.h"
#include "spoken/say.h"

using namespace nashra;
using namespace std::chrono_literals;
using nashra::test::MemorySink;
using nashra::test::wait_until;

namespace {

Utterance utterance_of(std::vector<SpokenRun> runs) {
    Utterance utterance;
    utterance.runs = std::move(runs);
    return utterance;
}

Utterance english(const std::string& text) { return utterance_of({{kEnglish, text}}); }

std::vector<Sample> spoken(Voice& voice, const Utterance& utterance, Delivery delivery = {}) {
    MemorySink sink;
    // No CHECK: several threads speak at once, and Catch2 is not for threads.
    if (voice.begin(utterance, delivery)->deliver(sink) == Flow::stop) return {};
    std::vector<Sample> samples;
    for (const auto& frame : sink.frames)
        samples.push_back(frame.sample);
    return samples;
}

/// As the page would be said: cleaned, divided, and put into words.
std::string phonemes_of_page(EspeakVoice& voice, const std::string& text) {
    std::string phonemes;
    for (const auto& sentence : divide({.language = kEnglish, .text = text}, 0)) {
        const auto utterance = say(sentence);
        if (!utterance.runs.empty()) phonemes += voice.phonemes(utterance) + '\n';
    }
    return phonemes;
}

pid_t warm_parent() {
    std::vector<pid_t> parents;
    // It takes its name when it has started.
    REQUIRE(wait_until([&] {
        parents = test::voice_parents_of(getpid());
        return parents.size() == 1;
    }));
    return parents.front();
}

void wait_for_silence() {
    const auto parent = warm_parent();
    REQUIRE(wait_until([&] { return test::children_of(parent).empty(); }));
}

pid_t speaking_child() {
    pid_t child = 0;
    REQUIRE(wait_until([&] {
        const auto children = test::children_of(warm_parent());
        if (!children.empty()) child = children.front();
        return child != 0;
    }));
    return child;
}

/// Sends a signal to the child that speaks as soon as it is heard.
class HurtAtFirstSound : public PcmSink {
  public:
    explicit HurtAtFirstSound(int signal) : signal_(signal) {}

    Flow write(Place /*place*/, Samples /*samples*/) override {
        if (child_ == 0) {
            child_ = speaking_child();
            kill(child_, signal_);
        }
        return Flow::more;
    }
    pid_t child() const { return child_; }

  private:
    const int signal_;
    pid_t child_ = 0;
};

/// More sound than a socket holds, so that the voice is not done before somebody listens.
Utterance long_utterance() {
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "word after word ";
    return english(text);
}

const Utterance kShort = english("Good evening.");

}  // namespace

TEST_CASE("The same words are the same bytes, every time and in every process", "[voice]") {
    const auto mixed =
        utterance_of({{kEnglish, "The paper,"}, {kArabic, "صَحِيفَة,"}, {kEnglish, "said so."}});
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto first = spoken(voice, mixed);
    CHECK(first.size() > 22050);
    spoken(voice, kShort);
    CHECK((spoken(voice, mixed) == first));
    EspeakVoice other{FirstStart::spawn, NASHRA_BINARY};
    spoken(other, kShort);
    CHECK((spoken(other, mixed) == first));
}

TEST_CASE("A foreign text in the Arabic voice is as silent as its spaces", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto foreign = utterance_of({{kArabic, "قال 25% BBC [[h@]] نعم."}});
    const auto spaces = utterance_of({{kArabic, "قال             نعم."}});
    CHECK(voice.phonemes(foreign) == voice.phonemes(spaces));
    CHECK((spoken(voice, foreign) == spoken(voice, foreign)));
}

TEST_CASE("Renditions under way at once do not mix", "[voice][threads]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto alone = spoken(voice, long_utterance());
    auto one = std::async(std::launch::async, [&] { return spoken(voice, long_utterance()); });
    auto other = std::async(std::launch::async, [&] { return spoken(voice, long_utterance()); });
    CHECK((one.get() == alone));
    CHECK((other.get() == alone));
}

TEST_CASE("Each run of a sentence is spoken in its language", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto both = spoken(voice, utterance_of({{kEnglish, "news,"}, {kArabic, "أَخْبَار"}}));
    const auto first = spoken(voice, english("news,"));
    const auto second = spoken(voice, utterance_of({{kArabic, "أَخْبَار"}}));
    REQUIRE(both.size() > first.size());
    CHECK(std::equal(first.begin(), first.end(), both.begin()));
    const auto rest = both.size() - first.size();
    CHECK(rest > second.size() / 2);
    CHECK(rest < second.size() * 2);
    CHECK(voice.phonemes(utterance_of({{kArabic, "أَخْبَار"}})) != voice.phonemes(english("أَخْبَار")));
}

TEST_CASE("Speed, pitch and volume are heard", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto normal = spoken(voice, kShort);
    CHECK(spoken(voice, kShort, {.speed = Speed{350}}).size() < normal.size() * 3 / 4);
    CHECK(spoken(voice, kShort, {.speed = Speed{1200}}).size() < normal.size() / 3);
    CHECK(spoken(voice, kShort, {.pitch = 90}) != normal);
    const auto quiet = spoken(voice, kShort, {.volume = 0});
    CHECK(std::all_of(quiet.begin(), quiet.end(), [](Sample s) { return s == 0; }));
}

TEST_CASE("The same news takes the same time in both languages, at every speed", "[voice]") {
    // Vowels are left out as news leaves them out.
    const auto arabic_news = utterance_of(
        {{kArabic,
          "وقع مجلسا الميناء في المدينتين اتفاقا لتشغيل خط مشترك للعبارات الكهربائية، منهيين بذلك "
          "نحو ثلاثة عقود من المحادثات بشأن عبور مباشر للخليج. وبموجب الخطة التي وقعت يوم الإثنين "
          "ستبحر ثلاث سفن كل أربعين دقيقة، وستكون التذكرة أرخص من تذكرة الحافلة. وعارض الصيادون "
          "مسارا سابقا لأنه كان يعبر مناطق التكاثر قرب المنارة، أما المسار الجديد فيبتعد عنها."}});
    const auto english_news = english(
        "The port councils of the two cities have signed an agreement to run a shared line of "
        "electric ferries, ending almost three decades of talks about a direct crossing of the "
        "bay. Under the plan, which was signed on Monday, three vessels will sail every forty "
        "minutes, and a ticket will be cheaper than one for the bus. Fishermen had opposed an "
        "earlier route because it crossed the spawning grounds near the lighthouse, but the new "
        "one keeps away from them.");
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const Delivery delivery{.speed = Speed{GENERATE(100, 175, 300, 600, 1200)}};
    const auto arabic_time = static_cast<double>(spoken(voice, arabic_news, delivery).size());
    const auto english_time = static_cast<double>(spoken(voice, english_news, delivery).size());
    CHECK(arabic_time / english_time == Approx(1.0).margin(0.12));
}

TEST_CASE("A language can have a speed of its own", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto normal = spoken(voice, kShort).size();
    CHECK(spoken(voice, kShort, {.arabic_share = 2.0}).size() == normal);
    CHECK(spoken(voice, kShort, {.english_share = 2.0}).size() < normal * 2 / 3);
}

TEST_CASE("A headline is said higher than the running text", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    auto headline = kShort;
    headline.pitch_shift = 8;
    CHECK((spoken(voice, headline) == spoken(voice, kShort, {.pitch = 58})));
    CHECK((spoken(voice, headline, {.pitch = 95}) == spoken(voice, kShort, {.pitch = 99})));
}

TEST_CASE("A sink that says stop is told no more", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    MemorySink sink;
    sink.stop_after(100);
    CHECK(voice.begin(long_utterance(), {})->deliver(sink) == Flow::stop);
    CHECK(sink.frames.size() < 22050);
}

TEST_CASE("A voice that dies while it speaks costs this utterance alone", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto expected = spoken(voice, kShort);
    wait_for_silence();
    auto rendition = voice.begin(long_utterance(), {});
    HurtAtFirstSound sink{SIGKILL};
    CHECK_THROWS_AS(rendition->deliver(sink), Error);
    CHECK((spoken(voice, kShort) == expected));
}

TEST_CASE("A voice that hangs is killed, and costs this utterance alone", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY, 300ms};
    auto rendition = voice.begin(long_utterance(), {});
    HurtAtFirstSound sink{SIGSTOP};
    CHECK_THROWS_AS(rendition->deliver(sink), Error);
    CHECK(wait_until([&] { return test::has_ended(sink.child()); }));
    CHECK_FALSE(spoken(voice, kShort).empty());
}

TEST_CASE("When the warm parent dies, the next utterance finds a new one", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto expected = spoken(voice, kShort);
    const auto parent = warm_parent();
    kill(parent, SIGKILL);
    REQUIRE(wait_until([&] { return test::has_ended(parent); }));
    CHECK((spoken(voice, kShort) == expected));
    CHECK(warm_parent() != parent);
}

TEST_CASE("A warm parent that hangs is replaced, and costs one utterance", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY, 300ms};
    const auto expected = spoken(voice, kShort);
    wait_for_silence();
    kill(warm_parent(), SIGSTOP);
    MemorySink sink;
    CHECK_THROWS_AS(voice.begin(kShort, {})->deliver(sink), Error);
    CHECK((spoken(voice, kShort) == expected));
}

TEST_CASE("The sentence begun ahead outlives the death of its voice", "[voice][programme]") {
    Article article;
    article.language = kEnglish;
    for (const auto* text : {"The first one.", "The second one.", "The third one."})
        article.blocks.push_back({BlockRole::paragraph, kEnglish, text});
    Programme programme;
    programme.append(std::move(article));
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY, 300ms};
    kill(warm_parent(), SIGSTOP);  // the first and the second sentence are asked of it
    int losses = 0;
    MemorySink sink;
    Narrator narrator{programme, voice, [&](Place, const std::string&) { ++losses; }};
    CHECK(narrator.narrate({}, {}, sink) == Flow::more);
    CHECK(losses == 1);
    CHECK(sink.count(1, 0) > 22050);
    CHECK(sink.count(2, 0) > 22050);
}

TEST_CASE("The voice process ends with its player's voice", "[voice]") {
    pid_t parent = 0;
    {
        const EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
        parent = warm_parent();
    }
    CHECK(kill(parent, 0) != 0);
    CHECK(test::voice_parents_of(getpid()).empty());
}

TEST_CASE("A program that is no voice is an error, not a hang", "[voice]") {
    CHECK_THROWS_AS(EspeakVoice(FirstStart::spawn, "/no/such/program"), Error);
    EspeakVoice voice{FirstStart::spawn, "/bin/false"};
    MemorySink sink;
    CHECK_THROWS_AS(voice.begin(kShort, {})->deliver(sink), Error);
}

TEST_CASE("The voices are listed by language", "[voice]") {
    const auto voices = EspeakVoice{FirstStart::spawn, NASHRA_BINARY}.voices();
    CHECK_THAT(voices, Catch::Contains("ar\tArabic\t"));
    CHECK_THAT(voices, Catch::Contains("\tgmw/en"));
}

TEST_CASE("A chosen voice speaks its language, the last choice counts", "[voice]") {
    EspeakVoice usual{FirstStart::spawn, NASHRA_BINARY};
    EspeakVoice chosen{FirstStart::spawn, NASHRA_BINARY};
    chosen.choose({{kEnglish, "gmw/en-GB-scotland"}, {kEnglish, "en-us"}, {kArabic, "+f2"}});
    const auto tomato = english("A tomato.");
    CHECK_THAT(usual.phonemes(tomato), Catch::Contains("t@m'A:toU"));
    CHECK_THAT(chosen.phonemes(tomato), Catch::Contains("t@m'eI"));
    const auto arabic = utterance_of({{kArabic, "نَعَم"}});
    CHECK(spoken(chosen, arabic) != spoken(usual, arabic));
    CHECK(chosen.phonemes(arabic) == usual.phonemes(arabic));
}

TEST_CASE("There is no voice of another language, and no unknown one", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    for (const auto* name : {"ar", "sem/ar", "nobody", "+nobody", "en-us+nobody", "+../f3"}) {
        INFO(name);
        CHECK_THROWS_AS(voice.choose({{kEnglish, name}}), Error);
    }
}

TEST_CASE("A language without a voice is read by the English one", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    CHECK(spoken(voice, utterance_of({{Language{"xx"}, "Some words."}})) ==
          spoken(voice, utterance_of({{kEnglish, "Some words."}})));
}

TEST_CASE("Text never becomes a command of the engine", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto plain = phonemes_of_page(voice, "Before, after.");
    SECTION("phoneme input") {
        const auto mnemonics = phonemes_of_page(voice, "Before, [[h@l'oU]] after.");
        CHECK_THAT(mnemonics, !Catch::Contains("h@l'oU"));
    }
    SECTION("control characters") {
        // U+0001 begins eSpeak's embedded commands: 50S is a speed.
        const auto commands = phonemes_of_page(voice,
                                               "Before, \x01"
                                               "50S after.");
        CHECK_THAT(commands, !Catch::Contains("\x01"));
        for (const auto& sentence : divide({.language = kEnglish,
                                    .text = "Before, \x01"
                                            "50S \x02 after."},
                                           0)) {
            for (const auto& run : say(sentence).runs) {
                CHECK(std::none_of(run.text.begin(), run.text.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
            }
        }
    }
    SECTION("mark-up") {
        const auto file =
            std::filesystem::temp_directory_path() / ("nashra-ssml-" + std::to_string(getpid()));
        const auto markup = "<speak>Before, <audio src=\"x; touch " + file.string() +
                            ";\">a</audio> <break time=\"9s\"/> after.</speak>";
        CHECK_FALSE(phonemes_of_page(voice, markup).empty());
        // also when it reaches the engine as it is
        CHECK_FALSE(spoken(voice, english(markup)).empty());
        CHECK_FALSE(std::filesystem::exists(file));
        CHECK(spoken(voice, english("Before <break time=\"9s\"/> after.")).size() < 8 * 22050);
    }
    CHECK_FALSE(plain.empty());
}

TEST_CASE("Phonemes of our own are said, those in words are not", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const std::string text = "Say [[h'u:Ti]] now.";
    const auto own = utterance_of({{kEnglish, text, Notation::with_phonemes}});
    CHECK_THAT(voice.phonemes(own), Catch::Contains("h'u:Ti"));
    CHECK_THAT(voice.phonemes(english(text)), !Catch::Contains("h'u:Ti"));
    CHECK(spoken(voice, own) != spoken(voice, english(text)));
    const auto arabic = utterance_of({{kArabic, "[[s'ala:m]].", Notation::with_phonemes}});
    CHECK_THAT(voice.phonemes(arabic), Catch::Contains("s'ala:m"));
}

TEST_CASE("The phonemes of a run are one line, whatever stands in it", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    const auto lines = voice.phonemes(utterance_of(
        {{kEnglish, "Yes. No?\nWhy!"}, {kArabic, "!"}, {kEnglish, "yes"}, {kEnglish, "."}}));
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 3);
    CHECK(lines.find("j'Es n'oU") == 0);
}

TEST_CASE("Each mnemonic that a lexicon may use is one of its voice", "[voice]") {
    EspeakVoice voice{FirstStart::spawn, NASHRA_BINARY};
    for (const auto& language : {kEnglish, kArabic}) {
        // A voice falls silent at a mnemonic that it does not know, so what stands behind each one
        // is said only if it is known.
        std::vector<SpokenRun> runs;
        const auto sounds = sounds_of(language);
        for (const auto sound : sounds)
            runs.push_back(
                {language, "[[b" + std::string{sound} + "m'a]]", Notation::with_phonemes});
        std::istringstream lines{voice.phonemes(utterance_of(std::move(runs)))};
        std::string line;
        for (const auto sound : sounds) {
            INFO(sound);
            REQUIRE(std::getline(lines, line));
            CHECK_THAT(line, Catch::EndsWith("m'a"));
        }
    }
}
