#include "source/encoded_words.h"

#include <algorithm>
#include <optional>

#include "source/ascii.h"
#include "source/charset.h"
#include "source/lines.h"
#include "source/transfer_encoding.h"

namespace nashra {

namespace {

struct EncodedWord {
    std::string charset;
    std::string bytes;
    std::size_t size = 0;  // in the header
};

std::string decoded_bytes(char encoding, std::string_view text) {
    if (ascii_lower(encoding) == 'b') return from_base64(text);
    std::string quoted{text};
    std::replace(quoted.begin(), quoted.end(), '_', ' ');  // RFC 2047, 4.2
    return from_quoted_printable(quoted);
}

/// "=?" charset "?" encoding "?" text "?=" at the beginning. Some programs write blanks into the
/// text, which the RFC forbids and every reader accepts.
std::optional<EncodedWord> word_at(std::string_view header) {
    constexpr std::size_t kLongestCharset = 60;
    if (!header.starts_with("=?")) return std::nullopt;
    const std::size_t charset_end = header.substr(0, kLongestCharset).find('?', 2);
    if (charset_end == std::string_view::npos || charset_end + 3 > header.size())
        return std::nullopt;
    const char encoding = header[charset_end + 1];
    const bool known = std::string_view{"bBqQ"}.find(encoding) != std::string_view::npos;
    if (!known || header[charset_end + 2] != '?') return std::nullopt;
    const std::size_t text = charset_end + 3;
    const std::size_t end = header.find("?=", text);
    if (end == std::string_view::npos) return std::nullopt;
    std::string_view charset = header.substr(2, charset_end - 2);
    charset = charset.substr(0, charset.find('*'));  // RFC 2231, 5: "utf-8*ar"
    return EncodedWord{std::string{charset},
                       decoded_bytes(encoding, header.substr(text, end - text)), end + 2};
}

}  // namespace

std::string decoded_words(std::string_view header, std::string_view charset) {
    std::string out;
    std::string bytes;  // of neighbouring words: a letter may be cut in two by them
    std::string word_charset;
    const auto flush = [&] {
        out += clean_utf8(bytes, word_charset);
        bytes.clear();
    };
    std::size_t plain = 0;  // where the text since the last word begins
    for (std::size_t at = header.find("=?"); at != std::string_view::npos;) {
        const auto word = word_at(header.substr(at));
        if (!word) {
            at = header.find("=?", at + 2);
            continue;
        }
        const std::string_view between = header.substr(plain, at - plain);
        // Blanks between two words are not part of the text (RFC 2047, 6.2).
        const bool neighbours =
            plain > 0 && between.find_first_not_of(" \t\r\n") == std::string_view::npos;
        if (!neighbours || word->charset != word_charset) flush();
        if (!neighbours) out += clean_utf8(between, charset);
        bytes += word->bytes;
        word_charset = word->charset;
        plain = at + word->size;
        at = header.find("=?", plain);
    }
    flush();
    out += clean_utf8(header.substr(plain), charset);
    return folded_spaces(out);
}

}  // namespace nashra
