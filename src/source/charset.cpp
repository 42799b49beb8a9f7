#include "source/charset.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>

#include "model/control_characters.h"
#include "model/utf8.h"
#include "source/charset_guess.h"
#include "source/mojibake.h"

namespace nashra {

namespace {

constexpr std::size_t kGuessSample = 64 * 1024;
constexpr std::size_t kWideSample = 4096;
constexpr std::size_t kPiece = 4096;  // of text that is normalised at once

// ---- which charset -------------------------------------------------------------------------

struct ByteOrderMark {
    std::string_view bytes;
    const char* charset;
};

// The four-byte mark comes first: it begins like the two-byte one.
constexpr std::array kByteOrderMarks = {
    ByteOrderMark{"\xEF\xBB\xBF", "UTF-8"},
    ByteOrderMark{std::string_view{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
    ByteOrderMark{std::string_view{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    ByteOrderMark{"\xFF\xFE", "UTF-16LE"},
    ByteOrderMark{"\xFE\xFF", "UTF-16BE"},
};

const ByteOrderMark* byte_order_mark(std::string_view bytes) {
    const auto* mark = std::find_if(kByteOrderMarks.begin(), kByteOrderMarks.end(),
                                    [&](const auto& m) { return bytes.starts_with(m.bytes); });
    return mark == kByteOrderMarks.end() ? nullptr : mark;
}

/// XML begins with '<', and so tells four-byte letters (XML 1.0, appendix F).
const char* four_byte_by_first_letter(std::string_view bytes) {
    if (bytes.starts_with(std::string_view{"<\0\0\0", 4})) return "UTF-32LE";
    if (bytes.starts_with(std::string_view{"\0\0\0<", 4})) return "UTF-32BE";
    return nullptr;
}

/// UTF-16 without a mark: every space and line end has a zero byte, always on the same side, and
/// the bytes on that side are the pages of Latin (00), Arabic (06) and punctuation (20).
const char* wide_by_zero_bytes(std::string_view bytes) {
    if (const char* four = four_byte_by_first_letter(bytes)) return four;
    const std::size_t pairs = std::min(bytes.size(), kWideSample) / 2;
    if (pairs < 2) return nullptr;
    std::array<std::size_t, 2> zeros{};
    std::array<std::size_t, 2> pages{};
    for (std::size_t i = 0; i < 2 * pairs; ++i) {
        const char byte = bytes[i];
        if (byte == '\0') ++zeros.at(i % 2);
        if (byte == '\0' || byte == '\x06' || byte == '\x20') ++pages.at(i % 2);
    }
    const auto is_high = [&](std::size_t side) {
        return zeros.at(side) * 20 >= pairs && zeros.at(1 - side) * 4 <= zeros.at(side) &&
               pages.at(side) * 10 >= pairs * 8;
    };
    if (is_high(1)) return "UTF-16LE";
    if (is_high(0)) return "UTF-16BE";
    return nullptr;
}

struct Utf8Evidence {
    std::size_t letters = 0;  // of two bytes and more
    std::size_t errors = 0;   // a letter cut off at the very end is none
    std::size_t first_invalid = std::string_view::npos;
};

Utf8Evidence utf8_evidence(std::string_view bytes) {
    Utf8Evidence evidence;
    for (std::size_t at = 0; at < bytes.size();) {
        const Letter letter = letter_at(bytes, at);
        if (!letter.valid && evidence.first_invalid == std::string_view::npos)
            evidence.first_invalid = at;
        at += letter.size;
        if (letter.valid && letter.size > 1) ++evidence.letters;
        if (!letter.valid && (at < bytes.size() || evidence.letters == 0)) ++evidence.errors;
    }
    return evidence;
}

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(const char* charset) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter{ucnv_open(charset, &status)};
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// Calls `take` with one stretch of UTF-16 after another, from one reused buffer.
template <typename Take>
void decode(std::string_view bytes, const char* charset, Take take) {
    const Converter converter = open_converter(charset);
    if (!converter) return;
    std::array<UChar, 4096> buffer;
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar* to = buffer.data();
        ucnv_toUnicode(converter.get(), &to, buffer.data() + buffer.size(), &from, end, nullptr,
                       true, &status);
        take(std::u16string_view{buffer.data(), static_cast<std::size_t>(to - buffer.data())});
    }
}

std::string guess_single_byte(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, kGuessSample);
    const auto decoded = [&](const char* charset) {
        std::u16string text;
        decode(sample, charset, [&](std::u16string_view piece) { text += piece; });
        return text;
    };
    const double windows = arabic_plausibility(decoded("windows-1256"));
    const double iso = arabic_plausibility(decoded("ISO-8859-6"));
    const double latin = latin_plausibility(decoded("windows-1252"));
    if (std::max(windows, iso) <= std::max(latin, 0.0)) return "windows-1252";
    return windows >= iso ? "windows-1256" : "ISO-8859-6";
}

bool is_utf8_name(std::string_view name) { return name == "UTF-8"; }

bool is_single_byte(const std::string& charset) {
    const Converter converter = open_converter(charset.c_str());
    return converter && ucnv_getMaxCharSize(converter.get()) == 1;
}

/// A name that ICU knows. REQUIRES: no byte order mark.
std::string charset_of(std::string_view bytes, std::string_view declared) {
    if (const char* wide = wide_by_zero_bytes(bytes)) return wide;
    const Utf8Evidence utf8 = utf8_evidence(bytes);
    const std::string known = charset_named(declared);
    // A page saved by a browser or a feed reader is often UTF-8 under its old label; text of a
    // single-byte charset is never valid UTF-8 by chance.
    const bool proven = utf8.letters > 0 && utf8.errors == 0;
    const bool wide_label = known.starts_with("UTF-16") || known.starts_with("UTF-32");
    if (proven && (wide_label || is_single_byte(known))) return "UTF-8";
    const bool believable = !wide_label || utf8.errors > 0;
    if (!known.empty() && !is_utf8_name(known) && believable) return known;
    if (utf8.errors == 0 || utf8.letters > utf8.errors) return "UTF-8";
    return guess_single_byte(bytes);
}

// ---- valid UTF-8 ---------------------------------------------------------------------------

/// Appends UTF-16 as UTF-8; a surrogate may arrive in two calls.
class Utf8Writer {
  public:
    explicit Utf8Writer(std::string& out) : out_(out) {}

    void write(std::u16string_view units) {
        for (const char16_t unit : units)
            write(unit);
    }

    void finish() {
        if (high_ != 0) append_utf8(out_, kReplacement);
        high_ = 0;
    }

  private:
    void write(char16_t unit) {
        const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
        if (high_ != 0 && low) {
            append_utf8(out_, 0x10000 + ((high_ - 0xD800U) << 10U) + (unit - 0xDC00U));
            high_ = 0;
            return;
        }
        finish();
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            high_ = unit;
        } else {
            append_utf8(out_, low ? kReplacement : char32_t{unit});
        }
    }

    std::string& out_;
    char32_t high_ = 0;
};

void decode_in_place(std::string& bytes, const std::string& charset) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 2);
    Utf8Writer writer{text};
    decode(bytes, charset.c_str(), [&](std::u16string_view piece) { writer.write(piece); });
    writer.finish();
    bytes = std::move(text);
}

void replace_invalid(std::string& bytes) {
    const std::size_t first = utf8_evidence(bytes).first_invalid;
    if (first == std::string::npos) return;
    std::string text = bytes.substr(0, first);
    text.reserve(bytes.size() + 64);
    for (std::size_t at = first; at < bytes.size();) {
        const Letter letter = letter_at(bytes, at);
        append_utf8(text, letter.code);
        at += letter.size;
    }
    bytes = std::move(text);
}

// ---- Normalization Form C ------------------------------------------------------------------

bool is_presentation_form(char32_t code) {
    return (code >= 0xFB50 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFF);
}

bool has_presentation_forms(std::string_view text) {
    for (std::size_t at = text.find('\xEF'); at != std::string_view::npos;
         at = text.find('\xEF', at + 1)) {
        if (is_presentation_form(letter_at(text, at).code)) return true;
    }
    return false;
}

const icu::Normalizer2* normalizer(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* found = icu::Normalizer2::getInstance(nullptr, name, UNORM2_COMPOSE, status);
    return U_SUCCESS(status) ? found : nullptr;
}

icu::StringPiece piece_of(std::string_view text) {
    return {text.data(), static_cast<int32_t>(text.size())};
}

void append_normalized(std::string& out, std::string_view text, const icu::Normalizer2& form) {
    icu::StringByteSink<std::string> sink{&out};
    UErrorCode status = U_ZERO_ERROR;
    form.normalizeUTF8(0, piece_of(text), sink, nullptr, status);
}

/// Only the Arabic forms are unfolded, letter by letter: "½", "²" and "™" stay what they are.
std::string without_presentation_forms(std::string_view text, const icu::Normalizer2& nfkc) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        const std::string_view bytes = text.substr(at, letter.size);
        if (is_presentation_form(letter.code)) {
            append_normalized(out, bytes, nfkc);
        } else {
            out += bytes;
        }
        at += letter.size;
    }
    return out;
}

/// Where the piece that begins at `from` ends: before a blank, which composes with nothing. A
/// flood of combining marks without any blank is cut anywhere: sorting it is quadratic.
std::size_t piece_end(std::string_view text, std::size_t from) {
    if (text.size() - from <= kPiece) return text.size();
    const std::size_t end = text.substr(from, kPiece).find_last_of(" \n\t");
    if (end != std::string_view::npos && end > 0) return from + end;
    std::size_t anywhere = from + kPiece;
    while ((static_cast<std::uint8_t>(text[anywhere]) & 0xC0U) == 0x80U)
        --anywhere;
    return anywhere;
}

template <typename Take>
void for_each_piece(std::string_view text, Take take) {
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = piece_end(text, from);
        if (!take(text.substr(from, end - from))) return;
        from = end;
    }
}

bool is_normalised(std::string_view text, const icu::Normalizer2& nfc) {
    bool normalised = !has_presentation_forms(text);
    if (!normalised) return false;
    for_each_piece(text, [&](std::string_view piece) {
        UErrorCode status = U_ZERO_ERROR;
        normalised = nfc.isNormalizedUTF8(piece_of(piece), status) != 0;
        return normalised;
    });
    return normalised;
}

void normalise_in_place(std::string& text) {
    const icu::Normalizer2* nfc = normalizer("nfc");
    const icu::Normalizer2* nfkc = normalizer("nfkc");
    if (nfc == nullptr || nfkc == nullptr || is_normalised(text, *nfc)) return;
    std::string out;
    out.reserve(text.size());
    for_each_piece(text, [&](std::string_view piece) {
        if (has_presentation_forms(piece)) {
            append_normalized(out, without_presentation_forms(piece, *nfkc), *nfc);
        } else {
            append_normalized(out, piece, *nfc);
        }
        return true;
    });
    text = std::move(out);
}

}  // namespace

std::string charset_named(std::string_view label) {
    std::string name{label};
    if (name.empty() || name.size() > 40) return {};
    if (is_utf8_name(name)) return name;  // each text of a page is asked
    UErrorCode status = U_ZERO_ERROR;
    for (const char* standard : {"MIME", "IANA"}) {
        status = U_ZERO_ERROR;
        const char* canonical = ucnv_getStandardName(name.c_str(), standard, &status);
        if (canonical == nullptr || U_FAILURE(status)) continue;
        name = canonical;
        if (name == "ISO-8859-1" || name == "US-ASCII") return "windows-1252";
        return name;
    }
    return {};
}

std::string clean_in_place(std::string& bytes, std::string_view declared_charset) {
    std::string charset;
    if (const ByteOrderMark* mark = byte_order_mark(bytes)) {
        charset = mark->charset;
        bytes.erase(0, mark->bytes.size());
    } else {
        charset = charset_of(bytes, declared_charset);
    }
    if (is_utf8_name(charset)) {
        replace_invalid(bytes);
    } else {
        decode_in_place(bytes, charset);
    }
    repair_mojibake(bytes);
    strip_control_characters(bytes);
    normalise_in_place(bytes);
    return charset;
}

std::string clean_utf8(std::string_view bytes, std::string_view declared_charset) {
    std::string text{bytes};
    clean_in_place(text, declared_charset);
    return text;
}

bool is_wide_text(std::string_view bytes) {
    const ByteOrderMark* mark = byte_order_mark(bytes);
    if (mark != nullptr) return std::string_view{mark->charset} != "UTF-8";
    return wide_by_zero_bytes(bytes) != nullptr;
}

}  // namespace nashra
