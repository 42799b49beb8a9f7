#include "reading/letters.h"

#include <array>
#include <cstdint>
#include <string>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace nashra {

namespace {

UChar32 icu(char32_t code) { return static_cast<UChar32>(code); }

}  // namespace

Script script_of(char32_t code) {
    if (code < 0x80) {
        const auto lower = code | 0x20U;
        return lower >= 'a' && lower <= 'z' ? Script::latin : Script::none;
    }
    if (!is_letter(code)) return Script::none;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(icu(code), &status)) {
        case USCRIPT_ARABIC: return Script::arabic;
        case USCRIPT_LATIN: return Script::latin;
        case USCRIPT_COMMON:
        case USCRIPT_INHERITED: return Script::none;
        default: return Script::other;
    }
}

Script script_of(Language language) {
    if (!language.known()) return Script::none;
    if (language == kEnglish) return Script::latin;
    if (in_arabic_script(language)) return Script::arabic;
    UErrorCode status = U_ZERO_ERROR;
    std::array<UScriptCode, 4> codes{};
    const auto count = uscript_getCode(std::string{language.code()}.c_str(), codes.data(),
                                       static_cast<std::int32_t>(codes.size()), &status);
    if (U_FAILURE(status) || count < 1 || codes[0] == USCRIPT_LATIN) return Script::latin;
    return codes[0] == USCRIPT_ARABIC ? Script::arabic : Script::other;
}

bool is_space(char32_t code) { return u_isUWhiteSpace(icu(code)) != 0; }
bool is_digit(char32_t code) { return u_isdigit(icu(code)) != 0; }
bool is_letter(char32_t code) {
    // Tatweel is a stretch of the pen, not a letter.
    return u_isalpha(icu(code)) != 0 && code != 0x0640;
}
bool is_upper(char32_t code) { return u_isupper(icu(code)) != 0; }
bool is_lower(char32_t code) { return u_islower(icu(code)) != 0; }

bool is_opening(char32_t code) {
    switch (u_charType(icu(code))) {
        case U_START_PUNCTUATION:
        case U_INITIAL_PUNCTUATION: return true;
        default: return false;
    }
}

bool is_mark(char32_t code) {
    return code == 0x0640 || u_charType(icu(code)) == U_NON_SPACING_MARK;
}

bool is_invisible(char32_t code) { return u_charType(icu(code)) == U_FORMAT_CHAR; }

bool sayable(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        if (u_isalnum(icu(letter.code)) != 0 || u_charType(icu(letter.code)) == U_OTHER_NUMBER)
            return true;
        at += letter.size;
    }
    return false;
}

}  // namespace nashra
