#include "source/endless_word.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/lines.h"

namespace nashra {

namespace {

// Longer than any word of a news page, or an address that anybody would listen to.
constexpr std::size_t kMostLetters = 200;
constexpr std::size_t kMostLeftOut = 100;
constexpr std::size_t kShown = 60;  // letters of what is left out

struct Range {
    char32_t first;
    char32_t last;
};

// Scripts without spaces between words, and the signs that stand between them (Unicode's blocks).
constexpr auto kWithoutSpaces =
    std::to_array<Range>({{0x0E00, 0x109F},  // Thai, Lao, Tibetan, Myanmar
                          {0x1780, 0x17FF},  // Khmer
                          {0x1950, 0x1AAF},  // Tai Le, New Tai Lue, Tai Tham
                          {0x1B00, 0x1B7F},  // Balinese
                          {0x2E80, 0x312F},  // radicals, CJK punctuation, kana, Bopomofo
                          {0x3190, 0x9FFF},  // kana, ideographs
                          {0xA000, 0xA4CF},  // Yi
                          {0xA980, 0xAADF},  // Javanese, Myanmar, Tai Viet
                          {0xF900, 0xFAFF},
                          {0xFE30, 0xFE4F},
                          {0xFF00, 0xFFEF},  // full width
                          {0x20000, 0x3FFFF}});

bool divides(char32_t code) {
    constexpr char32_t kZeroWidthSpace = 0x200B;
    return is_white_space(code) || code == kZeroWidthSpace ||
           std::any_of(kWithoutSpaces.begin(), kWithoutSpaces.end(), [code](const Range& range) {
               return code >= range.first && code <= range.last;
           });
}

bool is_letter(char32_t code) {
    if (code >= 0x80) return true;
    const auto c = static_cast<char>(code);
    return is_ascii_letter(c) || (c >= '0' && c <= '9');
}

class LeavingOut {
  public:
    explicit LeavingOut(Article& article) : article_(article) {}

    void from(std::string& text) {
        if (text.size() <= kMostLetters) return;
        std::string kept;
        std::size_t word = 0;  // where it begins
        std::size_t letters = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto letter = letter_at(text, at);
            if (divides(letter.code)) {
                put(kept, std::string_view{text}.substr(word, at - word), letters);
                kept.append(text, at, letter.size);
                word = at + letter.size;
                letters = 0;
            } else if (is_letter(letter.code)) {
                ++letters;
            }
            at += letter.size;
        }
        put(kept, std::string_view{text}.substr(word), letters);
        if (kept.size() != text.size()) text = folded_spaces(kept);
    }

  private:
    void put(std::string& kept, std::string_view word, std::size_t letters) {
        if (letters <= kMostLetters) {
            kept += word;
            return;
        }
        if (left_out_++ >= kMostLeftOut) return;
        std::size_t end = 0;
        for (std::size_t i = 0; i < kShown; ++i)
            end += letter_at(word, end).size;
        article_.skipped.push_back({"endless-word", std::string{word.substr(0, end)} + "…"});
    }

    Article& article_;
    std::size_t left_out_ = 0;
};

}  // namespace

void leave_out_endless_words(Article& article) {
    LeavingOut leave_out{article};
    leave_out.from(article.title);
    leave_out.from(article.standfirst);
    leave_out.from(article.byline);
    for (auto& block : article.blocks)
        leave_out.from(block.text);
    for (auto& headline : article.headlines)
        leave_out.from(headline.title);
    std::erase_if(article.blocks, [](const Block& block) { return block.text.empty(); });
    std::erase_if(article.headlines, [](const Headline& line) { return line.title.empty(); });
}

}  // namespace nashra
