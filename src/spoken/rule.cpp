#include "spoken/rule.h"

#include <algorithm>

#include "spoken/glyph.h"
#include "spoken/lexicon.h"

namespace nashra {

namespace {

enum class Part { letter, digit, space, sign };

Part part_of(const Glyph& glyph) {
    if (glyph.letter() || glyph.mark()) return Part::letter;
    if (glyph.digit()) return Part::digit;
    return glyph.space() || glyph.size == 0 ? Part::space : Part::sign;
}

struct Match {
    std::string_view rule;    // empty: none recognised anything
    std::string_view source;  // the lexicon's file
    Reading reading;
};

bool can_begin(Begins begins, Part part, const Glyph& glyph) {
    switch (begins) {
        case Begins::anywhere: return true;
        case Begins::letter: return part == Part::letter;
        case Begins::capital: return glyph.upper();
        case Begins::digit: return part == Part::digit;
        case Begins::sign: return part == Part::sign;
        case Begins::letter_or_digit: return part != Part::sign;
        case Begins::digit_or_sign: return part != Part::letter;
    }
    return true;
}

Match first_match(std::span<const Rule> rules, const Written& written, LexiconReader* lexicon) {
    if (auto found = lexicon == nullptr ? std::nullopt : lexicon->read(written.at)) {
        if (found->written) found->reading.words = apply(rules, found->reading.words, nullptr);
        return {"lexicon", found->source, std::move(found->reading)};
    }
    const auto glyph = glyph_at(written.text, written.at);
    const auto part = part_of(glyph);
    for (const auto& rule : rules) {
        if (!can_begin(rule.begins, part, glyph)) continue;
        auto reading = rule.read(written);
        if (reading && reading->length > 0) return {rule.name, {}, std::move(*reading)};
    }
    return {};
}

/// "lexicon people.tsv"
std::string name_of(const Match& match) {
    std::string name{match.rule};
    if (!match.source.empty()) name.append(" ").append(match.source);
    return name;
}

/// Puts words behind what was said so far: two words never run into each other, unless the second
/// was written as the end of the first ("ب" + "خمسة").
void append_words(std::string& out, std::string_view words, Joint joint) {
    const bool before = glyph_before(out, out.size()).spoken();
    if (before && glyph_at(words, 0).spoken() && joint == Joint::space) out += ' ';
    out += words;
}

}  // namespace

std::string apply(std::span<const Rule> rules, std::string_view text, std::vector<Change>* changes,
                  LexiconReader* lexicon, Seam seam) {
    std::string out;
    out.reserve(text.size() * 2);
    auto previous = Part::space;
    bool latin_before = false;
    auto behind = Joint::none;  // what the words of the last rule ask for
    for (std::size_t at = 0; at < text.size();) {
        const auto glyph = glyph_at(text, at);
        const auto part = part_of(glyph);
        // "وBBC": the prefix is Arabic, a Latin word begins behind it.
        const bool other_script = part == Part::letter && glyph.latin() && !latin_before;
        const bool begins =
            part == Part::sign || (part != Part::space && (part != previous || other_script));
        const auto match = begins ? first_match(rules, Written{text, at}, lexicon) : Match{};
        if (match.rule.empty()) {
            append_words(out, text.substr(at, glyph.size), behind);
            behind = Joint::none;
            previous = part;
            latin_before = glyph.latin() || (latin_before && glyph.mark());
            at += glyph.size;
            continue;
        }
        const auto length = std::min(match.reading.length, text.size() - at);
        const auto from = text.substr(at, length);
        if (changes != nullptr && from != match.reading.words)
            changes->push_back({name_of(match), std::string{from}, match.reading.words});
        if (seam != nullptr && from != match.reading.words) seam(out, match.reading.words);
        append_words(out, match.reading.words, match.reading.before);
        behind = match.reading.behind;
        at += length;
        previous = part_of(glyph_before(text, at));
        latin_before = glyph_before(text, at).latin();
    }
    return out;
}

}  // namespace nashra
