#include "source/headline_list.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "model/utf8.h"
#include "source/address.h"
#include "source/invitation.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/link_call.h"
#include "source/link_title.h"
#include "source/list_mark.h"
#include "source/page_furniture.h"
#include "source/story_address.h"

namespace nashra {

namespace {

constexpr std::size_t kFewestWords = 4;  // a menu's entries are shorter
constexpr std::size_t kFewestInHeading = 3;
constexpr std::size_t kFewestCalled = 2;   // beside "More..." with the same address
constexpr std::size_t kFewestRelated = 2;  // below "Related articles"
constexpr std::size_t kMostWords = 35;
constexpr std::size_t kLongestTitle = 2048;  // bytes, with the blanks of the markup
constexpr std::size_t kMostNodes = 40;       // in the box of one story

bool is_heading(std::string_view tag) {
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

bool has_word(std::string_view names, std::string_view word) {
    bool found = false;
    for_each_word(names, [&](std::string_view each) {
        found = each == word;
        return !found;
    });
    return found;
}

/// "https://news.example.org/a?b" is "example.org": the site, whatever its section is called.
std::string_view site_of(std::string_view address) {
    const std::size_t from = address.find("://");
    if (from == std::string_view::npos) return {};
    std::string_view host = address.substr(from + 3);
    host = host.substr(0, host.find_first_of("/?#:"));
    std::size_t dot = host.rfind('.');
    if (dot != std::string_view::npos && dot > 0) dot = host.rfind('.', dot - 1);
    if (dot == std::string_view::npos || host.size() - dot < 8) return host;  // "co.uk", "com.eg"
    return host.substr(dot + 1);
}

/// "https://news.example/" and "https://news.example": the way home, not a story.
bool is_front_page(std::string_view address) {
    const std::size_t from = address.find("://");
    if (from == std::string_view::npos) return address == "/";  // of a saved page
    const std::size_t path = address.find('/', from + 3);
    return path == std::string_view::npos || path + 1 == address.size();
}

class HeadlineReader {
  public:
    HeadlineReader(const HtmlTree& tree, const MainContent& content, const HeadlinePage& page)
        : tree_(tree), content_(content), page_(page), long_links_(tree.size() + 1) {
        titles_.insert(folded_label(page.title));
        addresses_.insert(std::string{without_fragment(page.url)});
        for (std::size_t i = 0; i < tree.size(); ++i) {
            LinkCount count = long_links_[i];
            if (tree[i].tag == "a") {
                const std::size_t words = count_said_words(link_title(tree, i));
                count.all += words > 0 ? 1 : 0;
                count.of_headline_length += words >= kFewestWords ? 1 : 0;
                if (words > 0 && words < kFewestWords) add_called(i);
                if (const auto heading = heading_of(i); heading != 0)
                    headings_.at(level_of(heading)).add(words);
            }
            long_links_[i + 1] = count;
        }
    }

    std::vector<ListedHeadline> read(const std::vector<std::pair<std::size_t, std::size_t>>& read) {
        auto next_read = read.begin();
        auto next = content_.furniture.begin();
        for (std::size_t i = 0; i < tree_.size(); ++i) {
            if (tree_[i].tag != "a" || headlines_.size() > kMostHeadlines) continue;
            while (next_read != read.end() && next_read->second <= i)
                ++next_read;
            while (next != content_.furniture.end() && tree_[next->node].end <= i)
                ++next;
            const bool in_furniture = next != content_.furniture.end() && next->node <= i;
            if (in_furniture && !may_hold_headlines(next->reason)) continue;
            if (next_read != read.end() && next_read->first < tree_[i].end) continue;
            const bool related = in_furniture && next->reason == "related";
            const bool short_list = related && is_short_list(next->node);
            related_ = related ? next->node : 0;
            add(i, short_list ? kFewestRelated : kFewestWords);
        }
        return std::move(headlines_);
    }

  private:
    /// "More...", "التفاصيل": its story is told at another link to the same address.
    void add_called(std::size_t link) {
        if (!is_link_to_story(text_below(tree_, link, kLongestTitle))) return;
        const std::string address = resolved_address(page_.url, tree_[link].attribute("href"));
        called_.insert(std::string{without_fragment(address)});
    }

    struct LinkCount {
        std::size_t all = 0;
        std::size_t of_headline_length = 0;
    };

    static std::string_view without_fragment(std::string_view address) {
        return address.substr(0, address.find('#'));
    }

    /// Two links below "Related": what is no menu can be short.
    bool is_short_list(std::size_t node) const {
        constexpr std::size_t kShortList = 3;
        return long_links_[tree_[node].end].all - long_links_[node].all <= kShortList;
    }

    /// Of links in headings of one rank. Where most are headlines, a short one is one as well.
    struct HeadingCount {
        std::size_t all = 0;
        std::size_t of_headlines = 0;

        void add(std::size_t words) {
            all += words > 0 ? 1 : 0;
            of_headlines += words >= kFewestInHeading ? 1 : 0;
        }
        std::size_t fewest_words() const {
            constexpr std::size_t kSeveral = 3;
            const bool headlines = of_headlines >= kSeveral && of_headlines * 2 > all;
            return headlines ? kFewestInHeading - 1 : kFewestInHeading;
        }
    };

    std::size_t level_of(std::size_t heading) const {
        return static_cast<std::size_t>(tree_[heading].tag[1] - '1');
    }

    std::size_t fewest_words(std::size_t heading, bool called, std::size_t fewest) const {
        if (heading != 0 && is_told(heading))
            fewest = std::min(fewest, headings_.at(level_of(heading)).fewest_words());
        if (heading != 0) fewest = std::min(fewest, kFewestInHeading);
        return called ? std::min(fewest, kFewestCalled) : fewest;
    }

    /// `fewest` words, where neither a heading nor a second link says that it is a headline.
    void add(std::size_t link, std::size_t fewest) {
        const std::string_view rel = tree_[link].attribute("rel");
        if (has_word(rel, "sponsored") || has_word(rel, "tag") || has_word(rel, "author") ||
            has_word(rel, "category"))
            return;
        std::string address = resolved_address(page_.url, tree_[link].attribute("href"));
        if (address.empty() || is_front_page(address) || is_foreign(address) ||
            !may_be_story(address))
            return;
        const std::string story{without_fragment(address)};
        const std::size_t heading = heading_of(link);
        const bool called = called_.contains(story);
        if (heading == 0 && !called && !is_called_title(link) && is_in_menu(link)) return;
        std::string title = link_title(tree_, heading > link ? heading : title_of(link));
        if (const auto headline = labelled_headline(title); !headline.empty())
            title = std::string{headline};
        const std::size_t words = count_said_words(title);
        if (words < fewest_words(heading, called, fewest) || words > kMostWords) return;
        if (line_kind(title) != LineKind::prose || is_call(folded_label(title))) return;
        if (is_sponsored(link)) return;
        const std::string folded = folded_label(title);
        if (addresses_.contains(story) || titles_.contains(folded)) return;
        addresses_.insert(story);
        titles_.insert(folded);
        headlines_.push_back({{std::move(title), std::move(address)}, link});
    }

    /// The box of an advert among the stories: named so, or with the word in it.
    bool is_sponsored(std::size_t link) const {
        constexpr auto kAdverts =
            std::to_array<std::string_view>({"sponsored", "promoted", "advert"});
        for (std::size_t node = tree_[link].parent; node != 0; node = tree_[node].parent) {
            const LinkCount& to = long_links_[tree_[node].end];
            const LinkCount& from = long_links_[node];
            if (to.of_headline_length - from.of_headline_length > 1) return false;
            if (tree_[node].end - node > kMostNodes) return false;
            if (has_class_word(tree_[node], kAdverts)) return true;
            for (std::size_t text = node + 1; text < tree_[node].end; ++text) {
                if (tree_[text].is_text() && is_label_of(LineKind::sponsor, tree_[text].text))
                    return true;
            }
        }
        return false;
    }

    bool is_foreign(std::string_view address) const {
        if (page_.elsewhere == Elsewhere::yes) return false;
        const std::string_view here = site_of(page_.url);
        const std::string_view there = site_of(address);
        return !here.empty() && !there.empty() && here != there;
    }

    /// A sentence about it follows, so that it is no section's name.
    bool is_told(std::size_t heading) const {
        constexpr std::size_t kFewest = 5;  // words
        const std::size_t most = std::min(tree_.size(), tree_[heading].end + kMostNodes);
        for (std::size_t i = tree_[heading].end; i < most; ++i) {
            if (is_heading(tree_[i].tag) || tree_[i].tag == "a") return false;
            if (count_words(tree_[i].text) >= kFewest) return true;
        }
        return false;
    }

    /// The heading above the link or in it, or 0.
    std::size_t heading_of(std::size_t link) const {
        constexpr int kNear = 4;
        std::size_t node = tree_[link].parent;
        for (int i = 0; i < kNear && node != 0; ++i, node = tree_[node].parent) {
            if (is_heading(tree_[node].tag)) return node;
        }
        for (std::size_t i = link; i < tree_[link].end; ++i) {
            if (is_heading(tree_[i].tag)) return i;
        }
        return 0;
    }

    /// Where a link is a whole box, the part of it that is named a title; else the link.
    std::size_t title_of(std::size_t link) const {
        for (std::size_t i = link + 1; i < tree_[link].end; ++i) {
            if (tree_[i].is_text() || tree_[i].attributes.empty()) continue;
            if (is_called_title(i)) return i;
        }
        return link;
    }

    bool is_called_title(std::size_t node) const {
        constexpr auto kNames = std::to_array<std::string_view>({"title", "headline"});
        return has_class_word(tree_[node], kNames);
    }

    /// Most links around it are shorter than headlines, and it is in no list of headlines alone.
    bool is_in_menu(std::size_t link) const {
        constexpr std::size_t kGroup = 4;
        for (std::size_t node = tree_[link].parent; node != 0; node = tree_[node].parent) {
            const LinkCount& to = long_links_[tree_[node].end];
            const LinkCount& from = long_links_[node];
            const std::size_t all = to.all - from.all;
            const std::size_t headlines = to.of_headline_length - from.of_headline_length;
            if (all >= kGroup) return headlines * 3 < all;
            if (headlines > 1 && headlines == all && is_list(tree_[node])) return false;
            if (node == related_ && headlines * 2 > all) return false;
        }
        return false;
    }

    static bool is_list(const HtmlNode& node) {
        constexpr auto kLists = std::to_array<std::string_view>({"ul", "ol", "section", "aside"});
        return std::find(kLists.begin(), kLists.end(), node.tag) != kLists.end() ||
               node.attribute("role") == "list";
    }

    const HtmlTree& tree_;
    const MainContent& content_;
    HeadlinePage page_;
    std::vector<LinkCount> long_links_;  // of the nodes before
    std::array<HeadingCount, 6> headings_;
    std::size_t related_ = 0;  // the element of related stories that is read, or 0
    std::unordered_set<std::string> addresses_;
    std::unordered_set<std::string> titles_;  // folded
    std::unordered_set<std::string> called_;  // addresses
    std::vector<ListedHeadline> headlines_;
};

}  // namespace

bool may_hold_headlines(std::string_view reason) {
    return reason == "related" || reason == "aside" || reason == "widget";
}

std::vector<ListedHeadline> headline_list(
    const HtmlTree& tree, const MainContent& content,
    const std::vector<std::pair<std::size_t, std::size_t>>& read, const HeadlinePage& page) {
    return HeadlineReader{tree, content, page}.read(read);
}

}  // namespace nashra
