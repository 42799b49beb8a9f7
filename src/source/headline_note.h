// The line that pages print between a headline and its text: who wrote it, where, when, and how
// long it takes to read. "By Salma Attar | 3 May 2025 | 4 min read", "المنامة - 4 مايو 2003". Told
// from its parts; between sentences the same words may be part of a story. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nashra {

struct HeadlineNote {
    std::string author;  // empty where the line names none
    std::string date;    // as written; empty for an age ("3 hours ago") or none
};

/// Nothing for a line that is none.
std::optional<HeadlineNote> headline_note(std::string_view line);

/// "Mary Ann Jones, Sami Haddad and John Reed": nothing but names and offices.
bool are_authors(std::string_view line);

}  // namespace nashra
