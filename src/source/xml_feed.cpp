#include "source/xml_feed.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/message.h"
#include "model/utf8.h"
#include "source/address.h"
#include "source/charset.h"
#include "source/feed.h"
#include "source/feed_draft.h"
#include "source/feed_elements.h"
#include "source/feed_markup.h"
#include "source/lines.h"
#include "source/xml_repair.h"
#include "source/xml_tree.h"

namespace nashra {

namespace {

bool is_item(std::string_view name) { return name == "item" || name == "entry"; }

// ---- which format --------------------------------------------------------------------------

struct Version {
    std::string_view sign;  // how the version attribute begins
    std::string_view format;
};

std::string_view version_of(const XmlNode& root, const Version* from, const Version* to,
                            std::string_view other) {
    const std::string_view version = root.attribute("version");
    const auto* const found =
        std::find_if(from, to, [&](const Version& v) { return version.starts_with(v.sign); });
    return found == to ? other : found->format;
}

std::string_view rss_format(const XmlNode& root, std::string_view document) {
    constexpr std::array kVersions = {Version{"2", "rss20"}, Version{"0.92", "rss092"},
                                      Version{"0.93", "rss093"}, Version{"0.94", "rss094"}};
    // Two formats are called 0.91. Netscape's has a document type, UserLand's has none.
    if (root.attribute("version").starts_with("0.91"))
        return document.find("//DTD RSS 0.91") != std::string_view::npos ? "rss091n" : "rss091u";
    return version_of(root, kVersions.begin(), kVersions.end(), "rss");
}

std::string_view atom_format(const XmlNode& root, std::string_view document) {
    constexpr std::array kVersions = {Version{"0.1", "atom01"}, Version{"0.2", "atom02"},
                                      Version{"0.3", "atom03"}, Version{"1", "atom10"}};
    const bool atom10 = document.find("www.w3.org/2005/Atom") != std::string_view::npos;
    return version_of(root, kVersions.begin(), kVersions.end(), atom10 ? "atom10" : "atom");
}

std::string_view rdf_format(const XmlNode& /*root*/, std::string_view document) {
    const bool rss090 = document.find("netscape.com/rdf/simple/0.9") != std::string_view::npos;
    return rss090 ? "rss090" : "rss10";
}

std::string_view cdf_format(const XmlNode& /*root*/, std::string_view /*document*/) {
    return "cdf";
}

/// What the root of a feed is called.
struct Root {
    std::string_view name;
    std::string_view (*format)(const XmlNode& root, std::string_view document);
    Untyped untyped;
};

constexpr std::array kRoots = {
    Root{"rss", rss_format, Untyped::guessed},
    Root{"rdf:rdf", rdf_format, Untyped::guessed},
    Root{"feed", atom_format, Untyped::plain},
    Root{"channel", cdf_format, Untyped::guessed},
};

const Root* root_named(std::string_view name) {
    const auto* const found = std::find_if(kRoots.begin(), kRoots.end(),
                                           [name](const Root& root) { return root.name == name; });
    return found == kRoots.end() ? nullptr : found;
}

// ---- reading -------------------------------------------------------------------------------

class XmlFeedReader {
  public:
    XmlFeedReader(std::string_view head, std::string_view url) : head_(head), url_(url) {}

    Feed read(std::string_view text) {
        const XmlPieces pieces{is_item, [this](const XmlTree& tree, std::size_t item) {
                                   return take_item(tree, item);
                               }};
        const XmlDocument document = parse_xml(text, pieces);
        const XmlTree& tree = document.tree;
        if (!document.well_formed && !stopped_) feed_.bozo = true;
        if (find_root(tree)) read_feed(tree);
        return std::move(feed_);
    }

  private:
    bool find_root(const XmlTree& tree) {
        const auto found = std::find_if(tree.begin() + 1, tree.end(),
                                        [](const XmlNode& node) { return !node.is_text(); });
        if (found == tree.end()) return false;
        root_ = static_cast<std::size_t>(found - tree.begin());
        const Root* root = root_named(found->name);
        if (root == nullptr) return false;
        context_.untyped = root->untyped;
        feed_.format = root->format(*found, head_);
        context_.base = base_in(tree);
        return true;
    }

    /// What links are relative to: the feed's own address. Of a saved feed nobody knows that but
    /// itself; and where a service hands an RSS feed out, its links lead into the site, not there.
    std::string base_in(const XmlTree& tree) const {
        const bool fetched = is_web_address(url_);
        const std::string site = link_in(tree, "alternate");
        if (!fetched) {
            std::string own = link_in(tree, "self");
            return own.empty() ? site : own;
        }
        const bool elsewhere = !site.empty() && host_of(site) != host_of(url_);
        return elsewhere && context_.untyped == Untyped::guessed ? site : std::string{url_};
    }

    /// The feed's first whole link of a role; one without a role leads to the site.
    std::string link_in(const XmlTree& tree, std::string_view role) const {
        const std::size_t node = channel(tree);
        for (std::size_t i = node + 1; i < end_so_far(tree, node); i = end_so_far(tree, i)) {
            if (tree[i].name != "link") continue;
            const std::string_view own = tree[i].attribute("rel");
            if ((own.empty() ? "alternate" : own) != role) continue;
            std::string_view address = tree[i].attribute("href");
            if (address.empty() && tree[i].end > i + 1) address = trimmed(tree[i + 1].text);
            if (is_web_address(address) && address.size() <= kLongestFeedLine)
                return clean_utf8(address, "UTF-8");
        }
        return {};
    }

    Continue take_item(const XmlTree& tree, std::size_t node) {
        if (feed_.format.empty() && !find_root(tree)) return Continue::no;
        if (feed_.items.size() >= kMostItems) {
            stopped_ = true;
            feed_.notice = message(kMoreItems);
            return Continue::no;
        }
        FeedDraft draft;
        read_feed_elements(tree, node, context_, draft);
        FeedItem item;
        item.title = draft.title.take();
        item.summary = draft.summary.take();
        item.content = draft.content.take();
        item.link = draft.link.take();
        item.id = draft.id.take();
        item.language = language_in(tree, node, draft);
        item.author = draft.author.take();
        item.published = draft.published.take();
        item.updated = draft.updated.take();
        item.comments = draft.comments.take();
        item.categories = std::move(draft.categories);
        item.enclosures = std::move(draft.enclosures);
        feed_.items.push_back(std::move(item));
        return Continue::yes;
    }

    /// What the item says of its language, or its text.
    static std::string language_in(const XmlTree& tree, std::size_t item, FeedDraft& draft) {
        for (std::size_t i = item + 1; i < tree[item].end; i = tree[i].end) {
            const std::string_view name = tree[i].name;
            const int rank = name.starts_with("content") ? 2 : 3;
            const bool text =
                rank == 2 || name == "title" || name == "summary" || name == "description";
            if (std::string tag = text ? declared_language(tree[i]) : std::string{}; !tag.empty())
                draft.language.offer(std::move(tag), rank);
        }
        if (std::string tag = declared_language(tree[item]); !tag.empty())
            draft.language.offer(std::move(tag), 4);
        return folded_spaces(draft.language.take());
    }

    /// What is still being read ends where the tree does.
    static std::size_t end_so_far(const XmlTree& tree, std::size_t node) {
        return tree[node].end == 0 ? tree.size() : tree[node].end;
    }

    /// The channel of RSS; in Atom and CDF the root itself.
    std::size_t channel(const XmlTree& tree) const {
        for (std::size_t i = root_ + 1; i < end_so_far(tree, root_); i = end_so_far(tree, i)) {
            if (tree[i].name == "channel") return i;
        }
        return root_;
    }

    void read_feed(const XmlTree& tree) {
        FeedDraft draft;
        const std::size_t node = channel(tree);
        read_feed_elements(tree, node, context_, draft);
        for (const std::size_t i : {node, root_}) {
            if (std::string tag = declared_language(tree[i]); !tag.empty())
                draft.language.offer(std::move(tag), 2);
        }
        feed_.title = draft.title.take();
        feed_.subtitle = line_of_html(draft.summary.take());
        feed_.link = draft.link.take();
        feed_.id = draft.id.take();
        feed_.author = draft.author.take();
        feed_.published = draft.published.take();
        feed_.updated = draft.updated.take();
        feed_.rights = draft.rights.take();
        feed_.language = folded_spaces(draft.language.take());
        feed_.categories = std::move(draft.categories);
    }

    std::string_view head_;
    std::string_view url_;
    FeedContext context_;
    Feed feed_;
    std::size_t root_ = 0;
    bool stopped_ = false;  // the rest is not read, and so not judged
};

}  // namespace

Feed xml_feed(std::string text, std::string_view url) {
    constexpr std::size_t kHead = 4096;  // where document type and namespaces stand
    const std::string head = text.substr(0, kHead);
    const RepairedXml repaired = repair_xml(text);
    std::string{}.swap(text);  // of a long feed only one copy is ever in memory
    Feed feed = XmlFeedReader{head, url}.read(repaired.text);
    feed.bozo = feed.bozo || repaired.was_broken;
    return feed;
}

}  // namespace nashra
