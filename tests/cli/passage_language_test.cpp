#include "cli/passage_language.h"

#include <catch2/catch.hpp>

#include "cli/desk.h"
#include "programme/utterances.h"

using namespace nashra;
using nashra::test::Desk;
using nashra::test::ramp_of;

namespace {

Language voice_at(const Desk& desk, Place place) {
    return utterances(desk.programme, place.passage).at(place.sentence).runs.at(0).language;
}

}  // namespace

TEST_CASE("A paragraph in a wrong language is read from its beginning in the right one", "[cli]") {
    const std::string french = "Le premier ministre est venu à Paris pour la fête nationale. ";
    Desk desk{test::paragraphs({"One is here.", french + french, "Two is here."})};
    desk.start({1, 1, 0});
    desk.hear_until({1, 1, 6000});
    CHECK(voice_at(desk, {1, 0, 0}) == Language{"fr"});
    CHECK(desk.said(Command::language) == "English");  // Arabic has other letters
    CHECK(desk.hear(50).size() == 50);
    CHECK(desk.player.place().passage == 1);
    CHECK(desk.player.place().sentence == 0);
    CHECK(voice_at(desk, {1, 0, 0}) == kEnglish);
    CHECK(voice_at(desk, {1, 1, 0}) == kEnglish);
    CHECK(voice_at(desk, {2, 0, 0}) == kEnglish);
    CHECK(desk.said(Command::language) == "language found out");
    CHECK(voice_at(desk, {1, 0, 0}) == Language{"fr"});
}

TEST_CASE("Among Arabic letters the choice is Arabic, and where there are both it is both",
          "[cli]") {
    Desk desk{test::paragraphs({"قال الوزير اليوم.", "قال الوزير ان شركة Boeing ستبيع طائرات."})};
    desk.start();
    CHECK(desk.said(Command::language) == "Arabic");
    CHECK(desk.said(Command::language) == "language found out");
    desk.press(Command::next_paragraph);
    desk.player.pause();
    CHECK(desk.said(Command::language) == "Arabic");
    CHECK(desk.said(Command::language) == "English");
    CHECK(desk.said(Command::language) == "language found out");
}

TEST_CASE("A paragraph in a language that is no choice goes on with what is found out", "[cli]") {
    Desk desk{test::paragraphs({"One is here."})};
    desk.programme.choose_language(0, Language{"fr"});
    desk.start();
    CHECK(desk.said(Command::language) == "language found out");
}

TEST_CASE("What was said just before the paragraph is what is set right", "[cli]") {
    Desk desk{test::paragraphs({"One is here.", "Two is here."})};
    desk.start();
    desk.hear_until({1, 0, 100});
    CHECK(desk.said(Command::language) == "English");
    CHECK(desk.programme.passage(0).chosen == kEnglish);
    CHECK(desk.player.place() == Place{0, 0, 0});
}
