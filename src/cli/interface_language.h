// The language that nashra itself speaks to the listener in: the one of the session, as for every
// program. The languages of the news have nothing to do with it.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace nashra {

/// The languages that are wanted, in the order in which they are ("ar"), from the variables that
/// gettext's programs obey: LC_ALL, LC_MESSAGES and LANG, of which the first that is set counts,
/// and LANGUAGE, which goes before them unless that is C or POSIX. English ends the list: whoever
/// wants it has it. `variable` answers "" for one that is not set.
std::vector<std::string> interface_languages(
    const std::function<std::string(const char*)>& variable);

/// Messages are in the session's language from now on. Nothing is read before the first message.
/// Before the first thread.
void speak_interface_language();

}  // namespace nashra
