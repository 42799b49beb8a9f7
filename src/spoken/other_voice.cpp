#include "spoken/other_voice.h"

#include <optional>

#include "spoken/glyph.h"

namespace nashra {

namespace {

enum class Script { latin, arabic, other };

Script script_of(const Glyph& glyph) {
    if (glyph.latin()) return Script::latin;
    return glyph.arabic() ? Script::arabic : Script::other;
}

}  // namespace

std::string for_other_voice(std::string_view words) {
    std::string result;
    std::optional<Script> script;
    for (std::size_t at = 0; at < words.size();) {
        const auto glyph = glyph_at(words, at);
        const auto bytes = words.substr(at, glyph.size);
        at += glyph.size;
        if (glyph.letter() && !script) script = script_of(glyph);
        const bool foreign = glyph.letter() && script_of(glyph) != *script;
        if (!foreign && !glyph.space())
            result += bytes;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

}  // namespace nashra
