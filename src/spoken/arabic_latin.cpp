// Latin letters in an Arabic run: acronyms, names, serial numbers, Roman numbers, addresses.
#include <algorithm>
#include <array>

#include "spoken/arabic_context.h"
#include "spoken/arabic_ordinal.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/latin_in_arabic.h"
#include "spoken/roman_number.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestAddress = 200;  // bytes; a longer one is not worth hearing

constexpr auto kDomains =
    "com org net gov edu info news tv io uk co int me sa ae eg qa ps jo lb iq"sv;

bool address_sign(char c) { return "./-_@:?=&%+~#"sv.find(c) != std::string_view::npos; }

/// The ASCII letters, digits and signs of addresses that stand here.
std::string_view take_address(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && end < kLongestAddress) {
        const auto glyph = glyph_at(text, end);
        if (glyph.code >= 0x80 || (!glyph.spoken() && !address_sign(text[end]))) break;
        end += glyph.size;
    }
    while (end > 0 && ".:?,-"sv.find(text[end - 1]) != std::string_view::npos)
        --end;
    return text.substr(0, end);
}

/// "www.", "https://", or a word with a known ending: "example.com", "a@b.org/c".
bool is_address(std::string_view text) {
    if (starts(text, "www.") || starts(text, "http://") || starts(text, "https://")) return true;
    const auto host = text.substr(0, text.find('/'));
    const auto dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return false;
    const auto ending = host.substr(dot + 1);
    if (host.find('@') != std::string_view::npos) return ending.size() >= 2;
    return listed(kDomains, ending) && glyph_at(host, 0).letter();
}

std::string_view name_of(char sign) {
    switch (sign) {
        case '.': return "دُوت";
        case '/': return "سْلَاش";
        case '-': return "شَرْطَة";
        case '_': return "شَرْطَة سُفْلِيَّة";
        case '@': return "آت";
        case '=': return "يُسَاوِي";
        case '+': return "زَائِد";
        default: return {};
    }
}

std::string say_latin(std::string_view word) {
    return spelled_by_speakers(word) ? spelled_latin(word) : transcribed_latin(word);
}

/// Nobody says the protocol.
std::string say_address(std::string_view address) {
    for (const auto protocol : {"https://"sv, "http://"sv}) {
        if (starts(address, protocol)) address.remove_prefix(protocol.size());
    }
    std::string words;
    Scanner scan{address};
    while (!scan.rest().empty()) {
        if (!words.empty() && words.back() != ' ') words += ' ';
        if (const auto word = scan.word(); !word.empty()) {
            words += say_latin(word);
        } else if (const auto digits = scan.digits(); !digits.empty()) {
            const Number number{std::string{digits}, {}, false};
            words += digits.size() <= 4 ? standing_alone(number, Gender::masculine, Case::pausal)
                                        : arabic_digits(digits);
        } else {
            words += name_of(scan.rest().front());
            scan.literal(scan.rest().substr(0, 1));
        }
    }
    return words;
}

/// "XIV" is 14; 0 from 40 on, where letters are rather letters.
std::size_t small_roman_value(std::string_view word) {
    const int value = roman_value(word);
    return value < 40 ? static_cast<std::size_t>(value) : 0;
}

/// Without the accents: "é" -> "e", and nothing for letters that have none.
bool plain_latin(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

}  // namespace

// "www.example.com" -> "دبليو دبليو دبليو دوت إكسامبل دوت كوم", "info@example.org".
std::optional<Reading> read_arabic_web(const Written& written) {
    const auto first = glyph_at(written.text, written.at);
    if (!first.latin() || glyph_before(written.text, written.at).spoken()) return std::nullopt;
    const auto address = take_address(written.rest());
    if (!is_address(address)) return std::nullopt;
    return Reading{address.size(), say_address(address)};
}

// "لويس XIV" -> "لويس الرابع عشر"; one letter may be anything, and so may Latin neighbours.
std::optional<Reading> read_arabic_roman(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    Scanner scan{written.rest()};
    const auto word = scan.word();
    const auto value = word.size() >= 2 ? small_roman_value(word) : 0;
    const auto before = last_word(written.before());
    if (value == 0 || !scan.word_ends() || !glyph_at(before, 0).arabic()) return std::nullopt;
    return Reading{word.size(), arabic_ordinal(value, Gender::masculine)};
}

// "BBC" -> "بي بي سي", "Netflix" -> "نتفليكس", "F-35" -> "إف خمسة وثلاثون" (its number is another
// rule's).
std::optional<Reading> read_arabic_acronym(const Written& written) {
    Scanner scan{written.rest()};
    const auto word = scan.word();
    if (!plain_latin(word)) return std::nullopt;
    auto words = say_latin(word);
    // "F-35": the dash is silent.
    const bool serial = scan.rest().substr(0, 1) == "-" && glyph_at(scan.rest(), 1).digit();
    if (serial) scan.literal("-");
    return Reading{scan.at(), std::move(words), joint_behind(written.before())};
}

}  // namespace nashra
