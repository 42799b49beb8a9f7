#include "source/html_tree.h"

#include <algorithm>
#include <memory_resource>

#include <gumbo.h>

#include "model/message.h"
#include "source/charset.h"
#include "source/html_light.h"
#include "source/inline_gap.h"
#include "source/lines.h"

namespace nashra {

namespace {

constexpr std::size_t kLargestPage = std::size_t{8} << 20U;

constexpr std::size_t kSmallestPage = 4096;

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= ' ' && c <= '~') || c == '\n' || c == '\t'; });
}

/// Entities bring back what the charset stage removed: "&#x202E;", "e&#x301;".
std::string clean_text(std::string_view text) {
    return is_plain(text) ? std::string{text} : clean_utf8(text, "UTF-8");
}

HtmlNode element_node(const GumboElement& element) {
    HtmlNode node;
    const char* name = gumbo_normalized_tagname(element.tag);
    node.tag = name != nullptr && *name != '\0' ? name : "unknown";
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
        node.attributes.emplace_back(attribute->name, clean_text(attribute->value));
    }
    return node;
}

const GumboVector& children_of(const GumboNode& node) {
    return node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
}

/// Builds the row without recursion: the depth of a foreign page is not our stack's business.
class RowBuilder {
  public:
    HtmlTree build(const GumboNode& document) {
        enter(document, HtmlNode{"#document", {}, {}, 0, 0});
        while (!open_.empty()) {
            Frame& frame = open_.back();
            const GumboVector& children = children_of(*frame.node);
            if (frame.next == children.length) {
                row_[frame.index].end = row_.size();
                open_.pop_back();
                continue;
            }
            add(*static_cast<const GumboNode*>(children.data[frame.next++]), frame.index);
        }
        return std::move(row_);
    }

  private:
    struct Frame {
        const GumboNode* node;
        std::size_t index;
        unsigned next;
    };

    void enter(const GumboNode& node, HtmlNode html_node) {
        open_.push_back({&node, row_.size(), 0});
        row_.push_back(std::move(html_node));
    }

    void add(const GumboNode& node, std::size_t parent) {
        if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) {
            HtmlNode element = element_node(node.v.element);
            element.parent = parent;
            enter(node, std::move(element));
        } else if (node.type != GUMBO_NODE_COMMENT) {
            HtmlNode text;
            text.text = clean_text(node.v.text.text);
            text.parent = parent;
            text.end = row_.size() + 1;
            row_.push_back(std::move(text));
        }
    }

    HtmlTree row_;
    std::vector<Frame> open_;
};

}  // namespace

std::string_view HtmlNode::attribute(std::string_view name) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [name](const auto& pair) { return pair.first == name; });
    return found == attributes.end() ? std::string_view{} : found->second;
}

bool is_heading(const HtmlNode& node) {
    return node.tag.size() == 2 && node.tag[0] == 'h' && node.tag[1] >= '1' && node.tag[1] <= '6';
}

HtmlTree parse_html(std::string html, std::string& notice) {
    lighten_html(html);  // first: a page saved as one file has megabytes of pictures in its head
    if (html.size() > kLargestPage) {
        html.resize(kLargestPage);
        notice = message(kLongerThan8MB);
    }
    // Gumbo makes a small thing for each of a page's words and forgets nearly all of them together.
    std::pmr::monotonic_buffer_resource memory{2 * html.size() + kSmallestPage};
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;  // with errors, 10,000 nested elements take 788 MB
    options.userdata = &memory;
    // Nothing may be thrown through Gumbo, so without memory the program ends here.
    options.allocator = [](void* from, std::size_t size) noexcept {
        return static_cast<std::pmr::memory_resource*>(from)->allocate(size);
    };
    options.deallocator = [](void* /*from*/, void* /*thing*/) noexcept {};
    const GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
    return RowBuilder{}.build(*output->document);
}

HtmlTree parse_html(std::string html) {
    std::string ignored;
    return parse_html(std::move(html), ignored);
}

std::string text_below(const HtmlTree& tree, std::size_t node, std::size_t most) {
    std::string text;
    for (std::size_t i = node; i < tree[node].end; ++i) {
        text += is_within_line(tree[i]) ? gap_before(tree, i, text) : " ";
        text += tree[i].text;
        if (text.size() > most) return {};
    }
    return folded_spaces(text);
}

}  // namespace nashra
