// The running order: what will be read, passage by passage, from the masthead to the last related
// headline. It may grow while it is read: a story whose text is still on its way has room for it,
// so that no Place and no headline's number ever changes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/article.h"
#include "model/passage.h"
#include "model/place.h"
#include "programme/text_store.h"

namespace nashra {

struct ArabicReading;
class Lexicon;
class Pronunciation;

enum class HeadlinesOnly { no, yes };
enum class Related { no, yes };
enum class Masthead { no, yes };
/// What of a story is not here yet: the article behind a teaser, the further pages of an article.
enum class Rest { none, to_come };

struct RunningOrder {
    HeadlinesOnly headlines_only = HeadlinesOnly::no;
    Related related = Related::yes;
    Masthead masthead = Masthead::yes;  // the site's name and tagline
    Rest rest = Rest::none;
};

/// Built by one thread; from then on thread-safe, and nobody who asks waits for a disk but for that
/// of the words that are asked for. Passages have numbers in the order in which they
/// are read, with gaps where there is room for more.
class Programme {
  public:
    /// Its words are said as `pronunciation` has it, which may change while it is read; without
    /// one, as the rules of the languages have it.
    explicit Programme(std::shared_ptr<const Pronunciation> pronunciation = nullptr)
        : pronunciation_(std::move(pronunciation)) {}

    /// Puts the article's passages behind what is there: site and tagline, headline, standfirst,
    /// byline, body, related headlines. With a rest to come the article's own story is awaited:
    /// of a teaser all but its headline will be replaced, other text will be continued.
    void append(Article article, const RunningOrder& order = {});

    /// From now on only the headlines are read, or the articles too. What was begun with is all
    /// that is here; this leaves some of it out, as if it were not there, and changes no number.
    void read_headlines_only(HeadlinesOnly which);
    HeadlinesOnly headlines_only() const;

    /// One behind the last passage's number.
    std::uint32_t passage_end() const;
    bool empty() const { return passage_end() == 0; }
    /// The first passage that is read at `number` or behind it; the last one before it.
    std::optional<std::uint32_t> passage_from(std::uint32_t number) const;
    std::optional<std::uint32_t> passage_before(std::uint32_t number) const;

    /// Without text where there is none. Throws Error{io} when its words cannot be read back
    /// (text_store.h).
    Passage passage(std::uint32_t number) const;
    /// In letters, of what is read: what a sound takes is about proportional.
    std::uint64_t letters() const;
    std::uint64_t letters_before(std::uint32_t passage) const;

    /// Headlines are counted from 1; each article's own counts, and each related one.
    std::uint32_t headline_count() const;
    std::uint32_t headline_at(Place place) const;
    /// Where the headline's story ends: the number of the first passage of the next one, or behind
    /// the last. REQUIRES: it exists.
    std::uint32_t headline_end(std::uint32_t number) const;
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
    Extent headline_extent(std::uint32_t number) const;

    /// True while more of the headline's story may arrive.
    bool awaits(std::uint32_t number) const;
    /// The headline whose story may still change at this passage and behind it.
    std::optional<std::uint32_t> awaited_at(std::uint32_t passage) const;
    /// Where that which may still change begins, in the story of this passage: there is no place
    /// behind it yet. Nothing where the passage is as it will be read.
    std::optional<std::uint32_t> awaited_from(std::uint32_t passage) const;
    /// Standfirst, byline and body in their place. False, and nothing changes, when the story is
    /// not awaited any more.
    bool arrive(std::uint32_t number, Article text, Rest rest);
    /// What is there of the story is all; whoever reads it need not fear that it changes.
    void settle(std::uint32_t number);
    /// The same for the story of this passage, unless the passage cannot change any more: what was
    /// waited for has arrived, and more may. REQUIRES: there is a story.
    void settle_at(std::uint32_t passage);

    /// Which box of its page the passage stands in (Block::box); mostly empty.
    std::string box(std::uint32_t passage) const;
    /// From now on these passages have no text, as if there were nothing to say; or theirs again.
    /// No number changes, and a text that arrives in their place is read.
    void leave_out(const std::vector<std::uint32_t>& passages);
    void take_in(const std::vector<std::uint32_t>& passages);

    /// The language that the listener has chosen for the passage; undetermined: it is found out.
    void choose_language(std::uint32_t passage, Language language);

    /// What is said of single words; nothing without a pronunciation.
    std::shared_ptr<const Lexicon> lexicon() const;
    /// How Arabic is read.
    ArabicReading arabic() const;

  private:
    struct Entry {
        Role role;
        Language language;
        std::uint64_t letters_before;  // in its story
        TextStore::Range text;
        std::uint32_t box = 0;  // which of boxes_
    };
    using Entries = std::deque<Entry>;  // of a book there are many: never two copies of them
    /// Passages of a story whose entries lie in one row: what has arrived together.
    struct Row {
        std::uint32_t first = 0;  // counted in the story
        std::size_t entry = 0;    // of the first
    };
    struct Story {
        std::uint32_t begin = 0;  // the number of its first passage
        std::vector<Row> rows{};  // at least one
        std::uint32_t count = 0;
        std::uint32_t room = 0;   // for so many passages in all; 0: no more than there are
        std::uint32_t title = 0;  // which passage is the headline; before it is the masthead
        std::uint32_t fixed = 0;  // of an awaited one: so many passages will not change
        bool awaited = false;
        Extent extent = Extent::whole;
        TextStore::Range address{};
        TextStore::Range name{};
        std::uint64_t letters_before = 0;
        std::uint64_t letters = 0;
        std::uint64_t title_letters_before = 0;  // of the stories before, in their headlines
        std::uint64_t title_letters = 0;

        std::uint32_t end() const { return begin + count; }
        std::uint32_t headline() const { return begin + title; }
    };

    /// Of a story that is put into the running order.
    struct Whereabouts {
        std::string_view address;
        std::string_view name;
        Extent extent;
    };

    Story next_story() const;
    void append_article(Story& story, Article& article, const RunningOrder& order);
    void append_front(Story& story, Article& article, const RunningOrder& order);
    void append_related(Story& story, const Article& article, const RunningOrder& order);
    void add(Story& story, Entries& to, Role role, Language language, const std::string& text,
             std::uint32_t box = 0);
    std::uint32_t number_of_box(const std::string& name);
    void add_text(Story& story, Entries& to, Article& article);
    void close(Story& story, const Whereabouts& where);
    /// REQUIRES: there is one. The last that begins at the passage or before it.
    const Story& story_at(std::uint32_t passage) const;
    /// REQUIRES: its passages are in entries_.
    std::uint64_t letters_of_title(const Story& story) const;
    /// REQUIRES: the story has it.
    const Entry& entry_at(const Story& story, std::uint32_t passage) const;

    std::shared_ptr<const Pronunciation> pronunciation_;
    // One arrival at a time; held while its words are kept. Never taken with mutex_ held.
    std::unique_ptr<std::mutex> arrivals_ = std::make_unique<std::mutex>();
    TextStore words_;
    std::unique_ptr<std::mutex> boxes_mutex_ = std::make_unique<std::mutex>();
    std::vector<std::string> boxes_{""};  // guarded by boxes_mutex_; few, whatever a page's length
    std::unique_ptr<std::shared_mutex> mutex_ = std::make_unique<std::shared_mutex>();
    // Guarded by mutex_, which is never held while anything is read or written.
    Entries entries_;
    std::vector<Story> stories_;
    HeadlinesOnly headlines_only_ = HeadlinesOnly::no;
    std::set<std::uint32_t> left_out_;                    // passages; few
    std::map<std::uint32_t, Language> chosen_languages_;  // of passages; few
};

}  // namespace nashra
