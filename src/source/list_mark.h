// The marks that pages put around their lists and forms for those who hear them: "list 1 of 3",
// "end of list", "Skip most read and continue reading". Any thread.
#pragma once

#include <string_view>

namespace nashra {

enum class ListMark { none, begin, end };

/// `label` is the line folded (see source/line_kind.h).
ListMark list_mark(std::string_view label);

/// Another story's headline that stands in one line with its label: "Read also: Mail boat gets a
/// new engine" is "Mail boat gets a new engine". Empty if there is none.
std::string_view labelled_headline(std::string_view line);

}  // namespace nashra
