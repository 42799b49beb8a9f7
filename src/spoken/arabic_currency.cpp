// The currencies of the world's news, as signs, as ISO 4217 codes and as words.
#include <array>

#include "spoken/arabic_noun.h"

namespace nashra {

namespace {

constexpr auto kM = Gender::masculine;
constexpr auto kF = Gender::feminine;

constexpr ArabicNoun kDollar{"دُولَار", "دُولَارَات", kM};
constexpr ArabicNoun kEuro{"يُورُو", "يُورُو", kM};
constexpr ArabicNoun kPound{"جُنَيْه", "جُنَيْهَات", kM};
constexpr ArabicNoun kShekel{"شِيكِل", "شَوَاكِل", kM};
constexpr ArabicNoun kYen{"يَنّ", "يَنَّات", kM};
constexpr ArabicNoun kYuan{"يُوَان", "يُوَانَات", kM};
constexpr ArabicNoun kRouble{"رُوبْل", "رُوبْلَات", kM};
constexpr ArabicNoun kLira{"لِيرَة", "لِيرَات", kF};
constexpr ArabicNoun kRiyal{"رِيَال", "رِيَالَات", kM};
constexpr ArabicNoun kRupee{"رُوبِيَّة", "رُوبِيَّات", kF};
constexpr ArabicNoun kWon{"وُون", "وُونَات", kM};
constexpr ArabicNoun kFranc{"فِرَنْك", "فِرَنْكَات", kM};
constexpr ArabicNoun kBitcoin{"بِيتْكُوِين", "بِيتْكُوِينَات", kM};

constexpr ArabicNoun with(ArabicNoun noun, std::string_view adjective) {
    noun.adjective = adjective;
    return noun;
}
constexpr ArabicNoun dollar(std::string_view adjective) { return with(kDollar, adjective); }
constexpr ArabicNoun lira(std::string_view adjective) { return with(kLira, adjective); }
constexpr ArabicNoun riyal(std::string_view adjective) { return with(kRiyal, adjective); }
constexpr ArabicNoun dinar(std::string_view adjective) {
    return {"دِينَار", "دَنَانِير", kM, adjective};
}
constexpr ArabicNoun dirham(std::string_view adjective) { return {"دِرْهَم", "دَرَاهِم", kM, adjective}; }

constexpr std::array kCurrencies = {
    WrittenNoun{"", kDollar},
    WrittenNoun{"", kEuro},
    WrittenNoun{"", kPound},
    WrittenNoun{"", kShekel},
    WrittenNoun{"", {"شِيقِل", "شَوَاقِل", kM}},
    WrittenNoun{"", kYen},
    WrittenNoun{"", kYuan},
    WrittenNoun{"", kRouble},
    WrittenNoun{"", kLira},
    WrittenNoun{"", kRiyal},
    WrittenNoun{"", dirham({})},
    WrittenNoun{"", dinar({})},
    WrittenNoun{"", kRupee},
    WrittenNoun{"", kFranc},
    WrittenNoun{"", kWon},
    WrittenNoun{"", {"قِرْش", "قُرُوش", kM}},
    WrittenNoun{"", {"فِلْس", "فُلُوس", kM}},
    WrittenNoun{"", {"هَلَلَة", "هَلَلَات", kF}},
    WrittenNoun{"", {"بِنْس", "بِنْسَات", kM}},
    WrittenNoun{"", {"سِنْت", "سِنْتَات", kM}},
    WrittenNoun{"", {"كُرُونَة", "كُرُونَات", kF}},
    WrittenNoun{"", {"أُوقِيَّة", "أُوقِيَّات", kF}},
    WrittenNoun{"", {"تُومَان", "تُومَانَات", kM}},
    WrittenNoun{"", {"بِيزُو", "بِيزُو", kM}},
    WrittenNoun{"", {"رَانْد", "رَانْدَات", kM}},
    WrittenNoun{"$", kDollar},
    WrittenNoun{"€", kEuro},
    WrittenNoun{"£", kPound},
    WrittenNoun{"₪", kShekel},
    WrittenNoun{"¥", kYen},
    WrittenNoun{"₽", kRouble},
    WrittenNoun{"₺", lira("تُرْكِيّ")},
    WrittenNoun{"﷼", kRiyal},
    WrittenNoun{"₹", with(kRupee, "هِنْدِيّ")},
    WrittenNoun{"₩", kWon},
    WrittenNoun{"₿", kBitcoin},
    WrittenNoun{"₴", {"هِرِيفْنِيَا", "هِرِيفْنِيَات", kF}},
    WrittenNoun{"₦", {"نَايْرَا", "نَايْرَات", kF}},
    WrittenNoun{"₫", {"دُونْغ", "دُونْغَات", kM}},
    WrittenNoun{"₱", {"بِيزُو", "بِيزُو", kM}},
    WrittenNoun{"₸", {"تِنْغِي", "تِنْغِي", kM}},
    WrittenNoun{"¢", {"سِنْت", "سِنْتَات", kM}},
    WrittenNoun{"C$", dollar("كَنَدِيّ")},
    WrittenNoun{"A$", dollar("أُسْتُرَالِيّ")},
    WrittenNoun{"HK$", dollar("هُونْغ كُونْغ")},
    WrittenNoun{"R$", {"رِيَال", "رِيَالَات", kM, "بَرَازِيلِيّ"}},
    WrittenNoun{"USD", dollar("أَمْرِيكِيّ")},
    WrittenNoun{"EUR", kEuro},
    WrittenNoun{"GBP", with(kPound, "إِسْتِرْلِينِيّ")},
    WrittenNoun{"CAD", dollar("كَنَدِيّ")},
    WrittenNoun{"AUD", dollar("أُسْتُرَالِيّ")},
    WrittenNoun{"CHF", with(kFranc, "سُوِيسْرِيّ")},
    WrittenNoun{"JPY", with(kYen, "يَابَانِيّ")},
    WrittenNoun{"CNY", with(kYuan, "صِينِيّ")},
    WrittenNoun{"INR", with(kRupee, "هِنْدِيّ")},
    WrittenNoun{"PKR", with(kRupee, "بَاكِسْتَانِيّ")},
    WrittenNoun{"RUB", with(kRouble, "رُوسِيّ")},
    WrittenNoun{"TRY", lira("تُرْكِيّ")},
    WrittenNoun{"ILS", kShekel},
    WrittenNoun{"IRR", riyal("إِيرَانِيّ")},
    WrittenNoun{"AED", dirham("إِمَارَاتِيّ")},
    WrittenNoun{"SAR", riyal("سُعُودِيّ")},
    WrittenNoun{"QAR", riyal("قَطَرِيّ")},
    WrittenNoun{"OMR", riyal("عُمَانِيّ")},
    WrittenNoun{"YER", riyal("يَمَنِيّ")},
    WrittenNoun{"KWD", dinar("كُوَيْتِيّ")},
    WrittenNoun{"BHD", dinar("بَحْرَيْنِيّ")},
    WrittenNoun{"JOD", dinar("أُرْدُنِيّ")},
    WrittenNoun{"IQD", dinar("عِرَاقِيّ")},
    WrittenNoun{"LYD", dinar("لِيبِيّ")},
    WrittenNoun{"TND", dinar("تُونِسِيّ")},
    WrittenNoun{"DZD", dinar("جَزَائِرِيّ")},
    WrittenNoun{"MAD", dirham("مَغْرِبِيّ")},
    WrittenNoun{"EGP", with(kPound, "مِصْرِيّ")},
    WrittenNoun{"SDG", with(kPound, "سُودَانِيّ")},
    WrittenNoun{"SYP", lira("سُورِيّ")},
    WrittenNoun{"LBP", lira("لُبْنَانِيّ")},
    WrittenNoun{"ر.س", riyal("سُعُودِيّ")},
    WrittenNoun{"ر.ق", riyal("قَطَرِيّ")},
    WrittenNoun{"ر.ع", riyal("عُمَانِيّ")},
    WrittenNoun{"ر.ي", riyal("يَمَنِيّ")},
    WrittenNoun{"د.إ", dirham("إِمَارَاتِيّ")},
    WrittenNoun{"د.ا", dirham("إِمَارَاتِيّ")},
    WrittenNoun{"د.م", dirham("مَغْرِبِيّ")},
    WrittenNoun{"د.ك", dinar("كُوَيْتِيّ")},
    WrittenNoun{"د.ع", dinar("عِرَاقِيّ")},
    WrittenNoun{"د.ب", dinar("بَحْرَيْنِيّ")},
    WrittenNoun{"د.أ", dinar("أُرْدُنِيّ")},
    WrittenNoun{"د.ل", dinar("لِيبِيّ")},
    WrittenNoun{"د.ت", dinar("تُونِسِيّ")},
    WrittenNoun{"د.ج", dinar("جَزَائِرِيّ")},
    WrittenNoun{"ج.م", with(kPound, "مِصْرِيّ")},
    WrittenNoun{"ج.س", with(kPound, "سُودَانِيّ")},
    WrittenNoun{"ل.س", lira("سُورِيّ")},
    WrittenNoun{"ل.ل", lira("لُبْنَانِيّ")},
    WrittenNoun{"ل.ت", lira("تُرْكِيّ")},
};

}  // namespace

std::optional<ArabicNoun> arabic_currency(std::string_view word) {
    static const NounForms forms{kCurrencies};
    return forms.find(word);
}

}  // namespace nashra
