// The case of an Arabic number, as far as what stands before it tells. Any thread.
//
// Known:
//   genitive    behind a preposition or a noun that works as one ("في عشرين", "نحو خمسين", "بعد
//               ثلاثة أيام"), written apart or as one letter ("ب", "ل", "ك"); behind a verbal noun
//               ("مقتل عشرين", "اعتقال عشرين"), an elative ("أكبر عشرة مصارف") and a quantifier
//               ("كل خمس سنوات"); the year behind "عام", "سنة" and a month; the second number of a
//               range
//   accusative  behind "إنّ" and its sisters, behind verbs of measure ("بلغ عشرين", "استغرق ثلاثة
//               أيام"), also with their subject between ("بلغ عدد القتلى عشرين"), and behind "إلا"
//   the same    as the number before it, behind "و" and "أو": "بين عشرين وثلاثين"
// A default:
//   pausal      everywhere else, that is nominative: the subject of a sentence ("عشرون قتيلا"), the
//               agent of a passive ("قتل عشرون") and, wrongly at times, the object of any other
//               verb, since the unvowelled verb does not tell active from passive. On its own a
//               number has no last vowel, before what it counts it has the nominative's.
#pragma once

#include <string_view>

#include "spoken/arabic_number.h"

namespace nashra {

/// Looks at most a clause of some words back.
Case case_behind(std::string_view before);

/// Of a year that no word announces: "حرب 1967" is in the genitive, "(1967)" is pausal.
Case case_of_year(std::string_view before);

}  // namespace nashra
