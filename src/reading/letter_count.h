// How many letters of each script a text has. Any thread.
#pragma once

#include <cstddef>
#include <string_view>

#include "reading/letters.h"

namespace nashra {

struct LetterCount {
    std::size_t arabic = 0;
    std::size_t latin = 0;
    std::size_t other = 0;

    std::size_t all() const { return arabic + latin + other; }
    /// The script that most letters are written in; Arabic where it equals Latin, none without
    /// letters.
    Script most() const;
};

LetterCount count_by_script(std::string_view text);

}  // namespace nashra
