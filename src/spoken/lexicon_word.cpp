#include "spoken/lexicon_word.h"

#include <algorithm>

#include <unicode/uchar.h>

#include "model/utf8.h"
#include "spoken/glyph.h"

namespace nashra {

namespace {

bool ascii_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool inside_word(char c) { return c == '\'' || c == '.' || c == '&'; }

/// Two fast ways before the tables of ICU: nearly every letter of a text goes through here.
bool spoken(const Letter& letter) {
    if (letter.code < 0x80) return ascii_word(static_cast<char>(letter.code));
    if (letter.code >= 0x0620 && letter.code <= 0x0669) return true;
    return Glyph{letter.code, letter.size}.spoken();
}

constexpr char32_t kTatweel = 0x0640;

bool arabic_mark(char32_t code) {
    return (code >= 0x064B && code <= 0x065F) || code == 0x0670 || code == kTatweel;
}

}  // namespace

WordSpan word_at(std::string_view text, std::size_t at) {
    WordSpan word{at, at};
    while (word.end - word.begin < FoldedWord::kLongest) {
        const auto letter = letter_at(text, word.end);
        if (letter.size == 0) break;
        if (spoken(letter)) {
            word.end += letter.size;
            continue;
        }
        // "Xi'an" goes on behind its sign; the one at the end of "Xi." is not part of it.
        const bool sign = letter.code < 0x80 && inside_word(static_cast<char>(letter.code));
        if (!sign || word.empty() || !spoken(letter_at(text, word.end + 1))) break;
        word.end += 1;
    }
    return word;
}

WordSpan word_behind(std::string_view text, WordSpan word) {
    const char separator = word.end < text.size() ? text[word.end] : '\0';
    if (separator != ' ' && separator != '-') return {};
    return word_at(text, word.end + 1);
}

WordSpan word_before(std::string_view text, std::size_t begin) {
    if (begin == 0 || (text[begin - 1] != ' ' && text[begin - 1] != '-')) return {};
    const auto end = begin - 1;
    auto first = end;
    while (end - first < FoldedWord::kLongest) {
        const auto letter = letter_before(text, first);
        const bool inside = letter.code < 0x80 && inside_word(static_cast<char>(letter.code));
        if (letter.size == 0 || (!spoken(letter) && !(inside && first < end))) break;
        first -= letter.size;
    }
    // "'word": the sign is none of a word's.
    while (first < end && inside_word(text[first]))
        ++first;
    return {first, end};
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
    const auto before = letter_before(text, begin);
    const auto behind = letter_at(text, end);
    if (before.size > 0 &&
        (spoken(before) || before.code == U'@' || before.code == U'#' || before.code == U'_')) {
        return false;
    }
    if (behind.size == 0) return true;
    const auto further = letter_at(text, end + behind.size);
    switch (behind.code) {
        case U'@':
        case U'_':
        case U'$':
        case U'£':
        case U'€':
        case U'¥': return false;
        case U'-': return !Glyph{further.code, further.size}.digit();
        case U':': return further.code != U'/';
        case U'.': return !spoken(further);
        default: return !spoken(behind);
    }
}

std::string without_arabic_marks(std::string_view text) {
    std::string bare;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        if (!arabic_mark(letter.code)) bare += text.substr(at, letter.size);
        at += letter.size;
    }
    return bare;
}

std::size_t vocalised_letters(std::string_view text) {
    std::size_t count = 0;
    bool mark_before = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        const bool mark = arabic_mark(letter.code) && letter.code != kTatweel;
        if (mark && !mark_before) ++count;
        mark_before = mark;
        at += letter.size;
    }
    return count;
}

std::string folded_arabic(std::string_view text) {
    std::string folded;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        at += letter.size;
        if (!arabic_mark(letter.code)) append_utf8(folded, folded_arabic(letter.code));
    }
    return folded;
}

char32_t folded_arabic(char32_t code) {
    switch (code) {
        case 0x0622:  // آ
        case 0x0623:  // أ
        case 0x0625:  // إ
        case 0x0671: return 0x0627;
        case 0x0649: return 0x064A;  // ى
        default: return code;
    }
}

FoldedWord::FoldedWord(Language voice) : arabic_(voice == kArabic) {
    bytes_[size_++] = arabic_ ? 'a' : 'e';
}

void FoldedWord::add(std::string_view folded) {
    if (size_ + folded.size() > bytes_.size()) {
        too_long_ = true;
        return;
    }
    for (const char c : folded)
        bytes_[size_++] = c;
}

void FoldedWord::add_letter(char32_t code) {
    if (code >= 0x80) {
        code = code >= 0x0600 && code < 0x0700
                   ? folded_arabic(code)
                   : static_cast<char32_t>(u_tolower(static_cast<UChar32>(code)));
    }
    std::string bytes;
    append_utf8(bytes, code);
    add(bytes);
}

std::string folded_words(std::string_view words, Language voice) {
    std::string all;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        FoldedWord folded{voice};
        folded.add_word(words.substr(0, end));
        if (!all.empty()) all += ' ';
        all += folded.key();
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return all;
}

void FoldedWord::add_word(std::string_view written) {
    if (words_++ > 0) add(" ");
    for (std::size_t at = 0; at < written.size() && !too_long_;) {
        const char c = written[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            add({&small, 1});
            ++at;
            continue;
        }
        const auto letter = letter_at(written, at);
        if (!arabic_mark(letter.code)) add_letter(letter.code);
        at += letter.size;
    }
}

}  // namespace nashra
