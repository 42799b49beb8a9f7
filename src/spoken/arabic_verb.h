// Whether an Arabic word without vowel signs is a verb, as far as its form tells: news has the verb
// first, so the verb decides whether a number is subject or object. Pure functions; any thread.
#pragma once

#include <string_view>

namespace nashra {

/// A verb of the past or the present in the third person: "أطلقت", "اعتقل", "يضم", "سيدفع". In
/// doubt no verb: "قتل" is one by a list, "عدد" is none.
bool verb_form(std::string_view word);

/// "أطلقت", "باعت": the third person feminine of the past. Wright I 59-60.
bool feminine_past(std::string_view word);

/// Only by a form that no noun has: "انتشر", "استقبل", "أطلقت", "يضم".
bool derived_verb(std::string_view word);

/// "كان" and its sisters, whose predicate is in the accusative. Wright II 41-42.
bool verb_of_being(std::string_view word);

}  // namespace nashra
