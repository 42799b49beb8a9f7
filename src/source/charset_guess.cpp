#include "source/charset_guess.h"

#include <array>

namespace nashra {

namespace {

struct LetterShare {
    char16_t letter;
    double per_cent;
};

// The letters of Arabic news text by their share. A text decoded with the wrong Arabic charset
// shows the rare ones (ئ ظ غ) where the common ones (ل م ن) belong.
constexpr std::array kArabicLetters = {
    LetterShare{u'ا', 12.5}, LetterShare{u'ل', 11.5}, LetterShare{u'ي', 6.8},
    LetterShare{u'م', 6.2},  LetterShare{u'ن', 6.0},  LetterShare{u'و', 5.8},
    LetterShare{u'ر', 4.6},  LetterShare{u'ت', 4.5},  LetterShare{u'ب', 3.6},
    LetterShare{u'ه', 3.4},  LetterShare{u'ع', 3.3},  LetterShare{u'د', 3.0},
    LetterShare{u'ف', 2.9},  LetterShare{u'ة', 2.8},  LetterShare{u'س', 2.6},
    LetterShare{u'ق', 2.4},  LetterShare{u'ك', 2.1},  LetterShare{u'ح', 2.0},
    LetterShare{u'أ', 1.9},  LetterShare{u'ج', 1.5},  LetterShare{u'ش', 1.2},
    LetterShare{u'ص', 1.1},  LetterShare{u'ط', 1.0},  LetterShare{u'إ', 0.9},
    LetterShare{u'ى', 0.9},  LetterShare{u'خ', 0.9},  LetterShare{u'ذ', 0.8},
    LetterShare{u'ض', 0.7},  LetterShare{u'ث', 0.7},  LetterShare{u'ز', 0.7},
    LetterShare{u'غ', 0.5},  LetterShare{u'ء', 0.4},  LetterShare{u'ئ', 0.4},
    LetterShare{u'ظ', 0.3},  LetterShare{u'ؤ', 0.2},  LetterShare{u'آ', 0.2},
};
constexpr double kEvenShare = 100.0 / kArabicLetters.size();

constexpr double kPairOfArabic = 1.0;
constexpr double kArabicBesideLatin = -4.0;
constexpr double kFinalLetterInside = -2.0;  // ة and ى end a word: "مدرسة", never "ةمدرس"
constexpr double kUndefined = -6.0;

enum class Class { other, ascii, accented, arabic, undefined };

Class class_of(char16_t c) {
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')) return Class::ascii;
    if (c >= 0x0621 && c <= 0x0652) return Class::arabic;
    if (c >= 0x00C0 && c <= 0x017F && c != 0x00D7 && c != 0x00F7) return Class::accented;
    if (c == 0xFFFD || (c >= 0x0080 && c <= 0x009F)) return Class::undefined;
    return Class::other;
}

double share_of(char16_t letter) {
    for (const auto& entry : kArabicLetters) {
        if (entry.letter == letter) return entry.per_cent;
    }
    return 0.0;
}

bool ends_words(char16_t letter) { return letter == u'ة' || letter == u'ى'; }

}  // namespace

double arabic_plausibility(std::u16string_view decoded) {
    double score = 0;
    Class before = Class::other;
    char16_t previous = 0;
    for (const char16_t c : decoded) {
        const Class now = class_of(c);
        if (now == Class::undefined) score += kUndefined;
        if (now == Class::arabic && before == Class::arabic) {
            score += kPairOfArabic + (share_of(c) - kEvenShare) / kEvenShare;
            if (ends_words(previous)) score += kFinalLetterInside;
        }
        const bool latin_then_arabic =
            now == Class::arabic && (before == Class::ascii || before == Class::accented);
        const bool arabic_then_latin =
            before == Class::arabic && (now == Class::ascii || now == Class::accented);
        if (latin_then_arabic || arabic_then_latin) score += kArabicBesideLatin;
        before = now;
        previous = c;
    }
    return score;
}

double latin_plausibility(std::u16string_view decoded) {
    double score = 0;
    Class before = Class::other;
    for (const char16_t c : decoded) {
        const Class now = class_of(c);
        if (now == Class::undefined) score += kUndefined;
        if (now == Class::accented && before == Class::ascii) score += 1;
        if (now == Class::ascii && before == Class::accented) score += 1;
        if (now == Class::accented && before == Class::accented) score -= 2;
        before = now;
    }
    return score;
}

}  // namespace nashra
