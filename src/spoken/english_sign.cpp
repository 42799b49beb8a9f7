// Web addresses, and signs that the English voice leaves silent or mangles (facts 2).
#include <array>

#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestAddress = 200;  // bytes; a longer one is not worth hearing

struct Sign {
    std::string_view written;
    std::string_view words;
};
constexpr std::array kSigns = {Sign{"&", "and"},        Sign{"@", "at"},
                               Sign{"%", "percent"},    Sign{"‰", "per mille"},
                               Sign{"=", "equals"},     Sign{"×", "times"},
                               Sign{"÷", "divided by"}, Sign{"±", "plus or minus"},
                               Sign{"°", "degrees"},    Sign{"$", "dollars"},
                               Sign{"€", "euros"},      Sign{"£", "pounds"},
                               Sign{"¥", "yen"},        Sign{"§", "section"},
                               Sign{"/", " "},          Sign{"_", " "},
                               Sign{"*", " "},          Sign{"\\", " "},
                               Sign{"^", " "},          Sign{"~", " "},
                               Sign{"≈", "about"},      Sign{"≥", "at least"},
                               Sign{"≤", "at most"},    Sign{"¢", "cents"},
                               Sign{"≠", "is not"},     Sign{"∞", "infinity"}};

constexpr std::array kDomains = {"com"sv,  "org"sv, "net"sv, "gov"sv, "edu"sv, "info"sv,
                                 "news"sv, "tv"sv,  "io"sv,  "uk"sv,  "co"sv,  "int"sv};

bool address_sign(char c) {
    return std::string_view{"./-_@:?=&%+~#"}.find(c) != std::string_view::npos;
}

/// The end of what may be an address: ASCII letters, digits and the signs of addresses.
std::string_view take_address(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && end < kLongestAddress) {
        const auto glyph = glyph_at(text, end);
        if (glyph.code >= 0x80 || (!glyph.spoken() && !address_sign(text[end]))) break;
        end += glyph.size;
    }
    while (end > 0 && std::string_view{".:?,"}.find(text[end - 1]) != std::string_view::npos)
        --end;
    return text.substr(0, end);
}

/// "www.", "https://", or a word with a known ending: "example.com", "a@b.org/c".
bool is_address(std::string_view text) {
    if (text.substr(0, 4) == "www." || text.substr(0, 7) == "http://" ||
        text.substr(0, 8) == "https://")
        return true;
    const auto host = text.substr(0, text.find('/'));
    const auto dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return false;
    const auto ending = host.substr(dot + 1);
    if (host.find('@') != std::string_view::npos && ending.size() >= 2) return true;
    for (const auto domain : kDomains) {
        if (ending == domain) return glyph_at(host, 0).letter();
    }
    return false;
}

std::string_view name_of(char sign) {
    switch (sign) {
        case '.': return "dot";
        case '/': return "slash";
        case '-': return "dash";
        case '_': return "underscore";
        case '@': return "at";
        case ':': return "colon";
        case '?': return "question mark";
        case '=': return "equals";
        case '&': return "and";
        case '+': return "plus";
        default: return {};
    }
}

std::string say_address(std::string_view address) {
    std::string words;
    Scanner scan{address};
    while (!scan.rest().empty()) {
        if (!words.empty() && words.back() != ' ') words += ' ';
        if (const auto word = scan.word(); !word.empty()) {
            // "www" is said as three letters.
            words += word == "www" ? "W W W"sv : word;
        } else if (const auto digits = scan.digits(); !digits.empty()) {
            words += digits.size() <= 2 && digits[0] != '0' ? english_cardinal(digits)
                                                            : english_digits(digits);
        } else {
            words += name_of(scan.rest().front());
            scan.literal(scan.rest().substr(0, 1));
        }
    }
    return words;
}

/// Whether an amount follows: "90%", " 5", "$2", "-3".
bool amount_follows(std::string_view rest) {
    Scanner scan{rest};
    scan.space();
    for (const auto sign : {"-"sv, "+"sv, "$"sv, "€"sv, "£"sv, "₪"sv, "US$"sv}) {
        if (scan.literal(sign)) break;
    }
    return glyph_at(scan.rest(), 0).digit();
}

/// ">90%" -> "more than", "<= 5", "~50"; the brackets of "<b>" are no words.
std::optional<Reading> read_comparison(const Written& written) {
    struct Comparison {
        std::string_view written, words;
    };
    static constexpr std::array kComparisons = {
        Comparison{">=", "at least"}, Comparison{"<=", "at most"}, Comparison{">", "more than"},
        Comparison{"<", "less than"}, Comparison{"~", "about"}};
    for (const auto& comparison : kComparisons) {
        Scanner scan{written.rest()};
        if (!scan.literal(comparison.written)) continue;
        const auto before = glyph_before(written.text, written.at);
        const bool tag = before.spoken() || before.code == U'/';
        if (tag || !amount_follows(scan.rest())) return std::nullopt;
        return Reading{scan.at(), std::string{comparison.words}};
    }
    return std::nullopt;
}

/// "10^6" -> "ten to the sixth", "5^2" -> "five squared".
std::optional<Reading> read_power(const Written& written) {
    Scanner scan{written.rest()};
    if (!scan.literal("^") || !glyph_before(written.text, written.at).digit()) return std::nullopt;
    const bool minus = scan.literal("-");
    const auto exponent = scan.digits();
    if (exponent.empty()) return std::nullopt;
    if (minus) return Reading{scan.at(), "to the minus " + english_ordinal(exponent)};
    if (exponent == "2") return Reading{scan.at(), "squared"};
    if (exponent == "3") return Reading{scan.at(), "cubed"};
    return Reading{scan.at(), "to the " + english_ordinal(exponent)};
}

}  // namespace

// "https://www.example.com/" -> "W W W dot example dot com": nobody listens to "colon slash slash".
std::optional<Reading> read_english_web(const Written& written) {
    const auto first = glyph_at(written.text, written.at);
    const auto before = glyph_before(written.text, written.at);
    if (!first.spoken() || before.spoken() || before.code == U'.') return std::nullopt;
    const auto written_address = take_address(written.rest());
    if (!is_address(written_address)) return std::nullopt;
    auto address = written_address;
    for (const auto scheme : {"https://"sv, "http://"sv}) {
        if (address.substr(0, scheme.size()) == scheme) address.remove_prefix(scheme.size());
    }
    while (!address.empty() && address.back() == '/')
        address.remove_suffix(1);
    return Reading{written_address.size(), say_address(address)};
}

std::optional<Reading> read_english_sign(const Written& written) {
    if (auto comparison = read_comparison(written)) return comparison;
    if (auto power = read_power(written)) return power;
    const auto rest = written.rest();
    const auto before = glyph_before(written.text, written.at);
    const auto next = glyph_at(rest, 1);
    switch (rest.front()) {
        case '-':
            // "mid-1980s" against "-0.4".
            if (!next.digit()) return std::nullopt;
            return Reading{1, before.spoken() || before.code == U'-' ? " " : "minus"};
        // "25 x 7", "2x8"
        case 'x': {
            const auto digit = last_word(written.before());
            Scanner scan{rest.substr(1)};
            scan.space();
            const bool between =
                glyph_before(digit, digit.size()).digit() && glyph_at(scan.rest(), 0).digit();
            if (!between) return std::nullopt;
            return Reading{1, "by"};
        }
        // "17.2.1", "10.0.0.1": what is left of the dots between digits
        case '.':
            if (!before.digit() || !next.digit()) return std::nullopt;
            return Reading{1, "point"};
        case '+': return Reading{1, before.space() || next.spoken() ? "plus" : " plus"};
        case '#':
            if (next.digit()) return Reading{1, "number"};
            return Reading{1, next.letter() ? "hashtag" : "hash"};
        case '<': return Reading{1, next.space() || next.digit() ? "less than" : " "};
        case '>': return Reading{1, before.space() && next.spoken() ? "more than" : " "};
        default: break;
    }
    for (const auto& sign : kSigns) {
        if (rest.substr(0, sign.written.size()) == sign.written)
            return Reading{sign.written.size(), std::string{sign.words}};
    }
    return std::nullopt;
}

}  // namespace nashra
