#include "source/inset_boxes.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/utf8.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// Folded labels, as in source/label_words.h.
// clang-format off
constexpr auto kSkip = std::to_array<std::string_view>({"skip ", "تخط ", "تخطي ", "تجاوز "});
constexpr auto kSkipTo = std::to_array<std::string_view>({"skip to ", "تخط الي ", "تخطي الي ", "تجاوز الي "});

// What a box begins with that asks the visitor for something.
constexpr auto kPrompts = std::to_array<std::string_view>({
    "sign up for ", "sign up to ", "subscribe to ", "subscribe for ", "subscribe now", "already a subscriber",
    "this article is for subscribers", "to continue reading", "get unlimited access",
    "start your subscription", "choose your plan", "اشترك في ", "اشتركوا في ", "اشترك الان", "سجل في ", "هل تسمح ", "هذا المقال للمشتركين",
    "لمتابعه القراءه"});
// clang-format on

class BoxFinder {
  public:
    BoxFinder(const HtmlTree& tree, const TextSums& sums, std::size_t body)
        : tree_(tree), sums_(sums), body_(body) {}

    std::vector<std::size_t> find() {
        for (std::size_t i = body_; i < tree_[body_].end; ++i) {
            if (tree_[i].tag == "a") add_skipped(i);
            if (tree_[i].is_text()) add_prompt(i);
        }
        std::sort(found_.begin(), found_.end());
        std::vector<std::size_t> topmost;
        for (const std::size_t node : found_) {
            if (topmost.empty() || tree_[topmost.back()].end <= node) topmost.push_back(node);
        }
        return topmost;
    }

  private:
    /// <a href="#end">Skip podcast</a> ... <p id=end>: all from the link to its target.
    void add_skipped(std::size_t link) {
        constexpr std::size_t kLongest = 120;  // bytes
        const std::string_view target = tree_[link].attribute("href");
        if (target.size() < 2 || !target.starts_with('#')) return;
        const std::string label = folded_label(text_below(tree_, link, kLongest));
        if (!begins_with_one_of(kSkip, label) || begins_with_one_of(kSkipTo, label)) return;
        constexpr int kMostSkips = 40;  // of a page: each looks at all that stands beside it
        if (is_in_sentence(link) || ++skips_ > kMostSkips) return;
        const std::size_t end = target_of(target.substr(1));
        if (end <= tree_[link].end) return;
        std::size_t around = tree_[link].parent;
        while (around > body_ && tree_[around].end <= end)
            around = tree_[around].parent;
        if (around <= body_) return;
        for (std::size_t child = around + 1; child < tree_[around].end; child = tree_[child].end) {
            const bool within = tree_[child].end > link && child <= end;
            if (within && !tree_[child].is_text()) found_.push_back(child);
        }
    }

    /// "Or skip ahead": no part of the page's own frame.
    bool is_in_sentence(std::size_t link) const {
        const HtmlNode& around = tree_[tree_[link].parent];
        const bool boxed = around.tag == "div" || around.tag == "section" || around.tag == "aside";
        return !boxed && sums_.below(tree_, tree_[link].parent).all > sums_.below(tree_, link).all;
    }

    std::size_t target_of(std::string_view id) {
        if (ids_.empty()) {
            for (std::size_t i = body_; i < tree_[body_].end; ++i) {
                if (const auto own = tree_[i].attribute("id"); !own.empty()) ids_.emplace(own, i);
            }
        }
        const auto found = ids_.find(id);
        return found == ids_.end() ? 0 : found->second;
    }

    /// The largest small element that begins with the prompt.
    void add_prompt(std::size_t text) {
        constexpr std::size_t kLongest = 160;  // bytes of the line
        constexpr std::size_t kMostWords = 12;
        constexpr std::size_t kSmall = 1200;  // bytes of the box
        const std::string_view line = trimmed(tree_[text].text);
        if (line.empty() || line.size() > kLongest || count_words(line) > kMostWords) return;
        const std::string label = folded_label(line) + ' ';
        const bool embed = label.starts_with("allow ") && label.ends_with(" content? ");
        if (!embed && !begins_with_one_of(kPrompts, label)) return;
        std::size_t box = 0;
        for (std::size_t node = tree_[text].parent; node > body_; node = tree_[node].parent) {
            if (sums_.between(node, text).all != 0 || sums_.below(tree_, node).all > kSmall) break;
            if (tree_[node].tag == "article" || tree_[node].tag == "main") break;
            if (is_box(tree_[node])) box = node;
        }
        // A paragraph that is nothing else is judged with the lines of the article.
        if (box != 0 && sums_.below(tree_, box).all > 2 * line.size()) found_.push_back(box);
    }

    static bool is_box(const HtmlNode& node) {
        return node.tag == "div" || node.tag == "section" || node.tag == "aside" ||
               node.tag == "figure";
    }

    const HtmlTree& tree_;
    const TextSums& sums_;
    std::size_t body_;
    std::unordered_map<std::string_view, std::size_t> ids_;
    int skips_ = 0;
    std::vector<std::size_t> found_;
};

}  // namespace

std::vector<std::size_t> inset_boxes(const HtmlTree& tree, const TextSums& sums, std::size_t body) {
    return BoxFinder{tree, sums, body}.find();
}

}  // namespace nashra
