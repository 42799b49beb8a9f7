// The numbers of printed pages that a text has kept from its book: "- 12 -", "[12]", "xiv",
// "صفحة ١٢", or a bare number alone on its line. They are not read, and a sentence that such a line
// interrupts is whole again. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/lines.h"

namespace nashra {

enum class BareNumber {
    page,     // "12", in the middle of a sentence or where no section can begin
    section,  // "1", "2", "3": a short chapter each
};

/// What the bare numbers of a whole text are.
BareNumber bare_numbers(std::string_view text);

/// REQUIRES: `line` stands apart.
bool is_page_number(const Line& line, BareNumber bare);

/// "3": a line that is nothing but a number.
bool is_bare_number(std::string_view line);

struct Unpaged {
    std::string text;
    std::vector<std::string> numbers;  // that were taken out
};

Unpaged without_page_numbers(std::string_view text, BareNumber bare);

}  // namespace nashra
