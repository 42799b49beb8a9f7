// The case of an Arabic number, as far as what stands before it tells. Any thread.
//
// Known:
//   genitive    behind a preposition or a noun that works as one ("في عشرين", "نحو خمسين", "بعد
//               ثلاثة أيام"), written apart or as one letter ("ب", "ل", "ك"); behind a verbal noun
//               ("مقتل عشرين", "اعتقال عشرين"), an elative ("أكبر عشرة مصارف"), a quantifier
//               ("كل خمس سنوات") and a noun in ة that is followed by what is counted ("غرامة خمسة
//               آلاف درهم"); the year behind "عام", "سنة" and a month; the second number of a range
//   accusative  behind "إنّ" and its sisters, behind verbs of measure ("بلغ عشرين", "استغرق ثلاثة
//               أيام"), also with their subject between ("بلغ عدد القتلى عشرين"), and behind "إلا";
//               the object behind verb and subject ("أطلقت إسرائيل عشرين"), the predicate of "كان",
//               and how long or how often something happened ("عمل عشرين سنة")
//   the same    as the number before it, behind "و" and "أو": "بين عشرين وثلاثين"
// A default:
//   pausal      everywhere else, that is nominative: the subject of a sentence ("عشرون قتيلا"), the
//               agent of a passive ("قتل عشرون") and, wrongly at times, an object directly behind
//               its verb, since the unvowelled verb does not tell active from passive. On its own a
//               number has no last vowel, before what it counts it has the nominative's.
#pragma once

#include <string_view>

#include "spoken/arabic_number.h"

namespace nashra {

/// What follows the number, as far as its case depends on it: nothing that it counts, or a share
/// ("95%"); the number of a year; a thing; a stretch of time; "times".
enum class Follows { nothing, share, year, thing, time, often };

/// Looks at most a clause of some words back.
Case case_behind(std::string_view before, Follows follows = Follows::nothing);

/// "عام", "ساعة", "مرات", "ضعفا": what such a number counts says how long or how often.
Follows follows_number(std::string_view counted);

/// "أطلقت 20 صاروخا": a feminine verb directly before has no masculine subject, so that what
/// follows is its object.
bool behind_feminine_verb(std::string_view before);

/// Of a year that no word announces: "حرب 1967" is in the genitive, "(1967)" is pausal.
Case case_of_year(std::string_view before);

}  // namespace nashra
