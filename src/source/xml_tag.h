// One tag of an XML document, as feeds write it: attributes without quotes, without values, twice.
// Any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace nashra {

struct XmlTag {
    enum class Kind {
        start,
        empty,       // <link/>
        end,         // </link>
        letter,      // "3 <b and c": its '<' belongs to the text
        broken_off,  // the document ends inside it
    };
    struct Attribute {
        std::string_view name;
        std::string_view value;  // as written, without its quotes
    };

    Kind kind = Kind::letter;
    std::string_view name;
    std::vector<Attribute> attributes;
    std::size_t size = 0;  // in bytes, from '<' through '>'
    bool well_formed = true;
};

/// The tag at the beginning of `text`. REQUIRES: text begins with '<'. However long the text is, it
/// looks no further than a few '<', so that a document of nothing else is read in time.
XmlTag xml_tag_at(std::string_view text);

/// Whether an element may be called so (XML 1.0, section 2.3).
bool begins_xml_name(std::string_view text);

/// Where the name that stands at `at` ends.
std::size_t end_of_xml_name(std::string_view text, std::size_t at);

}  // namespace nashra
