// The headline list of the built program, as people and programs get it.
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

#include "e2e/child.h"
#include "e2e/sound_room.h"

using namespace nashra::test;

namespace {

std::string page(const std::string& title, const std::string& more = {}) {
    return "<html lang=en><head><title>" + title + "</title></head><body><article><h1>" + title +
           "</h1><p>The council of the old harbour town met on Tuesday evening to decide what "
           "should become of the lighthouse, which has stood dark since the winter storms.</p>"
           "<p>Most of the members wanted to see it repaired, but the treasurer warned that the "
           "money set aside for roofs and roads would not stretch to a lens made by hand.</p>" +
           more + "</article></body></html>";
}

struct Reader {
    Folder folder;

    Reader() {
        std::ofstream{folder.path() + "/one.html"} << page("The lamp is dark");
        std::ofstream{folder.path() + "/two.html"} << page("The quay is old");
        std::ofstream{folder.path() + "/links.html"}
            << page("The town argues",
                    "<h2>Related</h2><ul><li><a href=/1>Quay closed</a></li>"
                    "<li><a href=/2>Storm warning</a></li></ul>");
        std::ofstream{folder.path() + "/notes.xml"}
            << "<rss version='2.0'><channel><title>Notes</title><item><link>https://n.example/1"
               "</link><description>The keepers came back to the tower on Monday after a long "
               "winter.</description></item><item><title>Quay closed</title></item></channel>"
               "</rss>";
    }

    Finished run(const std::string& arguments) const {
        return shell("$NASHRA headlines " + arguments, folder.path());
    }
};

}  // namespace

TEST_CASE("Several articles without other headlines are a list of them", "[e2e][headlines]") {
    const Reader reader;
    CHECK(reader.run("one.html two.html").out == "1 The lamp is dark\n2 The quay is old\n");
    CHECK(reader.run("one.html links.html").out ==
          "1 The lamp is dark\n2 The town argues\n3 Quay closed\n4 Storm warning\n");
    CHECK(reader.run("--json one.html two.html").out ==
          "{\"title\":\"The lamp is dark\",\"url\":null}\n"
          "{\"title\":\"The quay is old\",\"url\":null}\n");
}

TEST_CASE("One article alone is no list", "[e2e][headlines]") {
    const auto alone = Reader{}.run("one.html");
    CHECK(alone.exit_code == 65);
    CHECK(alone.out.empty());
    CHECK(alone.err.find("there is an article alone") != std::string::npos);
}

TEST_CASE("An item without a title is known by its first words", "[e2e][headlines]") {
    const Reader reader;
    CHECK(reader.run("notes.xml").out ==
          "1 The keepers came back to the tower on Monday after a long…\n2 Quay closed\n");
    CHECK(reader.run("--json notes.xml")
              .out.find("{\"title\":null,\"url\":\"https://n.example/1\",\"teaser\":\"The keepers "
                        "came back to "
                        "the tower on Monday after a long…\"}\n") == 0);
}

TEST_CASE("The name of a front is no headline", "[e2e][headlines]") {
    const Reader reader;
    const auto front = shell("$NASHRA headlines " NASHRA_SOURCE_DIR
                             "/tests/source/pages/fronts/short-headlines.html",
                             reader.folder.path());
    CHECK(front.out.find("1 Pilots climb the lighthouse stairs again\n2 Storm warning\n") == 0);
}
