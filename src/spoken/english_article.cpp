#include "spoken/english_article.h"

#include <array>

#include "spoken/english_letters.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

enum class Sound { consonant, vowel, unknown };

bool one_of(std::string_view letters, char letter) {
    return letters.find(letter) != std::string_view::npos;
}

/// "eight", "F thirty five", "I D F" begin with a vowel; "one", "euro", "U S" do not.
Sound first_sound(std::string_view words) {
    constexpr std::array kLikeYou = {"uni"sv, "use"sv, "usu"sv, "eu"sv, "one"sv, "uk"sv, "ur"sv};
    Scanner scan{words};
    const auto written = scan.word();
    if (written.empty() || !glyph_at(written, 0).latin() || written.front() < 'A')
        return Sound::unknown;
    if (written.size() == 1 && glyph_at(written, 0).upper())
        return one_of("AEFHILMNORSX", written.front()) ? Sound::vowel : Sound::consonant;
    if (all_capitals(written) && written == "US") return Sound::consonant;
    const auto word = lowered(written);
    // "a & b", "a ≠ b": letters, and no articles.
    constexpr std::array kBetween = {"and"sv, "is"sv, "equals"sv, "or"sv, "at"sv, "over"sv};
    if (listed(kBetween, word)) return Sound::unknown;
    for (const auto start : kLikeYou) {
        if (std::string_view{word}.starts_with(start)) return Sound::consonant;
    }
    return one_of("aeiou", word.front()) ? Sound::vowel : Sound::consonant;
}

}  // namespace

void fit_english_article(std::string& said, std::string_view next) {
    const auto end = said.find_last_not_of(' ');
    if (end == std::string::npos || end + 1 == said.size()) return;
    const auto article = last_word(said);
    const auto begin = static_cast<std::size_t>(article.data() - said.data());
    // A capital is the article at the beginning of a sentence; "Vitamin A", "Group A" is a letter.
    const auto before = std::string_view{said}.substr(0, begin).find_last_not_of(' ');
    const bool first = before == std::string::npos || said[before] == '.' || said[before] == '!' ||
                       said[before] == '?';
    const bool capital = first && (article == "A" || article == "An");
    if (!capital && article != "a" && article != "an") return;
    if (begin > 0 && said[begin - 1] != ' ') return;
    const auto sound = first_sound(next);
    if (sound == Sound::unknown || (sound == Sound::vowel) == (article.size() == 2)) return;
    said.resize(begin + 1);
    said += sound == Sound::vowel ? "n " : " ";
}

}  // namespace nashra
