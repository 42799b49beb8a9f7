// An XML document made digestible: what an XML parser would stumble over, leave out or, worse,
// obey. The document type goes, with everything that it declares; comments and processing
// instructions go too. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

struct RepairedXml {
    std::string text;
    bool was_broken = false;  // it was no well-formed XML before
};

/// "AT&T" becomes "AT&amp;T", "&nbsp;" becomes "&#160;", "3 < 4" becomes "3 &lt; 4"; attributes get
/// their quotes, and every element its end. Entities that the document itself declares are replaced
/// if they are short plain texts. REQUIRES: clean text.
RepairedXml repair_xml(std::string_view text);

}  // namespace nashra
