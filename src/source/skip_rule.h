// What a listener does not want to hear on a site: "blocks like this". Plain values and free
// functions; any thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/article.h"

namespace nashra {

struct SkipRule {
    /// What is alike: the box of the page that they stand in (page_box.h), or the words, whatever
    /// their numbers are ("Updated # minutes ago").
    enum class By { box, words };

    std::string site;  // "news.example"; "-": pages without an address
    By by = By::words;
    std::string pattern;

    friend bool operator==(const SkipRule&, const SkipRule&) = default;
};

/// The host of a page's address, without "www."; "-" where there is none.
std::string site_of(std::string_view address);

/// What is to be left out when `unwanted` is: the box, where it is one beside the text, of which it
/// holds little; else the words. `all` are the blocks of its article.
SkipRule rule_against(const Block& unwanted, std::span<const Block> all, std::string_view address);

/// Which of an article's blocks the rules mean. A box that holds most of what is left of the
/// article is not meant: the site has changed. REQUIRES: the rules are of the article's site.
std::vector<bool> meant_by(std::span<const SkipRule> rules, std::span<const Block> blocks);

/// Moves what the rules of its site mean from the article's blocks, standfirst and byline to what
/// is skipped, as "never-read".
void leave_out(Article& article, std::string_view address, std::span<const SkipRule> rules);

/// A line of the listener's file: "news.example<TAB>box<TAB>aside.promo p".
std::string line_of(const SkipRule& rule);
std::optional<SkipRule> read_skip_rule(std::string_view line);

}  // namespace nashra
