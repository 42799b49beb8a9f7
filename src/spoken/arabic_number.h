// Numbers in Arabic words, with all vowel signs, as a newsreader declines them: the gender of 3 to
// 10 is opposite to what is counted, hundreds stand in the construct, 11 to 99 thousand take the
// accusative ("ثلاثةَ عشرَ ألفًا"). Grammar after Wright, A Grammar of the Arabic Language I 318-327.
// Marks are written shadda first. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "spoken/scanner.h"

namespace nashra {

enum class Gender { masculine, feminine };  // of one of the things counted

/// Pausal: as before a pause, nominative without the last short vowel ("ثلاثون").
enum class Case { nominative, accusative, genitive, pausal };

/// Construct: the counted thing follows at once ("مئتا دولار"); absolute: nothing does ("مئتان").
enum class State { absolute, construct };

/// Any value; every number below 10^21 has a name.
std::string arabic_cardinal(std::uint64_t value, Gender counted, Case grammatical_case,
                            State state = State::absolute);

/// "07" -> "صفر سبعة".
std::string arabic_digits(std::string_view digits);

/// A written number: "1.5" -> "واحد فاصلة خمسة"; digit by digit when it begins with a zero or is
/// too long to be a quantity.
std::string arabic_number(const Number& number, Gender counted, Case grammatical_case,
                          State state = State::absolute);

/// The value of a whole number of at most 18 digits that does not begin with a zero.
bool is_quantity(const Number& number);
std::uint64_t value_of(const Number& number);

/// Takes the ending off: "عِشْرُونَ" -> "عِشْرُون".
std::string pausal(std::string words);

/// Joins by "and": "وَ" with the kasra of a joining alif lost ("وَاثْنَان").
void append_and(std::string& words, std::string_view more);

}  // namespace nashra
