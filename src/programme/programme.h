// The running order: what will be read, passage by passage, from the masthead to the last related
// headline. Built once, then only read; any number of threads may read it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "model/article.h"
#include "model/passage.h"
#include "model/place.h"
#include "programme/text_store.h"

namespace nashra {

enum class HeadlinesOnly { no, yes };
enum class Related { no, yes };
enum class Masthead { no, yes };

struct RunningOrder {
    HeadlinesOnly headlines_only = HeadlinesOnly::no;
    Related related = Related::yes;
    Masthead masthead = Masthead::yes;  // the site's name and tagline
};

class Programme {
  public:
    /// Puts the article's passages behind what is there: site and tagline, headline, standfirst,
    /// byline, body, related headlines.
    void append(Article article, const RunningOrder& order = {});

    std::uint32_t passage_count() const { return static_cast<std::uint32_t>(entries_.size()); }
    bool empty() const { return entries_.empty(); }

    /// REQUIRES: it exists. Throws Error{io} when its words cannot be read back (text_store.h).
    Passage passage(std::uint32_t index) const;
    /// How long it is, in letters: what its sound takes is about proportional.
    std::uint32_t letter_count(std::uint32_t index) const { return entries_.at(index).letters; }

    /// Headlines are counted from 1; each article's own counts, and each related one.
    std::uint32_t headline_count() const { return static_cast<std::uint32_t>(starts_.size()); }
    std::uint32_t headline_at(Place place) const;
    /// Where headline `number` begins: at its own words, behind any masthead. REQUIRES: it exists.
    Place headline_start(std::uint32_t number) const;
    /// The words of headline `number`, or of the passage that stands in for it.
    std::string headline_text(std::uint32_t number) const;
    /// The article's own address behind its own headline, the one it leads to behind a related one;
    /// empty where the page does not say.
    std::string headline_address(std::uint32_t number) const;
    /// What the story of the article's own headline is called wherever it is met; empty behind a
    /// related one, whose story is not here.
    std::string headline_story(std::uint32_t number) const;
    /// How much of the headline's story is in this programme.
    Extent headline_extent(std::uint32_t number) const { return starts_.at(number - 1).extent; }

  private:
    void append_article(Article& article, const RunningOrder& order);
    void append_related(const Article& article);
    void add(Role role, Language language, const std::string& text);
    /// The headline whose first passage is the given one.
    struct Story {
        std::string_view address;
        std::string_view name;
        Extent extent;
    };
    void count_headline(std::size_t first_passage, const Story& story);

    struct Entry {
        Role role;
        Language language;
        std::uint32_t headline;
        std::uint32_t letters;
        TextStore::Range text;
    };

    std::deque<Entry> entries_;  // of a book there are many: never two copies of them
    TextStore words_;
    struct Start {
        std::uint32_t passage;
        TextStore::Range address;
        TextStore::Range story;
        Extent extent;
    };
    std::vector<Start> starts_;  // where each headline begins, and where it leads
};

}  // namespace nashra
