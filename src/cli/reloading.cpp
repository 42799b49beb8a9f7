#include "cli/reloading.h"

#include <cstdint>
#include <unordered_set>

#include "programme/kept_place.h"

namespace nashra {

namespace {

constexpr std::size_t kMostTitles = 5;  // who wants more of them goes there

}  // namespace

std::vector<std::string> reloaded(const Programme& before, const Programme& now) {
    std::unordered_set<std::string> known;
    for (std::uint32_t one = 1; one <= before.headline_count(); ++one)
        known.insert(headline_name(before, one));
    std::vector<std::string> lines{""};
    std::size_t fresh = 0;
    for (std::uint32_t one = 1; one <= now.headline_count(); ++one) {
        if (known.contains(headline_name(now, one))) continue;
        if (++fresh <= kMostTitles)
            lines.push_back(std::to_string(one) + ": " + now.headline_text(one));
    }
    lines.front() = fresh == 0 ? "reloaded, nothing new"
                               : "reloaded, " + std::to_string(fresh) +
                                     (fresh == 1 ? " new headline of " : " new headlines of ") +
                                     std::to_string(now.headline_count());
    return lines;
}

}  // namespace nashra
