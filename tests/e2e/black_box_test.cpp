// The built program from outside, without sound: what it prints, what it leaves behind, and how it
// ends.
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>

#include <catch2/catch.hpp>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include "e2e/child.h"
#include "e2e/recording_search.h"

namespace fs = std::filesystem;

using namespace nashra::test;

namespace {

using Names = std::vector<std::string>;

bool one_clear_line(const std::string& err) {
    return err.rfind("nashra: ", 0) == 0 && std::count(err.begin(), err.end(), '\n') == 1 &&
           err.back() == '\n';
}

void write_random(const std::string& path, std::size_t size) {
    std::mt19937 random{7};
    std::string bytes(size, '\0');
    for (auto& byte : bytes)
        byte = static_cast<char>(random());
    std::ofstream{path, std::ios::binary} << bytes;
}

/// A page that is spoken for so many times the short one.
void write_long_page(const std::string& path, int times) {
    const auto page = read_file(NASHRA_SOURCE_DIR "/tests/e2e/pages/short.txt");
    const auto body = page.find("The harbour master");
    const auto related = page.find("Related Articles");
    std::string text = page.substr(0, body);
    for (int i = 0; i < times; ++i)
        text += "Part " + std::to_string(i) + ". " + page.substr(body, related - body);
    std::ofstream{path} << text << page.substr(related);
}

void check_refused(const std::string& line, const Folder& folder, int code) {
    const auto before = folder.names();
    const auto finished = shell(line, folder.path());
    CAPTURE(line, finished.err);
    CHECK(finished.exit_code == code);
    CHECK(one_clear_line(finished.err));
    CHECK(finished.out.empty());
    CHECK(folder.names() == before);
}

}  // namespace

TEST_CASE("A missing file is exit code 66", "[e2e]") {
    const Folder folder;
    check_refused("$NASHRA nothing.html", folder, 66);
    check_refused("$NASHRA record nothing.html -o x.mp3", folder, 66);
    check_refused("$NASHRA show article nothing.html", folder, 66);
    check_refused("$NASHRA headlines nothing.html", folder, 66);
}

TEST_CASE("What is no news is exit code 65", "[e2e]") {
    const Folder folder;
    fs::create_directory(folder.path("folder"));
    std::ofstream{folder.path("empty.txt")};
    write_random(folder.path("random.html"), 10'000'000);
    std::ofstream{folder.path("picture.html"), std::ios::binary} << "\x89PNG\r\n\x1a\n"
                                                                 << std::string(20'000, '\x01');
    for (const auto* input : {"folder", "empty.txt", "random.html", "picture.html"}) {
        check_refused("$NASHRA record " + std::string{input} + " -o x.wav", folder, 65);
    }
    check_refused("$NASHRA - < empty.txt", folder, 65);
}

TEST_CASE("A hundred thousand nested elements are no hang and no crash", "[e2e]") {
    const Folder folder;
    std::string html = "<html><body><p>Before the nesting there is a sentence.</p>";
    for (int i = 0; i < 100'000; ++i)
        html += "<div>";
    std::ofstream{folder.path("deep.html")} << html << "deep";
    const auto finished = shell("$NASHRA show article deep.html", folder.path());
    CAPTURE(finished.err);
    CHECK((finished.exit_code == 0 || finished.exit_code == 65));
}

TEST_CASE("An unknown extension is an error of usage, before any work", "[e2e]") {
    const Folder folder;
    check_refused("$NASHRA record $PAGES/short.txt -o x.avi", folder, 64);
    check_refused("$NASHRA record $PAGES/short.txt -o x", folder, 64);
    check_refused("$NASHRA record $PAGES/short.txt", folder, 64);
}

TEST_CASE("Mistakes of a newcomer are answered in one clear line", "[e2e]") {
    const Folder folder;
    std::ofstream{folder.path("a.html")} << "<p>Short.</p>";
    check_refused("$NASHRA --Version < /dev/null", folder, 64);
    check_refused("$NASHRA -v < /dev/null", folder, 64);
    check_refused("$NASHRA --rate < /dev/null", folder, 64);
    check_refused("$NASHRA headline a.html", folder, 64);
    check_refused("$NASHRA version", folder, 64);
    check_refused("$NASHRA help weather", folder, 64);
    check_refused("$NASHRA --mark-heard headlines a.html", folder, 64);
    check_refused("$NASHRA show article < /dev/null", folder, 64);
    check_refused("$NASHRA show article <&-", folder, 64);
    check_refused("echo a | $NASHRA show utterances --lines --json", folder, 64);
    check_refused("echo a | $NASHRA show utterances --lines --explain", folder, 64);
    check_refused("printf '' | $NASHRA record -o x.wav", folder, 64);
}

TEST_CASE("A line with its vowel signs is the line, with signs", "[e2e]") {
    const Folder folder;
    const auto kept = shell("printf 'كِتَابٌ\\tBBC\\r\\n\\n\\377x' | $NASHRA show diacritics --lines",
                            folder.path());
    CHECK(kept.exit_code == 0);
    CHECK(kept.out == "كِتَابٌ\tBBC\r\n\n\377x\n");
    CHECK(kept.err.empty());
    const auto ending =
        shell("echo كتب | $NASHRA show diacritics --lines --endings none", folder.path());
    CHECK(ending.out.size() > 7);
    check_refused("echo a | $NASHRA show diacritics --lines --endings some", folder, 64);
}

TEST_CASE("The words of a page are shown with their times, at the speed that is asked for",
          "[e2e]") {
    const Folder folder;
    std::ofstream{folder.path("a.txt")} << "The ferry cost $110 million. وَقَالَ الرَّئِيسُ نَعَمْ.\n";
    const auto words = shell("$NASHRA show words a.txt", folder.path());
    CHECK(words.exit_code == 0);
    CHECK(words.err.empty());
    CHECK_THAT(words.out, Catch::StartsWith("The ferry cost $110 million.\n  0.000 The\n  0."));
    CHECK_THAT(words.out, Catch::Contains(" million\n") && Catch::Contains(" الرَّئِيسُ\n"));
    const auto last_start = [&](const std::string& rate) {
        const auto json =
            shell("$NASHRA show words --json --rate " + rate + " a.txt", folder.path()).out;
        CHECK(std::count(json.begin(), json.end(), '\n') == 2);
        const auto line = json.substr(0, json.find('\n'));
        const std::string start = "\"start\":";
        return std::stod(line.substr(line.rfind(start) + start.size()));
    };
    const auto slow = last_start("175");
    CHECK(slow > 1000);
    CHECK(last_start("350") / slow == Approx(0.5).margin(0.1));
    CHECK(last_start("700") / slow == Approx(0.25).margin(0.05));
    check_refused("echo a | $NASHRA show words --lines", folder, 64);
}

TEST_CASE("A hostile line is answered by a line in which nothing is lost", "[e2e]") {
    const Folder folder;
    // Voices that change with every word, brackets of phonemes, marks without end, no characters.
    for (const std::string piece :
         {"ab جد ", "[[a]]جد ", "حلو мир 中文 جد ", "\u0650 ب\u064E\u064F\u0651\u0650\u064B جد ",
          "\u0378\U000E0100 جد "}) {
        INFO(piece);
        const auto finished = shell("yes '" + piece +
                                        "' | head -n 4000 | tr -d '\\n' | "
                                        "timeout 60 $NASHRA show phonemes --lines --lang ar",
                                    folder.path());
        CAPTURE(finished.err.substr(0, 200));
        CHECK(finished.exit_code == 0);
        CHECK(finished.err.empty());
        std::size_t found = 0;
        for (auto at = finished.out.find("dZ"); at != std::string::npos;
             at = finished.out.find("dZ", at + 1))
            ++found;
        CHECK(found == 4000);
        CHECK(finished.out.find("[[") == std::string::npos);
        CHECK(std::count(finished.out.begin(), finished.out.end(), '\n') == 1);
    }
}

TEST_CASE("Without its own data nashra says in one line what is missing", "[e2e]") {
    const Folder folder;
    const fs::path built = NASHRA_BINARY;
    fs::copy_file(built, folder.path("nashra"));
    fs::copy_file(built.parent_path() / "libnashra.so", folder.path("libnashra.so"));
    check_refused("echo a | ./nashra show diacritics --lines", folder, 74);
}

TEST_CASE("Without its library nashra says in one line how to be whole again", "[e2e]") {
    const Folder folder;
    fs::copy_file(NASHRA_BINARY, folder.path("nashra"));
    check_refused("./nashra --version", folder, 70);
}

TEST_CASE("Text that is piped in is read without a dash", "[e2e]") {
    const Folder folder;
    const auto finished = shell(
        "$NASHRA record $PAGES/short.txt -o a.wav && cat $PAGES/short.txt | $NASHRA record -o "
        "b.wav && $NASHRA record -o c.wav < $PAGES/short.txt && cmp a.wav b.wav && cmp a.wav c.wav",
        folder.path());
    CAPTURE(finished.err);
    CHECK(finished.exit_code == 0);
}

TEST_CASE("Several inputs: the bad one is reported, the others are recorded", "[e2e]") {
    const Folder folder;
    const auto alone =
        shell("$NASHRA record --no-chime $PAGES/short.txt -o one.wav", folder.path());
    CHECK(alone.exit_code == 0);
    const auto finished =
        shell("$NASHRA record --no-chime $PAGES/short.txt nothing.html $PAGES/short.txt -o two.wav",
              folder.path());
    CHECK(finished.exit_code == 66);
    CHECK(one_clear_line(finished.err));
    CHECK(wav_samples(folder.path("two.wav")).size() ==
          2 * wav_samples(folder.path("one.wav")).size());
}

TEST_CASE("A blank file in a folder is reported, and the folder is read", "[e2e]") {
    const Folder folder;
    CHECK(shell("mkdir pages blank && cp $PAGES/short.txt pages/ && touch pages/empty.txt "
                "blank/empty.txt",
                folder.path())
              .exit_code == 0);
    const auto read = shell("$NASHRA show article pages", folder.path());
    CHECK(read.exit_code == 0);
    CHECK(one_clear_line(read.err));
    CHECK_FALSE(read.out.empty());
    check_refused("$NASHRA show article blank", folder, 65);
    check_refused("$NASHRA show article pages/empty.txt", folder, 65);
}

TEST_CASE("A recording is the same every time, to a file and to a pipe", "[e2e]") {
    const Folder folder;
    const auto finished = shell(
        "$NASHRA record $PAGES/short.txt -o a.wav && $NASHRA record - -o b.wav < $PAGES/short.txt "
        "&& $NASHRA record $PAGES/short.txt -o - | cat > c.wav",
        folder.path());
    CAPTURE(finished.err);
    CHECK(finished.exit_code == 0);
    CHECK(finished.out.empty());
    CHECK(folder.names() == Names{"a.wav", "b.wav", "c.wav"});
    const auto sound = wav_samples(folder.path("a.wav"));
    CHECK(sound.size() > 5 * 22050);
    CHECK((wav_samples(folder.path("b.wav")) == sound));
    CHECK((wav_samples(folder.path("c.wav")) == sound));
}

TEST_CASE("A stream begins before its end is known", "[e2e]") {
    const Folder folder;
    write_long_page(folder.path("long.txt"), 50);
    const auto finished =
        shell("$NASHRA record long.txt -o - | head -c 100000 > head.wav", folder.path());
    CHECK(finished.exit_code == 0);
    CHECK(finished.err.empty());
    CHECK(fs::file_size(folder.path("head.wav")) == 100'000);
}

TEST_CASE("A reader that went away is no error", "[e2e]") {
    const Folder folder;
    write_long_page(folder.path("long.txt"), 200);
    const auto finished = shell("$NASHRA show sentences long.txt | head -1", folder.path());
    CHECK(finished.err.empty());
}

TEST_CASE("A closed standard output is an error of writing", "[e2e]") {
    const Folder folder;
    check_refused("$NASHRA show article $PAGES/short.txt >&-", folder, 74);
    check_refused("$NASHRA record $PAGES/short.txt -o - >&-", folder, 74);
}

TEST_CASE("A full device is an error of writing", "[e2e]") {
    const Folder folder;
    check_refused("$NASHRA record $PAGES/short.txt -o /dev/full", folder, 74);
    check_refused("$NASHRA record $PAGES/short.txt -o - > /dev/full", folder, 74);
    check_refused("$NASHRA show article $PAGES/short.txt > /dev/full", folder, 74);
    check_refused("$NASHRA show utterances $PAGES/short.txt --json > /dev/full", folder, 74);
    check_refused("$NASHRA --version > /dev/full", folder, 74);
    CHECK(fs::exists("/dev/full"));
}

TEST_CASE("A full disk leaves no part of a recording", "[e2e]") {
    const Folder folder;
    write_long_page(folder.path("long.txt"), 20);
    const auto* name = GENERATE("x.wav", "x.mp3");
    SECTION("by the limit of file sizes") {
        const auto finished =
            shell(std::string{"ulimit -f 100; $NASHRA record long.txt -o "} + name, folder.path());
        CHECK(finished.exit_code == 74);
        // eSpeak's sound library has a line of its own about the limit.
        CHECK(one_clear_line(finished.err.substr(finished.err.find("nashra: "))));
        CHECK(folder.names() == Names{"long.txt"});
    }
    SECTION("by a small file system") {
        fs::create_directory(folder.path("small"));
        if (mount("nashra", folder.path("small").c_str(), "tmpfs", 0, "size=100k") != 0) {
            WARN("skipped: mounting a small file system needs root");
            return;
        }
        const auto finished =
            shell(std::string{"$NASHRA record long.txt -o small/"} + name, folder.path());
        const auto left = fs::is_empty(folder.path("small"));
        umount(folder.path("small").c_str());
        CHECK(finished.exit_code == 74);
        CHECK(one_clear_line(finished.err));
        CHECK(left);
    }
}

TEST_CASE("An interrupted recording leaves no file", "[e2e]") {
    const Folder folder;
    write_long_page(folder.path("long.txt"), 3000);
    const auto signal = GENERATE(SIGINT, SIGTERM, SIGHUP);
    const auto* name = GENERATE("x.wav", "x.mp3");
    Child child{{NASHRA_BINARY, "record", folder.path("long.txt"), "-o", folder.path(name)},
                environment_with({}),
                {}};
    REQUIRE(wait_until([&] { return folder.names().size() > 1 || child.ended(); }));
    REQUIRE_FALSE(child.ended());
    child.signal(signal);
    CHECK(child.exit_code() == 130);
    CHECK(folder.names() == Names{"long.txt"});
}

TEST_CASE("A recording replaces an older one only when it is whole", "[e2e]") {
    const Folder folder;
    std::ofstream{folder.path("x.wav")} << "older";
    write_long_page(folder.path("long.txt"), 20);
    const auto finished = shell("ulimit -f 100; $NASHRA record long.txt -o x.wav", folder.path());
    CHECK(finished.exit_code == 74);
    CHECK(read_file(folder.path("x.wav")) == "older");
}

TEST_CASE("The rate is heard: half the time at twice the speed", "[e2e]") {
    const Folder folder;
    const auto finished = shell(
        "$NASHRA record $PAGES/short.txt -o a.wav; "
        "NASHRA_RATE=350 $NASHRA record $PAGES/short.txt -o b.wav",
        folder.path());
    CHECK(finished.exit_code == 0);
    const auto slow = static_cast<double>(wav_samples(folder.path("a.wav")).size());
    const auto fast = static_cast<double>(wav_samples(folder.path("b.wav")).size());
    CHECK(fast / slow > 0.4);
    CHECK(fast / slow < 0.65);
}
