// What a Markdown text says about itself in a block of "key: value" lines above everything else,
// fenced by "---" (YAML) or "+++" (TOML), as site generators write it. Flat values only; nothing
// is interpreted. Views into the text; any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace nashra {

struct FrontMatter {
    std::vector<std::pair<std::string_view, std::string_view>> values;  // without quotes
    std::size_t size = 0;                                               // bytes it takes

    /// The first of these keys that has a value; empty if none has.
    std::string_view value(std::initializer_list<std::string_view> keys) const;

    /// True if one of its keys is one that texts to be read have.
    bool says_article() const;
};

/// Of no size if the text does not begin with one.
FrontMatter front_matter(std::string_view text);

}  // namespace nashra
