// Runs of one language inside a sentence. The sentence is cut into words; a word with letters has
// the language of their script, a word without takes it from the sentence.
#include <algorithm>
#include <cstddef>
#include <string>

#include "reading/arabic_script.h"
#include "reading/language_id.h"
#include "reading/letters.h"

namespace nashra {

namespace {

enum class Content { mark, number, letters };

struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
    Content content = Content::mark;
    Script script = Script::none;
};

/// Cuts a sentence into pieces: a word with the spaces after it, or the part of a word that is
/// written in one script ("وBBC" gives two). Digits and marks stay with their word: "F-16",
/// "(AFP)".
class Cutter {
  public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<Piece> pieces() {
        for (std::size_t at = 0; at < text_.size();) {
            const auto letter = letter_at(text_, at);
            take(letter, at);
            at += letter.size;
        }
        if (piece_.begin < text_.size()) close(text_.size());
        return std::move(pieces_);
    }

  private:
    void take(const Letter& letter, std::size_t at) {
        const bool space = is_space(letter.code);
        if (!space && after_space_) close(at);
        after_space_ = space && at > 0;
        const auto script = script_of(letter.code);
        if (script != Script::none) {
            if (piece_.script != Script::none && piece_.script != script) close(openings_begin(at));
            piece_.script = script;
            piece_.content = Content::letters;
        } else if (is_digit(letter.code) && piece_.content == Content::mark) {
            piece_.content = Content::number;
        }
    }

    /// Brackets and quotes that open directly before `at`: they belong to what follows.
    std::size_t openings_begin(std::size_t at) const {
        for (;;) {
            const auto letter = letter_before(text_, at);
            if (letter.size == 0 || !is_opening(letter.code)) return at;
            at -= letter.size;
        }
    }

    void close(std::size_t end) {
        piece_.end = end;
        if (end > piece_.begin) pieces_.push_back(piece_);
        piece_ = Piece{end, end, Content::mark, Script::none};
    }

    std::string_view text_;
    std::vector<Piece> pieces_;
    Piece piece_;
    bool after_space_ = false;
};

/// The language of the sentence as a whole: the page's if a third of it is in that script.
Language main_language(std::string_view sentence, Language prior) {
    const auto count = count_by_script(sentence);
    const auto all = count.arabic + count.latin + count.other;
    if (all == 0) return prior;
    const auto own = in_arabic_script(prior) ? count.arabic : count.latin;
    if (prior.known() && own * 3 >= all) return prior;
    if (count.other > count.arabic + count.latin) return kUndetermined;
    return language_in(count.arabic >= count.latin ? Script::arabic : Script::latin, prior);
}

Language language_of(const Piece& piece, Language prior) {
    return piece.script == Script::other ? kUndetermined : language_in(piece.script, prior);
}

/// The language of a piece without letters: its neighbours' if they agree ("Boeing 737 MAX"), else
/// the sentence's main language.
Language language_between(const std::vector<Piece>& pieces, std::size_t index, Language prior,
                          Language main) {
    if (index == 0 || index + 1 >= pieces.size()) return main;
    const auto& left = pieces[index - 1];
    const auto& right = pieces[index + 1];
    if (left.content != Content::letters || right.content != Content::letters) return main;
    const auto language = language_of(left, prior);
    return language == language_of(right, prior) ? language : main;
}

/// A dash or bracket on its own stays with the run before it; a number never does.
bool clings(const Piece& piece) { return piece.content == Content::mark; }

}  // namespace

std::vector<Run> language_runs(std::string_view sentence, Language prior) {
    const auto main = main_language(sentence, prior);
    const auto pieces = Cutter{sentence}.pieces();
    std::vector<Run> runs;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto& piece = pieces[i];
        const auto text = sentence.substr(piece.begin, piece.end - piece.begin);
        auto language = piece.content == Content::letters
                            ? language_of(piece, prior)
                            : language_between(pieces, i, prior, main);
        if (clings(piece) && !runs.empty()) language = runs.back().language;
        if (runs.empty() || runs.back().language != language)
            runs.push_back({language, std::string{text}});
        else
            runs.back().text += text;
    }
    if (runs.empty()) runs.push_back({main, std::string{sentence}});
    return runs;
}

}  // namespace nashra
