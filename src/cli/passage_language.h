// The language of a paragraph that nashra has found out wrongly, set right by the listener. It
// holds for as long as the page is read; and what the languages are called. Main thread.
#pragma once

#include <string>
#include <vector>

#include "cli/turn.h"

namespace nashra {

/// From what is found out to Arabic, to English and back, without those that the paragraph's
/// letters cannot be; the paragraph is read so from its beginning.
void change_language(Turn& turn);

/// "Arabic, English"; of the others their codes.
std::string languages_text(const std::vector<Language>& languages);

}  // namespace nashra
