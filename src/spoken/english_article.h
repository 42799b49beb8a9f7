// The English article before what is said: "a US$8m deal" is "an eight million US dollar deal". Any
// thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Makes the "a" or "an" that ends what was said so far fit the words that come next.
void fit_english_article(std::string& said, std::string_view next);

}  // namespace nashra
