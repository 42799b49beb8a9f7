#include "spoken/arabic_mnemonics.h"

#include <array>
#include <string_view>

namespace nashra {

namespace {

using namespace std::string_view_literals;
using enum ArabicSound;

// In the order of ArabicSound; a test asks the voice for each.
constexpr std::array kMnemonics = {
    "?"sv, "b"sv,  "t"sv,  "T"sv,  "dZ"sv, "H"sv,  "X"sv, "d"sv, "D"sv, "R"sv, "z"sv, "s"sv,
    "S"sv, "s["sv, "dH"sv, "t["sv, "Z"sv,  "A"sv,  "Q"sv, "f"sv, "q"sv, "k"sv, "l"sv, "m"sv,
    "n"sv, "h"sv,  "w"sv,  "j"sv,  "p"sv,  "tS"sv, "v"sv, "g"sv, "a"sv, "i"sv, "u"sv};
static_assert(kMnemonics.size() == static_cast<std::size_t>(u) + 1);

std::string_view mnemonic(ArabicSound sound) { return kMnemonics[static_cast<std::size_t>(sound)]; }

// eSpeak NG takes 200 phonemes for a word; nobody writes a word of a quarter of that.
constexpr std::size_t kMostSegments = 50;

/// ص ض ط ظ colour the vowel behind them.
bool is_emphatic(ArabicSound sound) {
    return sound == ss || sound == dd || sound == tt || sound == zz;
}

/// Voiceless stops are held, other consonants said twice.
bool is_held(ArabicSound sound) {
    return sound == t || sound == k || sound == q || sound == tt || sound == p;
}

/// "dH" and "dZ" are mnemonics, so "مَدْح" needs a bar: mad|H.
void append_apart(std::string& out, std::string_view next) {
    const char before = out.back();
    const char first = next.front();
    const bool joined = (before == 'd' && (first == 'H' || first == 'Z')) ||
                        (before == 't' && first == 'S') || (before == 'g' && first == 'H');
    if (joined) out += '|';
    out += next;
}

}  // namespace

void append_mnemonics(std::string& out, const ArabicWord& word,
                      std::optional<std::size_t> stressed) {
    if (word.begin >= word.segments.size()) return;
    out += "[[";
    bool emphatic = false;
    for (auto at = word.begin; at < word.segments.size(); ++at) {
        if (at > word.begin && at % kMostSegments == 0) out += "]] [[";
        const auto [sound, hold] = word.segments[at];
        if (is_vowel(sound)) {
            if (stressed == at) out += '\'';
            // Unstressed as far as it goes, a long vowel is as short as one.
            if (hold == Hold::half && stressed != at) out += "%%";
            out += mnemonic(sound);
            if (emphatic) out += '.';
            if (hold != Hold::once) out += ':';
            continue;
        }
        append_apart(out, mnemonic(sound));
        if (hold == Hold::full) {
            if (is_held(sound)) {
                out += ':';
            } else {
                append_apart(out, mnemonic(sound));
            }
        }
        emphatic = is_emphatic(sound);
    }
    out += "]]";
}

}  // namespace nashra
