// ICU's regular expressions, loaded for the first lexicon that has a pattern. Any thread.
#pragma once

#include <unicode/uregex.h>

namespace nashra {

/// What we use of libicui18n. Hardly any lexicon needs it, and linking to it would cost every start
/// of the program most of a millisecond: it has a thousand addresses that are looked up at once.
struct RegexLibrary {
    decltype(&::uregex_open) open = nullptr;
    decltype(&::uregex_clone) clone = nullptr;
    decltype(&::uregex_close) close = nullptr;
    decltype(&::uregex_setTimeLimit) set_time_limit = nullptr;
    decltype(&::uregex_setStackLimit) set_stack_limit = nullptr;
    decltype(&::uregex_setUText) set_text = nullptr;
    decltype(&::uregex_findNext) find_next = nullptr;
    decltype(&::uregex_start64) start = nullptr;
    decltype(&::uregex_end64) end = nullptr;
};

/// Loaded once and never unloaded. Null: not installed.
const RegexLibrary* regex_library();

}  // namespace nashra
