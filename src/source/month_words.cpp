#include "source/month_words.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

struct MonthWord {
    std::string_view beginning;  // a longer word that begins so means the same month
    int month;
};

// A beginning that is the beginning of another one comes after it: "mar" for "march" and "mars".
constexpr std::array kMonths = {
    // English, French, German, Spanish, Italian, Dutch, Turkish, Hungarian share their beginnings.
    MonthWord{"jan", 1},
    MonthWord{"ene", 1},
    MonthWord{"gen", 1},
    MonthWord{"jän", 1},
    MonthWord{"oca", 1},
    MonthWord{"feb", 2},
    MonthWord{"fév", 2},
    MonthWord{"fev", 2},
    MonthWord{"mar", 3},
    MonthWord{"mär", 3},
    MonthWord{"már", 3},
    MonthWord{"mrt", 3},
    MonthWord{"maa", 3},
    MonthWord{"apr", 4},
    MonthWord{"ápr", 4},
    MonthWord{"avr", 4},
    MonthWord{"abr", 4},
    MonthWord{"may", 5},
    MonthWord{"mai", 5},
    MonthWord{"mei", 5},
    MonthWord{"maj", 5},
    MonthWord{"máj", 5},
    MonthWord{"mag", 5},
    MonthWord{"jun", 6},
    MonthWord{"juin", 6},
    MonthWord{"jún", 6},
    MonthWord{"giu", 6},
    MonthWord{"jul", 7},
    MonthWord{"juil", 7},
    MonthWord{"júl", 7},
    MonthWord{"lug", 7},
    MonthWord{"aug", 8},
    MonthWord{"aoû", 8},
    MonthWord{"aou", 8},
    MonthWord{"ago", 8},
    MonthWord{"sep", 9},
    MonthWord{"set", 9},
    MonthWord{"szept", 9},
    MonthWord{"oct", 10},
    MonthWord{"okt", 10},
    MonthWord{"out", 10},
    MonthWord{"ott", 10},
    MonthWord{"nov", 11},
    MonthWord{"dec", 12},
    MonthWord{"dez", 12},
    MonthWord{"déc", 12},
    MonthWord{"dic", 12},
    // Greek
    MonthWord{"Ιαν", 1},
    MonthWord{"Φεβ", 2},
    MonthWord{"Μαρ", 3},
    MonthWord{"Μάρ", 3},
    MonthWord{"Μάώ", 3},
    MonthWord{"Απρ", 4},
    MonthWord{"Μάι", 5},
    MonthWord{"Μαϊ", 5},
    MonthWord{"Μαι", 5},
    MonthWord{"Ιούν", 6},
    MonthWord{"Ιον", 6},
    MonthWord{"Ιουν", 6},
    MonthWord{"Ιούλ", 7},
    MonthWord{"Ιολ", 7},
    MonthWord{"Ιουλ", 7},
    MonthWord{"Αύγ", 8},
    MonthWord{"Αυγ", 8},
    MonthWord{"Σεπ", 9},
    MonthWord{"Οκτ", 10},
    MonthWord{"Νοέ", 11},
    MonthWord{"Νοε", 11},
    MonthWord{"Δεκ", 12},
    // Arabic: Egypt and the Gulf; the Maghreb
    MonthWord{"يناير", 1},
    MonthWord{"جانفي", 1},
    MonthWord{"فبراير", 2},
    MonthWord{"فيفري", 2},
    MonthWord{"مارس", 3},
    MonthWord{"أبريل", 4},
    MonthWord{"إبريل", 4},
    MonthWord{"ابريل", 4},
    MonthWord{"أفريل", 4},
    MonthWord{"مايو", 5},
    MonthWord{"ماي", 5},
    MonthWord{"يونيو", 6},
    MonthWord{"يونيه", 6},
    MonthWord{"جوان", 6},
    MonthWord{"يوليو", 7},
    MonthWord{"يوليه", 7},
    MonthWord{"جويلية", 7},
    MonthWord{"أغسطس", 8},
    MonthWord{"اغسطس", 8},
    MonthWord{"أوت", 8},
    MonthWord{"سبتمبر", 9},
    MonthWord{"أكتوبر", 10},
    MonthWord{"اكتوبر", 10},
    MonthWord{"نوفمبر", 11},
    MonthWord{"ديسمبر", 12},
    // the Levant and Iraq, of those of two words the first
    MonthWord{"تشرين", 10},
    MonthWord{"كانون", 12},
    MonthWord{"شباط", 2},
    MonthWord{"آذار", 3},
    MonthWord{"نيسان", 4},
    MonthWord{"أيار", 5},
    MonthWord{"حزيران", 6},
    MonthWord{"تموز", 7},
    MonthWord{"آب", 8},
    MonthWord{"أيلول", 9},
};

}  // namespace

int month_of_word(std::string_view word) {
    const auto* const found =
        std::find_if(kMonths.begin(), kMonths.end(),
                     [&](const MonthWord& entry) { return word.starts_with(entry.beginning); });
    return found == kMonths.end() ? 0 : found->month;
}

}  // namespace nashra
