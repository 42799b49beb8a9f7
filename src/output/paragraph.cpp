#include "output/paragraph.h"

#include "output/foreign_text.h"

namespace nashra {

namespace {

std::string text_of(const Paragraph& paragraph) {
    std::string text;
    for (const auto& cue : paragraph.cues) {
        if (!text.empty()) text += ' ';
        text += foreign_line(cue.text);
    }
    return text;
}

bool belong_together(const Cue& a, const Cue& b) {
    return a.passage == b.passage && a.chapter == b.chapter && a.role == b.role;
}

}  // namespace

std::vector<Paragraph> paragraphs_of(const Transcript& transcript) {
    std::vector<Paragraph> paragraphs;
    const std::span<const Cue> all = transcript;
    for (std::size_t first = 0; first < all.size();) {
        std::size_t behind = first + 1;
        if (foreign_line(all[first].text).empty()) {
            first = behind;
            continue;
        }
        while (behind < all.size() && belong_together(all[first], all[behind]) &&
               !foreign_line(all[behind].text).empty())
            ++behind;
        paragraphs.push_back({all.subspan(first, behind - first)});
        first = behind;
    }
    return paragraphs;
}

std::vector<Cue> ParagraphsToCome::add(const Cue& cue) {
    const bool silent = foreign_line(cue.text).empty();
    std::vector<Cue> ended;
    if (silent || (!cues_.empty() && !belong_together(cues_.front(), cue))) ended = last();
    if (!silent) cues_.push_back(cue);
    return ended;
}

int heading_level(Role role) {
    switch (role) {
        case Role::headline:
        case Role::related: return 2;
        case Role::heading: return 3;
        default: return 0;
    }
}

bool says(const Paragraph& paragraph, const std::string& title) {
    return text_of(paragraph) == foreign_line(title);
}

std::size_t title_among(const std::vector<Paragraph>& paragraphs, const std::string& title) {
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (heading_level(paragraphs[i].role()) != 2) continue;
        return says(paragraphs[i], title) ? i : paragraphs.size();
    }
    return paragraphs.size();
}

}  // namespace nashra
