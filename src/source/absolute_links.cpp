#include "source/absolute_links.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "source/address.h"
#include "source/ascii.h"
#include "source/xml_tag.h"

namespace nashra {

namespace {

/// HTML's attributes that hold one address (HTML Living Standard, "Attributes").
bool holds_address(std::string_view attribute) {
    constexpr auto kNames = std::to_array<std::string_view>(
        {"href", "src", "cite", "poster", "data", "action", "background", "longdesc", "usemap",
         "codebase", "classid", "profile"});
    return std::find(kNames.begin(), kNames.end(), ascii_lower(attribute)) != kNames.end();
}

}  // namespace

std::string with_absolute_links(std::string html, std::string_view base) {
    constexpr std::size_t kMostGrowth = std::size_t{1} << 20U;
    if (!is_web_address(base)) return html;
    const std::string_view text = html;
    std::string out;
    std::size_t done = 0;
    std::size_t growth = 0;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
        const XmlTag tag = xml_tag_at(text.substr(at));
        at += std::max<std::size_t>(tag.size, 1);
        if (tag.kind != XmlTag::Kind::start && tag.kind != XmlTag::Kind::empty) continue;
        for (const auto& [name, value] : tag.attributes) {
            if (value.empty() || !holds_address(name)) continue;
            const std::string address = resolved_address(base, value);
            if (address.empty() || address == value) continue;
            growth += address.size();
            if (growth > kMostGrowth) break;
            const auto begin = static_cast<std::size_t>(value.data() - text.data());
            out.append(text, done, begin - done).append(address);
            done = begin + value.size();
        }
    }
    if (done == 0) return html;
    out.append(text, done);
    return out;
}

}  // namespace nashra
