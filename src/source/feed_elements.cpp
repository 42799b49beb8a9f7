#include "source/feed_elements.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/utf8.h"
#include "source/absolute_links.h"
#include "source/address.h"
#include "source/ascii.h"
#include "source/charset.h"
#include "source/feed.h"
#include "source/feed_markup.h"
#include "source/lines.h"
#include "source/written_date.h"

namespace nashra {

namespace {

constexpr std::size_t kMostOfOneKind = 100;  // categories or enclosures of one item

// ---- what an element says ------------------------------------------------------------------

/// An element, and where it stands.
struct Element {
    const XmlTree& tree;
    std::size_t node;
    const FeedContext& context;

    const XmlNode& self() const { return tree[node]; }
};

std::string line_of(const Element& element) {
    std::string html = html_in(element.tree, element.node, element.context.untyped);
    shorten(html, kLongestContent);
    std::string line = line_of_html(std::move(html));
    shorten(line, kLongestFeedLine);
    return line;
}

/// The text as it stands: of addresses, dates and names that no markup belongs to.
std::string bare_text_of(const Element& element) {
    std::string text;
    for (std::size_t i = element.node + 1; i < element.self().end; ++i)
        text += element.tree[i].text;
    shorten(text, kLongestFeedLine);
    return folded_spaces(clean_utf8(text, "UTF-8"));
}

std::string attribute_of(const Element& element, std::string_view name) {
    std::string value{element.self().attribute(name)};
    shorten(value, kLongestFeedLine);
    return folded_spaces(clean_utf8(value, "UTF-8"));
}

std::string date_of(const Element& element) { return utc_date(bare_text_of(element)); }

/// What links are relative to: xml:base of the elements around, and the feed's own base.
std::string base_of(const Element& element) {
    std::vector<std::string> bases;
    for (std::size_t i = element.node;; i = element.tree[i].parent) {
        // One that long is no address, and every link of the feed would repeat it.
        const std::string_view base = element.tree[i].attribute("xml:base");
        if (!base.empty() && base.size() < kLongestFeedLine)
            bases.push_back(folded_spaces(clean_utf8(base, "UTF-8")));
        if (i == 0) break;
    }
    std::string address = element.context.base;
    for (auto base = bases.rbegin(); base != bases.rend(); ++base) {
        if (std::string next = resolved_address(address, *base); !next.empty())
            address = std::move(next);
    }
    return address;
}

std::string address_in(const Element& element, const std::string& written) {
    return written.empty() ? written : resolved_address(base_of(element), written);
}

std::string html_of(const Element& element) {
    std::string html = html_in(element.tree, element.node, element.context.untyped);
    shorten(html, kLongestContent);
    return with_absolute_links(std::move(html), base_of(element));
}

std::string address_of(const Element& element) {
    return address_in(element, bare_text_of(element));
}

bool is_address(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("/");
}

/// "tag:", "urn:uuid:" and numbers stay as they are; an address is made a whole one.
std::string id_of(const Element& element) {
    std::string id = bare_text_of(element);
    return is_address(id) ? address_in(element, id) : id;
}

// ---- one element, one value ----------------------------------------------------------------

enum class Tie { first, last };

struct ValueElement {
    std::string_view name;
    Ranked<std::string> FeedDraft::*value;
    int rank;
    std::string (*read)(const Element&);
    Tie tie = Tie::first;
};

constexpr std::array kValues = {
    ValueElement{"title", &FeedDraft::title, 0, line_of},
    ValueElement{"dc:title", &FeedDraft::title, 1, line_of},
    ValueElement{"media:title", &FeedDraft::title, 2, line_of},
    ValueElement{"itunes:title", &FeedDraft::title, 3, line_of},

    ValueElement{"subtitle", &FeedDraft::summary, 0, html_of},  // Atom 1.0
    ValueElement{"tagline", &FeedDraft::summary, 0, html_of},   // Atom 0.3
    ValueElement{"abstract", &FeedDraft::summary, 0, html_of},  // CDF
    ValueElement{"info", &FeedDraft::summary, 1, html_of},      // Atom 0.3
    ValueElement{"itunes:summary", &FeedDraft::summary, 1, html_of},
    ValueElement{"dc:description", &FeedDraft::summary, 2, html_of},
    ValueElement{"dcterms:abstract", &FeedDraft::summary, 2, html_of},
    ValueElement{"itunes:subtitle", &FeedDraft::summary, 3, html_of},
    ValueElement{"media:description", &FeedDraft::summary, 4, html_of},
    ValueElement{"feedburner:browserfriendly", &FeedDraft::summary, 5, html_of},

    ValueElement{"content:encoded", &FeedDraft::content, 0, html_of},
    ValueElement{"content", &FeedDraft::content, 0, html_of},
    ValueElement{"xhtml:body", &FeedDraft::content, 0, html_of},
    ValueElement{"body", &FeedDraft::content, 0, html_of},
    ValueElement{"fullitem", &FeedDraft::content, 0, html_of},

    ValueElement{"id", &FeedDraft::id, 0, id_of},
    ValueElement{"dc:identifier", &FeedDraft::id, 2, id_of},

    ValueElement{"pubdate", &FeedDraft::published, 0, date_of, Tie::last},
    ValueElement{"published", &FeedDraft::published, 0, date_of, Tie::last},
    ValueElement{"issued", &FeedDraft::published, 0, date_of, Tie::last},
    ValueElement{"dcterms:issued", &FeedDraft::published, 1, date_of, Tie::last},
    ValueElement{"dc:date", &FeedDraft::published, 2, date_of, Tie::last},
    ValueElement{"created", &FeedDraft::published, 3, date_of, Tie::last},
    ValueElement{"dcterms:created", &FeedDraft::published, 3, date_of, Tie::last},
    ValueElement{"updated", &FeedDraft::updated, 0, date_of, Tie::last},
    ValueElement{"modified", &FeedDraft::updated, 0, date_of, Tie::last},
    ValueElement{"lastbuilddate", &FeedDraft::updated, 0, date_of, Tie::last},
    ValueElement{"dcterms:modified", &FeedDraft::updated, 1, date_of, Tie::last},
    ValueElement{"dc:date", &FeedDraft::updated, 2, date_of, Tie::last},

    ValueElement{"comments", &FeedDraft::comments, 0, address_of},
    ValueElement{"rights", &FeedDraft::rights, 0, line_of},
    ValueElement{"copyright", &FeedDraft::rights, 0, line_of},
    ValueElement{"dc:rights", &FeedDraft::rights, 1, line_of},
    ValueElement{"language", &FeedDraft::language, 0, bare_text_of},
    ValueElement{"dc:language", &FeedDraft::language, 1, bare_text_of},
};

void read_value(const ValueElement& entry, const Element& element, FeedDraft& draft) {
    std::string value = entry.read(element);
    if (value.empty()) return;
    auto& known = draft.*entry.value;
    entry.tie == Tie::first ? known.offer(std::move(value), entry.rank)
                            : known.replace(std::move(value), entry.rank);
}

// ---- elements that say more ----------------------------------------------------------------

/// An item with both a <description> and a <summary>: the second one is the longer text.
void read_summary(const Element& element, FeedDraft& draft) {
    std::string html = html_of(element);
    if (html.empty()) return;
    if (draft.summary.rank() == 0) {
        draft.content.offer(std::move(html), 3);
    } else {
        draft.summary.offer(std::move(html), 0);
    }
}

void add_category(std::string category, FeedDraft& draft) {
    auto& all = draft.categories;
    if (category.empty() || all.size() >= kMostOfOneKind) return;
    if (std::find(all.begin(), all.end(), category) == all.end())
        all.push_back(std::move(category));
}

/// The name is an attribute in Atom ("term") and iTunes ("text"), where categories are nested.
void read_category(const Element& element, FeedDraft& draft) {
    std::string name = attribute_of(element, "term");
    if (name.empty()) name = attribute_of(element, "text");
    if (name.empty()) name = attribute_of(element, "label");
    add_category(name.empty() ? line_of(element) : std::move(name), draft);
    for (std::size_t i = element.node + 1; i < element.self().end; ++i) {
        if (element.tree[i].name == element.self().name)
            add_category(attribute_of({element.tree, i, element.context}, "text"), draft);
    }
}

void read_keywords(const Element& element, FeedDraft& draft) {
    const std::string text = line_of(element);
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        add_category(folded_spaces(std::string_view{text}.substr(from, comma - from)), draft);
        from = comma + 1;
    }
}

void add_enclosure(const Element& element, std::string_view address, FeedDraft& draft) {
    Enclosure enclosure{address_in(element, attribute_of(element, address)),
                        attribute_of(element, "type"), attribute_of(element, "length")};
    if (!enclosure.url.empty() && draft.enclosures.size() < kMostOfOneKind)
        draft.enclosures.push_back(std::move(enclosure));
}

void read_enclosure(const Element& element, FeedDraft& draft) {
    add_enclosure(element, element.self().attribute("url").empty() ? "href" : "url", draft);
}

/// RSS writes the address as text, Atom as an attribute and gives links many roles.
void read_link(const Element& element, FeedDraft& draft) {
    const XmlNode& node = element.self();
    const std::string_view role = node.attribute("rel");
    if (role == "enclosure") return add_enclosure(element, "href", draft);
    if (!role.empty() && role != "alternate") return;
    std::string address = attribute_of(element, "href");
    if (address.empty()) address = bare_text_of(element);
    address = address_in(element, address);
    if (address.empty()) return;
    const std::string_view type = node.attribute("type");
    const bool page = type.empty() || type == "text/html" || type == "application/xhtml+xml";
    const int rank = page ? 0 : 2;
    // Atom has one link for each language, the main one first; in RSS a second one is a correction.
    element.context.untyped == Untyped::plain ? draft.link.offer(std::move(address), rank)
                                              : draft.link.replace(std::move(address), rank);
}

/// RSS 2.0: the guid is an address unless it says that it is none.
void read_guid(const Element& element, FeedDraft& draft) {
    std::string id = id_of(element);
    if (id.empty()) return;
    if (element.self().attribute("ispermalink") != "false" && is_address(id))
        draft.link.offer(id, 3);
    draft.id.offer(std::move(id), 0);
}

/// What is inside an Atom person; empty where there is none.
std::string part_of_person(const Element& element, std::string_view part) {
    for (std::size_t i = element.node + 1; i < element.self().end; ++i) {
        if (element.tree[i].name == part) return line_of({element.tree, i, element.context});
    }
    return {};
}

Person person_of(const Element& element) {
    Person person{part_of_person(element, "name"), part_of_person(element, "email")};
    return person.name.empty() && person.email.empty() ? person_in(line_of(element)) : person;
}

template <int rank>
void read_author(const Element& element, FeedDraft& draft) {
    Person person = person_of(element);
    if (!person.name.empty() || !person.email.empty()) draft.author.offer(std::move(person), rank);
}

void read_group(const Element& element, FeedDraft& draft) {
    read_feed_elements(element.tree, element.node, element.context, draft);
}

struct ManySided {
    std::string_view name;
    void (*read)(const Element&, FeedDraft&);
};

constexpr std::array kManySided = {
    ManySided{"description", read_summary},
    ManySided{"summary", read_summary},
    ManySided{"link", read_link},
    ManySided{"guid", read_guid},
    ManySided{"author", read_author<0>},
    ManySided{"managingeditor", read_author<0>},
    ManySided{"webmaster", read_author<1>},
    ManySided{"dc:author", read_author<2>},
    ManySided{"dc:creator", read_author<3>},
    ManySided{"itunes:author", read_author<4>},
    ManySided{"category", read_category},
    ManySided{"dc:subject", read_category},
    ManySided{"itunes:category", read_category},
    ManySided{"media:category", read_category},
    ManySided{"tags", read_keywords},
    ManySided{"itunes:keywords", read_keywords},
    ManySided{"media:keywords", read_keywords},
    ManySided{"enclosure", read_enclosure},
    ManySided{"media:group", read_group},
};

void read_child(const Element& element, FeedDraft& draft) {
    for (const auto& entry : kValues) {
        if (entry.name == element.self().name) read_value(entry, element, draft);
    }
    for (const auto& entry : kManySided) {
        if (entry.name == element.self().name) entry.read(element, draft);
    }
}

/// RSS 1.0 names its parts by rdf:about; CDF says nearly everything in attributes.
void read_attributes(const Element& element, FeedDraft& draft) {
    if (std::string about = attribute_of(element, "rdf:about"); !about.empty())
        draft.id.offer(std::move(about), 1);
    if (std::string href = address_in(element, attribute_of(element, "href")); !href.empty())
        draft.link.offer(std::move(href), 3);
    if (std::string date = utc_date(attribute_of(element, "lastmod")); !date.empty())
        draft.updated.offer(std::move(date), 1);
}

}  // namespace

std::string declared_language(const XmlNode& node) {
    std::string tag = clean_utf8(node.attribute("xml:lang"), "UTF-8");
    shorten(tag, kLongestFeedLine);
    std::replace(tag.begin(), tag.end(), '_', '-');
    return folded_spaces(tag);
}

Person person_in(std::string_view text) {
    text = trimmed(text);
    constexpr std::string_view kBrackets = "()<>[]";
    const auto is_email = [](std::string_view part) {
        const std::size_t at = part.find('@');
        return at != std::string_view::npos && at > 0 && at + 1 < part.size() &&
               part.find(' ') == std::string_view::npos;
    };
    const std::size_t open = text.find_first_of("(<[");
    if (open == std::string_view::npos)
        return is_email(text) ? Person{{}, std::string{text}} : Person{std::string{text}, {}};
    const std::string_view outside = trimmed(text.substr(0, open));
    const std::string_view rest = text.substr(open + 1);
    std::string_view inside = trimmed(rest.substr(0, rest.find_first_of(kBrackets)));
    if (inside.starts_with("mailto:")) inside.remove_prefix(7);
    if (is_email(inside)) return {std::string{outside}, std::string{inside}};
    if (is_email(outside)) return {std::string{inside}, std::string{outside}};
    return {std::string{text}, {}};  // "Mona Farah (Beirut)"
}

void read_feed_elements(const XmlTree& tree, std::size_t element, const FeedContext& context,
                        FeedDraft& draft) {
    read_attributes({tree, element, context}, draft);
    for (std::size_t i = element + 1; i < tree[element].end; i = tree[i].end) {
        if (!tree[i].is_text()) read_child({tree, i, context}, draft);
    }
}

}  // namespace nashra
