#include "source/linked_stories.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "model/utf8.h"
#include "source/line_kind.h"
#include "source/lines.h"

namespace nashra {

namespace {

constexpr std::size_t kFewest = 2;

bool is_address(std::string_view line) {
    return (line.starts_with("https://") || line.starts_with("http://")) &&
           line.find(' ') == std::string_view::npos;
}

/// The lines between two blank ones, as a story; nothing if they are none.
std::optional<Headline> story_of(std::string_view paragraph) {
    constexpr std::size_t kMostLines = 8;
    constexpr std::size_t kShortestTitle = 3;  // words
    constexpr std::size_t kLongestTitle = 25;
    const std::vector<Line> lines = lines_of(paragraph);
    if (lines.size() < 2 || lines.size() > kMostLines || !is_address(lines.back().text))
        return std::nullopt;
    const Line& title = lines.front();
    if (title.words < kShortestTitle || title.words > kLongestTitle || title.text.ends_with(":") ||
        title.text.ends_with(".") || line_kind(title.text) != LineKind::prose)
        return std::nullopt;
    Headline story{folded_spaces(title.text), std::string{lines.back().text}};
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        if (is_address(lines[i].text)) return std::nullopt;
        if (!story.teaser.empty()) story.teaser += ' ';
        story.teaser += folded_spaces(lines[i].text);
    }
    return story;
}

}  // namespace

LinkedStories linked_stories(std::string_view text) {
    LinkedStories found;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find("\n\n", from), text.size());
        const std::string_view paragraph = text.substr(from, end - from);
        from = std::min(end + 2, text.size());
        if (auto story = story_of(paragraph)) {
            found.headlines.push_back(std::move(*story));
        } else {
            (found.rest += paragraph) += "\n\n";
        }
    }
    if (found.headlines.size() < kFewest) return {{}, std::string{text}};
    return found;
}

}  // namespace nashra
