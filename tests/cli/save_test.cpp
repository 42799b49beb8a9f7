#include "cli/save.h"

#include <fstream>

#include <catch2/catch.hpp>

#include "cli/background_recorder.h"
#include "cli/desk.h"
#include "fakes/test_folder.h"

using namespace nashra;
using nashra::test::Desk;
using nashra::test::wait_until;

TEST_CASE("A file gets its name from the headline, and takes nobody else's", "[cli]") {
    const test::TestFolder folder;
    std::vector<std::string> owed;
    const auto name = [&](std::string_view title) {
        return free_name(folder.path(), title, "item-3", owed).filename().string();
    };
    CHECK(name("The harbour's open: 2 ferries!") == "the-harbours-open-2-ferries.mp3");
    CHECK(name("../../etc/passwd") == "etc-passwd.mp3");
    CHECK(name("--delete") == "delete.mp3");
    CHECK(name("الميناء مفتوح") == "item-3.mp3");
    CHECK(name(std::string(500, 'a')).size() < 100);
    std::ofstream{folder / "item-3.mp3"} << "mine";
    CHECK(name("") == "item-3-2.mp3");
    owed = {folder / "item-3-2.mp3", folder / "updates.mp3"};
    CHECK(name("") == "item-3-3.mp3");
    CHECK(name("Updates") == "updates-2.mp3");
}

TEST_CASE("The item and all of it are saved while it reads on, and it is said where", "[cli]") {
    const test::TestFolder folder;
    Desk desk;
    desk.listener.recorder = std::make_shared<BackgroundRecorder>(desk.voice);
    desk.listener.save_to = folder.path().string();
    desk.start();
    desk.press(Command::go_to, "2");
    CHECK(desk.said(Command::save_item, "calm.wav") == "saving calm.wav");
    CHECK(desk.said(Command::save_all, "all.wav") == "saving all.wav");
    CHECK_FALSE(desk.player.paused());
    REQUIRE(wait_until([&] { return !desk.listener.recorder->busy(); }));
    const auto news = desk.listener.recorder->take_news();
    REQUIRE(news.size() == 2);
    CHECK(news[0].line.find("saved " + (folder / "calm.wav") + ", 0:0") == 0);
    CHECK(std::filesystem::file_size(folder / "calm.wav") <
          std::filesystem::file_size(folder / "all.wav") / 3);
}

TEST_CASE("What is no sound by its name is not saved", "[cli]") {
    Desk desk;
    desk.listener.recorder = std::make_shared<BackgroundRecorder>(desk.voice);
    desk.start();
    CHECK(desk.said(Command::save_item, "calm.txt").empty());
    CHECK_THAT(desk.notebook.complaints.back(),
               Catch::EndsWith("(end it in one of .wav, .flac, .mp3, .opus, .ogg)"));
}
