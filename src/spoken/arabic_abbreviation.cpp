// Arabic abbreviations. eSpeak NG says them as letters: "هـ", "ق.م", "د." (facts 2).
#include <array>

#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

enum class Before { anything, name, number };  // what must follow the abbreviation

struct Abbreviation {
    std::string_view written;
    std::string_view words;
    Before before;
};

// The longer ones first. A lone letter is a title only before a name, a page before a number.
constexpr std::array kAbbreviations = {Abbreviation{"أ.د.", "الْأُسْتَاذ الدُّكْتُور", Before::name},
                                       Abbreviation{"أ. د.", "الْأُسْتَاذ الدُّكْتُور", Before::name},
                                       Abbreviation{"أ.د", "الْأُسْتَاذ الدُّكْتُور", Before::name},
                                       Abbreviation{"ق.م", "قَبْلَ الْمِيلَاد", Before::anything},
                                       Abbreviation{"ق. م", "قَبْلَ الْمِيلَاد", Before::anything},
                                       Abbreviation{"ب.م", "بَعْدَ الْمِيلَاد", Before::anything},
                                       Abbreviation{"ص.ب", "صُنْدُوق بَرِيد", Before::anything},
                                       Abbreviation{"ص. ب", "صُنْدُوق بَرِيد", Before::anything},
                                       Abbreviation{"ر.س", "رِيَال سُعُودِيّ", Before::anything},
                                       Abbreviation{"د.إ", "دِرْهَم إِمَارَاتِيّ", Before::anything},
                                       Abbreviation{"د.ك", "دِينَار كُوَيْتِيّ", Before::anything},
                                       Abbreviation{"د.ع", "دِينَار عِرَاقِيّ", Before::anything},
                                       Abbreviation{"ج.م", "جُنَيْه مِصْرِيّ", Before::anything},
                                       Abbreviation{"ل.س", "لِيرَة سُورِيَّة", Before::anything},
                                       Abbreviation{"ل.ل", "لِيرَة لُبْنَانِيَّة", Before::anything},
                                       Abbreviation{"د.", "الدُّكْتُور", Before::name},
                                       Abbreviation{"م.", "الْمُهَنْدِس", Before::name},
                                       Abbreviation{"أ.", "الْأُسْتَاذ", Before::name},
                                       Abbreviation{"ص.", "صَفْحَة", Before::number},
                                       Abbreviation{"ص", "صَفْحَة", Before::number},
                                       Abbreviation{"إلخ", "إِلَى آخِرِه", Before::anything},
                                       Abbreviation{"الخ", "إِلَى آخِرِه", Before::anything}};

bool follows(const Abbreviation& abbreviation, Scanner scan) {
    if (abbreviation.before == Before::anything) return scan.word_ends();
    const bool space = scan.space();
    const auto next = glyph_at(scan.rest(), 0);
    if (abbreviation.before == Before::number) return next.digit();
    return next.arabic() && (space || abbreviation.written.back() == '.');
}

}  // namespace

std::optional<Reading> read_arabic_abbreviation(const Written& written) {
    // Not inside a word, and not behind another dotted letter: "م.د. ...".
    const auto before = glyph_before(written.text, written.at);
    if (before.spoken() || before.code == U'.') return std::nullopt;
    for (const auto& abbreviation : kAbbreviations) {
        Scanner scan{written.rest()};
        if (!scan.literal(abbreviation.written) || !follows(abbreviation, scan)) continue;
        // The dot behind "ق.م." is the abbreviation's when the sentence goes on.
        auto ahead = scan;
        if (abbreviation.before == Before::anything && ahead.literal(".") && ahead.space())
            scan.literal(".");
        return Reading{scan.at(), std::string{abbreviation.words}};
    }
    return std::nullopt;
}

}  // namespace nashra
