// One Arabic word as it sounds, before it has met its neighbours: what its beginning and its ending
// become is decided there (arabic_joining). Plain values; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "spoken/arabic_sound.h"

namespace nashra {

/// How a word begins. `wasl`: with a hamza and a vowel that are said behind a pause alone,
/// "اِسْتَقْبَلَ". `article`: with those of the article, "الْبَيْت".
enum class Onset : std::uint8_t { firm, wasl, article };

/// How a word ends behind its stem: what falls off at a pause.
enum class Tail : std::uint8_t { none, vowel, tanween };

struct ArabicWord {
    std::vector<ArabicSegment> segments;  // with the hamza and vowel of a wasl, without the tail
    std::size_t begin = 0;                // the first of them that is said
    Onset onset = Onset::firm;
    bool definite = false;   // has the article, behind clitics too: "بِالْبَيْتِ"
    std::size_t prefix = 0;  // how many segments are the article's and clitics' before it
    Tail tail = Tail::none;
    ArabicSound tail_vowel = ArabicSound::a;
    bool ta_marbuta = false;  // a t before the tail: "مَدْرَسَةُ"
    bool sun_letter = false;  // the article's l became its first consonant
    bool irregular = false;   // it is not said as it is written: "هَذَا"
    bool quiescent = false;   // ends in a consonant whose sukun is written: "مِنْ"

    void clear() {
        segments.clear();
        begin = 0;
        onset = Onset::firm;
        definite = false;
        prefix = 0;
        tail = Tail::none;
        ta_marbuta = false;
        sun_letter = false;
        irregular = false;
        quiescent = false;
    }
};

}  // namespace nashra
