#include "source/part_address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "source/address.h"
#include "source/ascii.h"

namespace nashra {

namespace {

constexpr std::size_t kMostDigits = 2;  // longer numbers are years, dates and names of stories

constexpr auto kWords = std::to_array<std::string_view>(
    {"page", "p", "pg", "pagenum", "pageno", "page_no", "pagenumber", "page_number", "currentpage",
     "paged", "part", "seite", "pagina", "strona", "sayfa", "%d8%b5%d9%81%d8%ad%d8%a9", "صفحة"});

bool is_word(std::string_view text) {
    return std::find(kWords.begin(), kWords.end(), ascii_lower(text)) != kWords.end();
}

std::optional<unsigned> part_number(std::string_view text) {
    if (text.empty() || text.size() > kMostDigits || text.front() == '0') return std::nullopt;
    unsigned number = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return number;
}

/// An address in the pieces that a part's number may stand in.
struct Pieces {
    std::string site;                // "news.example"
    std::vector<std::string> path;   // without empty ones: "/a/b/" is "/a/b"
    std::vector<std::string> query;  // without what only tells where a reader comes from

    std::string address() const {
        std::string all = site;
        for (const auto& step : path)
            all += '/' + step;
        char before = '?';
        for (const auto& one : query)
            all += std::exchange(before, '&') + one;
        return all;
    }
};

std::vector<std::string> divided(std::string_view text, char at) {
    std::vector<std::string> pieces;
    while (!text.empty()) {
        const auto end = std::min(text.find(at), text.size());
        if (end > 0) pieces.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

Pieces pieces_of(std::string_view address) {
    address = address.substr(0, address.find('#'));
    address.remove_prefix(address.find("://") + 3);
    const auto query = std::min(address.find('?'), address.size());
    const auto path = std::min(address.substr(0, query).find('/'), query);
    Pieces pieces{ascii_lower(address.substr(0, path)),
                  divided(address.substr(path, query - path), '/'),
                  divided(address.substr(std::min(query + 1, address.size())), '&')};
    std::erase_if(pieces.query, tells_the_origin);
    return pieces;
}

/// "/story?page=2". At the root a bare "p" is a story's number: "/?p=45".
void read_query(const Pieces& pieces, std::vector<PartAddress>& readings) {
    for (std::size_t i = 0; i < pieces.query.size(); ++i) {
        const std::string_view parameter = pieces.query[i];
        const auto equals = parameter.find('=');
        if (equals == std::string_view::npos) continue;
        const auto name = parameter.substr(0, equals);
        const auto number = part_number(parameter.substr(equals + 1));
        if (!number || !is_word(name) || (name == "p" && pieces.path.empty())) continue;
        Pieces whole = pieces;
        whole.query.erase(whole.query.begin() + static_cast<std::ptrdiff_t>(i));
        readings.push_back({PartMark::word, *number, whole.address()});
    }
}

/// "/story/page/2", "/story/page-2", "/story/p2", "/story/2".
void read_last_step(const Pieces& pieces, std::vector<PartAddress>& readings) {
    const std::string_view last = pieces.path.back();
    Pieces whole = pieces;
    whole.path.pop_back();
    if (const auto number = part_number(last)) {
        if (!whole.path.empty() && is_word(whole.path.back())) {
            whole.path.pop_back();
            readings.push_back({PartMark::word, *number, whole.address()});
        } else if (!whole.path.empty()) {
            readings.push_back({PartMark::bare, *number, whole.address()});
        }
        return;
    }
    const auto digits = last.find_last_not_of("0123456789") + 1;
    auto word = last.substr(0, digits);
    if (word.ends_with('-') || word.ends_with('_')) word.remove_suffix(1);
    if (const auto number = part_number(last.substr(digits)); number && is_word(word))
        readings.push_back({PartMark::word, *number, whole.address()});
}

bool ends_with_separator(std::string_view text) {
    return text.ends_with('-') || text.ends_with('_') || text.ends_with(',');
}

/// "/story_page2.html": the word, behind what names the story.
std::size_t word_begin(std::string_view name) {
    if (ends_with_separator(name)) name.remove_suffix(1);
    const auto separator = name.find_last_of("-_,");
    if (separator == std::string_view::npos || separator == 0) return std::string_view::npos;
    return is_word(name.substr(separator + 1)) ? separator : std::string_view::npos;
}

/// "/story-2.html", "/story_page2.html", "/story,3"; "/story2.html", "/page2.html", "/02.html".
void read_name(const Pieces& pieces, std::vector<PartAddress>& readings) {
    const std::string_view last = pieces.path.back();
    const auto dot = std::min(last.rfind('.'), last.size());
    const auto name = last.substr(0, dot);
    const auto digits = name.find_last_not_of("0123456789") + 1;
    auto numeral = name.substr(digits);
    if (numeral.size() == kMostDigits && numeral.front() == '0') numeral.remove_prefix(1);
    const auto number = part_number(numeral);
    const bool bare_step = digits == 0 && dot == last.size();
    if (!number || bare_step) return;
    auto mark = PartMark::in_name;
    auto rest = name.substr(0, digits);
    if (const auto word = word_begin(rest); word != std::string_view::npos) {
        mark = PartMark::word;
        rest = rest.substr(0, word);
    } else if (ends_with_separator(rest)) {
        rest.remove_suffix(1);
    }
    Pieces whole = pieces;
    whole.path.back() = std::string{rest} + std::string{last.substr(dot)};
    readings.push_back({mark, *number, whole.address()});
}

}  // namespace

std::vector<PartAddress> part_addresses(std::string_view address) {
    constexpr std::size_t kLongest = 2048;  // each reading is an address of its own
    if (address.size() > kLongest || !is_web_address(address)) return {};
    const Pieces pieces = pieces_of(address);
    std::vector<PartAddress> readings{{PartMark::none, 0, pieces.address()}};
    read_query(pieces, readings);
    if (pieces.path.empty()) return readings;
    const auto before = readings.size();
    read_last_step(pieces, readings);
    if (readings.size() == before) read_name(pieces, readings);
    return readings;
}

}  // namespace nashra
