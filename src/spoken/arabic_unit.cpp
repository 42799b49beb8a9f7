// Units of length, weight, time, energy, data... as signs, as Arabic and Latin abbreviations, and
// as words.
#include <array>

#include "spoken/arabic_noun.h"

namespace nashra {

namespace {

constexpr auto kM = Gender::masculine;
constexpr auto kF = Gender::feminine;

constexpr ArabicNoun kKilometre{"كِيلُومِتْر", "كِيلُومِتْرَات", kM};
constexpr ArabicNoun kMetre{"مِتْر", "أَمْتَار", kM};
constexpr ArabicNoun kCentimetre{"سَنْتِيمِتْر", "سَنْتِيمِتْرَات", kM};
constexpr ArabicNoun kMillimetre{"مِلِّيمِتْر", "مِلِّيمِتْرَات", kM};
constexpr ArabicNoun kKilogram{"كِيلُوغْرَام", "كِيلُوغْرَامَات", kM};
constexpr ArabicNoun kGram{"غْرَام", "غْرَامَات", kM};
constexpr ArabicNoun kMilligram{"مِلِّيغْرَام", "مِلِّيغْرَامَات", kM};
constexpr ArabicNoun kLitre{"لِتْر", "لِتْرَات", kM};
constexpr ArabicNoun kMillilitre{"مِلِّيلِتْر", "مِلِّيلِتْرَات", kM};
constexpr ArabicNoun kWatt{"وَاط", "وَاطَات", kM};
constexpr ArabicNoun kKilowatt{"كِيلُووَاط", "كِيلُووَاطَات", kM};
constexpr ArabicNoun kMegawatt{"مِيغَاوَاط", "مِيغَاوَاطَات", kM};
constexpr ArabicNoun kGigawatt{"غِيغَاوَاط", "غِيغَاوَاطَات", kM};
constexpr ArabicNoun kMegabyte{"مِيغَابَايْت", "مِيغَابَايْت", kM};
constexpr ArabicNoun kGigabyte{"غِيغَابَايْت", "غِيغَابَايْت", kM};
constexpr ArabicNoun kTerabyte{"تِيرَابَايْت", "تِيرَابَايْت", kM};
constexpr ArabicNoun kDegree{"دَرَجَة", "دَرَجَات", kF};

constexpr std::array kUnits = {
    WrittenNoun{"كم", kKilometre},
    WrittenNoun{"كلم", kKilometre},
    WrittenNoun{"km", kKilometre},
    WrittenNoun{"", kKilometre},
    WrittenNoun{"م", kMetre},
    WrittenNoun{"m", kMetre},
    WrittenNoun{"", kMetre},
    WrittenNoun{"سم", kCentimetre},
    WrittenNoun{"cm", kCentimetre},
    WrittenNoun{"", kCentimetre},
    WrittenNoun{"", {"سَنْتِمِتْر", "سَنْتِمِتْرَات", kM}},
    WrittenNoun{"ملم", kMillimetre},
    WrittenNoun{"مم", kMillimetre},
    WrittenNoun{"mm", kMillimetre},
    WrittenNoun{"", kMillimetre},
    WrittenNoun{"كغ", kKilogram},
    WrittenNoun{"كلغ", kKilogram},
    WrittenNoun{"كغم", kKilogram},
    WrittenNoun{"كجم", kKilogram},
    WrittenNoun{"kg", kKilogram},
    WrittenNoun{"", kKilogram},
    WrittenNoun{"", {"كِيلُوجْرَام", "كِيلُوجْرَامَات", kM}},
    WrittenNoun{"", {"كِيلُو", "كِيلُو", kM}},
    WrittenNoun{"غ", kGram},
    WrittenNoun{"غم", kGram},
    WrittenNoun{"جم", kGram},
    WrittenNoun{"g", kGram},
    WrittenNoun{"", {"غْرَام", "غْرَامَات", kM}},
    WrittenNoun{"", {"جْرَام", "جْرَامَات", kM}},
    WrittenNoun{"ملغ", kMilligram},
    WrittenNoun{"ملغم", kMilligram},
    WrittenNoun{"ملجم", kMilligram},
    WrittenNoun{"مغ", kMilligram},
    WrittenNoun{"mg", kMilligram},
    WrittenNoun{"", kMilligram},
    WrittenNoun{"", kLitre},
    WrittenNoun{"", {"لِيتْر", "لِيتْرَات", kM}},
    WrittenNoun{"مل", kMillilitre},
    WrittenNoun{"ml", kMillilitre},
    WrittenNoun{"", kMillilitre},
    WrittenNoun{"W", kWatt},
    WrittenNoun{"", kWatt},
    WrittenNoun{"kW", kKilowatt},
    WrittenNoun{"kWh", {"كِيلُووَاط سَاعَة", "كِيلُووَاط سَاعَة", kM}},
    WrittenNoun{"", kKilowatt},
    WrittenNoun{"MW", kMegawatt},
    WrittenNoun{"", kMegawatt},
    WrittenNoun{"", {"مِيجَاوَات", "مِيجَاوَات", kM}},
    WrittenNoun{"GW", kGigawatt},
    WrittenNoun{"", kGigawatt},
    WrittenNoun{"MB", kMegabyte},
    WrittenNoun{"", kMegabyte},
    WrittenNoun{"GB", kGigabyte},
    WrittenNoun{"", kGigabyte},
    WrittenNoun{"TB", kTerabyte},
    WrittenNoun{"", kTerabyte},
    WrittenNoun{"Hz", {"هِرْتْز", "هِرْتْز", kM}},
    WrittenNoun{"", {"هِرْتْز", "هِرْتْز", kM}},
    WrittenNoun{"MHz", {"مِيغَاهِرْتْز", "مِيغَاهِرْتْز", kM}},
    WrittenNoun{"GHz", {"غِيغَاهِرْتْز", "غِيغَاهِرْتْز", kM}},
    WrittenNoun{"kHz", {"كِيلُوهِرْتْز", "كِيلُوهِرْتْز", kM}},
    WrittenNoun{"THz", {"تِيرَاهِرْتْز", "تِيرَاهِرْتْز", kM}},
    WrittenNoun{"kbps", {"كِيلُوبِت فِي الثَّانِيَة", "كِيلُوبِت فِي الثَّانِيَة", kM}},
    WrittenNoun{"Mbps", {"مِيغَابِت فِي الثَّانِيَة", "مِيغَابِت فِي الثَّانِيَة", kM}},
    WrittenNoun{"Gbps", {"غِيغَابِت فِي الثَّانِيَة", "غِيغَابِت فِي الثَّانِيَة", kM}},
    WrittenNoun{"KB", {"كِيلُوبَايْت", "كِيلُوبَايْت", kM}},
    WrittenNoun{"kB", {"كِيلُوبَايْت", "كِيلُوبَايْت", kM}},
    WrittenNoun{"PB", {"بِيتَابَايْت", "بِيتَابَايْت", kM}},
    WrittenNoun{"MWh", {"مِيغَاوَاط سَاعَة", "مِيغَاوَاط سَاعَة", kM}},
    WrittenNoun{"GWh", {"غِيغَاوَاط سَاعَة", "غِيغَاوَاط سَاعَة", kM}},
    WrittenNoun{"TWh", {"تِيرَاوَاط سَاعَة", "تِيرَاوَاط سَاعَة", kM}},
    WrittenNoun{"ms", {"مِلِّي ثَانِيَة", "مِلِّي ثَانِيَة", kF}},
    WrittenNoun{"dB", {"دِيسِيبِل", "دِيسِيبِل", kM}},
    WrittenNoun{"nm", {"نَانُومِتْر", "نَانُومِتْرَات", kM}},
    WrittenNoun{"mAh", {"مِلِّي أَمْبِير سَاعَة", "مِلِّي أَمْبِير سَاعَة", kM}},
    WrittenNoun{"kV", {"كِيلُوفُولْت", "كِيلُوفُولْت", kM}},
    WrittenNoun{"°", kDegree},
    WrittenNoun{"", kDegree},
    WrittenNoun{"مئوية", {"دَرَجَة", "دَرَجَات", kF, "مِئَوِيّ"}},
    WrittenNoun{"", {"طُنّ", "أَطْنَان", kM}},
    WrittenNoun{"", {"مِيل", "أَمْيَال", kM}},
    WrittenNoun{"", {"بَرْمِيل", "بَرَامِيل", kM}},
    WrittenNoun{"", {"هِكْتَار", "هِكْتَارَات", kM}},
    WrittenNoun{"", {"فَدَّان", "أَفْدِنَة", kM}},
    WrittenNoun{"", {"دُونَم", "دُونَمَات", kM}},
    WrittenNoun{"", {"بُوصَة", "بُوصَات", kF}},
    WrittenNoun{"", {"عُقْدَة", "عُقَد", kF}},
    WrittenNoun{"", {"أُونْصَة", "أُونْصَات", kF}},
    WrittenNoun{"", {"قِيرَاط", "قَرَارِيط", kM}},
    WrittenNoun{"", {"سُعْرَة", "سُعْرَات", kF}},
    WrittenNoun{"", {"دَقِيقَة", "دَقَائِق", kF}},
    WrittenNoun{"", {"ثَانِيَة", "ثَوَانٍ", kF}},
    WrittenNoun{"", {"سَاعَة", "سَاعَات", kF}},
    WrittenNoun{"", {"يَوْم", "أَيَّام", kM}},
    WrittenNoun{"", {"أُسْبُوع", "أَسَابِيع", kM}},
    WrittenNoun{"", {"شَهْر", "أَشْهُر", kM}},
    WrittenNoun{"", {"عَام", "أَعْوَام", kM}},
    WrittenNoun{"", {"سَنَة", "سَنَوَات", kF}},
    WrittenNoun{"", {"قَرْن", "قُرُون", kM}},
};

}  // namespace

std::optional<ArabicNoun> arabic_unit(std::string_view word) {
    static const NounForms forms{kUnits};
    return forms.find(word);
}

}  // namespace nashra
