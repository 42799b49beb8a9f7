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
    Replacement{0x00AE, ""},     Replacement{0x00B7, " "},    Replacement{0x00BA, "°"},
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
    Replacement{0x2155, " 1/5"}, Replacement{0x2156, " 2/5"}, Replacement{0x2157, " 3/5"},
    Replacement{0x2158, " 4/5"}, Replacement{0x2159, " 1/6"}, Replacement{0x215A, " 5/6"},
    Replacement{0x215B, " 1/8"}, Replacement{0x215C, " 3/8"}, Replacement{0x215D, " 5/8"},
    Replacement{0x215E, " 7/8"}, Replacement{0x2212, "-"},    Replacement{0x223C, "~"},
    Replacement{0x2243, "≈"},    Replacement{0x2245, "≈"},    Replacement{0x2266, "≤"},
    Replacement{0x2267, "≥"},    Replacement{0x2A7D, "≤"},    Replacement{0x2A7E, "≥"},
    Replacement{0xFFFD, ""}};

std::optional<std::string_view> replacement(char32_t code) {
    const auto* found =
        std::lower_bound(kReplacements.begin(), kReplacements.end(), code,
                         [](const Replacement& entry, char32_t c) { return entry.written < c; });
    if (found == kReplacements.end() || found->written != code) return std::nullopt;
    return found->by;
}

/// Control characters, direction marks, joiners: nothing that is pronounced or seen.
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
    return u_hasBinaryProperty(point, UCHAR_VARIATION_SELECTOR) != 0 || code == 0x20E3;
}

/// Pictures. They stand where a word could: "Great😀news" is two.
bool emoji(char32_t code) {
    if (code < 0x2000) return false;
    const auto point = static_cast<UChar32>(code);
    return u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
           u_hasBinaryProperty(point, UCHAR_EMOJI_PRESENTATION) != 0 ||
           u_hasBinaryProperty(point, UCHAR_EMOJI_MODIFIER) != 0;
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

/// The digit of "⁶" and the minus of "⁻"; 0 for anything else.
char32_t superscript(char32_t code) {
    if (code == 0x00B9) return U'1';
    if (code == 0x00B2 || code == 0x00B3) return U'2' + (code - 0x00B2);
    if (code == 0x207B) return U'-';
    const bool digit = code == 0x2070 || (code >= 0x2074 && code <= 0x2079);
    return digit ? U'0' + (code - 0x2070) : 0;
}

/// "①", "⑴", "⒈", "❶": the number of a list's item; empty for anything else.
std::string circled(char32_t code) {
    const bool enclosed = (code >= 0x2460 && code <= 0x249B) ||
                          (code >= 0x24EA && code <= 0x24FF) || (code >= 0x2776 && code <= 0x2793);
    if (!enclosed) return {};
    return ' ' + std::to_string(static_cast<int>(u_getNumericValue(static_cast<UChar32>(code)))) +
           ", ";
}

bool ascii_digit(char32_t code) { return code >= U'0' && code <= U'9'; }

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
        if (const auto raised = superscript(code); raised != 0) return append_raised(code, raised);
        exponent_ = false;
        if (code >= 0x2080 && code <= 0x2089) return append(U'0' + (code - 0x2080));
        if (const auto number = circled(code); !number.empty()) return append_all(number);
        const auto glyph = Glyph{code, 1};
        if (glyph.space()) return append(U' ');
        if (glyph.digit()) return append(U'0' + static_cast<char32_t>(glyph.digit_value()));
        if (code == 0x00BA && last_ == U'N') return append_all("o. ");  // "Nº 5" is "No. 5"
        if (const auto by = replacement(code)) return append_all(*by);
        if (emoji(code)) return append(U' ');
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

    /// "10⁶" -> "10^6", "m²" -> "m2"; behind words the rest are marks of footnotes.
    void append_raised(char32_t written, char32_t raised) {
        const bool square = written == 0x00B2 || written == 0x00B3;
        if (!exponent_ && ascii_digit(last_)) {
            append(U'^');
            exponent_ = true;
        }
        if (exponent_ || square) append(raised);
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
        // "--" is how typewriters wrote a dash.
        if (code == U'-' && last_ == 0x2014) return;
        if (code == U'-' && last_ == U'-') {
            out_.pop_back();
            code = 0x2014;
        }
        append_utf8(out_, code);
        last_ = code;
    }

    std::string out_;
    char32_t last_ = 0;
    bool exponent_ = false;  // within the "⁻¹²" of "10⁻¹²"
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
