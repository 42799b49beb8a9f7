#include "spoken/glyph.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "model/utf8.h"

namespace nashra {

namespace {

UChar32 icu(char32_t code) { return static_cast<UChar32>(code); }

bool in_script(char32_t code, UScriptCode script) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(icu(code), &status) == script;
}

}  // namespace

bool Glyph::letter() const { return u_isalpha(icu(code)) != 0; }
bool Glyph::mark() const { return (U_GET_GC_MASK(icu(code)) & U_GC_M_MASK) != 0; }
bool Glyph::digit() const { return u_isdigit(icu(code)) != 0; }
int Glyph::digit_value() const { return u_charDigitValue(icu(code)); }
bool Glyph::space() const { return u_isUWhiteSpace(icu(code)) != 0; }
bool Glyph::upper() const { return u_isupper(icu(code)) != 0; }
bool Glyph::lower() const { return u_islower(icu(code)) != 0; }

bool Glyph::arabic() const {
    // The vowel signs are shared between scripts: Unicode calls theirs "inherited".
    if (code >= 0x064B && code <= 0x0655) return true;
    return code >= 0x0600 && (letter() || mark()) && in_script(code, USCRIPT_ARABIC);
}

bool Glyph::latin() const {
    if (code < 0x80) return (code | 0x20U) >= 'a' && (code | 0x20U) <= 'z';
    return letter() && in_script(code, USCRIPT_LATIN);
}

Glyph glyph_at(std::string_view text, std::size_t at) {
    const auto letter = letter_at(text, at);
    return {letter.code, letter.size};
}

Glyph glyph_before(std::string_view text, std::size_t at) {
    const auto letter = letter_before(text, at);
    return {letter.code, letter.size};
}

}  // namespace nashra
