#include "spoken/glyph.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace nashra {

namespace {

bool between(char32_t code, char32_t first, char32_t last) { return code >= first && code <= last; }

/// The letters of Arabic, without its signs.
bool arabic_letter(char32_t code) {
    return between(code, 0x0621, 0x063A) || between(code, 0x0641, 0x064A);
}
bool arabic_sign(char32_t code) { return between(code, 0x064B, 0x0652); }

UChar32 icu(char32_t code) { return static_cast<UChar32>(code); }

bool in_script(char32_t code, UScriptCode script) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(icu(code), &status) == script;
}

}  // namespace

// Most of the others are Arabic, and the tables of Unicode are not needed for them.

bool Glyph::other_letter() const {
    if (arabic_letter(code)) return true;
    return !arabic_sign(code) && u_isalpha(icu(code)) != 0;
}

bool Glyph::other_mark() const {
    if (arabic_letter(code)) return false;
    return arabic_sign(code) || (U_GET_GC_MASK(icu(code)) & U_GC_M_MASK) != 0;
}

bool Glyph::other_digit() const {
    return !arabic_letter(code) && !arabic_sign(code) && u_isdigit(icu(code)) != 0;
}

int Glyph::digit_value() const { return u_charDigitValue(icu(code)); }

bool Glyph::space() const {
    if (ascii()) return code == U' ' || between(code, 0x09, 0x0D);
    return !arabic_letter(code) && !arabic_sign(code) && u_isUWhiteSpace(icu(code)) != 0;
}

bool Glyph::other_upper() const { return u_isupper(icu(code)) != 0; }
bool Glyph::other_lower() const { return u_islower(icu(code)) != 0; }

bool Glyph::arabic() const {
    // The vowel signs are shared between scripts: Unicode calls theirs "inherited".
    if (arabic_letter(code) || (code >= 0x064B && code <= 0x0655)) return true;
    return code >= 0x0600 && (letter() || mark()) && in_script(code, USCRIPT_ARABIC);
}

bool Glyph::latin() const {
    if (ascii()) return letter();
    return !arabic_letter(code) && letter() && in_script(code, USCRIPT_LATIN);
}

}  // namespace nashra
