#include "spoken/arabic_phonemes.h"

#include <optional>
#include <utility>

#include "model/utf8.h"
#include "spoken/arabic_joining.h"
#include "spoken/arabic_mnemonics.h"
#include "spoken/arabic_spelling.h"
#include "spoken/arabic_stress.h"
#include "spoken/nearest_letter.h"
#include "spoken/phonemes.h"

namespace nashra {

namespace {

// eSpeak NG takes 800 bytes at a time and then breaks off, inside of phonemes too: what is left of
// them it reads as a text. Behind so many bytes a pause is made, before an "and" if there is one.
constexpr std::size_t kLongClause = 420;
constexpr std::size_t kLongestClause = 600;

/// What an Arabic voice makes a pause or an intonation of.
char pause_sign(char32_t code) {
    switch (code) {
        case U'.':
        case U',':
        case U':':
        case U';':
        case U'?':
        case U'!': return static_cast<char>(code);
        case U'،': return ',';
        case U'؛': return ';';
        case U'؟': return '?';
        case U'…': return '.';
        default: return 0;
    }
}

/// Puts the words of one text behind each other. A word waits until it is known what follows it.
class Speech {
  public:
    Speech(std::string_view text, const VocalisedText& words, BareWords bare,
           std::vector<Change>* changes, std::vector<WordOrigin>* origins)
        : text_(text), words_(words), bare_(bare), changes_(changes), origins_(origins) {}

    std::string said() {
        out_.reserve(text_.size() + text_.size() / 2);
        std::size_t at = 0;
        for (const auto& written : words_.words) {
            take_gap(text_.substr(at, written.begin - at));
            take_word(written);
            at = written.end;
        }
        take_gap(text_.substr(at));
        if (waiting_ != nullptr) write(Behind::pause, nullptr, written_closing());
        out_ += gap_;
        while (out_.ends_with(' '))
            out_.pop_back();
        return std::move(out_);
    }

  private:
    /// What stands between two words; "[[r'i:A:d]]" of a lexicon is a word too.
    void take_gap(std::string_view gap) {
        for (std::size_t at = 0; at < gap.size();) {
            if (const auto size = phoneme_group(gap.substr(at)); size > 0) {
                take_phonemes(gap.substr(at, size));
                at += size;
                continue;
            }
            const auto letter = letter_at(gap, at);
            at += letter.size;
            if (const char sign = pause_sign(letter.code); sign != 0) {
                gap_ += sign;
                pause_ = true;
            } else if (!gap_.ends_with(' ') && (waiting_ != nullptr || !out_.empty())) {
                gap_ += ' ';
            }
        }
    }

    void take_phonemes(std::string_view group) {
        if (unknown_phoneme(group.substr(2, group.size() - 4), kArabic)) return;
        flush(nullptr);
        note_origin(static_cast<std::size_t>(group.data() - text_.data()));
        out_ += group;
        behind_unknown_ = true;
    }

    void take_word(const VocalisedWord& written) {
        breathe(words_.letters[written.first]);
        const ArabicLetters letters{words_.letters.data() + written.first,
                                    written.last - written.first};
        if (bare_ == BareWords::as_text && is_bare(letters)) {
            flush(nullptr);
            note_origin(written.begin);
            append_nearest(text_.substr(written.begin, written.end - written.begin));
            behind_unknown_ = true;
            return;
        }
        read_arabic_word(letters, next_);
        if (next_.onset != Onset::firm && behind_unknown_ && !pause_) next_.begin = 1;
        flush(&next_);
        behind_unknown_ = false;
        std::swap(word_, next_);
        waiting_ = &written;
    }

    /// The voice has no letters but those of Arabic.
    void append_nearest(std::string_view word) {
        for (std::size_t at = 0; at < word.size();) {
            const auto letter = letter_at(word, at);
            const auto nearest = nearest_arabic(letter.code);
            out_ += nearest.empty() ? word.substr(at, letter.size) : nearest;
            at += letter.size;
        }
    }

    /// A clause that grows too long has a pause before this letter.
    void breathe(const VocalisedLetter& next) {
        const auto size = out_.size() - clause_;
        if (pause_ || size < kLongClause) return;
        if (size < kLongestClause && next.letter != U'و') return;
        gap_.assign(", ");
        pause_ = true;
    }

    static bool is_bare(ArabicLetters letters) {
        for (const auto& letter : letters) {
            if (letter.vowel != VowelSign::unwritten || letter.shadda || letter.dagger_alif)
                return false;
        }
        return true;
    }

    Closing closing() const {
        return waiting_->ending == WordEnding::said && !pause_ ? Closing::full : Closing::pausal;
    }
    /// At the end of a text.
    Closing written_closing() const {
        return waiting_->ending_confidence >= kWritten ? closing() : Closing::pausal;
    }

    /// Writes the word that waits, and what stands behind it.
    void flush(ArabicWord* next) {
        if (waiting_ != nullptr) write(pause_ ? Behind::pause : Behind::word, next, closing());
        out_ += gap_;
        gap_.clear();
        if (pause_) clause_ = out_.size();
        pause_ = false;
    }

    void write(Behind behind, ArabicWord* next, Closing closing) {
        close_word(word_, closing, behind, next);
        const auto stressed = stressed_vowel(word_);
        const auto size = word_.segments.size();
        if (next != nullptr && behind == Behind::word) join_words(word_, closing, *next);
        const auto begin = out_.size();
        note_origin(waiting_->begin);
        append_mnemonics(out_, word_, stressed);
        if (changes_ != nullptr) explain(begin, closing, word_.segments.size() > size);
        waiting_ = nullptr;
    }

    /// Of the word that is written next.
    void note_origin(std::size_t text) {
        if (origins_ != nullptr) origins_->push_back({out_.size(), text});
    }

    void explain(std::size_t begin, Closing closing, bool helping_vowel) const {
        std::string rule = "phonemes";
        const auto add = [&](bool applied, std::string_view name) {
            if (applied) rule.append(rule == "phonemes" ? ": " : ", ").append(name);
        };
        const bool fell_off = closing == Closing::pausal && word_.tail != Tail::none;
        add(word_.begin > 0, "silent hamza");
        add(word_.sun_letter, "sun letter");
        add(word_.irregular, "irregular");
        add(helping_vowel, "helping vowel");
        const bool shortened = !word_.segments.empty() && word_.segments.back().hold == Hold::half;
        add(shortened, "shortened vowel");
        add(fell_off && waiting_->ending == WordEnding::said, "pause");
        add(fell_off && waiting_->ending == WordEnding::dropped, "ending left out");
        auto said = out_.substr(begin);
        for (const std::string_view bracket : {"[[", "]]"}) {
            for (auto at = said.find(bracket); at != std::string::npos; at = said.find(bracket))
                said.erase(at, bracket.size());
        }
        const auto written = text_.substr(waiting_->begin, waiting_->end - waiting_->begin);
        changes_->push_back({std::move(rule), std::string{written}, std::move(said)});
    }

    static constexpr float kWritten = 1;

    const std::string_view text_;
    const VocalisedText& words_;
    const BareWords bare_;
    std::vector<Change>* changes_;
    std::vector<WordOrigin>* origins_;
    std::string out_;
    std::string gap_;         // behind the word that waits
    bool pause_ = false;      // it makes a pause
    std::size_t clause_ = 0;  // where the clause begins in what is written
    ArabicWord word_;         // the one that waits
    ArabicWord next_;
    const VocalisedWord* waiting_ = nullptr;
    bool behind_unknown_ = false;  // the word before is not known by its sounds
};

}  // namespace

std::string arabic_phonemes(std::string_view text, const VocalisedText& words, BareWords bare,
                            std::vector<Change>* changes, std::vector<WordOrigin>* origins) {
    return Speech{text, words, bare, changes, origins}.said();
}

}  // namespace nashra
