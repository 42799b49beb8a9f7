// `nashra podcast` where something is wrong: what it says of it, and what it makes all the same.
#include <algorithm>
#include <filesystem>
#include <map>
#include <string>

#include <catch2/catch.hpp>
#include <sys/mount.h>

#include "e2e/local_server.h"
#include "e2e/podcast_folder.h"

namespace fs = std::filesystem;

using namespace nashra::test;

namespace {

const std::string kFromManifest = "--manifest items.jsonl -q -d ";

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Nothing is left of what was being made.
void check_nothing_half(const std::map<std::string, std::string>& made) {
    for (const auto& [path, bytes] : made) {
        CHECK_FALSE(path.starts_with(".feed"));
        CHECK(path.find("/.") == std::string::npos);
    }
}

/// A disk of this size, in the workplace's folder "small".
class SmallDisk {
  public:
    SmallDisk(const Newsroom& room, const std::string& size) : path_(room.folder.path("small")) {
        fs::create_directory(path_);
        there_ = mount("nashra", path_.c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0;
    }
    ~SmallDisk() {
        if (there_) umount(path_.c_str());
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool there() const { return there_; }
    bool grow_to(const std::string& size) const {
        return mount("nashra", path_.c_str(), "tmpfs", MS_REMOUNT, ("size=" + size).c_str()) == 0;
    }

  private:
    std::string path_;
    bool there_ = false;
};

}  // namespace

TEST_CASE("What cannot be read is said in a line each, and the others are made", "[e2e]") {
    const Newsroom room;
    room.write("good.txt", "A headline of today\n\nThe ferry was late again this morning.\n");
    room.write("noise.bin", std::string{"\x7f\x45\x4c\x46\x02\x01\x01\x00\x00", 9});
    room.write("items.jsonl", R"({"input": "missing.html"})"
                              "\n"
                              R"({"input": "noise.bin"})"
                              "\n"
                              "this is no JSON\n"
                              R"({"guid": "nothing in it"})"
                              "\n"
                              R"({"input": "good.txt"})"
                              "\n");
    const auto finished = room.run("$NASHRA podcast -d pod -q --manifest items.jsonl");
    INFO(finished.err);
    CHECK(finished.exit_code == 66);
    CHECK(count_of(finished.err, "nashra: ") == 4);
    CHECK(count_of(finished.err, "\n") == 4);
    CHECK(paths_ending(room.made(), ".mp3").size() == 1);
    CHECK(count_of(room.made().at("feed.xml"), "<item>") == 1);
}

TEST_CASE("A text that is no manifest is not complained of line by line", "[e2e]") {
    const Newsroom room;
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "A line of a novel.\n";
    room.write("items.jsonl", text);
    const auto finished = room.run("$NASHRA podcast " + kFromManifest + "pod");
    INFO(finished.err);
    CHECK(finished.exit_code == 65);
    CHECK(has(finished.err, "497 more lines of 'items.jsonl' are no JSON objects"));
    CHECK(count_of(finished.err, "\n") < 6);
}

TEST_CASE("A folder that cannot be written is an error in one line", "[e2e]") {
    const Newsroom room{2};
    room.write("taken", "a file");
    const auto finished = room.run("$NASHRA podcast " + kFromManifest + "taken/pod");
    CHECK(finished.exit_code == 74);
    CHECK(count_of(finished.err, "\n") == 1);
}

TEST_CASE("A full disk is one line, and the next run with room makes what is missing", "[e2e]") {
    const Newsroom room{6};
    const SmallDisk disk{room, "400k"};
    if (!disk.there()) {
        WARN("skipped: mounting a small file system needs root");
        return;
    }
    const auto finished = room.run("$NASHRA podcast --jobs 2 " + kFromManifest + "small/pod");
    INFO(finished.err);
    CHECK(finished.exit_code == 74);
    CHECK(has(finished.err, "could not be written to 'small/pod': no space left on device (free "));
    CHECK(count_of(finished.err, "\n") == 1);
    CHECK_FALSE(has(finished.err, "/."));
    CHECK_FALSE(has(finished.err, "-o"));
    const auto made = room.made("small/pod");
    check_nothing_half(made);
    CHECK(paths_ending(made, ".mp3").size() < 6);

    REQUIRE(disk.grow_to("8m"));
    room.make(kFromManifest + "small/pod");
    room.make(kFromManifest + "undisturbed");
    CHECK(room.made("small/pod") == room.made("undisturbed"));
}

TEST_CASE("On a disk without any room the feed is named that cannot be written", "[e2e]") {
    const Newsroom room{2};
    const SmallDisk disk{room, "8m"};
    if (!disk.there()) return;
    room.make(kFromManifest + "small/pod");
    const auto before = room.made("small/pod");
    // Another title for all that is there, and no room to say so.
    room.run("cat /dev/zero > small/rest");
    const auto finished = room.run("$NASHRA podcast --title Other " + kFromManifest + "small/pod");
    INFO(finished.err);
    CHECK(finished.exit_code == 74);
    CHECK(has(finished.err, "cannot write 'small/pod/feed.xml': no space left on device (free "));
    CHECK(count_of(finished.err, "\n") == 1);
    CHECK(room.made("small/pod") == before);
}

TEST_CASE("A story whose page is gone is read as its feed has it, and said once", "[e2e]") {
    const LocalServer server;
    const Folder folder;
    const std::string line = "$NASHRA podcast --allow-private -q -d pod $WEB/divided-teasers";
    const auto first = server.shell(line, folder);
    INFO(first.err);
    CHECK(first.exit_code == 66);
    CHECK(count_of(first.err, "\n") == 1);
    CHECK(has(first.err, "/missing': the server has no such page"));
    CHECK(has(first.err, "the feed's own text is read in its place"));
    const auto made = files_in(folder.path("pod"));
    CHECK(paths_ending(made, ".mp3").size() == 2);
    const auto next = server.shell(line, folder);
    CHECK(next.exit_code == 0);
    CHECK(next.err.empty());
    CHECK(files_in(folder.path("pod")) == made);
}

TEST_CASE("An episode stays as it was made when its page is gone later", "[e2e]") {
    const LocalServer server;
    const Folder folder;
    const std::string line =
        "$NASHRA podcast --allow-private --refresh -q -d pod $WEB/vanishing-teasers";
    CHECK(server.shell(line, folder).exit_code == 0);
    const auto made = files_in(folder.path("pod"));
    CHECK(std::any_of(made.begin(), made.end(), [](const auto& file) {
        return file.first.ends_with("transcript.html") && has(file.second, "Hobson");
    }));
    const auto next = server.shell(line, folder);
    INFO(next.err);
    CHECK(next.exit_code == 0);
    CHECK(next.err.empty());
    CHECK(files_in(folder.path("pod")) == made);
}

TEST_CASE("What others have put into the folder is not overwritten", "[e2e]") {
    const Newsroom room{1};
    room.run("mkdir pod && echo '<html>My page</html>' > pod/index.html");
    const auto made = room.make("--manifest items.jsonl -d pod");
    CHECK(has(made.err, "'pod/index.html' is not nashra's and stays as it is"));
    CHECK(room.made().at("index.html") == "<html>My page</html>\n");
    room.run("rm pod/index.html");
    room.make(kFromManifest + "pod --title Other");
    CHECK(has(room.made().at("index.html"), "Other"));

    room.run("mkdir blog && echo '<rss><channel/></rss>' > blog/feed.xml");
    const auto refused = room.run("$NASHRA podcast " + kFromManifest + "blog");
    CHECK(refused.exit_code == 64);
    CHECK(has(refused.err, "'blog/feed.xml' is a feed that nashra has not made"));
    CHECK(count_of(refused.err, "\n") == 1);
    CHECK(room.made("blog").at("feed.xml") == "<rss><channel/></rss>\n");
}

TEST_CASE("A cover is refused or questioned before any work", "[e2e]") {
    const Newsroom room{1};
    for (const auto* command : {"$NASHRA podcast -q --manifest items.jsonl -d pod --cover ",
                                "$NASHRA record -q a.txt -o a.mp3 --cover "}) {
        INFO(command);
        room.write("a.txt", "A headline\n\nThe ferry was late.\n");
        const auto missing = room.run(command + std::string{"none.png"});
        CHECK(missing.exit_code == 66);
        CHECK(has(missing.err, "cannot read the cover 'none.png': no such file"));
        const auto text = room.run(command + std::string{"a.txt"});
        CHECK(text.exit_code == 64);
        CHECK(has(text.err, "'a.txt' is no cover"));
    }
    room.run(
        "printf '\\211PNG\\r\\n\\032\\n\\0\\0\\0\\015IHDR\\0\\0\\002\\200\\0\\0\\001\\340' > "
        "s.png");
    const auto small = room.make("--manifest items.jsonl -d pod --cover s.png");
    CHECK(has(small.err, "the cover 's.png' has 640 × 480 pixels"));
    CHECK(room.made().contains("cover.png"));
    CHECK(room.make(kFromManifest + "pod --cover s.png").err.empty());
}
