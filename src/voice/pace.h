// How fast the engine must speak so that a listener hears the speed that was asked for, the same in
// every language.
//
// What is a word a minute? English words are counted as they are written. An Arabic word holds what
// English writes apart ("وبمدرستهم": and at their school), so it counts 1.16 words: that many has
// the English side of the parallel news texts of Universal Dependencies (PUD) for one written word
// of the Arabic side. So the same news takes the same time in both languages. eSpeak NG's own
// figure holds for English only (asked for 300, it gives 293 with our pauses; in Arabic with its
// vowels 175 written words, 203 by this count).
//
// Pure functions; any thread.
#pragma once

#include "model/delivery.h"
#include "model/language.h"

namespace nashra {

/// eSpeak's own rate setting, and how much shorter its sound is made afterwards.
struct Pace {
    int rate = Speed::kNormal;
    double compression = 1.0;
};

Pace pace_for(Language language, Speed heard);

}  // namespace nashra
