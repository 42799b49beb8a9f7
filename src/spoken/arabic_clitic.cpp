#include "spoken/arabic_clitic.h"

#include <array>

namespace nashra {

namespace {

constexpr std::array kClitics = {
    Clitic{"", "", "", 3},         Clitic{"و", "وَ", "wa", 3},     Clitic{"ف", "فَ", "fa", 4},
    Clitic{"ب", "بِ", "bi", 3},     Clitic{"ك", "كَ", "ka", 4},     Clitic{"ل", "لِ", "li", 3},
    Clitic{"وب", "وَبِ", "wabi", 3}, Clitic{"وك", "وَكَ", "waka", 4}, Clitic{"ول", "وَلِ", "wali", 3},
    Clitic{"فب", "فَبِ", "fabi", 4}, Clitic{"فل", "فَلِ", "fali", 4}};

}  // namespace

std::span<const Clitic> clitics() { return kClitics; }

}  // namespace nashra
