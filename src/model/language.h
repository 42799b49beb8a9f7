// Which voice a piece of text needs. A plain value; any thread.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace nashra {

/// A language as its ISO 639 code of two or three letters ("ar", "en", "ckb"). Anything else,
/// and nothing at all, is "und": text whose language is not known.
class Language {
  public:
    constexpr Language() = default;

    explicit constexpr Language(std::string_view code) {
        if (code.size() < 2 || code.size() > 3) return;
        std::array<char, 3> letters{};
        for (std::size_t i = 0; i < code.size(); ++i) {
            const char c = code[i];
            const bool upper = c >= 'A' && c <= 'Z';
            if (!upper && (c < 'a' || c > 'z')) return;
            letters[i] = upper ? static_cast<char>(c - 'A' + 'a') : c;
        }
        letters_ = letters;
    }

    constexpr std::string_view code() const {
        if (letters_[0] == '\0') return "und";
        return {letters_.data(), letters_[2] == '\0' ? 2U : 3U};
    }
    constexpr bool known() const { return letters_[0] != '\0' && code() != "und"; }

    friend constexpr bool operator==(const Language&, const Language&) = default;

  private:
    std::array<char, 3> letters_{};
};

inline constexpr Language kArabic{"ar"};
inline constexpr Language kEnglish{"en"};
inline constexpr Language kUndetermined{};

/// Arabic, Persian, Urdu, Pashto, Sorani and other Kurdish, Uyghur, Sindhi.
constexpr bool in_arabic_script(Language language) {
    constexpr std::array kWrittenInIt = {kArabic,        Language{"fa"},  Language{"ur"},
                                         Language{"ps"}, Language{"ckb"}, Language{"ku"},
                                         Language{"ug"}, Language{"sd"}};
    return std::find(kWrittenInIt.begin(), kWrittenInIt.end(), language) != kWrittenInIt.end();
}

/// The language of a tag such as "ar-EG", "en_GB" or "EN": its first part.
constexpr Language language_of_tag(std::string_view tag) {
    const auto end = tag.find_first_of("-_");
    return Language{tag.substr(0, end)};
}

}  // namespace nashra
