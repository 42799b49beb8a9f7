#include "spoken/arabic_letter.h"

#include <array>
#include <cstddef>

namespace nashra {

namespace {

using enum ArabicSound;

constexpr char32_t kFirst = 0x0620;
constexpr char32_t kEnd = 0x0700;

struct Entry {
    char32_t letter;
    LetterKind kind;
    ArabicSound sound;
};

constexpr auto kConsonant = LetterKind::consonant;

constexpr std::array kEntries = {
    Entry{U'ء', kConsonant, hamza},
    Entry{U'آ', LetterKind::madda, hamza},
    Entry{U'أ', kConsonant, hamza},
    Entry{U'ؤ', kConsonant, hamza},
    Entry{U'إ', kConsonant, hamza},
    Entry{U'ئ', kConsonant, hamza},
    Entry{U'ا', LetterKind::alif, hamza},
    Entry{U'ٱ', LetterKind::alif, hamza},
    Entry{U'ب', kConsonant, b},
    Entry{U'ة', LetterKind::ta_marbuta, t},
    Entry{U'ت', kConsonant, t},
    Entry{U'ث', kConsonant, th},
    Entry{U'ج', kConsonant, j},
    Entry{U'ح', kConsonant, hh},
    Entry{U'خ', kConsonant, kh},
    Entry{U'د', kConsonant, d},
    Entry{U'ذ', kConsonant, dh},
    Entry{U'ر', kConsonant, r},
    Entry{U'ز', kConsonant, z},
    Entry{U'س', kConsonant, s},
    Entry{U'ش', kConsonant, sh},
    Entry{U'ص', kConsonant, ss},
    Entry{U'ض', kConsonant, dd},
    Entry{U'ط', kConsonant, tt},
    Entry{U'ظ', kConsonant, zz},
    Entry{U'ع', kConsonant, ayn},
    Entry{U'غ', kConsonant, gh},
    Entry{U'ف', kConsonant, f},
    Entry{U'ق', kConsonant, q},
    Entry{U'ك', kConsonant, k},
    Entry{U'ل', kConsonant, l},
    Entry{U'م', kConsonant, m},
    Entry{U'ن', kConsonant, n},
    Entry{U'ه', kConsonant, h},
    Entry{U'و', LetterKind::waw, w},
    Entry{U'ى', LetterKind::alif_maqsura, y},
    Entry{U'ي', LetterKind::ya, y},
    // Of other languages
    Entry{U'ٹ', kConsonant, t},
    Entry{U'ٺ', kConsonant, t},
    Entry{U'ټ', kConsonant, t},
    Entry{U'ٽ', kConsonant, t},
    Entry{U'پ', kConsonant, p},
    Entry{U'ځ', kConsonant, z},
    Entry{U'څ', kConsonant, s},
    Entry{U'چ', kConsonant, ch},
    Entry{U'ڈ', kConsonant, d},
    Entry{U'ډ', kConsonant, d},
    Entry{U'ڑ', kConsonant, r},
    Entry{U'ړ', kConsonant, r},
    Entry{U'ڕ', kConsonant, r},
    Entry{U'ږ', kConsonant, z},
    Entry{U'ژ', kConsonant, j},
    Entry{U'ښ', kConsonant, sh},
    Entry{U'ڤ', kConsonant, v},
    Entry{U'ڥ', kConsonant, v},
    Entry{U'ڨ', kConsonant, g},
    Entry{U'ک', kConsonant, k},
    Entry{U'ګ', kConsonant, g},
    Entry{U'ڭ', kConsonant, g},
    Entry{U'گ', kConsonant, g},
    Entry{U'ڵ', kConsonant, l},
    Entry{U'ں', kConsonant, n},
    Entry{U'ڼ', kConsonant, n},
    Entry{U'ھ', kConsonant, h},
    Entry{U'ہ', kConsonant, h},
    Entry{U'ۀ', kConsonant, h},
    Entry{U'ۆ', LetterKind::waw, w},
    Entry{U'ۇ', LetterKind::waw, w},
    Entry{U'ۈ', LetterKind::waw, w},
    Entry{U'ۋ', LetterKind::waw, w},
    Entry{U'ی', LetterKind::ya, y},
    Entry{U'ې', LetterKind::ya, y},
    Entry{U'ۍ', LetterKind::ya, y},
    Entry{U'ێ', LetterKind::ya, y},
    Entry{U'ے', LetterKind::ya, y},
    Entry{U'ە', LetterKind::ta_marbuta, t},
};

constexpr auto kSounds = [] {
    std::array<LetterSound, kEnd - kFirst> sounds{};
    for (const auto& entry : kEntries)
        sounds[entry.letter - kFirst] = {entry.kind, entry.sound};
    return sounds;
}();

}  // namespace

LetterSound sound_of(char32_t letter) {
    if (letter < kFirst || letter >= kEnd) return {};
    return kSounds[letter - kFirst];
}

bool is_sun_sound(ArabicSound sound) {
    switch (sound) {
        case t:
        case th:
        case d:
        case dh:
        case r:
        case z:
        case s:
        case sh:
        case ss:
        case dd:
        case tt:
        case zz:
        case l:
        case n: return true;
        default: return false;
    }
}

std::optional<ArabicSound> vowel_of(VowelSign sign) {
    switch (sign) {
        case VowelSign::fatha:
        case VowelSign::fathatan: return a;
        case VowelSign::damma:
        case VowelSign::dammatan: return u;
        case VowelSign::kasra:
        case VowelSign::kasratan: return i;
        case VowelSign::sukun:
        case VowelSign::unwritten: return std::nullopt;
    }
    return std::nullopt;
}

bool is_tanween(VowelSign sign) {
    return sign == VowelSign::fathatan || sign == VowelSign::dammatan ||
           sign == VowelSign::kasratan;
}

}  // namespace nashra
