#include "spoken/voice_alphabet.h"

#include <array>
#include <cstddef>

#include "model/arabic_alphabet.h"
#include "spoken/glyph.h"
#include "spoken/latin_in_arabic.h"
#include "spoken/nearest_letter.h"
#include "spoken/phonemes.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::array kArabicDigits = {"صِفْر"sv,  "وَاحِد"sv, "اِثْنَان"sv, "ثَلَاثَة"sv,  "أَرْبَعَة"sv,
                                      "خَمْسَة"sv, "سِتَّة"sv,  "سَبْعَة"sv,  "ثَمَانِيَة"sv, "تِسْعَة"sv};

constexpr char32_t kShadda = 0x0651;

bool vowel_sign(char32_t code) { return code >= 0x064B && code <= 0x0650; }

/// Punctuation that makes a pause or an intonation, as ASCII or Arabic has it; 0 for the rest.
std::string_view pause_for(char32_t code) {
    switch (code) {
        case U'.': return ".";
        case U'!': return "!";
        case U':': return ":";
        case U'?':
        case 0x061F: return "?";
        case U',':
        case 0x060C: return ",";
        case U';':
        case 0x061B: return ";";
        case 0x2026: return "…";
        case U'(':
        case U')':
        case 0x2013:
        case 0x2014: return ",";
        default: return {};
    }
}

/// Collects words and pauses: one space between words, one pause between clauses, none at the
/// beginning.
class Clauses {
  public:
    void letter(std::string_view text) {
        if (!out_.empty() && !pause_.empty()) out_ += pause_;
        if (!out_.empty() && (space_ || !pause_.empty())) out_ += ' ';
        pause_ = {};
        space_ = false;
        out_ += text;
    }
    void name(std::string_view text) {
        space_ = true;
        letter(text);
        space_ = true;
    }
    void space() { space_ = true; }
    void pause(std::string_view sign) {
        // "), " is one pause; a full stop or question mark outweighs a comma.
        if (pause_.empty() || pause_ == ",") pause_ = sign;
    }
    std::string result() {
        if (!out_.empty() && pause_ != ",") out_ += pause_;
        return std::move(out_);
    }
    bool empty() const { return out_.empty(); }

  private:
    std::string out_;
    std::string_view pause_;
    bool space_ = false;
};

void arabic_glyph(const Glyph& glyph, std::string_view bytes, Clauses& clauses) {
    if (in_arabic_alphabet(glyph.code)) {
        clauses.letter(bytes);
    } else if (glyph.digit()) {
        clauses.name(kArabicDigits[static_cast<std::size_t>(glyph.digit_value())]);
    } else if (const auto name = latin_letter_name(glyph.code); !name.empty()) {
        clauses.name(name);
    } else if (!nearest_arabic(glyph.code).empty()) {
        clauses.letter(bytes);
    } else if (const auto sign = pause_for(glyph.code); !sign.empty()) {
        clauses.pause(sign);
    } else if (!glyph.mark()) {
        clauses.space();
    }
}

}  // namespace

std::string for_arabic_voice(std::string_view words) {
    Clauses clauses;
    for (std::size_t at = 0; at < words.size();) {
        if (const auto size = phoneme_group(words.substr(at)); size > 0) {
            clauses.name(words.substr(at, size));
            at += size;
            continue;
        }
        const auto glyph = glyph_at(words, at);
        const auto next = glyph_at(words, at + glyph.size);
        // NFC writes the vowel before the shadda; eSpeak 1.51 then loses it (arabic.md).
        if (vowel_sign(glyph.code) && next.code == kShadda) {
            clauses.letter(words.substr(at + glyph.size, next.size));
            clauses.letter(words.substr(at, glyph.size));
            at += glyph.size + next.size;
            continue;
        }
        arabic_glyph(glyph, words.substr(at, glyph.size), clauses);
        at += glyph.size;
    }
    return clauses.result();
}

std::string for_english_voice(std::string_view words) {
    Clauses clauses;
    for (std::size_t at = 0; at < words.size();) {
        if (const auto size = phoneme_group(words.substr(at)); size > 0) {
            clauses.name(words.substr(at, size));
            at += size;
            continue;
        }
        const auto glyph = glyph_at(words, at);
        const auto bytes = words.substr(at, glyph.size);
        const auto previous = glyph_before(words, at);
        const auto next = glyph_at(words, at + glyph.size);
        const bool inside = previous.spoken() && next.spoken() && !next.arabic();
        const bool accent = glyph.mark() && !glyph.arabic() && previous.latin();
        const bool digit = glyph.code >= U'0' && glyph.code <= U'9';
        // "don't", "well-known", "U.S.", "3.5" are words with a sign inside.
        const bool sign = inside && (glyph.code == U'\'' || glyph.code == U'-' ||
                                     glyph.code == U'.' || (glyph.code == U',' && next.digit()));
        // "Pa., Mich.; and Wis.:": a dot before another pause is that of an abbreviation.
        const bool shortens =
            glyph.code == U'.' && (next.code == U',' || next.code == U';' || next.code == U':');
        if (glyph.latin() || digit || accent || (sign && !clauses.empty()))
            clauses.letter(bytes);
        else if (const auto pause = pause_for(glyph.code); !pause.empty() && !shortens)
            clauses.pause(pause);
        else
            clauses.space();
        at += glyph.size;
    }
    return clauses.result();
}

}  // namespace nashra
