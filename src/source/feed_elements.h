// What each element of a feed means: the tables of RSS, Atom, CDF and the vocabularies that are
// mixed into them. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "source/feed_draft.h"
#include "source/feed_text.h"
#include "source/xml_tree.h"

namespace nashra {

struct FeedContext {
    std::string base;  // what links are relative to where no xml:base says otherwise
    Untyped untyped = Untyped::guessed;
};

/// Puts what the attributes and the children of `element` (a feed, a channel, an item) say into the
/// draft.
void read_feed_elements(const XmlTree& tree, std::size_t element, const FeedContext& context,
                        FeedDraft& draft);

/// The language that the element says it is in, as a tag; empty where it does not.
std::string declared_language(const XmlNode& node);

/// "Mona Farah <mona@news.example>", "mona@news.example (Mona Farah)" and their kin.
Person person_in(std::string_view text);

}  // namespace nashra
