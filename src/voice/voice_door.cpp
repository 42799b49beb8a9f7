#include "voice/voice_door.h"

#include <algorithm>
#include <string_view>

#include "voice/arabic_door.h"
#include "voice/letter_a.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr auto kOpen = "[["sv;
constexpr auto kClose = "]]"sv;

/// What eSpeak's mnemonics are made of, as in "s[", "I2", "@", "a#", "_:", "'". Not "^": "_^_FR"
/// goes on in French.
bool in_mnemonics(char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    return letter || digit || "@#:;.,'\"%=|_?*~-[/! "sv.find(c) != std::string_view::npos;
}

bool made_of_mnemonics(std::string_view group) {
    return std::all_of(group.begin(), group.end(), in_mnemonics) &&
           group.find(kOpen) == std::string_view::npos;
}

/// What the engine's own weaknesses want: no rule can be relied on to see to them.
std::string admitted_words(std::string_view words, Language language) {
    std::string text{words};
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '[' || c == ']'; }, ' ');
    if (language == kArabic) return through_arabic_door(text);
    return language == kEnglish ? letter_a_as_it_sounds(text) : text;
}

}  // namespace

std::string admitted(const SpokenRun& run) {
    if (run.notation == Notation::words) return admitted_words(run.text, run.language);
    std::string text;
    std::string_view rest = run.text;
    while (!rest.empty()) {
        const auto open = rest.find(kOpen);
        text += admitted_words(rest.substr(0, open), run.language);
        if (open == std::string_view::npos) break;
        rest.remove_prefix(open + kOpen.size());
        const auto close = rest.find(kClose);
        if (close == std::string_view::npos) break;
        const auto group = rest.substr(0, close);
        if (made_of_mnemonics(group)) text.append(kOpen).append(group).append(kClose);
        rest.remove_prefix(close + kClose.size());
    }
    return text;
}

}  // namespace nashra
