#include "source/author_line.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "model/utf8.h"
#include "source/ascii.h"

namespace nashra {

namespace {

bool is_capitalised(std::string_view text) {
    bool all = !text.empty();
    for_each_word(text, [&](std::string_view word) {
        all = is_ascii_upper(word.front());
        return all;
    });
    return all;
}

/// "Rana Aziz and Omar Khalil in Port Salim": names of two or three words each.
bool are_names(std::string_view line) {
    constexpr auto kBetween = std::to_array<std::string_view>({"and", "in", "&", "with"});
    std::size_t names = 0;
    std::size_t words = 0;  // of this name
    bool fit = true;
    bool place = false;
    for_each_word(line, [&](std::string_view word) {
        if (std::find(kBetween.begin(), kBetween.end(), word) != kBetween.end()) {
            fit = words >= 2 && words <= 3 && !place;
            place = word == "in";
            ++names;
            words = 0;
        } else {
            fit = is_ascii_upper(word.front());
            ++words;
        }
        return fit;
    });
    return fit && names >= 1 && words >= (place ? 1U : 2U) && words <= 3;
}

}  // namespace

bool is_author(const PageLine& line) {
    constexpr auto kOffices = std::to_array<std::string_view>(
        {"correspondent", "reporter", "editor", "writer", "columnist", "and", "of", "in", "for",
         "&", "de", "al", "bin", "van", "political", "business", "chief", "senior", "staff"});
    constexpr std::size_t kLongest = 8;
    if (line.words < 2 || line.words > kLongest || line.ending == Ending::closed) return false;
    bool names = true;
    bool office = false;
    for_each_word(line.text, [&](std::string_view word) {
        const bool known =
            std::find(kOffices.begin(), kOffices.end(), ascii_lower(word)) != kOffices.end();
        office = office || (known && word.size() > 4);
        names = (is_ascii_upper(word.front()) || known) &&
                word.find_first_of("0123456789:?!\"") == std::string_view::npos;
        return names;
    });
    return names && (office || line.words <= 3 || are_names(line.text));
}

bool is_name_and_place(const PageLine& line) {
    const std::size_t comma = line.text.find(", ");
    if (comma == std::string_view::npos) return false;
    const std::string_view name = line.text.substr(0, comma);
    const std::string_view place = line.text.substr(comma + 2);
    const std::size_t words = count_words(name);
    return words >= 2 && words <= 3 && count_words(place) <= 3 && is_capitalised(name) &&
           is_capitalised(place) && line.ending == Ending::open;
}

bool is_arabic_author(const PageLine& line) {
    constexpr auto kOfDesks = std::to_array<std::string_view>(
        {"اخبار", "وكاله",   "وكالات", "قناه",  "صحيفه",   "جريده", "موقع",  "شبكه",
         "مراسل", "مراسلنا", "خاص",    "تقرير", "متابعات", "ترجمه", "تحرير", "عرب",
         "عالم",  "صوت",     "صدي",    "نشر",   "كتب",     "اخر",   "عاجل",  "بث",
         "صور",   "فيديو",   "منذ",    "قبل",   "راي",     "مقال",  "مقالات"});
    constexpr std::string_view kServant = "عبد";
    const std::string label = folded_label(line.text);
    std::size_t words = 0;
    bool names = true;
    bool servant = false;
    for_each_word(label, [&](std::string_view word) {
        ++words;
        const bool letters = letter_at(word, 0).code >= 0x0621 && letter_at(word, 0).code <= 0x064A;
        const bool article = word.starts_with("ال") && !servant && words < 2;
        servant = word == kServant;
        names = letters && !article && !word.ends_with(":") && !word.ends_with("،") &&
                std::find(kOfDesks.begin(), kOfDesks.end(), word) == kOfDesks.end();
        return names;
    });
    return names && words >= 2 && words <= 4 && line.ending == Ending::open;
}

}  // namespace nashra
