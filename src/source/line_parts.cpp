#include "source/line_parts.h"

#include "model/utf8.h"

namespace nashra {

std::vector<std::string_view> line_parts(std::string_view line,
                                         std::span<const std::string_view> dividers) {
    std::vector<std::string_view> parts;
    while (true) {
        std::size_t end = std::string_view::npos;
        std::size_t size = 0;
        for (const auto divider : dividers) {
            const std::size_t at = line.find(divider);
            if (at >= end) continue;
            end = at;
            size = divider.size();
        }
        if (const auto part = trimmed(line.substr(0, end)); !part.empty()) parts.push_back(part);
        if (end == std::string_view::npos) return parts;
        line.remove_prefix(end + size);
    }
}

}  // namespace nashra
