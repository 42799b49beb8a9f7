// Everything that is printed in a sitting, byte by byte, on a braille line of 40 cells.
#include <fstream>
#include <regex>
#include <string>
#include <utility>

#include <catch2/catch.hpp>

#include "e2e/pty_session.h"

using namespace nashra::test;

namespace {

const std::string kRead = R"(2 headlines, ? lists the commands
paused, 0:00 of 0:00
headline number, or minutes:seconds
nashra: 'H' is not understood (a headline's number, or a time such as 0:00)
headline 2 of 2: [2JLibrary finds a map
headline 1 of 2: Ferry back in the harbour
It left at dawn.
Ferry back in the harbour
It left at dawn.
Ferry back in the harbour
Ferry back in the harbour
headline 1 of 2: Ferry back in the harbour, English, 1.md and 1 more, 175 words a minute, paused
headline 1 has no address
Ferry back in the harbour
English
language found out
English
only the headlines, headline 1 of 2: Ferry back in the harbour
headlines and articles
1 of 2: Ferry back in the harbour
no bookmark: nothing is written down (--no-history)
no bookmarks here
sleep in 15 minutes
sleep in 30 minutes
sleep in 60 minutes
sleep at the end of the item
sleep off
193 words a minute
175 words a minute
159 words a minute
209 words a minute
159 words a minute
words a minute
300 words a minute
volume 90
volume 100
muted
sound on
headline number, or minutes:seconds
headline 2 of 2: [2JLibrary finds a map
search
from the beginning, headline 1 of 2: It left at dawn.
from the beginning, headline 1 of 2: It left at dawn.
there is nothing to go back to
headline 2 of 2: [2JLibrary finds a map
less than 10 seconds are left
headline 1 of 2: Ferry back in the harbour
item 0:00 of 0:00, all 0:00 of 0:00, 0:00 left, ends at 0:00, paused
)";

/// What a listener reads: without the ends of lines, with every time as 0:00, and where the files
/// lie as HERE. What they have typed is there or not: it depends on how fast they type.
std::string read_by_a_listener(const std::string& printed, const std::string& here) {
    static const std::regex time{"(about )?[0-9]+:[0-9]{2}"};
    static const std::regex end{"\r\n"};
    const std::regex folder{here};  // its name has nothing but letters, digits, - and /
    const auto placed = std::regex_replace(printed, folder, "HERE");
    static const std::regex typed{"\n(H|300|2|dawn)(?=\n)"};
    const auto lines = std::regex_replace(std::regex_replace(placed, time, "0:00"), end, "\n");
    return std::regex_replace(lines, typed, "");
}

}  // namespace

TEST_CASE("A sitting at 40 columns is the lines meant to be read and not a byte more", "[e2e]") {
    const Folder folder;
    std::ofstream{folder.path("1.md")}
        << "# Ferry back in the harbour\n\nIt left at dawn.\nNobody was late.\n\n## Trains\n\n"
           "None runs today.\n";
    std::ofstream{folder.path("2.md")}
        << "# \x1b[2JLibrary finds a map\n\nIt hung behind a shelf.\n\n## Why\n\nNobody knows.\n";
    const auto [terminal, plain] =
        GENERATE(std::pair<std::string, std::string>{"xterm", ""},
                 std::pair<std::string, std::string>{"dumb", ""},
                 std::pair<std::string, std::string>{"xterm", "--plain "});
    PtySession session{{"sh", "-c",
                        "stty cols 40; cd " + folder.path() +
                            "; exec " NASHRA_BINARY " --output null " + plain + "1.md 2.md"},
                       environment_with({"XDG_RUNTIME_DIR=" + folder.path(), "TERM=" + terminal,
                                         "LC_ALL=C.UTF-8"})};
    REQUIRE(session.wait_for("2 headlines, ? lists the commands\r\n"));
    session.type(" gH\n");
    REQUIRE(session.wait_for("not understood"));
    session.type("hHpP.,riuclllaafbBzzzzz]\x7f[}{=300\nvVmmg2\n/dawn\nn\t\x1b[B><tq");
    CHECK(session.program().exit_code() == 0);
    REQUIRE(session.wait_for("left"));
    session.rest_of_line();
    CHECK(read_by_a_listener(session.output(), folder.path()) == kRead);
}
