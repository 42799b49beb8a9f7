// The things that Arabic numbers count: dollars, kilometres, minutes. A number decides the form of
// what it counts ("دولاران", "خمسة دولارات", "خمسون دولارًا", "مئة دولار") and of the adjective
// behind it, and the thing decides the gender of the number. Any thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "spoken/arabic_number.h"

namespace nashra {

struct ArabicNoun {
    std::string_view singular;  // with vowel signs, without ending
    std::string_view plural;    // for 3 to 10
    Gender gender;
    std::string_view adjective = {};  // masculine singular: "إِمَارَاتِيّ"
};

/// A noun and how it is written: as a sign or abbreviation, or (empty) as the noun itself.
struct WrittenNoun {
    std::string_view written;
    ArabicNoun noun;
};

/// The number with the thing in the form it asks for. Construct: another noun follows
/// ("مليونا دولار").
std::string counted(const Number& number, const ArabicNoun& noun, Case grammatical_case,
                    State state = State::absolute);

/// " إماراتية" as it agrees with a noun behind such a number; empty for no adjective.
std::string agreeing(std::string_view adjective, const Number& number, Gender gender,
                     Case grammatical_case);

/// The nouns of a list by every way to write them: the sign, or any form of the noun ("دولارًا",
/// "دولارين"). The first of two that are written alike counts.
class NounForms {
  public:
    explicit NounForms(std::span<const WrittenNoun> nouns);
    std::optional<ArabicNoun> find(std::string_view written) const;

  private:
    std::unordered_map<std::string, ArabicNoun> nouns_;
};

/// Whether a word as it is written ("مليون", "ملايين", "مليونا") is one of thousand, million...;
/// also the "bn" and "m" of money.
std::optional<ArabicNoun> arabic_scale(std::string_view word);
/// "$", "EUR", and "دولار" in any of its forms. arabic_currency.cpp
std::optional<ArabicNoun> arabic_currency(std::string_view word);
/// "كم", "كغ", "MW", and "ساعة" in any of its forms. arabic_unit.cpp
std::optional<ArabicNoun> arabic_unit(std::string_view word);

/// Without vowel signs.
std::string bare(std::string_view words);

}  // namespace nashra
