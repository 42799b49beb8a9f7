#include "reading/search_key.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "model/utf8.h"
#include "reading/letters.h"

namespace nashra {

namespace {

/// Letters of the Arabic script that keyboards and habits write for each other. Alef with hamza or
/// madda, and waw and yeh with hamza, are letter and mark after decomposition.
char32_t everyday_form(char32_t code) {
    switch (code) {
        case U'ٱ': return U'ا';
        case U'ى':
        case U'ی': return U'ي';
        case U'ک': return U'ك';
        case U'ة':
        case U'ە':
        case U'ہ': return U'ه';
        default: return code;
    }
}

/// Compatibility forms decomposed and capitals folded; the text itself where ICU has no data.
std::string decomposed(std::string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* const fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* const decompose = icu::Normalizer2::getNFKDInstance(status);
    if (U_FAILURE(status)) return std::string{name};
    const auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece{name.data(), static_cast<std::int32_t>(name.size())});
    std::string out;
    decompose->normalize(fold->normalize(text, status), status).toUTF8String(out);
    return U_FAILURE(status) ? std::string{name} : out;
}

}  // namespace

std::string search_key(std::string_view name) {
    const std::string text = decomposed(name);
    std::string key;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        at += letter.size;
        if (is_mark(letter.code) || is_invisible(letter.code)) continue;
        if (!is_letter(letter.code) && !is_digit(letter.code)) {
            gap = !key.empty();
            continue;
        }
        if (gap) key += ' ';
        gap = false;
        append_utf8(key, everyday_form(letter.code));
    }
    return key;
}

}  // namespace nashra
