#include "voice/chime.h"

#include <algorithm>
#include <cstddef>

// The recording is in the program: it is there wherever the program is. NASHRA_CHIME is its path,
// 44 the length of its header.
asm(".pushsection .rodata\n"
    ".balign 2\n"
    "nashra_chime_begin:\n"
    ".incbin \"" NASHRA_CHIME
    "\", 44\n"
    "nashra_chime_end:\n"
    ".popsection\n");

extern const nashra::Sample kChimeBegin[] asm("nashra_chime_begin");
extern const nashra::Sample kChimeEnd[] asm("nashra_chime_end");

namespace nashra {

namespace {

constexpr std::size_t kFade = 110;  // frames, 5 ms: where it is cut, it does not click

}  // namespace

std::vector<Sample> chime(const Delivery& delivery) {
    if (delivery.chime == Chime::off) return {};
    const auto whole = static_cast<std::size_t>(kChimeEnd - kChimeBegin);
    const auto share = whole * Speed::kNormal / static_cast<std::size_t>(delivery.speed.wpm());
    const auto size = std::min(whole, std::max(share, 2 * kFade));
    std::vector<Sample> sound(kChimeBegin, kChimeBegin + size);
    for (std::size_t i = 0; i < size; ++i) {
        const auto fade = static_cast<int>(std::min(size - i, kFade));
        sound[i] =
            static_cast<Sample>(sound[i] * fade / static_cast<int>(kFade) * delivery.volume / 100);
    }
    return sound;
}

}  // namespace nashra
