// The elements of a document that are open at a place of it, and what must be written so that each
// of them ends. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nashra {

/// What ends an element of a feed whose end tag is missing: the end of the element around it, or
/// also the next element of the feed ("<title>News<link>" has a title and a link).
enum class MissingEnds { at_parent, at_next };

class OpenElements {
  public:
    explicit OpenElements(MissingEnds ends) : ends_(ends) {}

    /// The end tags that are missing before an element of this name.
    std::string before(std::string_view name);
    enum class Depth { fine, too_deep };
    /// An element that is too deep for an XML parser is counted, and must not be written; its text
    /// belongs to the elements around it.
    Depth begin(std::string_view name);
    /// What stands for an end tag of this name: itself, together with those that are missing before
    /// it, or nothing when no such element is open.
    std::string end(std::string_view name);
    /// The end tags that are missing at the end of the document.
    std::string finish();

    /// Whether an end tag was missing or there was one too many.
    bool were_broken() const { return broken_; }

  private:
    std::string close_down_to(std::size_t depth);

    const MissingEnds ends_;
    std::vector<std::string_view> names_;                 // as the document writes them
    std::unordered_map<std::string, std::size_t> count_;  // of each name, in lower case
    std::vector<std::size_t> texts_;  // where among the names those are that hold a text
    bool broken_ = false;
};

}  // namespace nashra
