#include "cli/command_line.h"

#include <catch2/catch.hpp>

#include "cli/command_line_desk.h"

using namespace nashra;
using nashra::test::error_of;
using nashra::test::parsed;
using nashra::test::rate;
using nashra::test::Settings;

TEST_CASE("Playing is the default command", "[cli]") {
    const Settings settings;
    for (const auto& command : {parsed({"page.html"}), parsed({"play", "page.html"})}) {
        REQUIRE(std::holds_alternative<PlayCommand>(command));
        const auto& play = std::get<PlayCommand>(command);
        CHECK(play.input.inputs == std::vector<std::string>{"page.html"});
        CHECK(play.delivery == Delivery{});
        CHECK_FALSE(play.input.language);
    }
    CHECK(std::get<PlayCommand>(parsed({"-"})).input.inputs == std::vector<std::string>{"-"});
    CHECK(rate(parsed({"--rate", "300", "page.html"})) == 300);
    CHECK(rate(parsed({"page.html", "--rate=300"})) == 300);
}

TEST_CASE("Of an option that is given again the last one counts", "[cli]") {
    const Settings settings;
    CHECK(rate(parsed({"--rate", "300", "page.html", "--rate", "200"})) == 200);
    CHECK(rate(parsed({"play", "--rate=300", "--rate", "250", "page.html"})) == 250);
    CHECK(std::get<RecordCommand>(parsed({"record", "a", "-o", "x.mp3", "-o", "y.mp3"})).path ==
          "y.mp3");
    const auto play = std::get<PlayCommand>(parsed(
        {"a", "--voice", "en=+f1", "--voice", "ar=+f2", "--keys", "mpv", "--keys", "daisy"}));
    CHECK(play.voices.size() == 2);
    CHECK(play.keys.keys_of(Command::bookmark) == "p, b");
}

TEST_CASE("A file may be called like a command", "[cli]") {
    const Settings settings;
    CHECK(std::get<PlayCommand>(parsed({"play", "record"})).input.inputs ==
          std::vector<std::string>{"record"});
    CHECK(std::get<PlayCommand>(parsed({"./voices"})).input.inputs ==
          std::vector<std::string>{"./voices"});
    CHECK(std::get<PlayCommand>(parsed({"play", "--", "-x.html"})).input.inputs ==
          std::vector<std::string>{"-x.html"});
}

TEST_CASE("Every option reaches its command", "[cli]") {
    const Settings settings;
    const auto command = parsed({"record",       "a",       "b",
                                 "-o",           "x.mp3",   "--as",
                                 "text",         "--url",   "https://e.org/",
                                 "--lang",       "ar-EG",   "--rate",
                                 "200",          "--pitch", "0",
                                 "--volume",     "200",     "--headlines-only",
                                 "--no-related", "-q"});
    const auto& record = std::get<RecordCommand>(command);
    CHECK(record.input.inputs == std::vector<std::string>{"a", "b"});
    CHECK(record.input.read.as == InputKind::text);
    CHECK(record.input.read.url == "https://e.org/");
    CHECK(record.input.language == kArabic);
    CHECK(record.delivery == Delivery{.speed = Speed{200}, .pitch = 0, .volume = 200});
    CHECK(record.order.headlines_only == HeadlinesOnly::yes);
    CHECK(record.order.related == Related::no);
    CHECK(record.path == "x.mp3");
    CHECK(record.verbosity == Verbosity::quiet);
    CHECK(std::get<PlayCommand>(parsed({"a", "--device", "pulse"})).device == "pulse");
}

TEST_CASE("How a recording is encoded can be said, and has its usual values", "[cli]") {
    const Settings settings;
    const auto recorded = [](std::vector<const char*> options) {
        options.insert(options.begin(), {"record", "a", "-o", "x.mp3"});
        return std::get<RecordCommand>(parsed(options));
    };
    const auto usual = recorded({});
    CHECK(usual.encoding.loudness == -16.0);
    CHECK(usual.encoding.quality == 7);
    CHECK(usual.encoding.compat == Compat::no);
    CHECK(usual.encoding.jobs >= 1);
    CHECK(usual.cover.empty());
    const auto given = recorded(
        {"--loudness=-18.5", "--quality", "2", "--compat", "--jobs", "3", "--cover", "cover.png"});
    CHECK(given.encoding.loudness == -18.5);
    CHECK(given.encoding.quality == 2);
    CHECK(given.encoding.compat == Compat::yes);
    CHECK(given.encoding.jobs == 3);
    CHECK(given.cover == "cover.png");
    CHECK_FALSE(recorded({"--loudness", "off"}).encoding.loudness);
    CHECK(recorded({"--loudness", "-14"}).encoding.loudness == -14.0);
    for (const char* wrong :
         {"--loudness=loud", "--loudness=-16x", "--loudness=3", "--quality=10", "--jobs=-1"})
        CHECK(error_of({"record", "a", "-o", "x.mp3", wrong}) == Kind::usage);
}

TEST_CASE("The time of sleep is minutes or an item", "[cli]") {
    const Settings settings;
    CHECK(std::get<PlayCommand>(parsed({"a"})).sleep == Sleep{});
    const Sleep in_half_an_hour{Sleep::When::minutes, std::chrono::minutes{30}};
    CHECK(std::get<PlayCommand>(parsed({"a", "--sleep", "30"})).sleep == in_half_an_hour);
    CHECK(std::get<PlayCommand>(parsed({"a", "--sleep=item"})).sleep.when == Sleep::When::item);
    CHECK(error_of({"a", "--sleep", "soon"}) == Kind::usage);
    settings.write_file("sleep = 30\n");
    CHECK(std::get<PlayCommand>(parsed({"a"})).sleep == in_half_an_hour);
}

TEST_CASE("What is read is printed only where the listener wants it", "[cli]") {
    const Settings settings;
    const auto echo = [](const CommandLine& line) { return std::get<PlayCommand>(line).echo; };
    CHECK(echo(parsed({"a"})) == Echo::off);
    CHECK(echo(parsed({"a", "--echo=sentence"})) == Echo::sentence);
    CHECK(echo(parsed({"a", "--echo", "line"})) == Echo::line);
    CHECK(error_of({"a", "--echo", "word"}) == Kind::usage);
    settings.write_file("echo = line\n");
    CHECK(echo(parsed({"a"})) == Echo::line);
    CHECK(echo(parsed({"a", "--echo=off"})) == Echo::off);
}

TEST_CASE("The stages are shown for people or programs", "[cli]") {
    const Settings settings;
    const auto command = parsed({"show", "utterances", "a", "--json", "--explain"});
    const auto& show = std::get<ShowCommand>(command);
    CHECK(show.stage == Stage::utterances);
    CHECK(show.output == Output::json);
    CHECK(show.explain == Explain::yes);
    CHECK(std::get<ShowCommand>(parsed({"show", "language", "--lines"})).filter == Filter::lines);
    const auto feed = parsed(
        {"show", "feed", "a", "--json", "--content-type", "text/xml; charset=utf-8", "--url", ""});
    CHECK(std::get<ShowCommand>(feed).stage == Stage::feed);
    CHECK(std::get<ShowCommand>(feed).input.read.content_type == "text/xml; charset=utf-8");
    CHECK(std::get<HeadlinesCommand>(parsed({"headlines", "a", "--json"})).output == Output::json);
    CHECK(std::holds_alternative<VoicesCommand>(parsed({"voices"})));
    CHECK(std::holds_alternative<DevicesCommand>(parsed({"devices"})));
}

TEST_CASE("Help and version are printed, not errors", "[cli]") {
    const Settings settings;
    CHECK_THAT(std::get<PrintCommand>(parsed({"--version"})).text, Catch::StartsWith("nashra "));
    CHECK_THAT(std::get<PrintCommand>(parsed({"--help"})).text, Catch::Contains("record"));
    CHECK_THAT(std::get<PrintCommand>(parsed({"record", "--help"})).text,
               Catch::Contains("--output"));
    CHECK_THAT(std::get<PrintCommand>(parsed({"play", "--help"})).text, Catch::Contains("--rate"));
}

TEST_CASE("What is wrong with a value is told in words, with what it may be", "[cli]") {
    const Settings settings;
    const auto said = [](const std::vector<const char*>& words) -> std::string {
        try {
            parsed(words);
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    };
    CHECK(said({"--rate", "5", "a"}) ==
          "--rate: '5' is no number from 80 to 1200 (see 'nashra --help')");
    CHECK(said({"--rate", "1201", "a"}) ==
          "--rate: '1201' is no number from 80 to 1200 (see 'nashra --help')");
    CHECK(said({"--rate", "3fast", "a"}) ==
          "--rate: '3fast' is no number from 80 to 1200 (see 'nashra --help')");
    CHECK(said({"--rate", "80", "a"}).empty());
    CHECK(said({"--rate", "1200", "a"}).empty());
    CHECK(said({"--keys", "emacs", "a"}) ==
          "--keys: 'emacs' is none of daisy|mpv|nashra (see 'nashra --help')");
    CHECK(said({"--save-to", "/nowhere/at/all", "a"}) ==
          "--save-to: there is no folder '/nowhere/at/all' (see 'nashra --help')");
    CHECK(said({"show"}) == "STAGE is missing (see 'nashra --help')");
    CHECK(said({"--offline", "--refresh", "a"}) ==
          "--offline and --refresh exclude each other (see 'nashra --help')");
}

TEST_CASE("Help is had by its name too, of the program, a command or accessibility", "[cli]") {
    const Settings settings;
    const auto text_of = [](const std::vector<const char*>& words) {
        return std::get<PrintCommand>(parsed(words)).text;
    };
    CHECK(text_of({"help"}) == text_of({"--help"}));
    CHECK(text_of({"help", "record"}) == text_of({"record", "--help"}));
    CHECK(std::holds_alternative<AccessibilityCommand>(parsed({"help", "accessibility"})));
    CHECK_THROWS_AS(parsed({"help", "weather"}), Error);
}

TEST_CASE("Plain lines may be asked for everywhere, though there are no others", "[cli]") {
    const Settings settings;
    CHECK(std::get<PlayCommand>(parsed({"play", "--plain", "a"})).input.inputs.size() == 1);
    CHECK(std::holds_alternative<VoicesCommand>(parsed({"voices", "--plain"})));
    CHECK(std::get<HeadlinesCommand>(parsed({"headlines", "--plain", "a"})).input.inputs.size() ==
          1);
    const std::vector<std::string> one{"a"};
    CHECK(std::get<PlayCommand>(parsed({"--plain", "a"})).input.inputs == one);
    settings.write_file("plain = true\n");
    CHECK(std::get<PlayCommand>(parsed({"a"})).input.inputs == one);
}

TEST_CASE("Without an input the subscriptions are meant", "[cli]") {
    const Settings settings;
    CHECK(std::get<PlayCommand>(parsed({})).input.inputs.empty());
    CHECK(std::get<HeadlinesCommand>(parsed({"headlines"})).input.inputs.empty());
}

TEST_CASE("A wrong command line is an error of usage", "[cli]") {
    const Settings settings;
    CHECK(error_of({"a", "--rate", "79"}) == Kind::usage);
    CHECK(error_of({"a", "--rate", "1201"}) == Kind::usage);
    CHECK(error_of({"a", "--rate", "fast"}) == Kind::usage);
    CHECK(error_of({"a", "--pitch", "100"}) == Kind::usage);
    CHECK(error_of({"a", "--lang", "english"}) == Kind::usage);
    CHECK(error_of({"a", "--lang", "xx"}) == Kind::usage);
    CHECK(error_of({"a", "--voice", "en"}) == Kind::usage);
    CHECK(error_of({"a", "--voice", "en="}) == Kind::usage);
    CHECK(error_of({"a", "--voice", "xx=en-us"}) == Kind::usage);
    CHECK(error_of({"a", "--as", "pdf"}) == Kind::usage);
    CHECK(error_of({"a", "--nonsense"}) == Kind::usage);
    CHECK(error_of({"record", "a"}) == Kind::usage);
    CHECK(error_of({"show"}) == Kind::usage);
    CHECK(error_of({"show", "nonsense", "a"}) == Kind::usage);
}

TEST_CASE("A mistyped option is named, also where nothing else is given", "[cli]") {
    const Settings settings;
    CHECK_THROWS_WITH(parsed({"--Version"}), Catch::Contains("--Version"));
}

TEST_CASE("How pages are fetched is part of the input", "[cli][fetch]") {
    Settings settings;
    const auto fetch = [](const std::vector<const char*>& arguments) {
        return std::get<PlayCommand>(parsed(arguments)).input.fetch;
    };
    const auto usual = fetch({"https://news.example"});
    CHECK(usual.asking == Asking::when_stale);
    CHECK(usual.web.patience.whole == std::chrono::seconds{60});
    CHECK(usual.web.patience.silence == std::chrono::seconds{20});
    CHECK(usual.web.private_addresses == PrivateAddresses::refused);
    CHECK(usual.web.user_agent.empty());
    const auto own = fetch({"https://news.example", "--allow-private", "--refresh", "--timeout=5",
                            "--user-agent=Reader/1"});
    CHECK(own.asking == Asking::always);
    CHECK(own.web.patience.whole == std::chrono::seconds{5});
    CHECK(own.web.patience.connection == std::chrono::seconds{5});
    CHECK(own.web.patience.silence == std::chrono::seconds{5});
    CHECK(own.web.private_addresses == PrivateAddresses::allowed);
    CHECK(own.web.user_agent == "Reader/1");
    CHECK(error_of({"https://news.example", "--offline", "--refresh"}) == Kind::usage);
    CHECK(error_of({"https://news.example", "--timeout", "0"}) == Kind::usage);
    settings.set("NASHRA_OFFLINE", "true");
    settings.set("NASHRA_TIMEOUT", "7");
    CHECK(fetch({"https://news.example"}).asking == Asking::never);
    CHECK(fetch({"https://news.example"}).web.patience.whole == std::chrono::seconds{7});
}

TEST_CASE("Options stand before a command as well as behind it", "[cli]") {
    const Settings settings;
    CHECK(rate(parsed({"--rate", "300", "-q", "record", "a", "-o", "x.wav"})) == 300);
    CHECK(std::holds_alternative<HeadlinesCommand>(parsed({"--lang", "ar", "headlines", "a"})));
    CHECK(error_of({"--mark-heard", "headlines", "a"}) == Kind::usage);
}

TEST_CASE("The full text is wanted where a reading is, and fetched for show only where asked",
          "[cli]") {
    const Settings settings;
    const auto play = [](const auto& command) { return std::get<PlayCommand>(command).input; };
    const auto show = [](const auto& command) { return std::get<ShowCommand>(command).input; };
    CHECK(play(parsed({"a"})).full_text == FullText::yes);
    CHECK(play(parsed({"a", "--no-full-text"})).full_text == FullText::no);
    CHECK(show(parsed({"show", "article", "a"})).full_text == FullText::of_fetched);
    CHECK(show(parsed({"show", "article", "a", "--full-text"})).full_text == FullText::yes);
    CHECK(show(parsed({"show", "article", "a", "--no-full-text"})).full_text == FullText::no);
}

TEST_CASE("What is common to commands is taken by every one that reads", "[cli]") {
    const Settings settings;
    using Words = std::vector<const char*>;
    auto arguments = GENERATE(Words{"play"}, Words{"headlines"}, Words{"show", "article"},
                              Words{"record", "-o", "a.mp3"});
    for (const auto* word : {"a", "--rate", "300", "--rate-ar", "200", "--pitch", "60", "--volume",
                             "90", "--no-related", "--headlines-only", "--verbose", "--lang", "ar"})
        arguments.push_back(word);
    CHECK_NOTHROW(parsed(arguments));
    CHECK_NOTHROW(parsed({"voices", "--quiet"}));
    CHECK_NOTHROW(parsed({"devices", "--verbose"}));
}

TEST_CASE("Commands can be typed by the line", "[cli]") {
    CHECK(std::get<PlayCommand>(parsed({"page.html"})).line_mode == LineMode::no);
    CHECK(std::get<PlayCommand>(parsed({"--line-mode", "page.html"})).line_mode == LineMode::yes);
}

TEST_CASE("A reading goes on where it was left, and is written down, unless it shall not be",
          "[cli]") {
    const auto usual = std::get<PlayCommand>(parsed({"page.html"}));
    CHECK(usual.begin == Begin::where_left);
    CHECK(usual.history == History::kept);
    CHECK(usual.input.only_new == OnlyNew::no);
    const auto other =
        std::get<PlayCommand>(parsed({"page.html", "--from-start", "--no-history", "--new"}));
    CHECK(other.begin == Begin::anew);
    CHECK(other.history == History::none);
    CHECK(other.input.only_new == OnlyNew::yes);
    CHECK_THROWS_AS(parsed({"--new", "--heard"}), Error);
}

TEST_CASE("Bookmarks are listed, and removed by their numbers", "[cli]") {
    CHECK(std::get<BookmarksCommand>(parsed({"bookmarks"})).action == BookmarksAction::list);
    const auto remove = std::get<BookmarksCommand>(parsed({"bookmarks", "remove", "2", "3"}));
    CHECK(remove.action == BookmarksAction::remove);
    CHECK(remove.numbers == std::vector<std::string>{"2", "3"});
}
