// The vocabularies that meet in a feed. Feeds give them any prefix, and often a namespace that is
// nearly right; each has one customary prefix here. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

struct XmlName {
    std::string_view prefix;  // as the document writes it
    std::string_view space;   // the namespace's address; empty for none
    std::string_view local;   // the name without a prefix
};

/// "dc:creator"; "title" for an element of the document's own format (see XmlNode::name).
/// `own_space` is the namespace of the document's root.
std::string customary_name(const XmlName& name, std::string_view own_space);

}  // namespace nashra
