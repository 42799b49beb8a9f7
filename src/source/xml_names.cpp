#include "source/xml_names.h"

#include <algorithm>
#include <array>

#include "source/ascii.h"

namespace nashra {

namespace {

struct Space {
    std::string_view address;  // lower case, without a slash or number sign at its end
    std::string_view prefix;   // empty: RSS and Atom, whose elements mean the same everywhere
};

constexpr std::array kSpaces = {
    Space{"http://www.w3.org/2005/atom", ""},
    Space{"http://purl.org/atom/ns", ""},
    Space{"http://purl.org/rss/1.0", ""},
    Space{"http://my.netscape.com/rdf/simple/0.9", ""},
    Space{"http://channel.netscape.com/rdf/simple/0.9", ""},
    Space{"http://purl.org/net/rss1.1", ""},
    Space{"http://backend.userland.com/rss", ""},
    Space{"http://backend.userland.com/rss2", ""},
    Space{"http://blogs.law.harvard.edu/tech/rss", ""},
    Space{"http://purl.org/dc/elements/1.0", "dc"},
    Space{"http://purl.org/dc/elements/1.1", "dc"},
    Space{"http://purl.org/dc/terms", "dcterms"},
    Space{"http://purl.org/rss/1.0/modules/content", "content"},
    Space{"http://purl.org/rss/1.0/modules/syndication", "sy"},
    Space{"http://rssnamespace.org/feedburner/ext/1.0", "feedburner"},
    Space{"http://search.yahoo.com/mrss", "media"},
    Space{"http://tools.search.yahoo.com/mrss", "media"},
    Space{"http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"},
    Space{"http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"},
    Space{"http://www.w3.org/1999/xhtml", "xhtml"},
    Space{"http://www.w3.org/xml/1998/namespace", "xml"},
};

// What a prefix means that the document forgot to declare.
constexpr auto kPrefixes = std::to_array<std::string_view>(
    {"dc", "dcterms", "content", "feedburner", "media", "itunes", "rdf", "xhtml", "xml"});

const Space* known_space(std::string_view address) {
    std::string folded = ascii_lower(address);
    while (!folded.empty() && (folded.back() == '/' || folded.back() == '#'))
        folded.pop_back();
    const auto* const found = std::find_if(kSpaces.begin(), kSpaces.end(),
                                           [&](const Space& s) { return s.address == folded; });
    return found == kSpaces.end() ? nullptr : found;
}

std::string_view customary_prefix(const XmlName& name, std::string_view own_space) {
    if (name.space.empty()) {
        const std::string prefix = ascii_lower(name.prefix);
        if (prefix.empty() || prefix == "atom" || prefix == "rss") return "";
        const auto* const known = std::find(kPrefixes.begin(), kPrefixes.end(), prefix);
        return known == kPrefixes.end() ? "?" : *known;
    }
    if (const Space* space = known_space(name.space)) return space->prefix;
    // The namespace that the document is in by default may be misspelt or new: it is its own.
    return name.prefix.empty() || name.space == own_space ? "" : "?";
}

}  // namespace

std::string customary_name(const XmlName& name, std::string_view own_space) {
    std::string out{customary_prefix(name, own_space)};
    if (!out.empty()) out += ':';
    return out + ascii_lower(name.local);
}

}  // namespace nashra
