#include "spoken/latin_in_arabic.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::array kNames = {"إِيه"sv, "بِي"sv,    "سِي"sv,  "دِي"sv,  "إِي"sv, "إِف"sv, "جِي"sv,
                               "إِتْش"sv, "آي"sv,    "جِيه"sv, "كِيه"sv, "إِل"sv, "إِم"sv, "إِن"sv,
                               "أُو"sv,  "بِي"sv,    "كِيُو"sv, "آر"sv,  "إِس"sv, "تِي"sv, "يُو"sv,
                               "فِي"sv,  "دَبْلِيُو"sv, "إِكْس"sv, "وَاي"sv, "زِد"sv};

struct Sound {
    std::string_view latin, arabic;
};

// What several letters stand for together; the first that fits wins.
constexpr std::array kGroups = {
    Sound{"sch", "ش"}, Sound{"tch", "تش"}, Sound{"sh", "ش"},  Sound{"ch", "تش"}, Sound{"th", "ث"},
    Sound{"ph", "ف"},  Sound{"kh", "خ"},   Sound{"gh", "غ"},  Sound{"dh", "ذ"},  Sound{"zh", "ج"},
    Sound{"ck", "ك"},  Sound{"qu", "كو"},  Sound{"oo", "و"},  Sound{"ou", "و"},  Sound{"ow", "او"},
    Sound{"au", "او"}, Sound{"ee", "ي"},   Sound{"ea", "ي"},  Sound{"ie", "ي"},  Sound{"ei", "ي"},
    Sound{"ey", "ي"},  Sound{"ai", "ي"},   Sound{"ay", "اي"}, Sound{"eu", "و"},  Sound{"ew", "يو"},
    Sound{"oa", "و"},  Sound{"ce", "س"},   Sound{"ci", "سي"}, Sound{"cy", "سي"}, Sound{"ge", "ج"},
    Sound{"gi", "جي"}};

constexpr std::array kSounds = {"ا"sv, "ب"sv, "ك"sv, "د"sv, ""sv,  "ف"sv,  "غ"sv, "ه"sv, "ي"sv,
                                "ج"sv, "ك"sv, "ل"sv, "م"sv, "ن"sv, "و"sv,  "ب"sv, "ك"sv, "ر"sv,
                                "س"sv, "ت"sv, "و"sv, "ف"sv, "و"sv, "كس"sv, "ي"sv, "ز"sv};

bool ascii_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

char lower(char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); }

bool vowel(char c) { return std::string_view{"aeiouy"}.find(c) != std::string_view::npos; }

std::string ascii_lower(std::string_view word) {
    std::string letters;
    for (const char c : word) {
        if (ascii_letter(static_cast<unsigned char>(c))) letters += lower(c);
    }
    return letters;
}

/// A vowel at the beginning has an alif to stand on.
std::string_view first_sound(char letter) {
    switch (letter) {
        case 'a': return "أ";
        case 'e':
        case 'i': return "إ";
        case 'o': return "أو";
        case 'u': return "يو";
        default: return {};
    }
}

}  // namespace

std::string_view latin_letter_name(char32_t letter) {
    return ascii_letter(letter) ? kNames[(letter | 0x20U) - U'a'] : std::string_view{};
}

std::string spelled_latin(std::string_view word) {
    std::string words;
    for (const char c : word) {
        const auto name = latin_letter_name(static_cast<unsigned char>(c));
        if (!name.empty() && !words.empty()) words += ' ';
        words += name;
    }
    return words;
}

std::string transcribed_latin(std::string_view word) {
    const auto letters = ascii_lower(word);
    const std::string_view rest{letters};
    std::string arabic;
    for (std::size_t at = 0; at < letters.size();) {
        const char letter = letters[at];
        const bool doubled = at > 0 && letters[at - 1] == letter && !vowel(letter);
        const auto* group = std::find_if(kGroups.begin(), kGroups.end(), [&](const Sound& sound) {
            return rest.substr(at, sound.latin.size()) == sound.latin;
        });
        if (at == 0 && vowel(letter) && letter != 'y') {
            arabic += first_sound(letter);
            ++at;
        } else if (group != kGroups.end()) {
            arabic += group->arabic;
            at += group->latin.size();
        } else {
            if (!doubled) arabic += kSounds[static_cast<std::size_t>(letter - 'a')];
            ++at;
        }
    }
    return arabic;
}

bool spelled_by_speakers(std::string_view word) {
    const bool capitals =
        std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    constexpr std::size_t kShortestRead = 4;
    if (capitals && word.size() < kShortestRead) return true;
    // Three vowels or three consonants in a row, or no vowel at all, are no word.
    std::size_t vowels = 0, row = 0, longest = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        vowels += vowel(lower(word[i])) ? 1 : 0;
        row = i > 0 && vowel(lower(word[i])) == vowel(lower(word[i - 1])) ? row + 1 : 1;
        longest = std::max(longest, row);
    }
    return vowels == 0 || word.size() == 1 || (capitals && longest > 2);
}

}  // namespace nashra
