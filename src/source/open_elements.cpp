#include "source/open_elements.h"

#include <array>

#include "source/ascii.h"
#include "source/one_of.h"

namespace nashra {

namespace {

constexpr std::size_t kDeepest = 200;      // libxml2 gives up at 256
constexpr std::size_t kMostOpen = 10'000;  // beyond, nothing is remembered

std::string_view local_name(std::string_view name) { return name.substr(name.rfind(':') + 1); }

/// Elements of a feed that hold one line and no element of a feed.
bool holds_line(std::string_view name) {
    constexpr auto kLines = std::to_array<std::string_view>(
        {"title", "link", "guid", "pubdate", "published", "updated", "id", "category", "creator",
         "date", "language", "lastbuilddate"});
    return is_one_of(kLines, local_name(name));
}

/// Those that hold a text, in which a page may be that has a <title> too.
bool holds_text(std::string_view name) {
    constexpr auto kTexts =
        std::to_array<std::string_view>({"description", "summary", "content", "encoded"});
    return is_one_of(kTexts, local_name(name));
}

/// Elements that are never part of a text.
bool is_of_feed_alone(std::string_view name) {
    constexpr auto kNames = std::to_array<std::string_view>(
        {"item", "entry", "guid", "pubdate", "published", "updated", "enclosure", "content:encoded",
         "dc:creator", "dc:date", "channel", "lastbuilddate"});
    return is_one_of(kNames, name);
}

}  // namespace

std::string OpenElements::before(std::string_view name) {
    if (ends_ == MissingEnds::at_parent || texts_.empty()) return {};
    const std::string lower = ascii_lower(name);
    const bool of_feed = is_of_feed_alone(lower);
    if (!of_feed && !holds_line(lower) && !holds_text(lower)) return {};
    const std::size_t outer = texts_.front();
    if (!of_feed && !holds_line(ascii_lower(names_[outer]))) return {};
    broken_ = true;
    return close_down_to(outer);
}

OpenElements::Depth OpenElements::begin(std::string_view name) {
    if (names_.size() >= kMostOpen) return Depth::too_deep;
    const std::string lower = ascii_lower(name);
    if (holds_line(lower) || holds_text(lower)) texts_.push_back(names_.size());
    ++count_[lower];
    names_.push_back(name);
    if (names_.size() <= kDeepest) return Depth::fine;
    broken_ = true;
    return Depth::too_deep;
}

std::string OpenElements::end(std::string_view name) {
    const std::string lower = ascii_lower(name);
    const auto open = count_.find(lower);
    if (open == count_.end() || open->second == 0) {
        broken_ = true;
        return {};
    }
    std::size_t depth = names_.size();
    while (ascii_lower(names_[depth - 1]) != lower)
        --depth;
    broken_ = broken_ || depth != names_.size() || names_.back() != name;
    return close_down_to(depth - 1);
}

std::string OpenElements::finish() {
    broken_ = broken_ || !names_.empty();
    return close_down_to(0);
}

std::string OpenElements::close_down_to(std::size_t depth) {
    std::string tags;
    while (names_.size() > depth) {
        if (names_.size() <= kDeepest) tags.append("</").append(names_.back()).append(">");
        --count_[ascii_lower(names_.back())];
        names_.pop_back();
    }
    while (!texts_.empty() && texts_.back() >= depth)
        texts_.pop_back();
    return tags;
}

}  // namespace nashra
