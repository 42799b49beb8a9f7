// An XML document as a tree in one row (like source/html_tree.h): every node stands before its
// descendants. However broken the document is, what can be read of it is in the tree. It never
// loads anything: no external entity, no document type, no address. Any thread.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nashra {

struct XmlNode {
    /// Of an element, in lower case and with the prefix that its namespace usually has: "title",
    /// "dc:creator", whatever prefix the document gives it. Elements of the document's own format
    /// have none; those of a namespace that we do not know begin with "?:". Empty for a text.
    std::string name;
    std::string text;
    std::vector<std::pair<std::string, std::string>> attributes;  // "href", "xml:base"
    std::size_t parent = 0;
    std::size_t end = 0;  // one past the last descendant

    bool is_text() const { return name.empty(); }
    /// Empty where there is none.
    std::string_view attribute(std::string_view attribute_name) const;
};

/// Node 0 is the document.
using XmlTree = std::vector<XmlNode>;

enum class Continue { no, yes };

/// How a document is read that is longer than memory should hold at once.
struct XmlPieces {
    /// True for the elements that are handed out as soon as they are complete.
    bool (*is_piece)(std::string_view name);
    /// Gets the tree as far as it is, and the piece's node, which then leaves the tree.
    std::function<Continue(const XmlTree& tree, std::size_t piece)> take;
};

struct XmlDocument {
    XmlTree tree;  // without the pieces
    bool well_formed = true;
};

/// REQUIRES: clean text, repaired by source/xml_repair.
XmlDocument parse_xml(std::string_view text, const XmlPieces& pieces);

/// The character of an entity that XHTML knows ("nbsp"), 0 for any other.
char32_t xhtml_entity(const std::string& name);

}  // namespace nashra
