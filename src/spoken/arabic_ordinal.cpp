#include "spoken/arabic_ordinal.h"

#include <algorithm>
#include <array>

#include "spoken/glyph.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::array kMasculine = {""sv,       "الْأَوَّل"sv,  "الثَّانِي"sv, "الثَّالِث"sv,
                                   "الرَّابِع"sv, "الْخَامِس"sv, "السَّادِس"sv, "السَّابِع"sv,
                                   "الثَّامِن"sv, "التَّاسِع"sv, "الْعَاشِر"sv};
constexpr std::array kFeminine = {""sv,        "الْأُولَى"sv,  "الثَّانِيَة"sv, "الثَّالِثَة"sv,
                                  "الرَّابِعَة"sv, "الْخَامِسَة"sv, "السَّادِسَة"sv, "السَّابِعَة"sv,
                                  "الثَّامِنَة"sv, "التَّاسِعَة"sv, "الْعَاشِرَة"sv};
constexpr std::array kTens = {""sv,        ""sv,       "الْعِشْرِين"sv, "الثَّلَاثِين"sv, "الْأَرْبَعِين"sv,
                              "الْخَمْسِين"sv, "السِّتِّين"sv, "السَّبْعِين"sv, "الثَّمَانِين"sv, "التِّسْعِين"sv};

}  // namespace

std::string arabic_ordinal(std::uint64_t value, Gender gender) {
    const bool feminine = gender == Gender::feminine;
    const auto& units = feminine ? kFeminine : kMasculine;
    if (value <= 10) return std::string{units[value]};
    auto unit = units[value % 10];
    if (value % 10 == 1) unit = feminine ? "الْحَادِيَة"sv : "الْحَادِي"sv;
    if (value < 20) {
        // Both parts end in -a, which a weak ya does not show.
        const bool weak = ends(unit, "ِي");
        return std::string{unit} + (weak ? "" : "َ") + (feminine ? " عَشْرَة" : " عَشَر");
    }
    std::string words{unit};
    append_and(words, kTens[value / 10 % 10]);
    return words;
}

std::string with_article(std::string_view number) {
    constexpr auto kSun = "تثدذرزسشصضطظلن"sv;
    constexpr auto kAnd = " وَ"sv;
    std::string words;
    for (std::size_t at = 0; at < number.size();) {
        const auto next = std::min(number.find(kAnd, at), number.size());
        const auto part = number.substr(at, next - at);
        at = next + (next < number.size() ? kAnd.size() : 0);
        const auto first = part.substr(0, 2);
        if (!words.empty()) words += kAnd;
        if (starts(part, "ا"))
            words += "الِا";
        else
            words += std::string{"ال"} + (kSun.find(first) == std::string_view::npos ? "ْ" : "") +
                     std::string{first} + (kSun.find(first) == std::string_view::npos ? "" : "ّ");
        for (std::size_t i = 2; i < part.size();) {
            const auto glyph = glyph_at(part, i);
            const bool nunation = glyph.code >= 0x064B && glyph.code <= 0x064D;
            const bool second = starts(part, "ا") && i == 2 && glyph.mark();
            if (!nunation && !second) words += part.substr(i, glyph.size);
            i += glyph.size;
        }
    }
    return words;
}

}  // namespace nashra
