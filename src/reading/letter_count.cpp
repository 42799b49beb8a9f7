#include "reading/letter_count.h"

namespace nashra {

Script LetterCount::most() const {
    if (all() == 0) return Script::none;
    if (other > arabic + latin) return Script::other;
    return arabic >= latin ? Script::arabic : Script::latin;
}

LetterCount count_by_script(std::string_view text) {
    LetterCount count;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        at += letter.size;
        switch (script_of(letter.code)) {
            case Script::arabic: ++count.arabic; break;
            case Script::latin: ++count.latin; break;
            case Script::other: ++count.other; break;
            case Script::none: break;
        }
    }
    return count;
}

}  // namespace nashra
