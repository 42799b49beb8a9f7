#include "spoken/arabic_joining.h"

#include <algorithm>

namespace nashra {

namespace {

using enum ArabicSound;

bool has_vowel(const ArabicWord& word) {
    return std::any_of(word.segments.begin(), word.segments.end(),
                       [](const ArabicSegment& segment) { return is_vowel(segment); });
}

bool ends_in_long_a(const ArabicWord& word) {
    return !word.segments.empty() && word.segments.back() == ArabicSegment{a, Hold::full};
}

/// "مَدِينَة الْقُدْس": without its case too the first noun of a genitive keeps its t. An indefinite noun
/// before a definite one is that.
bool in_construct(const ArabicWord& word, const ArabicWord* next) {
    return !word.definite && word.tail != Tail::tanween && next != nullptr &&
           next->onset == Onset::article;
}

/// The t of "مَدْرَسَة" is not said at a pause; that of "حَيَاة" is an h there.
void close_ta_marbuta(ArabicWord& word, Closing closing, Behind behind, const ArabicWord* next) {
    if (closing == Closing::full && word.tail != Tail::none) {
        word.segments.push_back({t});
    } else if (behind == Behind::word && (ends_in_long_a(word) || in_construct(word, next))) {
        word.segments.push_back({t});
    } else if (ends_in_long_a(word)) {
        word.segments.push_back({h});
    }
}

/// "هُوَ" is hū at a pause, "رَضِيَ" raḍī.
void lengthen_before_glide(ArabicWord& word) {
    const auto size = word.segments.size();
    if (size < 2 || word.segments[size - 1].hold != Hold::once) return;
    const auto glide = word.segments[size - 1].sound;
    auto& vowel = word.segments[size - 2];
    if ((glide == w && vowel.sound == u) || (glide == y && vowel.sound == i)) {
        vowel.hold = Hold::full;
        word.segments.pop_back();
    }
}

/// "مِنَ الْبَيْت", "هُمُ الَّذِينَ", "دَعَوُا ابْنَهُ", else i: "قَدِ اسْتَقْبَلَ", "كِتَابُنِ الْـ" (Wright I §20).
ArabicSound helping_vowel(const ArabicWord& word, const ArabicWord& next) {
    const auto size = word.segments.size();
    const auto last = word.segments[size - 1].sound;
    const auto before = size > 1 ? word.segments[size - 2].sound : last;
    if (word.tail != Tail::tanween && last == n && size == 3 && word.segments[0].sound == m &&
        before == i && next.onset == Onset::article) {
        return a;
    }
    if (last == m && before == u && (size > 3 || word.segments[0].sound == h)) return u;
    if (last == w && before == a) return u;
    return i;
}

}  // namespace

void close_word(ArabicWord& word, Closing closing, Behind behind, const ArabicWord* next) {
    if (word.ta_marbuta) close_ta_marbuta(word, closing, behind, next);
    if (word.tail == Tail::none) return;
    // "وَ", "لِ" are nothing without their vowel.
    if (closing == Closing::full || !has_vowel(word)) {
        word.segments.push_back({word.tail_vowel});
        if (word.tail == Tail::tanween) word.segments.push_back({n});
    } else if (word.tail == Tail::tanween && word.tail_vowel == a && !word.ta_marbuta) {
        word.segments.push_back({a, Hold::full});  // "كِتَابًا" is kitābā
    } else {
        lengthen_before_glide(word);
    }
}

void join_words(ArabicWord& word, Closing closing, ArabicWord& next) {
    if (next.onset == Onset::firm || word.segments.empty()) return;
    auto& last = word.segments.back();
    next.begin = 2;
    if (is_vowel(last)) {
        // "فِي الْبَيْت" is fi l-bayt.
        if (last.hold == Hold::full) last.hold = Hold::half;
        return;
    }
    const bool tanween = closing == Closing::full && word.tail == Tail::tanween;
    if (word.quiescent || tanween) {
        word.segments.push_back({helping_vowel(word, next)});
    } else {
        next.begin = 1;  // "كِتَاب الْوَلَد", as people say it who leave the case out: kitāb al-walad
    }
}

}  // namespace nashra
