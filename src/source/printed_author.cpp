#include "source/printed_author.h"

#include <array>
#include <string_view>
#include <utility>

#include "model/utf8.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"
#include "source/page_furniture.h"
#include "source/site_talk.h"

namespace nashra {

namespace {

// Folded labels, as in source/label_words.h.
// clang-format off
constexpr auto kBefore = std::to_array<std::string_view>({
    "by", "written by", "words by", "story by", "article by", "posted by", "reported by", "author",
    "كتب", "كتبت", "بقلم", "الكاتب", "الكاتبه", "اعداد", "تقرير", "كتابه", "الكاتب،", "تحرير"});
constexpr auto kBetween = std::to_array<std::string_view>({"and", "و", "&", ",", "،"});
// clang-format on

/// "Salma Attar", "سعاد المرابط": words that are no label, date or sentence.
bool is_name(std::string_view text) {
    constexpr std::size_t kLongest = 80;  // bytes
    constexpr std::size_t kMostWords = 5;
    const std::size_t words = count_words(text);
    if (text.size() > kLongest || words == 0 || words > kMostWords) return false;
    const auto first = static_cast<unsigned char>(text.front());
    if (folded_label(text).ends_with(" by")) return false;  // "Recipe by", and then the name
    return !(first >= 'a' && first <= 'z') && has_letters(text) &&
           line_kind(text) == LineKind::prose && ending_of(text) == Ending::open &&
           text.find_first_of("0123456789:@|/") == std::string_view::npos;
}

class AuthorReader {
  public:
    AuthorReader(const HtmlTree& tree, const std::vector<std::size_t>& texts)
        : tree_(tree), texts_(texts) {}

    std::string read() {
        std::string named;
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            const std::string text = folded_spaces(tree_[texts_[i]].text);
            const std::string folded = folded_label(text);
            const std::string_view label = without_ornaments(folded);
            if (is_one_of(kBefore, label)) {
                if (std::string name = names_from(i + 1); !name.empty()) return name;
            } else if (line_kind(text) == LineKind::byline) {
                return without_byline_word(text);
            } else if (named.empty() && is_for_author(texts_[i])) {
                named = name_in(i, text, folded);
            }
        }
        return named;
    }

  private:
    /// The name at text `i`, and those that "and" joins to it.
    std::string names_from(std::size_t i) const {
        constexpr std::size_t kMost = 8;  // texts
        std::string names;
        bool joined = true;
        for (std::size_t from = i; i < texts_.size() && i < from + kMost; ++i) {
            const std::string text = folded_spaces(tree_[texts_[i]].text);
            if (text.empty()) continue;
            if (is_one_of(kBetween, text)) {
                joined = !names.empty();
                if (joined) names += text == "," || text == "،" ? text + ' ' : ' ' + text + ' ';
            } else if (joined && is_name(text)) {
                names += text;
                joined = false;
            } else {
                break;
            }
        }
        return joined && !names.empty() ? std::string{} : names;
    }

    /// The whole text, or what stands behind "كتب" in it.
    std::string name_in(std::size_t i, const std::string& text, const std::string& folded) const {
        if (count_words(text) >= 2 && is_name(text)) return names_from(i);
        constexpr std::size_t kMostWords = 9;
        for (const std::string_view word : {"كتب ", "كتبت ", "بقلم "}) {
            if (!folded.starts_with(word) || count_words(text) > kMostWords) continue;
            if (ending_of(text) == Ending::closed) return {};
            return std::string{trimmed(std::string_view{text}.substr(text.find(' ')))};
        }
        return {};
    }

    /// <a rel=author>, <span class="author-name">
    bool is_for_author(std::size_t text) const {
        constexpr int kNear = 3;
        constexpr auto kNames = std::to_array<std::string_view>(
            {"author", "authors", "byline", "writer", "writers", "reporter", "by", "creator"});
        std::size_t node = tree_[text].parent;
        for (int level = 0; level < kNear && node != 0; ++level, node = tree_[node].parent) {
            if (is_heading(tree_[node])) return false;
            if (tree_[node].attribute("rel") == "author") return true;
            for (const std::string_view name : kNames) {
                if (has_class_word(tree_[node], name)) return true;
            }
        }
        return false;
    }

    const HtmlTree& tree_;
    const std::vector<std::size_t>& texts_;
};

}  // namespace

std::string printed_author(const HtmlTree& tree, const std::vector<std::size_t>& texts) {
    return AuthorReader{tree, texts}.read();
}

}  // namespace nashra
