// The headline of an article that is divided into pages, where each page says its number in it:
// "Storm at sea - page 2", "Storm at sea (2/3)", "عاصفة في البحر - الصفحة ٢". Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// True for the titles of two pages of one article; also where one of them is unknown.
bool is_one_title(std::string_view first, std::string_view further);

}  // namespace nashra
