#include "cli/skipping.h"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "cli/desk.h"
#include "cli/never_read.h"
#include "fakes/test_folder.h"

using namespace nashra;
using nashra::test::Desk;
using nashra::test::ramp_of;

namespace {

Article story(const std::string& title, const std::string& address) {
    Article article;
    article.language = kEnglish;
    article.title = title;
    article.url = address;
    const auto add = [&](const char* text, const char* box) {
        article.blocks.push_back(
            {.role = BlockRole::paragraph, .language = kEnglish, .text = text, .box = box});
    };
    add("The first ferry sails at dawn, and the last one leaves in the evening.", "");
    add("Get our app.", "div.promo p");
    add("Nobody knows yet when the trains along the coast will run as before.", "");
    return article;
}

// Of each story: 0 headline, 1 text, 2 the offer, 3 text.
Programme three_stories() {
    Programme programme;
    programme.append(story("One", "https://news.example/1"));
    programme.append(story("Two", "https://other.example/2"));
    programme.append(story("Three", "https://www.news.example/3"));
    return programme;
}

struct Armchair {
    test::TestFolder folder;
    Desk desk{three_stories()};
    std::string file = folder / "nashra/never-read.tsv";

    Armchair() {
        desk.listener.never_read = std::make_shared<NeverRead>(file);
        desk.start();
    }
    std::string kept() const {
        std::ostringstream text;
        text << std::ifstream{file}.rdbuf();
        return text.str();
    }
};

}  // namespace

TEST_CASE("Blocks like that which was just said are left out on the whole site, now and later",
          "[cli]") {
    Armchair chair;
    auto& desk = chair.desk;
    desk.player.go_to(Place{2, 0, 0});
    desk.hear_until({3, 0, 100});  // the offer is over, and the key comes
    CHECK(desk.said(Command::never_read) == "left out: 2, read-again takes it back");
    CHECK(desk.hear(50) == ramp_of({3, 0, 0}, 50));
    CHECK_THAT(chair.kept(), Catch::EndsWith("news.example\tbox\tdiv.promo p\n"));
    CHECK(desk.programme.passage(2).text.empty());
    CHECK_FALSE(desk.programme.passage(6).text.empty());  // another site
    CHECK(desk.programme.passage(10).text.empty());
    desk.player.go_to(Place{1, 0, 0});
    CHECK(desk.led_to(Command::next_paragraph) == Place{3, 0, 0});

    Article again = story("Four", "https://news.example/4");
    NeverRead{chair.file}.leave_out(again, again.url);
    CHECK(again.blocks.size() == 2);
}

TEST_CASE("What is paused has the sentence printed that comes instead, and that is taken back",
          "[cli]") {
    Armchair chair;
    auto& desk = chair.desk;
    desk.player.pause();
    desk.player.go_to(Place{2, 0, 0});
    CHECK(desk.said(Command::never_read) ==
          "left out: 2, read-again takes it back: Nobody knows yet when the trains along the coast "
          "will run as before.");
    CHECK(desk.said(Command::read_again) == "read again: 2: Get our app.");
    CHECK(desk.player.paused());
}

TEST_CASE("It is taken back, and read from there", "[cli]") {
    Armchair chair;
    auto& desk = chair.desk;
    desk.player.go_to(Place{2, 0, 0});
    desk.hear_until({3, 0, 100});
    desk.press(Command::never_read);
    CHECK(desk.said(Command::read_again) == "read again: 2");
    CHECK(desk.hear(50) == ramp_of({2, 0, 0}, 50));
    CHECK(chair.kept().find("promo") == std::string::npos);
    CHECK(desk.said(Command::read_again) == "nothing is left out on news.example");
    Desk file{test::paragraphs({"One is here."})};
    file.listener.never_read = desk.listener.never_read;
    CHECK(file.said(Command::read_again) == "nothing is left out here");
}

TEST_CASE("Taking back leads to where it was left out, whatever story that is in", "[cli]") {
    Armchair chair;
    auto& desk = chair.desk;
    desk.player.go_to(Place{10, 0, 0});
    desk.hear_until({11, 0, 100});
    REQUIRE(desk.said(Command::never_read) == "left out: 2, read-again takes it back");
    CHECK(desk.said(Command::read_again) == "read again: 2");
    CHECK(desk.hear(50) == ramp_of({10, 0, 0}, 50));
    CHECK_FALSE(desk.programme.passage(2).text.empty());
}

TEST_CASE("A story's last paragraph is taken back from the next headline, to which it led",
          "[cli]") {
    Armchair chair;
    auto& desk = chair.desk;
    desk.player.go_to(Place{3, 0, 0});
    desk.hear_until({4, 0, 100});
    desk.press(Command::never_read);
    CHECK(desk.player.place() == Place{4, 0, 0});
    desk.press(Command::read_again);
    CHECK(desk.hear(50) == ramp_of({3, 0, 0}, 50));
}

TEST_CASE("Who has gone on to another story stays there when they take something back", "[cli]") {
    Armchair chair;
    auto& desk = chair.desk;
    desk.player.go_to(Place{2, 0, 0});
    desk.hear_until({3, 0, 100});
    desk.press(Command::never_read);
    desk.player.go_to(Place{5, 0, 0});
    CHECK(desk.said(Command::read_again) == "read again: 2");
    CHECK(desk.hear(50) == ramp_of({5, 0, 0}, 50));
}

TEST_CASE("It is taken back also where it waits, and where it is gone it is read another time",
          "[cli]") {
    Armchair list;
    list.desk.player.go_to(Place{2, 0, 0});
    list.desk.hear_until({3, 0, 100});
    list.desk.press(Command::never_read);
    Desk article;  // that was opened meanwhile
    article.start();
    article.listener.never_read = list.desk.listener.never_read;
    article.listener.left_out = list.desk.listener.left_out;
    CHECK(article.said(Command::read_again) == "read again: 2");
    CHECK_FALSE(list.desk.programme.passage(2).text.empty());

    not_read_any_more(list.desk.listener, list.desk.programme);
    CHECK(list.desk.said(Command::read_again) == "read from the next time on: div.promo p");
    CHECK(list.kept().find("promo") == std::string::npos);
}

TEST_CASE("A box that holds most of another story is read there", "[cli]") {
    Article only_box = story("Four", "https://news.example/4");
    for (auto& block : only_box.blocks)
        block.box = "div.promo p";
    Programme programme;
    programme.append(story("One", "https://news.example/1"));
    programme.append(only_box);
    Desk desk{std::move(programme)};
    const test::TestFolder folder;
    desk.listener.never_read = std::make_shared<NeverRead>(folder / "never-read.tsv");
    desk.start({2, 0, 0});
    CHECK(desk.said(Command::never_read) == "left out: 1, read-again takes it back");
    CHECK_FALSE(desk.programme.passage(6).text.empty());
}

TEST_CASE("The rules of a site are listed, and each can be taken back by its number", "[cli]") {
    Armchair chair;
    std::filesystem::create_directories(chair.folder.path() / "nashra");
    std::ofstream{chair.file} << "# my notes\nnews.example\twords\tget our app.\n"
                                 "other.example\twords\tno\n";
    auto& desk = chair.desk;
    CHECK(desk.said(Command::read_again) == "1: get our app.");
    CHECK(desk.notebook.questions == std::vector<std::string>{"number to read again"});
    CHECK(desk.said(Command::read_again, "2").empty());
    CHECK(desk.notebook.complaints.back() == "there is no '2' in the list");
    desk.notebook.typed = {"1"};
    CHECK(desk.said(Command::read_again) ==
          "1: get our app.\nread from the next time on: get our app.");
    CHECK(chair.kept() == "# my notes\nother.example\twords\tno\n");
}

TEST_CASE("Headlines are always read", "[cli]") {
    Armchair chair;
    CHECK(chair.desk.said(Command::never_read) == "headlines are always read");
    CHECK(chair.kept().empty());
}

TEST_CASE("What cannot be kept is not left out", "[cli]") {
    Armchair chair;
    auto& desk = chair.desk;
    std::ofstream{chair.folder / "nashra"} << "no folder";
    desk.player.go_to(Place{2, 0, 0});
    desk.hear_until({3, 0, 100});
    CHECK(desk.said(Command::never_read).empty());
    CHECK_FALSE(desk.notebook.complaints.empty());
    CHECK_FALSE(desk.programme.passage(2).text.empty());
}
