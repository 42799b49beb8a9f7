#include "cli/reloading.h"

#include <cstdint>
#include <unordered_set>

#include "model/message.h"
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
    lines.front() = fresh == 0 ? message("reloaded, nothing new")
                               : counted(fresh, "reloaded, %1 new headline of %2",
                                         "reloaded, %1 new headlines of %2", now.headline_count());
    return lines;
}

}  // namespace nashra
