// What reading costs the processor before the first word is heard: finding the article of a page,
// and turning what is written into what is said.
#pragma once

#include <string>

namespace nashra::test {

/// Finds the article of each web page (*.html) in `folder` and below it, beside parsing alone.
void measure_extraction(const std::string& folder);

/// Megabytes of text a second through `nashra show utterances`, in both languages.
void measure_spoken_form(const std::string& folder);

}  // namespace nashra::test
