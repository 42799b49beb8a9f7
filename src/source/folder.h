// A folder of saved pages as a queue: the files in it that may be texts, in the order in which a
// person counts (2 before 10). Not the folders in it: those beside saved pages ("page_files") hold
// their pictures and scripts. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// The inputs with each folder replaced by its pages. A folder without pages stays as it is:
/// reading it says why.
std::vector<std::string> expanded(const std::vector<std::string>& inputs);

/// The paths of a folder's files, without hidden ones and without what is no text: pictures,
/// programs, archives. Empty for what is no folder or cannot be opened.
std::vector<std::string> pages_in(const std::string& folder);

/// "page 2" before "page 10", "٢" before "١٠", letters of ASCII without regard to case.
bool counts_before(std::string_view a, std::string_view b);

}  // namespace nashra
