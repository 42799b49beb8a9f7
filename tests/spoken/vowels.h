// Arabic text as tests compare it: without vowel signs, or with them in Unicode's order.
#pragma once

#include <string>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace nashra_test {

inline std::string without_vowels(const std::string& words) {
    const auto text = icu::UnicodeString::fromUTF8(words);
    icu::UnicodeString result;
    for (int i = 0; i < text.length(); ++i) {
        if (text[i] < 0x064B || text[i] > 0x0652) result += text[i];
    }
    std::string bytes;
    return result.toUTF8String(bytes);
}

/// In Unicode's order of vowel signs, which editors write.
inline std::string composed(const std::string& words) {
    UErrorCode status = U_ZERO_ERROR;
    std::string bytes;
    return icu::Normalizer2::getNFCInstance(status)
        ->normalize(icu::UnicodeString::fromUTF8(words), status)
        .toUTF8String(bytes);
}

}  // namespace nashra_test
