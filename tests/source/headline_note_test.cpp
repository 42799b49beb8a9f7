// The line between a headline and its text.
#include "source/headline_note.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using nashra::headline_note;

TEST_CASE("A line under a headline says who wrote it and when", "[source][html]") {
    struct Case {
        std::string line;
        std::string author;
        std::string date;
    };
    const std::vector<Case> cases = {
        {"By Salma Attar | 3 May 2025 | 4 min read", "Salma Attar", "3 May 2025"},
        {"Salma Attar • 3 May 2025", "Salma Attar", "3 May 2025"},
        {"By Salma Attar and John Reed - 2 hours ago", "Salma Attar and John Reed", ""},
        {"By Salma Attar, Alexandria, 4 May 2003", "Salma Attar", "4 May 2003"},
        {"Salma Attar, 3 May 2025, 4 min read", "Salma Attar", "3 May 2025"},
        {"Said, 3h ago, 12 comments", "", ""},
        {"Port Selim, May 4, 2003", "", "May 4, 2003"},
        {"كتب: سالم حداد | 3 مايو 2025 | 4 دقائق قراءة", "سالم حداد", "3 مايو 2025"},
        {"المنامة - الخليج اليوم - 4 مايو 2003", "", "4 مايو 2003"},
    };
    for (const auto& each : cases) {
        INFO(each.line);
        const auto note = headline_note(each.line);
        REQUIRE(note);
        CHECK(note->author == each.author);
        CHECK(note->date == each.date);
    }
}

TEST_CASE("A sentence is no line under a headline", "[source][html]") {
    for (const std::string line :
         {"By Monday the council had voted on the plan", "Port Selim, the old harbour town",
          "The vote was held on 3 May 2025 | a long day", "Salma Attar",
          "عاد البحارة يوم الاثنين"}) {
        INFO(line);
        CHECK(!headline_note(line));
    }
}

TEST_CASE("Names alone are authors, with their offices", "[source][html]") {
    for (const std::string line :
         {"Salma Attar", "Salma Attar and John Reed", "Ann Lee, Sami Haddad & John Reed",
          "Jane Porter Housing correspondent"})
        CHECK(nashra::are_authors(line));
    for (const std::string line : {"Salma", "Fishermen fear the quay", "Port Selim 2025",
                                   "The Council of Port Selim Votes", "Salma Attar."})
        CHECK(!nashra::are_authors(line));
}
