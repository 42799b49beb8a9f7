#include "reading/sentence_words.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "model/sentence_start.h"
#include "reading/letters.h"
#include "reading/word_list.h"

namespace nashra {

namespace {

// Followed by the name of the person or place: "Gen. Milley", "Mt. Fuji".
constexpr std::string_view kTitles =
    "Adm Amb Assoc Asst Atty Brig Capt Cdr Cmdr Col Cpl Det Dr Drs Fr Ft Gen Gov Hon Insp "
    "Lt Maj Messrs Mlle Mme Mr Mrs Ms Mt Pres Prof Pvt Rep Reps Rev Sen Sens Sgt Sra St "
    "Supt Ven";

// Followed by a number: "Jan. 6", "No. 5", "pp. 12".
constexpr std::string_view kBeforeNumbers =
    "Apr Apt Art Aug Bldg Ch Chap Dec Eq Feb Fig Figs Hwy Jan Jul Jun Mar No Nos Nov Nr "
    "Oct Op Rm Rs Rte Sec Sep Sept Ste Vol approx art c ca cap cf ch chap ed eds est ext "
    "fig no nos p para pp sec tel vol";

// May end a sentence, but go on before anything that does not look like the start of one:
// "Pitt, Briggs & Co. Ltd", "Smith Jr. Award", "Sunset Blvd. Hotel".
constexpr std::string_view kMayEnd =
    "Ala Ariz Ark Assn Ave Blvd Bros Calif Co Colo Conn Corp Ctr Dept Fla Ga Ill Inc Intl "
    "Jr Kan Ky Ltd Mass Md Mfg Mich Minn Mont Neb Nev Okla Pa Penn Rd Sr Tenn Tex Univ Va "
    "Vt Wash Wis Wyo";

// Never the last word of a sentence.
constexpr std::string_view kNeverEnd = "e.g i.e v viz vs";

// Written in lower case and with a full stop; what follows may go on.
constexpr std::string_view kAbbreviated =
    "al approx ave dept ed eds esp est etc excl ext govt hrs incl lbs max mfg min mins misc "
    "orig pop repr rev secs tel temp trans univ vers vols yrs";

constexpr std::string_view kSpeaking =
    "added adds asked asks cried exclaimed joked replied replies said says shouted told tweeted "
    "wondered writes wrote";

// "at 5 p.m. EST", "at 10 a.m. Monday".
constexpr std::string_view kAfterClock =
    "BST CET CST Central EDT EST ET Eastern Friday GMT Monday PDT PST PT Pacific Saturday "
    "Sunday Thursday Tuesday UTC Wednesday";

class WordSet {
  public:
    explicit WordSet(std::string_view list) {
        for_each_word(list, [this](std::string_view word) { words_.insert(word); });
    }
    bool has(std::string_view word) const { return words_.contains(word); }

    /// "GEN", "SEC": a heading in capitals.
    bool has_in_capitals(std::string_view word) const {
        if (has(word)) return true;
        const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
        if (word.size() < 2 || !std::all_of(word.begin(), word.end(), capital)) return false;
        std::string folded{word};
        for (std::size_t i = 1; i < folded.size(); ++i)
            folded[i] = static_cast<char>(folded[i] - 'A' + 'a');
        return has(folded);
    }

  private:
    std::unordered_set<std::string_view> words_;
};

}  // namespace

std::string_view word_ending(std::string_view text, std::size_t start, std::size_t end) {
    std::size_t begin = end;
    while (begin > start && end - begin < kLongestWord) {
        const auto letter = letter_before(text, begin);
        const bool inside = is_letter(letter.code) || is_digit(letter.code) ||
                            letter.code == U'.' || letter.code == 0x0640 ||
                            is_invisible(letter.code);
        if (!inside) break;
        begin -= letter.size;
    }
    return text.substr(begin, end - begin);
}

std::string_view word_starting(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && end - begin < kLongestWord) {
        const auto letter = letter_at(text, end);
        if (!is_letter(letter.code) && !is_digit(letter.code)) break;
        end += letter.size;
    }
    return text.substr(begin, end - begin);
}

WordShape shape_of(std::string_view word) {
    WordShape shape;
    std::size_t part = 0;
    for (std::size_t at = 0; at < word.size();) {
        const auto letter = letter_at(word, at);
        at += letter.size;
        if (letter.code == U'.') {
            ++shape.dots;
            part = 0;
        } else if (is_digit(letter.code)) {
            ++shape.digits;
        } else if (is_letter(letter.code)) {
            if (shape.letters == 0) {
                shape.arabic = script_of(letter.code) == Script::arabic;
                shape.upper = is_upper(letter.code);
            }
            shape.lower = shape.lower && is_lower(letter.code);
            ++shape.letters;
            shape.longest = std::max(shape.longest, ++part);
        }
    }
    return shape;
}

bool is_title(std::string_view word) {
    static const WordSet words{kTitles};
    return words.has_in_capitals(word);
}

bool goes_before_number(std::string_view word) {
    static const WordSet words{kBeforeNumbers};
    return words.has_in_capitals(word);
}

bool never_ends(std::string_view word) {
    static const WordSet words{kNeverEnd};
    return words.has(word);
}

bool may_end(std::string_view word) {
    static const WordSet words{kMayEnd};
    return words.has(word);
}

bool is_abbreviated(std::string_view word) {
    static const WordSet words{kAbbreviated};
    return words.has(word);
}

bool ends_with_name(std::string_view text) {
    text = trimmed(text);
    const auto name = word_ending(text, 0, text.size());
    return shape_of(name).upper && !starts_sentence(name);
}

bool is_speaking(std::string_view word) {
    static const WordSet words{kSpeaking};
    return words.has(word);
}

bool goes_after_clock(std::string_view word) {
    static const WordSet words{kAfterClock};
    return words.has(word);
}

}  // namespace nashra
