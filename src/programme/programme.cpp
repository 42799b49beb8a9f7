#include "programme/programme.h"

#include <utility>

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
    append_article(article, order);
    if (order.related == Related::no) return;
    for (auto& headline : article.headlines) {
        if (headline.title.empty()) continue;
        const auto start = passages_.size();
        add(Role::related, kUndetermined, std::move(headline.title));
        count_headline(start);
    }
}

void Programme::append_article(Article& article, const RunningOrder& order) {
    const bool whole = order.headlines_only == HeadlinesOnly::no;
    const auto begin = passages_.size();
    if (whole) {
        // The masthead is written in the site's languages, which its script tells best.
        add(Role::site, kUndetermined, std::move(article.site));
        add(Role::tagline, kUndetermined, std::move(article.tagline));
    }
    const auto start = passages_.size();
    add(Role::headline, article.language, std::move(article.title));
    if (whole) {
        add(Role::standfirst, article.language, std::move(article.standfirst));
        add(Role::byline, article.language, std::move(article.byline));
        for (auto& block : article.blocks) {
            add(role_of(block.role), block.language, std::move(block.text));
        }
    }
    if (passages_.size() > start) {
        count_headline(start);
    } else if (start > begin && article.headlines.empty()) {
        count_headline(begin);
    }
}

void Programme::add(Role role, Language language, std::string text) {
    if (text.empty()) return;
    passages_.push_back({role, language, std::move(text), headline_count() + 1});
}

void Programme::count_headline(std::size_t first_passage) {
    starts_.push_back(static_cast<std::uint32_t>(first_passage));
}

std::uint32_t Programme::headline_at(Place place) const {
    if (passages_.empty()) return 0;
    const auto last = static_cast<std::uint32_t>(passages_.size()) - 1;
    return passages_[place.passage < last ? place.passage : last].headline;
}

Place Programme::headline_start(std::uint32_t number) const {
    return Place{starts_.at(number - 1), 0, 0};
}

const std::string& Programme::headline_text(std::uint32_t number) const {
    return passages_.at(starts_.at(number - 1)).text;
}

}  // namespace nashra
