// The quotations inside a text: where a speaker may change, and with him the language. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// What stands between an opening and its closing mark, as offsets.
struct Quotation {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The outermost quotations in “ ”, « », „ “ and " ", in order. An unclosed one is none.
std::vector<Quotation> quotations(std::string_view text);

/// The text without them: the words of whoever quotes.
std::string without(std::string_view text, const std::vector<Quotation>& quotations);

}  // namespace nashra
