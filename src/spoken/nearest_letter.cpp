#include "spoken/nearest_letter.h"

#include <array>

namespace nashra {

namespace {

using namespace std::string_view_literals;

struct Nearest {
    char32_t letter;
    std::string_view arabic;
};
constexpr std::array kNearest = {
    Nearest{0x067E, "ب"}, Nearest{0x0686, "تش"}, Nearest{0x0698, "ج"}, Nearest{0x06A4, "ف"},
    Nearest{0x06A9, "ك"}, Nearest{0x06AF, "غ"},  Nearest{0x06CC, "ي"}, Nearest{0x06D2, "ي"},
    Nearest{0x06C1, "ه"}, Nearest{0x06BE, "ه"},  Nearest{0x06BA, "ن"}, Nearest{0x0679, "ت"},
    Nearest{0x0688, "د"}, Nearest{0x0691, "ر"},  Nearest{0x0671, "ا"}, Nearest{0x06D5, "ه"}};

}  // namespace

std::string_view nearest_arabic(char32_t code) {
    for (const auto& entry : kNearest) {
        if (entry.letter == code) return entry.arabic;
    }
    return {};
}

}  // namespace nashra
