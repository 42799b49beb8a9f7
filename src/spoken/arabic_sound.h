// The sounds of Arabic, as a newsreader makes them, and those that foreign names bring along. Plain
// values; any thread.
#pragma once

#include <cstdint>

namespace nashra {

enum class ArabicSound : std::uint8_t {
    hamza,
    b,
    t,
    th,  // ث
    j,   // ج
    hh,  // ح
    kh,  // خ
    d,
    dh,  // ذ
    r,
    z,
    s,
    sh,   // ش
    ss,   // ص
    dd,   // ض
    tt,   // ط
    zz,   // ظ
    ayn,  // ع
    gh,   // غ
    f,
    q,
    k,
    l,
    m,
    n,
    h,
    w,
    y,
    p,   // پ
    ch,  // چ
    v,   // ڤ
    g,   // گ
    a,   // vowels from here
    i,
    u,
};

/// How long a sound is held: `half` a long vowel that was shortened before a silent alif, `full` a
/// long vowel or a doubled consonant.
enum class Hold : std::uint8_t { once, half, full };

struct ArabicSegment {
    ArabicSound sound = ArabicSound::hamza;
    Hold hold = Hold::once;

    friend constexpr bool operator==(const ArabicSegment&, const ArabicSegment&) = default;
};

constexpr bool is_vowel(ArabicSound sound) { return sound >= ArabicSound::a; }
constexpr bool is_vowel(ArabicSegment segment) { return is_vowel(segment.sound); }
constexpr bool is_long_vowel(ArabicSegment segment) {
    return is_vowel(segment) && segment.hold != Hold::once;
}

}  // namespace nashra
