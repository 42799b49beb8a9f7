#include "source/html_light.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "source/ascii.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// How an element that stays may be nested.
enum class Nesting {
    empty,      // has no end tag
    container,  // counts
    item,       // a new one ends the one before: paragraphs, list items, cells
    anchor,     // a link: never nests
    raw,        // its content is no markup
    lettering,  // stays where the letters are large, as a span
};

struct Element {
    std::string_view name;
    Nesting nesting;
};

constexpr std::array kElements = {
    Element{"html", Nesting::empty},
    Element{"head", Nesting::empty},
    Element{"body", Nesting::empty},
    Element{"meta", Nesting::empty},
    Element{"base", Nesting::empty},
    Element{"link", Nesting::empty},
    Element{"br", Nesting::empty},
    Element{"hr", Nesting::empty},
    Element{"title", Nesting::raw},
    Element{"a", Nesting::anchor},
    Element{"p", Nesting::item},
    Element{"li", Nesting::item},
    Element{"dt", Nesting::item},
    Element{"dd", Nesting::item},
    Element{"tr", Nesting::item},
    Element{"td", Nesting::item},
    Element{"th", Nesting::item},
    Element{"thead", Nesting::item},
    Element{"tbody", Nesting::item},
    Element{"tfoot", Nesting::item},
    Element{"article", Nesting::container},
    Element{"main", Nesting::container},
    Element{"section", Nesting::container},
    Element{"div", Nesting::container},
    Element{"header", Nesting::container},
    Element{"footer", Nesting::container},
    Element{"nav", Nesting::container},
    Element{"aside", Nesting::container},
    Element{"figure", Nesting::container},
    Element{"figcaption", Nesting::container},
    Element{"h1", Nesting::container},
    Element{"h2", Nesting::container},
    Element{"h3", Nesting::container},
    Element{"h4", Nesting::container},
    Element{"h5", Nesting::container},
    Element{"h6", Nesting::container},
    Element{"ul", Nesting::container},
    Element{"ol", Nesting::container},
    Element{"dl", Nesting::container},
    Element{"blockquote", Nesting::container},
    Element{"pre", Nesting::container},
    Element{"table", Nesting::container},
    Element{"span", Nesting::container},
    Element{"form", Nesting::container},
    Element{"button", Nesting::container},
    Element{"label", Nesting::container},
    Element{"time", Nesting::container},
    Element{"address", Nesting::container},
    Element{"details", Nesting::container},
    Element{"summary", Nesting::container},
    Element{"center", Nesting::container},
    Element{"dialog", Nesting::container},
    Element{"font", Nesting::lettering},
};

// Their content goes with them.
constexpr auto kDropped = std::to_array<std::string_view>(
    {"script", "style", "svg", "math", "template", "iframe", "object", "select", "textarea",
     "noframes", "noembed", "canvas", "video", "audio", "noscript", "xmp", "datalist"});

constexpr auto kAttributes = std::to_array<std::string_view>(
    {"class", "id", "href", "itemprop", "property", "name", "content", "lang", "rel", "type",
     "datetime", "hidden", "aria-hidden", "aria-label", "style", "role", "itemtype", "size",
     "http-equiv"});

// In bytes. What is longer is a picture in the page itself: "data:image/png;base64,...".
constexpr std::size_t kLongestAttribute = 8192;

// End tags of a container do not reach through these to an element outside.
constexpr auto kWalls = std::to_array<std::string_view>({"table", "button"});

// A list item that begins ends the one before only through these.
constexpr auto kThin =
    std::to_array<std::string_view>({"p", "div", "address", "span", "label", "time", "font"});

// End tags of these reach only through each other.
constexpr auto kWithinLines = std::to_array<std::string_view>({"span", "label", "time", "font"});

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r'; }
const Element* element_named(std::string_view name) {
    const auto* found = std::find_if(kElements.begin(), kElements.end(),
                                     [name](const auto& element) { return element.name == name; });
    return found == kElements.end() ? nullptr : found;
}

/// Reads and writes the same string; the writing place never overtakes the reading place.
class Lightener {
  public:
    explicit Lightener(std::string& html) : html_(html) {}

    void run() {
        while (at_ < html_.size()) {
            if (html_[at_] == '<') {
                read_markup();
            } else {
                put(html_[at_++]);
            }
        }
        html_.resize(to_);
    }

  private:
    char peek(std::size_t ahead) const {
        return at_ + ahead < html_.size() ? html_[at_ + ahead] : '\0';
    }

    void put(char c) { html_[to_++] = c; }

    void put_range(std::size_t from, std::size_t end) {
        std::copy(html_.begin() + static_cast<std::ptrdiff_t>(from),
                  html_.begin() + static_cast<std::ptrdiff_t>(end),
                  html_.begin() + static_cast<std::ptrdiff_t>(to_));
        to_ += end - from;
    }

    void read_markup() {
        if (html_.compare(at_, 4, "<!--") == 0) {
            const std::size_t end = html_.find("-->", at_ + 4);
            at_ = end == std::string::npos ? html_.size() : end + 3;
        } else if (peek(1) == '!' || peek(1) == '?') {
            const std::size_t end = html_.find('>', at_);
            at_ = end == std::string::npos ? html_.size() : end + 1;
        } else if (is_ascii_letter(peek(1)) || (peek(1) == '/' && is_ascii_letter(peek(2)))) {
            read_tag();
        } else {
            put(html_[at_++]);  // "a < b"
        }
    }

    /// The bounds of one attribute, found by scan_tag.
    struct Attribute {
        std::size_t begin;
        std::size_t end;
    };

    void read_tag() {
        const std::size_t begin = at_;
        const bool closing = peek(1) == '/';
        std::size_t at = at_ + (closing ? 2 : 1);
        std::string name;
        while (at < html_.size() && !is_blank(html_[at]) && html_[at] != '>' && html_[at] != '/')
            name += ascii_lower(html_[at++]);
        const std::vector<Attribute> attributes = scan_attributes(at);
        at_ = std::min(at + 1, html_.size());
        if (at >= html_.size()) return;  // cut off inside a tag
        if (!closing && is_one_of(kDropped, name)) {
            drop_content(name, begin, attributes);
            return;
        }
        const Element* element = element_named(name);
        if (element == nullptr || tags_ >= kMostTags) return;
        const bool lettering = element->nesting == Nesting::lettering;
        if (lettering && !closing && !is_large(attributes)) return;
        if (closing ? !close(*element) : !open(*element)) return;
        ++tags_;
        // As formatting, the parser would open it again in every later block.
        if (lettering) html_.replace(begin + (closing ? 2 : 1), name.size(), "span");
        put_tag(begin, name.size() + (closing ? 2 : 1),
                closing ? std::vector<Attribute>{} : attributes);
        if (element->nesting == Nesting::raw && !closing) copy_raw(name);
    }

    void put_tag(std::size_t begin, std::size_t name_size,
                 const std::vector<Attribute>& attributes) {
        put_range(begin, begin + name_size);
        for (const auto& attribute : attributes) {
            const char before = html_[attribute.begin - 1];
            if (is_blank(before) || before == '/') put(' ');
            put_range(attribute.begin, attribute.end);
        }
        put('>');
    }

    /// Moves `at` to the '>' and answers the attributes worth keeping, each name once.
    std::vector<Attribute> scan_attributes(std::size_t& at) const {
        std::vector<Attribute> kept;
        unsigned seen = 0;
        while (at < html_.size() && html_[at] != '>') {
            if (is_blank(html_[at]) || html_[at] == '/') {
                ++at;
                continue;
            }
            const std::size_t begin = at;
            std::string name;
            while (at < html_.size() && !is_blank(html_[at]) && html_[at] != '>' &&
                   html_[at] != '/' && (html_[at] != '=' || at == begin))
                name += ascii_lower(html_[at++]);
            std::size_t end = scan_value(at);
            if (end == at) end = begin + name.size();
            at = std::max(at, end);
            const auto* const known = std::find(kAttributes.begin(), kAttributes.end(), name);
            if (known == kAttributes.end() || end - begin > kLongestAttribute) continue;
            const unsigned bit = 1U << static_cast<unsigned>(known - kAttributes.begin());
            if ((seen & bit) != 0) continue;
            seen |= bit;
            kept.push_back({begin, end});
        }
        return kept;
    }

    /// The end of "= value" at `at`, or `at` if there is none.
    std::size_t scan_value(std::size_t at) const {
        std::size_t equals = at;
        while (equals < html_.size() && is_blank(html_[equals]))
            ++equals;
        if (equals >= html_.size() || html_[equals] != '=') return at;
        std::size_t from = equals + 1;
        while (from < html_.size() && is_blank(html_[from]))
            ++from;
        if (from >= html_.size()) return from;
        if (html_[from] == '"' || html_[from] == '\'') {
            const std::size_t end = html_.find(html_[from], from + 1);
            return end == std::string::npos ? html_.size() : end + 1;
        }
        while (from < html_.size() && !is_blank(html_[from]) && html_[from] != '>')
            ++from;
        return from;
    }

    void drop_content(const std::string& name, std::size_t begin,
                      const std::vector<Attribute>& attributes) {
        const bool structured = name == "script" && is_structured(attributes);
        const std::size_t content = at_;
        const std::size_t end = end_of_raw(name);
        at_ = end;
        if (structured && end < html_.size() && ++tags_ < kMostTags) {
            put_tag(begin, name.size() + 1, attributes);
            put_range(content, end);
            put_range(end, std::min(end + 9, html_.size()));  // "</script>"
        }
        const std::size_t close = html_.find('>', end);
        at_ = close == std::string::npos ? html_.size() : close + 1;
    }

    std::string_view text_of(const Attribute& attribute) const {
        return std::string_view{html_}.substr(attribute.begin, attribute.end - attribute.begin);
    }

    bool is_structured(const std::vector<Attribute>& attributes) const {
        return std::any_of(attributes.begin(), attributes.end(), [this](const auto& attribute) {
            return text_of(attribute).find("ld+json") != std::string_view::npos;
        });
    }

    /// <font size=5>, <font size="+2">: a usual text has 3.
    bool is_large(const std::vector<Attribute>& attributes) const {
        return std::any_of(attributes.begin(), attributes.end(), [this](const auto& attribute) {
            const std::string_view text = text_of(attribute);
            if (!ascii_lower(text).starts_with("size")) return false;
            const std::size_t value =
                text.find_first_not_of("= \t\n\"'", std::string_view{"size"}.size());
            return value != std::string_view::npos &&
                   (text[value] == '+' || (text[value] >= '4' && text[value] <= '7'));
        });
    }

    /// Where "</name" stands, from here on. A name that was not found once is not searched again:
    /// a page of a million unclosed scripts would take for ever.
    std::size_t end_of_raw(std::string_view name) {
        if (std::find(unclosed_.begin(), unclosed_.end(), name) != unclosed_.end()) return at_;
        for (std::size_t end = html_.find("</", at_); end != std::string::npos;
             end = html_.find("</", end + 2)) {
            const auto same = [](char a, char b) { return ascii_lower(a) == b; };
            if (end + 2 + name.size() <= html_.size() &&
                std::equal(html_.begin() + static_cast<std::ptrdiff_t>(end + 2),
                           html_.begin() + static_cast<std::ptrdiff_t>(end + 2 + name.size()),
                           name.begin(), same))
                return end;
        }
        if (name == "script" || name == "style") return html_.size();
        unclosed_.emplace_back(name);
        return at_;
    }

    void copy_raw(std::string_view name) {
        const std::size_t end = end_of_raw(name);
        put_range(at_, end);
        at_ = end;
    }

    bool open(const Element& element) {
        if (element.nesting == Nesting::item) end_item(element.name);
        if (element.nesting == Nesting::empty || element.nesting == Nesting::anchor ||
            element.nesting == Nesting::raw)
            return true;
        if (open_.size() >= kDeepest) return false;
        open_.push_back(element.name);
        return true;
    }

    void end_item(std::string_view name) {
        for (std::size_t i = open_.size(); i > 0; --i) {
            if (open_[i - 1] == name) {
                open_.resize(i - 1);
                return;
            }
            if (!is_one_of(kThin, open_[i - 1]) && !ends_cell(name, open_[i - 1])) return;
        }
    }

    /// A new row or group of rows ends an open cell or row.
    static bool ends_cell(std::string_view name, std::string_view open) {
        if (name == "td" || name == "th" || name.front() != 't') return false;
        return open == "td" || open == "th" || (open == "tr" && name != "tr");
    }

    bool close(const Element& element) {
        if (element.nesting == Nesting::empty) return false;
        if (element.nesting == Nesting::anchor || element.nesting == Nesting::raw) return true;
        const bool within_line = is_one_of(kWithinLines, element.name);
        for (std::size_t i = open_.size(); i > 0; --i) {
            const std::string_view name = open_[i - 1];
            if (name == element.name) {
                open_.resize(i - 1);
                return true;
            }
            const bool passed =
                within_line ? is_one_of(kWithinLines, name) : !is_one_of(kWalls, name);
            if (!passed) return false;
        }
        return false;
    }

    std::string& html_;
    std::size_t at_ = 0;  // reads
    std::size_t to_ = 0;  // writes
    std::size_t tags_ = 0;
    std::vector<std::string_view> open_;  // names from kElements
    std::vector<std::string> unclosed_;
};

}  // namespace

void lighten_html(std::string& html) { Lightener{html}.run(); }

bool has_script(std::string_view html) {
    return html.find("<script") != std::string_view::npos ||
           html.find("<SCRIPT") != std::string_view::npos;
}

}  // namespace nashra
