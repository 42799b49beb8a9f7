// Addresses of the web and of mail, hashtags and handles in English. Of a page the name of the site
// is said: nobody listens to "colon slash slash", nor could use a path by ear.
#include <array>

#include "spoken/english_acronym.h"
#include "spoken/english_letters.h"
#include "spoken/english_number.h"
#include "spoken/english_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestSite = 200;  // bytes

// Endings of names without "www." before them. Those of countries look like the words of a sentence
// whose space is missing ("end.It"), so that they must be in lower case and not words.
constexpr std::array kDomains = {
    "com"sv,    "org"sv,  "net"sv, "gov"sv, "edu"sv, "info"sv, "news"sv, "tv"sv, "io"sv,
    "uk"sv,     "co"sv,   "int"sv, "mil"sv, "biz"sv, "app"sv,  "dev"sv,  "ai"sv, "eu"sv,
    "online"sv, "site"sv, "fm"sv,  "de"sv,  "fr"sv,  "es"sv,   "ru"sv,   "cn"sv, "jp"sv,
    "ca"sv,     "au"sv,   "ae"sv,  "sa"sv,  "eg"sv,  "qa"sv,   "jo"sv,   "lb"sv, "ps"sv,
    "iq"sv,     "ir"sv,   "il"sv,  "ly"sv,  "tn"sv,  "tr"sv,   "ma"sv,   "nl"sv, "ch"sv};

// Endings of names that are said as a word, though they are no longer than two or three letters.
constexpr std::array kSaidEndings = {"com"sv,  "org"sv,    "net"sv,  "gov"sv,  "info"sv,
                                     "news"sv, "mil"sv,    "biz"sv,  "app"sv,  "dev"sv,
                                     "co"sv,   "online"sv, "site"sv, "html"sv, "htm"sv};

bool address_sign(char c) {
    return std::string_view{"./-_@:?=&%+~#"}.find(c) != std::string_view::npos;
}

/// What may be an address: ASCII letters, digits and the signs of addresses, so many bytes at most.
std::string_view take_address(std::string_view text, std::size_t limit) {
    std::size_t end = 0;
    while (end < text.size() && end < limit) {
        const char c = text[end];
        const auto glyph = Glyph{static_cast<unsigned char>(c), 1};
        if (glyph.code >= 0x80 || (!glyph.spoken() && !address_sign(c))) break;
        ++end;
    }
    while (end > 0 && std::string_view{".:?,"}.find(text[end - 1]) != std::string_view::npos)
        --end;
    return text.substr(0, end);
}

std::string_view without_scheme(std::string_view address) {
    for (const auto scheme : {"https://"sv, "http://"sv, "mailto:"sv}) {
        if (address.substr(0, scheme.size()) == scheme) return address.substr(scheme.size());
    }
    return address;
}

/// "news.example.co.uk" of "https://www.news.example.co.uk:80/path?a=b".
std::string_view site_of(std::string_view address) {
    auto site = without_scheme(address);
    site = site.substr(0, site.find_first_of("/?#:"));
    if (site.substr(0, 4) == "www.") site.remove_prefix(4);
    while (!site.empty() && (site.back() == '.' || site.back() == '-'))
        site.remove_suffix(1);
    return site;
}

std::string_view ending_of(std::string_view site) {
    const auto dot = site.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view{} : site.substr(dot + 1);
}

enum class Address { none, page, mail };

/// "www.", "https://", or a word with a known ending: "example.com", "a@b.org".
Address kind_of(std::string_view text) {
    const auto site = site_of(text);
    const auto ending = ending_of(site);
    const auto at = text.find('@');
    if (at != std::string_view::npos && at > 0 && at < text.find('/')) {
        const auto host = ending_of(text.substr(at + 1));
        return host.size() >= 2 ? Address::mail : Address::none;
    }
    if (text.substr(0, 4) == "www." || without_scheme(text).size() < text.size())
        return site.empty() ? Address::none : Address::page;
    if (!listed(kDomains, ending)) return Address::none;
    return glyph_at(site, 0).letter() || ending == "com" ? Address::page : Address::none;
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
        case '&': return "ampersand";
        case '+': return "plus";
        default: return {};
    }
}

/// Two letters are spelled: "uk", "tv"; so is what nobody can pronounce.
std::string say_part(std::string_view word, bool ending) {
    const bool vowel = lowered(word).find_first_of("aeiouy") != std::string::npos;
    const bool spell = ending ? word.size() <= 3 && !listed(kSaidEndings, word)
                              : word.size() > 1 && word.size() <= 4 && !vowel;
    return spell ? spelled(word) : std::string{word};
}

std::string say_address(std::string_view address) {
    std::string words;
    bool host = address.find('@') == std::string_view::npos;
    bool dot = false;
    Scanner scan{address};
    while (!scan.rest().empty()) {
        if (!words.empty() && words.back() != ' ') words += ' ';
        if (const auto word = scan.word(); !word.empty()) {
            words += say_part(word, dot && host);
        } else if (const auto digits = scan.digits(); !digits.empty()) {
            words += digits.size() <= 2 && digits[0] != '0' ? english_cardinal(digits)
                                                            : english_digits(digits);
        } else {
            const char sign = scan.rest().front();
            dot = sign == '.';
            host = host || sign == '@';
            words += name_of(sign);
            scan.literal(scan.rest().substr(0, 1));
        }
    }
    while (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

/// "MeToo2024" -> "Me Too twenty twenty four", "john_doe" -> "john doe".
std::string say_tag(std::string_view tag) {
    std::string words;
    Scanner scan{tag};
    while (!scan.rest().empty()) {
        if (!words.empty() && words.back() != ' ') words += ' ';
        if (const auto digits = scan.digits(); !digits.empty()) {
            words += sounds_like_year(digits) ? english_year(digits) : english_model(digits);
            continue;
        }
        const auto word = scan.word();
        if (word.empty()) {
            scan.literal(scan.rest().substr(0, 1));
            continue;
        }
        if (const auto acronym = all_capitals(word) ? say_acronym(word, Shouted::no) : "";
            !acronym.empty()) {
            words += acronym;
            continue;
        }
        for (std::size_t at = 0; at < word.size();) {
            const auto glyph = glyph_at(word, at);
            const bool begins =
                glyph.upper() && at > 0 &&
                (glyph_before(word, at).lower() ||
                 (at + glyph.size < word.size() && glyph_at(word, at + glyph.size).lower()));
            if (begins) words += ' ';
            words += word.substr(at, glyph.size);
            at += glyph.size;
        }
    }
    return words;
}

/// The letters, digits and underscores of a tag; at most 64 bytes.
std::string_view take_tag(Scanner& scan) {
    const auto rest = scan.rest();
    std::size_t end = 0;
    while (end < 64) {
        const auto glyph = glyph_at(rest, end);
        if (!glyph.spoken() && glyph.code != U'_') break;
        end += glyph.size;
    }
    while (end > 0 && rest[end - 1] == '_')
        --end;
    scan.literal(rest.substr(0, end));
    return rest.substr(0, end);
}

}  // namespace

// "https://www.example.co.uk/a/b" -> "example dot co dot U K"; "press@example.org" in full.
std::optional<Reading> read_english_web(const Written& written) {
    const auto before = glyph_before(written.text, written.at);
    if (before.spoken() || before.code == U'.') return std::nullopt;
    auto address = take_address(written.rest(), kLongestSite);
    if (address.find_first_of(".@:") == std::string_view::npos) return std::nullopt;
    const auto kind = kind_of(address);
    if (kind == Address::none) return std::nullopt;
    // A path may be as long as it likes: it is not said.
    if (kind == Address::page) address = take_address(written.rest(), written.rest().size());
    return Reading{address.size(),
                   say_address(kind == Address::mail ? without_scheme(address) : site_of(address))};
}

// "#MeToo" -> "hashtag Me Too", "@john_doe" -> "at john doe".
std::optional<Reading> read_english_tag(const Written& written) {
    Scanner scan{written.rest()};
    const bool hashtag = scan.literal("#");
    if (!hashtag && !scan.literal("@")) return std::nullopt;
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    const auto tag = take_tag(scan);
    const bool letters = std::any_of(tag.begin(), tag.end(), [](char c) {
        return Glyph{static_cast<unsigned char>(c), 1}.letter();
    });
    // "@example.com" is what is left of an address.
    const bool host = scan.rest().substr(0, 1) == "." && glyph_at(scan.rest(), 1).letter();
    if (!letters || scan.at() == 1 || host) return std::nullopt;
    const bool told = hashtag && lowered(last_word(written.before())) == "hashtag";
    return Reading{scan.at(), (told ? "" : hashtag ? "hashtag " : "at ") + say_tag(tag)};
}

}  // namespace nashra
