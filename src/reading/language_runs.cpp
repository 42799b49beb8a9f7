// Runs of one language inside a sentence. The sentence is cut into words; words in another script
// than the sentence's are judged together, as are the words of a quotation; a word without letters
// takes its language from what is around it.
#include <algorithm>
#include <cstddef>
#include <string>

#include "reading/arabic_words.h"
#include "reading/language_id.h"
#include "reading/letter_count.h"
#include "reading/letters.h"
#include "reading/quotation.h"
#include "reading/script_language.h"

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

/// Finds the language of each piece of a sentence.
class Linguist {
  public:
    Linguist(std::string_view sentence, Language prior, Language chosen)
        : sentence_(sentence),
          prior_(prior),
          chosen_(chosen),
          main_(chosen.known() && may_be_in(chosen, sentence) ? chosen : identify(sentence, prior)),
          pieces_(Cutter{sentence}.pieces()),
          languages_(pieces_.size(), main_) {}

    /// One for each of `pieces()`.
    const std::vector<Language>& languages() {
        judge_stretches();
        if (main_ != chosen_) judge_quotations();
        judge_numbers_and_marks();
        return languages_;
    }
    const std::vector<Piece>& pieces() const { return pieces_; }
    Language main() const { return main_; }

  private:
    bool has_letters(std::size_t index) const { return pieces_[index].content == Content::letters; }
    std::string_view text(std::size_t first, std::size_t last) const {
        return sentence_.substr(pieces_[first].begin, pieces_[last].end - pieces_[first].begin);
    }

    /// The words in a row that are written in another script than the sentence are judged together:
    /// "وكالة Agence France Presse".
    void judge_stretches() {
        const auto own = script_of(main_);
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            const auto script = pieces_[i].script;
            if (!has_letters(i) || script == own) continue;
            std::size_t last = i;
            for (auto j = i; j < pieces_.size() && (!has_letters(j) || pieces_[j].script == script);
                 ++j) {
                if (has_letters(j)) last = j;
            }
            const auto language = language_of_stretch(script, text(i, last));
            std::fill(languages_.begin() + static_cast<std::ptrdiff_t>(i),
                      languages_.begin() + static_cast<std::ptrdiff_t>(last) + 1, language);
            i = last;
        }
    }

    Language language_of_stretch(Script script, std::string_view stretch) const {
        // "5 μg", "the Ω": a sign, not a language.
        if (script == Script::other && count_by_script(stretch).other < 2) return main_;
        // An English quotation on an Arabic page that quotes Arabic in turn.
        const auto around = script_of(prior_) == script ? prior_ : main_;
        return language_in(script, stretch, around);
    }

    /// A quotation of several words may be in another language of the same script.
    void judge_quotations() {
        const auto own = script_of(main_);
        std::size_t i = 0;
        for (const auto& quotation : quotations(sentence_)) {
            const auto quoted = sentence_.substr(quotation.begin, quotation.end - quotation.begin);
            const auto language = language_in(own, quoted, main_);
            while (i < pieces_.size() && pieces_[i].end <= quotation.begin)
                ++i;
            for (; i < pieces_.size() && pieces_[i].begin < quotation.end; ++i) {
                if (pieces_[i].script == own) languages_[i] = language;
            }
        }
    }

    /// Without letters of its own a piece is in its neighbours' language if they agree ("Boeing 737
    /// MAX"), else in the sentence's. A dash or bracket on its own stays with what is before it; a
    /// number never does.
    void judge_numbers_and_marks() {
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            if (has_letters(i)) continue;
            if (pieces_[i].content == Content::mark && i > 0) {
                languages_[i] = languages_[i - 1];
                continue;
            }
            const bool between = i > 0 && i + 1 < pieces_.size() && has_letters(i - 1) &&
                                 has_letters(i + 1) && languages_[i - 1] == languages_[i + 1];
            languages_[i] = between || names_a_model(i) ? languages_[i - 1] : main_;
        }
    }

    /// "صاروخ Falcon 9 من", "قناة France 24.": a small number behind a foreign name belongs to it
    /// where the sentence goes on with one of its little words, or ends; else it counts ("لدى Apple
    /// 3 هواتف"). An acronym leaves its number to the sentence.
    bool names_a_model(std::size_t index) const {
        if (index == 0 || !has_letters(index - 1) || pieces_[index - 1].script != Script::latin ||
            script_of(main_) != Script::arabic)
            return false;
        constexpr std::size_t kLongest = 3;
        const auto number = trimmed(index);
        const bool small =
            number.size() <= kLongest &&
            std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
        const auto name = trimmed(index - 1);
        const bool lower = name.size() > 1 && name.back() >= 'a' && name.back() <= 'z';
        if (!small || !lower) return false;
        if (index + 1 == pieces_.size()) return true;
        const auto next = trimmed(index + 1);
        return next == "إن" || next == "أن" || !arabic_script_words(next).empty();
    }

    /// Without the spaces behind it, and without the full stop.
    std::string_view trimmed(std::size_t index) const {
        auto piece = text(index, index);
        while (!piece.empty() &&
               (piece.back() == ' ' || (piece.back() == '.' && index + 1 == pieces_.size())))
            piece.remove_suffix(1);
        return piece;
    }

    std::string_view sentence_;
    Language prior_;
    Language chosen_;
    Language main_;
    std::vector<Piece> pieces_;
    std::vector<Language> languages_;
};

}  // namespace

bool may_be_in(Language language, std::string_view text) {
    bool letters = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        const auto script = script_of(letter.code);
        if (script == script_of(language)) return true;
        letters = letters || script != Script::none;
        at += letter.size;
    }
    return !letters;
}

std::vector<Run> language_runs(std::string_view sentence, Language prior, Language chosen) {
    Linguist linguist{sentence, prior, chosen};
    const auto& languages = linguist.languages();
    std::vector<Run> runs;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const auto& piece = linguist.pieces()[i];
        const auto text = sentence.substr(piece.begin, piece.end - piece.begin);
        if (runs.empty() || runs.back().language != languages[i])
            runs.push_back({languages[i], std::string{text}});
        else
            runs.back().text += text;
    }
    if (runs.empty()) runs.push_back({linguist.main(), std::string{sentence}});
    return runs;
}

}  // namespace nashra
