// The unit of the running order: one stretch of the page that is read as a whole.
// A plain value; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/language.h"

namespace nashra {

enum class Role {
    site,
    tagline,
    headline,  // the article's own
    standfirst,
    byline,
    heading,
    body,
    list_item,
    quote,
    caption,
    related,  // one line of the site's headline list
};

/// The role's name in `nashra show sentences --json`.
constexpr std::string_view name(Role role) {
    switch (role) {
        case Role::site: return "site";
        case Role::tagline: return "tagline";
        case Role::headline: return "headline";
        case Role::standfirst: return "standfirst";
        case Role::byline: return "byline";
        case Role::heading: return "heading";
        case Role::body: return "body";
        case Role::list_item: return "list-item";
        case Role::quote: return "quote";
        case Role::caption: return "caption";
        case Role::related: return "related";
    }
    return "body";
}

struct Passage {
    Role role = Role::body;
    Language language;  // the prior for its sentences; runs inside may differ
    std::string text;   // no newline
    /// Which headline of the running order this passage belongs to, from 1; the article's own
    /// headline is one, each related headline the next. The masthead belongs to the first.
    std::uint32_t headline = 1;
    /// What the listener has said that it is in, whatever it looks like, as far as its letters can
    /// be of that language; mostly nothing.
    Language chosen{};
};

}  // namespace nashra
