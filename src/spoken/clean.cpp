#include "spoken/clean.h"

#include <algorithm>
#include <array>
#include <optional>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "model/utf8.h"
#include "spoken/glyph.h"

namespace nashra {

namespace {

struct Replacement {
    char32_t written;
    std::string_view by;
};

// Sorted by code point.
constexpr std::array kReplacements = {
    Replacement{U'"', ""},       Replacement{U'[', "("},      Replacement{U']', ")"},
    Replacement{U'`', ""},       Replacement{U'{', "("},      Replacement{U'|', ", "},
    Replacement{U'}', ")"},      Replacement{0x00A9, ""},     Replacement{0x00AB, ""},
    Replacement{0x00AE, ""},     Replacement{0x00B2, "2"},    Replacement{0x00B3, "3"},
    Replacement{0x00B7, " "},    Replacement{0x00B9, ""},     Replacement{0x00BA, "°"},
    Replacement{0x00BB, ""},     Replacement{0x00BC, " 1/4"}, Replacement{0x00BD, " 1/2"},
    Replacement{0x00BE, " 3/4"}, Replacement{0x0640, ""},     Replacement{0x066A, "%"},
    Replacement{0x066B, "."},    Replacement{0x066C, ","},    Replacement{0x066D, ""},
    Replacement{0x06D4, "."},    Replacement{0x2010, "-"},    Replacement{0x2011, "-"},
    Replacement{0x2012, "–"},    Replacement{0x2015, "—"},    Replacement{0x2018, "'"},
    Replacement{0x2019, "'"},    Replacement{0x201A, "'"},    Replacement{0x201B, "'"},
    Replacement{0x201C, ""},     Replacement{0x201D, ""},     Replacement{0x201E, ""},
    Replacement{0x201F, ""},     Replacement{0x2022, ", "},   Replacement{0x2032, "'"},
    Replacement{0x2039, ""},     Replacement{0x203A, ""},     Replacement{0x2044, "/"},
    Replacement{0x2103, "°C"},   Replacement{0x2109, "°F"},   Replacement{0x2116, "No. "},
    Replacement{0x2122, ""},     Replacement{0x2153, " 1/3"}, Replacement{0x2154, " 2/3"},
    Replacement{0x215B, " 1/8"}, Replacement{0x2212, "-"},    Replacement{0xFFFD, ""},
};

std::optional<std::string_view> replacement(char32_t code) {
    const auto* found =
        std::lower_bound(kReplacements.begin(), kReplacements.end(), code,
                         [](const Replacement& entry, char32_t c) { return entry.written < c; });
    if (found == kReplacements.end() || found->written != code) return std::nullopt;
    return found->by;
}

/// Emoji, control characters, direction marks, joiners: nothing that is pronounced.
bool unspoken(char32_t code) {
    if (code < 0x80) return code < 0x20 || code == 0x7F;
    const auto point = static_cast<UChar32>(code);
    switch (u_charType(point)) {
        case U_CONTROL_CHAR:
        case U_FORMAT_CHAR:
        case U_PRIVATE_USE_CHAR:
        case U_SURROGATE:
        case U_UNASSIGNED: return true;
        default: break;
    }
    const bool variant = u_hasBinaryProperty(point, UCHAR_VARIATION_SELECTOR) != 0;
    return variant || u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
           u_hasBinaryProperty(point, UCHAR_EMOJI_PRESENTATION) != 0 ||
           u_hasBinaryProperty(point, UCHAR_EMOJI_MODIFIER) != 0 || code == 0x20E3;
}

/// Letters drawn in a special way: ﻓ, ﷲ, Ａ, 𝐀, ﬁ. eSpeak spells them as code points.
bool compatibility_form(char32_t code) {
    return (code >= 0xFB00 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC) ||
           (code >= 0xFF01 && code <= 0xFFEF) || (code >= 0x1D400 && code <= 0x1D7FF) ||
           (code >= 0x2160 && code <= 0x217F);
}

std::string compatible(char32_t code) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkc = icu::Normalizer2::getNFKCInstance(status);
    icu::UnicodeString decomposed;
    if (U_FAILURE(status) || nfkc->getDecomposition(static_cast<UChar32>(code), decomposed) == 0)
        return {};
    std::string result;
    return nfkc->normalize(decomposed, status).toUTF8String(result);
}

bool repeats(char32_t code) {
    switch (code) {
        case U'!':
        case U'?':
        case U'.':
        case U',':
        case U';':
        case U':':
        case U'*':
        case U'_':
        case U'=':
        case U'~':
        case U'#':
        case 0x2026:
        case 0x060C:
        case 0x061B:
        case 0x061F: return true;
        default: return false;
    }
}

class Cleaner {
  public:
    void take(char32_t code) {
        if (unspoken(code) && code != U'\n' && code != U'\t') return;
        if (compatibility_form(code)) return append_all(compatible(code));
        const auto glyph = Glyph{code, 1};
        if (glyph.space()) return append(U' ');
        if (glyph.digit()) return append(U'0' + static_cast<char32_t>(glyph.digit_value()));
        if (const auto by = replacement(code)) return append_all(*by);
        append(code);
    }

    std::string result() {
        while (!out_.empty() && out_.back() == ' ')
            out_.pop_back();
        return std::move(out_);
    }

  private:
    void append_all(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const auto glyph = glyph_at(text, at);
            append(glyph.code);
            at += glyph.size;
        }
    }

    void append(char32_t code) {
        if (code == U' ' && (out_.empty() || out_.back() == ' ')) return;
        // "!!!" is one "!"; "..." is an ellipsis.
        if (code == last_ && repeats(code)) {
            if (code == U'.' && out_.back() == '.') {
                out_.pop_back();
                code = 0x2026;
            } else {
                return;
            }
        }
        if (last_ == 0x2026 && code == U'.') return;
        append_utf8(out_, code);
        last_ = code;
    }

    std::string out_;
    char32_t last_ = 0;
};

}  // namespace

std::string cleaned(std::string_view written) {
    Cleaner cleaner;
    for (std::size_t at = 0; at < written.size();) {
        const auto glyph = glyph_at(written, at);
        cleaner.take(glyph.code);
        at += glyph.size;
    }
    return cleaner.result();
}

}  // namespace nashra
