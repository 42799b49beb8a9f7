#include "cli/slug.h"

#include <cstddef>

namespace nashra {

std::string slug(std::string_view title) {
    constexpr std::size_t kLongest = 60;
    std::string name;
    for (const char letter : title) {
        const bool upper = letter >= 'A' && letter <= 'Z';
        const bool plain =
            upper || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (plain) name += upper ? static_cast<char>(letter - 'A' + 'a') : letter;
        if (!plain && letter != '\'' && !name.empty() && name.back() != '-') name += '-';
        if (name.size() >= kLongest) break;
    }
    while (!name.empty() && name.back() == '-')
        name.pop_back();
    return name;
}

}  // namespace nashra
