#include "source/comment_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "model/utf8.h"
#include "source/digit.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// Folded labels, as in source/label_words.h.
// clang-format off
constexpr auto kReplies = std::to_array<std::string_view>({
    "reply", "replies", "report", "report comment", "report abuse", "رد", "الرد", "ابلاغ",
    "الابلاغ عن اساءه", "بلغ عن اساءه"});

constexpr auto kOfForm = std::to_array<std::string_view>({
    "leave a comment", "leave a reply", "post a comment", "post comment", "add comment",
    "add a comment", "your comment", "comment", "name", "your name", "email", "website", "submit",
    "اضف تعليق", "اضف تعليقا", "اضف تعليقك", "اترك تعليقا", "اترك تعليقك", "التعليق", "الاسم",
    "البريد الالكتروني", "ارسال", "ارسال التعليق"});

// With a number beside them, or alone.
constexpr auto kLabels = std::to_array<std::string_view>({
    "comments", "comment", "readers' comments", "readers’ comments", "تعليقات", "التعليقات",
    "تعليقات القراء", "اراء القراء", "تعليق"});

constexpr auto kCounted = std::to_array<std::string_view>({
    " comments", " comment", " thoughts on ", " thought on ", " responses", " response to ",
    " replies to ", " تعليقات", " تعليقا", " تعليق"});
// clang-format on

/// "14 thoughts on ...", "Comments (2)", "التعليقات".
bool is_label(std::string_view label) {
    constexpr std::size_t kLongest = 160;  // bytes
    if (label.size() > kLongest) return false;
    const bool counted = !label.empty() && digit_value(letter_at(label, 0).code).has_value() &&
                         std::any_of(kCounted.begin(), kCounted.end(), [label](auto word) {
                             return label.find(word) != std::string_view::npos;
                         });
    const std::string_view name = label.substr(0, label.find_first_of("(0123456789:"));
    return counted || is_one_of(kLabels, without_ornaments(name));
}

class CommentMarker {
  public:
    explicit CommentMarker(std::vector<PageLine>& lines) : lines_(lines) {}

    void mark() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const auto label = is_reply(i) ? label_above(i) : std::nullopt;
            if (!label) continue;
            const std::size_t end = end_below(i);
            for (std::size_t at = *label; at < end; ++at)
                lines_[at].kind = LineKind::comment;
            i = end;
        }
    }

  private:
    std::string label_of(std::size_t i) const {
        constexpr std::size_t kMostWords = 20;
        if (lines_[i].words > kMostWords) return {};
        const std::string label = folded_label(lines_[i].text);
        std::string_view bare = without_ornaments(label);
        while (bare.ends_with("*") || bare.ends_with(" "))
            bare.remove_suffix(1);
        return std::string{bare};
    }

    bool is_reply(std::size_t i) const {
        constexpr std::size_t kMostWords = 4;
        return lines_[i].words <= kMostWords && is_one_of(kReplies, label_of(i));
    }

    /// The first comment may have some paragraphs.
    std::optional<std::size_t> label_above(std::size_t reply) {
        constexpr std::size_t kLongest = 16;  // lines
        const std::size_t highest = std::max(searched_, reply - std::min(reply, kLongest));
        searched_ = reply;
        for (std::size_t i = reply; i > highest;) {
            if (is_label(label_of(--i))) return i;
        }
        return std::nullopt;
    }

    std::size_t end_below(std::size_t reply) const {
        constexpr std::size_t kLongest = 30;  // lines of one comment
        std::size_t end = reply + 1;
        for (std::size_t i = end; i < lines_.size() && i < end + kLongest; ++i) {
            const LineKind kind = lines_[i].kind;
            if (kind == LineKind::section_label || kind == LineKind::legal) break;
            const std::string label = label_of(i);
            if (is_one_of(kReplies, label) || is_one_of(kOfForm, label)) end = i + 1;
        }
        return end;
    }

    std::vector<PageLine>& lines_;
    std::size_t searched_ = 0;  // no label is above it that was not found
};

}  // namespace

void mark_comments(std::vector<PageLine>& lines) { CommentMarker{lines}.mark(); }

}  // namespace nashra
