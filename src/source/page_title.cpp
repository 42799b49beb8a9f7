#include "source/page_title.h"

#include <algorithm>
#include <utility>

#include "model/utf8.h"
#include "source/large_print.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/site_in_title.h"

namespace nashra {

namespace {

// Bytes of a title. A longer one is no headline, and a search for one in another is quadratic.
constexpr std::size_t kLongestTitle = 1024;

bool is_h1(const HtmlNode& node) { return node.tag == "h1"; }

std::vector<std::string> headings_of(const HtmlTree& tree, bool (*is_heading)(const HtmlNode&)) {
    std::vector<std::string> headings;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        constexpr std::size_t kEnough = 8;
        if (!is_heading(tree[i]) || headings.size() >= kEnough) continue;
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

bool is_lesser_heading(const HtmlNode& node) { return node.tag == "h2" || node.tag == "h3"; }

/// "Attar's Blog" is the h1 and "A night on the tram" a lesser heading, where the head says
/// "Attar's Blog: A night on the tram": the part that is printed below is the headline.
void promote_lesser_heading(const HtmlTree& tree, std::vector<std::string>& headings,
                            const std::vector<std::string>& claims) {
    constexpr std::size_t kFewestWords = 3;
    constexpr std::size_t kMostBefore = 5;  // words of a site or a section
    for (std::string& lesser : headings_of(tree, is_lesser_heading)) {
        const std::string label = folded_label(lesser);
        if (count_words(label) < kFewestWords) continue;
        for (const auto& claim : claims) {
            const std::string whole = folded_label(claim);
            if (whole.size() <= label.size() || !whole.ends_with(label)) continue;
            const std::string_view before = without_ornaments(
                trimmed(std::string_view{whole}.substr(0, whole.size() - label.size())));
            const auto is_before = [before](const std::string& heading) {
                return folded_label(heading) == before;
            };
            if (count_words(before) > kMostBefore) continue;
            const bool section = headings.empty() && whole.find('/') != std::string::npos;
            const auto site = std::find_if(headings.begin(), headings.end(), is_before);
            if (!section && site == headings.end()) continue;
            if (!section) headings.erase(site);
            headings.push_back(std::move(lesser));
            return;
        }
    }
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

/// The head of an old site calls all its pages by the site's name: the first line in large print.
const std::string* headline_of_untitled(const std::vector<std::string>& lines,
                                        const std::string& claim) {
    constexpr std::size_t kLongestName = 4;  // words
    if (count_words(claim) > kLongestName) return nullptr;
    const auto found = std::find_if(lines.begin(), lines.end(), [](const auto& line) {
        return count_words(line) >= kLongestName;
    });
    return found == lines.end() ? nullptr : &*found;
}

}  // namespace

std::string page_title(const HtmlTree& tree, std::vector<std::string> claims,
                       std::string_view site) {
    std::vector<std::string> headings = headings_of(tree, is_h1);
    const bool old = headings.empty();
    if (old) headings = headings_of(tree, is_large_print);
    for (std::string& claim : claims) {
        if (claim.size() > kLongestTitle) claim.clear();
        claim = without_site(std::move(claim), site, headings, tree);
    }
    claims.erase(std::remove_if(claims.begin(), claims.end(),
                                [](const auto& claim) { return !has_letters(claim); }),
                 claims.end());
    for (std::string& heading : headings) {
        const bool named = !site.empty() && folded_label(heading).ends_with(folded_label(site));
        if (named || heading.find(" | ") != std::string::npos)
            heading = without_site_behind(std::move(heading), site);
    }
    if (claims.empty()) return headings.empty() ? std::string{} : headings.front();
    drop_site_names(headings, claims, site);
    promote_lesser_heading(tree, headings, claims);
    if (std::string best = confirmed_heading(headings, claims); !best.empty()) return best;
    const std::string& best_claim = most_shared(claims);
    if (const std::string* heading = like_claim(headings, best_claim)) return *heading;
    if (const std::string* line = old ? headline_of_untitled(headings, best_claim) : nullptr)
        return *line;
    return best_claim;
}

}  // namespace nashra
