// The things that Arabic numbers count: dollars, kilometres, minutes. A number decides the form of
// what it counts ("دولاران", "خمسة دولارات", "خمسون دولارًا", "مئة دولار"), and the thing decides
// the gender of the number. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "spoken/arabic_number.h"

namespace nashra {

struct ArabicNoun {
    std::string_view singular;  // with vowel signs, without ending
    std::string_view plural;    // for 3 to 10
    Gender gender;
};

/// The number with the thing in the form it asks for. Construct: another noun follows
/// ("مليونا دولار").
std::string counted(const Number& number, const ArabicNoun& noun, Case grammatical_case,
                    State state = State::absolute);

/// Whether a word as it is written ("مليون", "ملايين", "مليونا") is one of thousand, million...
std::optional<ArabicNoun> arabic_scale(std::string_view word);
/// "$", "€", and "دولار" in any of its forms.
std::optional<ArabicNoun> arabic_currency(std::string_view word);
/// "كم", "كغ", "%"... behind a number.
std::optional<ArabicNoun> arabic_unit(std::string_view word);

/// The gender of the thing behind a number, judged by its form: "3 نساء", "11 دولة".
Gender gender_of_counted(std::string_view word, std::uint64_t value);

/// Without vowel signs.
std::string bare(std::string_view words);

}  // namespace nashra
