#include "source/headline_note.h"

#include <algorithm>
#include <array>
#include <vector>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/author_line.h"
#include "source/date_words.h"
#include "source/line_kind.h"
#include "source/line_parts.h"
#include "source/lines.h"
#include "source/site_talk.h"
#include "source/written_date.h"

namespace nashra {

namespace {

constexpr std::size_t kLongest = 240;  // bytes

/// Between the parts of a line.
constexpr auto kBars = std::to_array<std::string_view>(
    {" | ", " • ", " · ", " / ", " — ", " – ", " - ", "|", "•", "·"});
constexpr auto kCommas = std::to_array<std::string_view>({", ", "، "});

/// A place, a name, a paper: few words, none of them a number.
bool is_name(std::string_view part) {
    constexpr std::size_t kMostWords = 4;
    if (count_words(part) > kMostWords || ending_of(part) == Ending::closed) return false;
    bool names = has_letters(part);
    for_each_word(part, [&](std::string_view word) {
        const bool lower = is_ascii_letter(word.front()) && !is_ascii_upper(word.front());
        names = names && (!lower || word.size() <= 3) &&
                word.find_first_of("0123456789:?!\"") == std::string_view::npos;
        return names;
    });
    return names;
}

bool is_named(std::string_view text) {
    PageLine line;
    line.text = text;
    line.words = count_words(text);
    line.ending = ending_of(text);
    return is_author(line);
}

/// "نادر صبحي 12 مارس 2024 - 02:11 م": nothing but a style keeps them apart.
std::optional<HeadlineNote> name_and_date(std::string_view line) {
    constexpr std::size_t kMostWords = 4;  // of a name
    for (std::size_t at = line.find(' '); at != std::string_view::npos;
         at = line.find(' ', at + 1)) {
        const std::string_view name = trimmed(line.substr(0, at));
        const std::string_view date = trimmed(line.substr(at));
        if (count_words(name) > kMostWords) break;
        if (!is_date_label(folded_label(date)) || utc_date(date).empty()) continue;
        PageLine author;
        author.text = name;
        author.words = count_words(name);
        author.ending = ending_of(name);
        if (author.words < 2 || !(is_author(author) || is_arabic_author(author))) break;
        return HeadlineNote{.author = std::string{name}, .date = std::string{date}};
    }
    return std::nullopt;
}

/// A whole line, put together from its parts.
class NoteReader {
  public:
    std::optional<HeadlineNote> read(std::string_view line) {
        const auto parts = line_parts(line, kBars);
        const bool known = std::all_of(parts.begin(), parts.end(),
                                       [this](std::string_view part) { return take(part); });
        if (!known || !dated_ || parts_ < 2) return std::nullopt;
        const bool bars = line.find_first_of("|") != std::string_view::npos ||
                          line.find("•") != std::string_view::npos ||
                          line.find("·") != std::string_view::npos;
        // Before a mere date, without a bar, stands mostly a place.
        if (note_.author.empty() && (bars || for_readers_) && are_authors(first_name_))
            note_.author = first_name_;
        return std::move(note_);
    }

  private:
    bool take(std::string_view part) {
        if (take_whole(part)) return true;
        const auto pieces = line_parts(part, kCommas);
        return pieces.size() > 1 &&
               (take_tail(part, pieces) ||
                std::all_of(pieces.begin(), pieces.end(),
                            [this](std::string_view piece) { return take_whole(piece); }));
    }

    /// "Port Selim, May 4, 2003": a date may have commas itself.
    bool take_tail(std::string_view part, const std::vector<std::string_view>& pieces) {
        const auto tail = static_cast<std::size_t>(pieces[1].data() - part.data());
        return is_name(pieces[0]) && is_date_label(folded_label(part.substr(tail))) &&
               take_whole(pieces[0]) && take_whole(part.substr(tail));
    }

    bool take_whole(std::string_view part) {
        ++parts_;
        switch (line_kind(part)) {
            case LineKind::page_date:
                dated_ = true;
                for_readers_ = for_readers_ || part.find("read") != std::string_view::npos;
                if (part.find(" min") != std::string_view::npos)
                    part = part.substr(0, part.rfind(", "));  // "3 May 2025, 4 min read"
                if (note_.date.empty() && !utc_date(part).empty()) note_.date = part;
                return true;
            case LineKind::byline:
                dated_ = true;
                if (note_.author.empty()) note_.author = without_byline_word(part);
                return true;
            case LineKind::prose:
                if (!is_name(part)) return false;
                if (first_name_.empty()) first_name_ = part;
                return true;
            case LineKind::share:
            case LineKind::button:
            case LineKind::navigation:
            case LineKind::symbol:
            case LineKind::clock: return true;
            default: return false;
        }
    }

    HeadlineNote note_;
    std::string first_name_;
    bool dated_ = false;        // or written by somebody
    bool for_readers_ = false;  // says how long it takes to read
    std::size_t parts_ = 0;
};

}  // namespace

std::optional<HeadlineNote> headline_note(std::string_view line) {
    if (line.size() > kLongest || ending_of(line) == Ending::closed) return std::nullopt;
    if (auto note = NoteReader{}.read(line)) return note;
    if (auto note = name_and_date(line)) return note;
    if (site_talk(line) != SiteTalk::byline) return std::nullopt;
    return HeadlineNote{.author = dated_byline_name(line), .date = {}};
}

bool are_authors(std::string_view line) {
    constexpr auto kAnd = std::to_array<std::string_view>({" and ", " & ", ", "});
    constexpr std::size_t kMostPeople = 5;
    if (line.size() > kLongest || ending_of(line) == Ending::closed) return false;
    const auto people = line_parts(line, kAnd);
    return !people.empty() && people.size() <= kMostPeople &&
           std::all_of(people.begin(), people.end(), is_named);
}

}  // namespace nashra
