// `nashra show diacritics`: Arabic text with the vowel signs that a reader supplies.
#pragma once

#include <string>
#include <string_view>

#include "cli/command_line.h"
#include "model/sentence.h"
#include "spoken/diacritizer.h"

namespace nashra {

/// A line with its signs: every byte of it stays where it is among them.
std::string diacritics_line(std::string_view line, const Diacritizer& diacritizer, Endings endings);

/// Its Arabic runs; with --explain how sure each ending is.
void show_diacritics(const Sentence& sentence, const ShowCommand& command,
                     const Diacritizer& diacritizer);

}  // namespace nashra
