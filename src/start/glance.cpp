#include "start/glance.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace nashra {

namespace {

constexpr std::array<std::string_view, 8> kPrinting{"bookmarks", "ctl",  "devices", "feeds",
                                                    "headlines", "help", "show",    "voices"};
constexpr std::array<std::string_view, 3> kAnswered{"-h", "--help", "--version"};
constexpr std::array<std::string_view, 2> kIntoFiles{"podcast", "record"};
constexpr std::array<std::string_view, 2> kAboutTheDevice{"--device", "--output"};

}  // namespace

Purpose glance_at(int argc, const char* const* argv) {
    const std::vector<std::string_view> words{argv + 1, argv + std::max(argc, 1)};
    const auto any_in = [&](const auto& names) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
            return std::find(names.begin(), names.end(), word.substr(0, word.find('='))) !=
                   names.end();
        });
    };
    const bool prints = !words.empty() && std::find(kPrinting.begin(), kPrinting.end(),
                                                    words.front()) != kPrinting.end();
    if (prints || any_in(kAnswered)) return Purpose::to_print;
    // Wherever it stands: what makes files divides its work among processes, and wants no thread.
    // Who names a device does not want the default one, and may want none.
    if (any_in(kIntoFiles) || any_in(kAboutTheDevice)) return Purpose::to_speak;
    return Purpose::to_listen;  // what is no command is a page
}

}  // namespace nashra
