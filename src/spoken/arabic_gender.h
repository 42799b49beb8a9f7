// Whether what an Arabic number counts is masculine or feminine, judged by its form and by lists of
// what the form does not show. Any thread.
#pragma once

#include <cstdint>
#include <string_view>

#include "spoken/arabic_number.h"

namespace nashra {

/// The gender of one of the things behind a number: "3 نساء", "11 دولة", "5 إصابات". `value` tells
/// whether a plural (3 to 10) or a singular stands there.
Gender gender_of_counted(std::string_view word, std::uint64_t value);

/// The gender of one of many: "دول", "جنود".
Gender gender_of_plural(std::string_view word);

/// Whether a noun, without article, is the form of many: "دول", "لاعبين", "مناطق", "شهداء".
bool plural_form(std::string_view word);

/// Of a singular with or without the article: "المادة", "قرن", "الذكرى".
Gender gender_of_singular(std::string_view word);

}  // namespace nashra
