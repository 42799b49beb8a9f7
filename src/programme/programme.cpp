#include "programme/programme.h"

#include <algorithm>
#include <utility>

#include "model/utf8.h"

namespace nashra {

namespace {

Role role_of(BlockRole role) {
    switch (role) {
        case BlockRole::heading: return Role::heading;
        case BlockRole::paragraph: return Role::body;
        case BlockRole::list_item: return Role::list_item;
        case BlockRole::quote: return Role::quote;
        case BlockRole::caption: return Role::caption;
    }
    return Role::body;
}

}  // namespace

void Programme::append(Article article, const RunningOrder& order) {
    const auto begin = entries_.size();
    append_article(article, order);
    if (order.related == Related::yes) append_related(article);
    // A masthead alone stands in for the headline that the page does not have.
    if (entries_.size() > begin && entries_.back().headline > headline_count()) {
        count_headline(begin, {article.url, article.story, article.extent});
    }
}

void Programme::append_related(const Article& article) {
    for (const auto& headline : article.headlines) {
        if (headline.title.empty()) continue;
        const auto start = entries_.size();
        add(Role::related, article.language, headline.title);
        count_headline(start, {headline.url, {}, Extent::title});
    }
}

void Programme::append_article(Article& article, const RunningOrder& order) {
    const bool whole = order.headlines_only == HeadlinesOnly::no;
    if (whole && order.masthead == Masthead::yes) {
        add(Role::site, article.language, article.site);
        add(Role::tagline, article.language, article.tagline);
    }
    const auto start = entries_.size();
    add(Role::headline, article.language, article.title);
    if (whole) {
        add(Role::standfirst, article.language, article.standfirst);
        add(Role::byline, article.language, article.byline);
        for (auto& block : article.blocks) {
            // Given back one by one: of a long text only one copy is ever in memory.
            const auto text = std::exchange(block.text, {});
            add(role_of(block.role), block.language, text);
        }
    }
    if (entries_.size() == start) return;
    count_headline(start, {article.url, article.story, whole ? article.extent : Extent::title});
}

void Programme::add(Role role, Language language, const std::string& text) {
    if (text.empty()) return;
    entries_.push_back({role, language, headline_count() + 1,
                        static_cast<std::uint32_t>(count_letters(text)), words_.keep(text)});
}

Passage Programme::passage(std::uint32_t index) const {
    const auto& entry = entries_.at(index);
    return {entry.role, entry.language, words_.text(entry.text), entry.headline};
}

void Programme::count_headline(std::size_t first_passage, const Story& story) {
    starts_.push_back({static_cast<std::uint32_t>(first_passage), words_.keep(story.address),
                       words_.keep(story.name), story.extent});
}

std::uint32_t Programme::headline_at(Place place) const {
    if (entries_.empty()) return 0;
    return entries_[std::min(place.passage, passage_count() - 1)].headline;
}

Place Programme::headline_start(std::uint32_t number) const {
    return Place{starts_.at(number - 1).passage, 0, 0};
}

std::string Programme::headline_text(std::uint32_t number) const {
    return passage(starts_.at(number - 1).passage).text;
}

std::string Programme::headline_address(std::uint32_t number) const {
    return words_.text(starts_.at(number - 1).address);
}

std::string Programme::headline_story(std::uint32_t number) const {
    return words_.text(starts_.at(number - 1).story);
}

}  // namespace nashra
