#include "spoken/glyph.h"

#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace nashra {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

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

// ICU's macros narrow bytes without a cast.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

Glyph glyph_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const auto rest = text.substr(at, 4);
    std::int32_t next = 0;
    UChar32 code = 0;
    U8_NEXT(rest.data(), next, static_cast<std::int32_t>(rest.size()), code);
    return {code < 0 ? kReplacement : static_cast<char32_t>(code), static_cast<std::size_t>(next)};
}

Glyph glyph_before(std::string_view text, std::size_t at) {
    if (at == 0) return {};
    const auto past = text.substr(at > 4 ? at - 4 : 0, at > 4 ? 4 : at);
    std::int32_t previous = static_cast<std::int32_t>(past.size());
    UChar32 code = 0;
    U8_PREV(past.data(), 0, previous, code);
    return {code < 0 ? kReplacement : static_cast<char32_t>(code),
            past.size() - static_cast<std::size_t>(previous)};
}

void append_glyph(std::string& out, char32_t code) {
    char bytes[U8_MAX_LENGTH];
    std::int32_t size = 0;
    UBool failed = 0;
    U8_APPEND(bytes, size, U8_MAX_LENGTH, icu(code), failed);
    if (failed == 0) out.append(bytes, static_cast<std::size_t>(size));
}

#pragma GCC diagnostic pop

}  // namespace nashra
