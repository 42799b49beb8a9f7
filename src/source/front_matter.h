// What a Markdown text says about itself in a block of "key: value" lines above everything else,
// fenced by "---" (YAML) or "+++" (TOML), as site generators write it. Values are texts: the
// entries of a list are joined by commas, the lines of a folded text by blanks, and what is nested
// deeper is left alone. The keys are views into the text; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nashra {

struct FrontMatter {
    std::vector<std::pair<std::string_view, std::string>> values;  // without quotes
    std::size_t size = 0;                                          // bytes it takes

    /// The first of these keys that has a value; empty if none has. A view into this.
    std::string_view value(std::initializer_list<std::string_view> keys) const;

    /// True if one of its keys is one that texts to be read have.
    bool says_article() const;
};

/// Of no size if the text does not begin with one.
FrontMatter front_matter(std::string_view text);

}  // namespace nashra
