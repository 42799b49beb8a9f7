#include "reading/letters.h"

#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace nashra {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

UChar32 icu(char32_t code) { return static_cast<UChar32>(code); }

std::int32_t length_for_icu(std::size_t size) {
    return size > INT32_MAX ? INT32_MAX : static_cast<std::int32_t>(size);
}

}  // namespace

// ICU's macros narrow bytes without a cast.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

Letter letter_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const auto rest = text.substr(at);
    std::int32_t next = 0;
    UChar32 code = 0;
    U8_NEXT(rest.data(), next, length_for_icu(rest.size()), code);
    return {code < 0 ? kReplacement : static_cast<char32_t>(code), static_cast<std::size_t>(next)};
}

Letter letter_before(std::string_view text, std::size_t at) {
    if (at == 0) return {};
    // A letter takes at most four bytes, so four bytes of the past are enough.
    const auto past = text.substr(at > 4 ? at - 4 : 0, at > 4 ? 4 : at);
    std::int32_t previous = length_for_icu(past.size());
    UChar32 code = 0;
    U8_PREV(past.data(), 0, previous, code);
    return {code < 0 ? kReplacement : static_cast<char32_t>(code),
            past.size() - static_cast<std::size_t>(previous)};
}

#pragma GCC diagnostic pop

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

bool is_invisible(char32_t code) { return u_charType(icu(code)) == U_FORMAT_CHAR; }

std::string_view trimmed(std::string_view text) {
    std::size_t begin = 0;
    for (auto letter = letter_at(text, 0); letter.size != 0 && is_space(letter.code);
         letter = letter_at(text, begin))
        begin += letter.size;
    std::size_t end = text.size();
    for (auto letter = letter_before(text, end); end > begin && is_space(letter.code);
         letter = letter_before(text, end))
        end -= letter.size;
    return text.substr(begin, end - begin);
}

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
