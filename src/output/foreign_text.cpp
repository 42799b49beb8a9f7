#include "output/foreign_text.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/control_characters.h"
#include "model/utf8.h"

namespace nashra {

namespace {

/// A letter as a file may have it: itself, a space, or nothing.
void append_clean(std::string& out, std::string_view text, std::size_t at, const Letter& letter) {
    if (!letter.valid) {
        append_utf8(out, kReplacement);
    } else if (!is_control_character(letter.code)) {
        out += text.substr(at, letter.size);
    } else if (is_white_space(letter.code)) {  // tab, the ends of lines
        out += ' ';
    }
}

}  // namespace

std::string foreign_line(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        append_clean(line, text, at, letter);
        at += letter.size;
    }
    return std::string{trimmed(line)};
}

Cue foreign_cue(const Cue& cue) {
    Cue clean = cue;
    clean.text.clear();
    // Where the byte at each place of the old text is in the new one.
    std::vector<std::size_t> moved(cue.text.size() + 1);
    for (std::size_t at = 0; at < cue.text.size();) {
        const Letter letter = letter_at(cue.text, at);
        std::fill_n(moved.begin() + static_cast<std::ptrdiff_t>(at), letter.size,
                    clean.text.size());
        append_clean(clean.text, cue.text, at, letter);
        at += letter.size;
    }
    moved.back() = clean.text.size();
    const auto kept = trimmed(clean.text);
    const auto cut = static_cast<std::size_t>(kept.data() - clean.text.data());
    const auto place = [&](std::size_t old) {
        const auto now = moved[std::min(old, cue.text.size())];
        return std::clamp(now, cut, cut + kept.size()) - cut;
    };
    clean.words.clear();
    for (const auto& word : cue.words) {
        const CueWord now{place(word.begin), place(word.end), word.start};
        const auto behind = clean.words.empty() ? 0 : clean.words.back().end;
        if (now.begin >= behind && now.begin < now.end) clean.words.push_back(now);
    }
    for (auto& run : clean.runs)
        run = {place(run.begin), place(run.end), run.language};
    clean.text = std::string{kept};
    return clean;
}

std::string escaped(std::string_view text) { return escaped_part(foreign_line(text)); }

std::string escaped_part(std::string_view clean) {
    std::string out;
    out.reserve(clean.size());
    for (const char c : clean) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out += c;
        }
    }
    return out;
}

}  // namespace nashra
