#include "source/page_title.h"

#include <algorithm>
#include <array>
#include <utility>

#include "source/line_kind.h"
#include "source/lines.h"

namespace nashra {

namespace {

// Bytes of a title. A longer one is no headline, and a search for one in another is quadratic.
constexpr std::size_t kLongestTitle = 1024;

/// "Headline | Site", "Headline - Site": where the site's name begins, or npos.
std::size_t site_begin(std::string_view title, std::string_view site) {
    constexpr auto kDividers = std::to_array<std::string_view>(
        {" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " « ", " / "});
    std::size_t cut = std::string_view::npos;
    for (const auto divider : kDividers) {
        const std::size_t at = title.rfind(divider);
        if (at == std::string_view::npos || (cut != std::string_view::npos && at < cut)) continue;
        const std::string_view tail = title.substr(at + divider.size());
        const bool is_site = !site.empty() && folded_label(tail) == folded_label(site);
        const bool dash = divider == " - " || divider == " – " || divider == " — ";
        const std::size_t fewest = divider == " | " ? 3 : 4;  // words of a headline
        const bool short_tail =
            count_words(tail) <= 4 && count_words(title.substr(0, at)) >= fewest;
        const std::size_t dot = tail.rfind('.');
        const bool is_host = tail.find(' ') == std::string_view::npos && dot > 0 &&
                             dot != std::string_view::npos && dot + 2 < tail.size();
        if (is_site || is_host || (short_tail && (!dash || site.empty()))) cut = at;
    }
    return cut;
}

/// "Site | Headline": where the headline begins.
std::size_t headline_begin(std::string_view title) {
    constexpr std::string_view kDivider = " | ";
    const std::size_t at = title.find(kDivider);
    if (at == std::string_view::npos) return 0;
    const std::string_view rest = title.substr(at + kDivider.size());
    const bool site_first = count_words(title.substr(0, at)) <= 3 && count_words(rest) >= 5;
    return site_first ? at + kDivider.size() : 0;
}

/// "Headline | Section | Site" is the headline.
std::string without_site(std::string title, std::string_view site) {
    for (int name = 0; name < 3; ++name) {
        const std::size_t cut = site_begin(title, site);
        if (cut == std::string::npos) break;
        title.resize(cut);
    }
    return title;
}

std::vector<std::string> headings_of(const HtmlTree& tree) {
    std::vector<std::string> headings;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        constexpr std::size_t kEnough = 8;
        if (tree[i].tag != "h1" || headings.size() >= kEnough) continue;
        std::string text = text_below(tree, i, 4 * kLongestTitle);  // with the blanks of the markup
        if (text.size() <= kLongestTitle && has_letters(text)) headings.push_back(std::move(text));
    }
    return headings;
}

/// How much of the shorter one's words are in the other, in percent.
std::size_t shared_words(const std::string& one, const std::string& other) {
    std::vector<std::string_view> words;
    for_each_word(other, [&](std::string_view word) {
        words.push_back(word);
        return true;
    });
    std::sort(words.begin(), words.end());
    std::size_t all = 0;
    std::size_t shared = 0;
    for_each_word(one, [&](std::string_view word) {
        ++all;
        shared += std::binary_search(words.begin(), words.end(), word) ? 1 : 0;
        return true;
    });
    const std::size_t fewest = std::min(all, words.size());
    return fewest == 0 ? 0 : shared * 100 / fewest;
}

/// The claim that most others repeat; the first of equals.
const std::string& most_shared(const std::vector<std::string>& claims) {
    std::size_t best = 0;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const auto same = std::count_if(claims.begin(), claims.end(), [&](const auto& claim) {
            return folded_label(claim) == folded_label(claims[i]);
        });
        if (same <= most) continue;
        best = i;
        most = same;
    }
    return claims[best];
}

/// "January 1, 2025 Headline", "Blog: Headline": the claim, and a date or a label beside it.
bool is_labelled(std::string heading, const std::string& claim) {
    heading.erase(heading.find(claim), claim.size());
    const std::string rest = folded_spaces(heading);
    return line_kind(rest) == LineKind::page_date ||
           (rest.ends_with(':') && count_words(rest) == 1);
}

/// The longest heading that stands in a claim, or holds one: the site's name is often an h1 too.
std::string confirmed_heading(const std::vector<std::string>& headings,
                              const std::vector<std::string>& claims) {
    std::string best;
    for (const auto& claim : claims) {
        const std::string folded_claim = folded_label(claim);
        for (const auto& heading : headings) {
            const std::string folded = folded_label(heading);
            const bool subject = headings.size() == 1 && folded_claim.starts_with(folded);
            if ((count_words(heading) < 2 && !subject) || heading.size() <= best.size()) continue;
            if (folded_claim == folded) return heading;
            if (folded_claim.find(folded) != std::string::npos) {
                best = heading;
            } else if (folded.find(folded_claim) != std::string::npos) {
                best = is_labelled(folded, folded_claim) ? claim : heading;
            }
        }
        if (!best.empty()) break;
    }
    return best;
}

/// "Attar's Blog" where the head says "Attar's Blog: A night on the tram" and "A night on the
/// tram".
bool is_site_name(const std::string& heading, const std::vector<std::string>& claims) {
    return std::any_of(claims.begin(), claims.end(), [&](const auto& whole) {
        if (!whole.starts_with(heading)) return false;
        return std::any_of(claims.begin(), claims.end(), [&](const auto& rest) {
            return rest.size() < whole.size() && whole.ends_with(rest) &&
                   whole.size() >= heading.size() + rest.size() && rest != heading;
        });
    });
}

/// The site's name is an h1 on many pages.
void drop_site_names(std::vector<std::string>& headings, const std::vector<std::string>& claims,
                     std::string_view site) {
    std::vector<std::string> folded;
    for (const auto& claim : claims)
        folded.push_back(folded_label(claim));
    const std::string name = folded_label(site);
    const auto is_name = [&](const std::string& heading) {
        const std::string label = folded_label(heading);
        return (!name.empty() && label == name && folded.front() != name) ||
               is_site_name(label, folded);
    };
    headings.erase(std::remove_if(headings.begin(), headings.end(), is_name), headings.end());
}

bool is_one_of(const std::vector<std::string>& headings, std::string_view title) {
    return std::any_of(headings.begin(), headings.end(), [&](const auto& heading) {
        return folded_label(heading) == folded_label(title);
    });
}

/// The heading that tells the claim in other words; null if there is none.
const std::string* like_claim(const std::vector<std::string>& headings, const std::string& claim) {
    constexpr std::size_t kMostWords = 30;
    for (const std::string& heading : headings) {
        const std::size_t words = count_words(heading);
        // Percent. The only heading of a page need hardly be like the claim.
        const std::size_t enough = headings.size() == 1 && words >= 4 ? 20 : 60;
        if (words >= 2 && words <= kMostWords &&
            shared_words(folded_label(heading), folded_label(claim)) >= enough)
            return &heading;
    }
    return nullptr;
}

}  // namespace

std::string page_title(const HtmlTree& tree, std::vector<std::string> claims,
                       std::string_view site) {
    std::vector<std::string> headings = headings_of(tree);
    for (std::string& claim : claims) {
        if (claim.size() > kLongestTitle) claim.clear();
        const std::size_t begin = headline_begin(claim);
        if (begin > 0 && !is_one_of(headings, claim.substr(0, claim.find(" | "))))
            claim.erase(0, begin);
        claim = without_site(std::move(claim), site);
    }
    claims.erase(std::remove_if(claims.begin(), claims.end(),
                                [](const auto& claim) { return !has_letters(claim); }),
                 claims.end());
    for (std::string& heading : headings) {
        const bool named = !site.empty() && folded_label(heading).ends_with(folded_label(site));
        if (named || heading.find(" | ") != std::string::npos)
            heading = without_site(std::move(heading), site);
    }
    if (claims.empty()) return headings.empty() ? std::string{} : headings.front();
    drop_site_names(headings, claims, site);
    if (std::string best = confirmed_heading(headings, claims); !best.empty()) return best;
    const std::string& best_claim = most_shared(claims);
    if (const std::string* heading = like_claim(headings, best_claim)) return *heading;
    return best_claim;
}

}  // namespace nashra
