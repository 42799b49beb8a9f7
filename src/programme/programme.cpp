#include "programme/programme.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include "model/utf8.h"
#include "spoken/pronunciation.h"

namespace nashra {

namespace {

// A page of eight megabytes hardly has more paragraphs, and thousands of such stories fit.
constexpr std::uint32_t kRoom = 1U << 16U;
constexpr std::uint32_t kLastWithRoom = 1U << 31U;  // then numbers become scarce

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
    auto story = next_story();
    append_article(story, article, order);
    if (order.related == Related::yes) append_related(story, article, order);
    // A masthead alone stands in for the headline that the page does not have.
    if (story.count > 0) close(story, {article.url, article.story, article.extent});
}

void Programme::append_related(Story& story, const Article& article, const RunningOrder& order) {
    for (const auto& headline : article.headlines) {
        if (headline.title.empty()) continue;
        story.title = story.count;
        add(story, entries_, Role::related, article.language, headline.title);
        if (order.headlines_only == HeadlinesOnly::no)
            add(story, entries_, Role::standfirst, article.language, headline.teaser);
        close(story, {headline.url, {}, Extent::title});
    }
}

void Programme::append_article(Story& story, Article& article, const RunningOrder& order) {
    const bool whole = order.headlines_only == HeadlinesOnly::no;
    if (whole && order.masthead == Masthead::yes) {
        add(story, entries_, Role::site, article.language, article.site);
        add(story, entries_, Role::tagline, article.language, article.tagline);
    }
    if (article.origin == Origin::front) {
        append_front(story, article, order);
        return;
    }
    const auto start = story.count;
    add(story, entries_, Role::headline, article.language, article.title);
    const auto behind_headline = story.count;
    if (whole) add_text(story, entries_, article);
    if (story.count == start) return;
    story.title = start;
    if (whole && order.rest == Rest::to_come && story.begin < kLastWithRoom) {
        story.awaited = true;
        story.room = story.count + kRoom;
        const bool replaced = article.extent == Extent::teaser && article.next_part.empty();
        story.fixed = replaced ? behind_headline : story.count;
    }
    close(story, {article.url, article.story, whole ? article.extent : Extent::title});
}

/// What stands above a front's headlines is its masthead, and no headline.
void Programme::append_front(Story& story, Article& article, const RunningOrder& order) {
    if (order.headlines_only == HeadlinesOnly::yes) return;
    if (order.masthead == Masthead::yes && article.title != article.site)
        add(story, entries_, Role::site, article.language, article.title);
    add_text(story, entries_, article);
}

void Programme::add_text(Story& story, Entries& to, Article& article) {
    add(story, to, Role::standfirst, article.language, article.standfirst);
    add(story, to, Role::byline, article.language, article.byline);
    for (auto& block : article.blocks) {
        // Given back one by one: of a long text only one copy is ever in memory.
        const auto text = std::exchange(block.text, {});
        add(story, to, role_of(block.role), block.language, text, number_of_box(block.box));
    }
}

/// A page that calls each paragraph something else has no boxes worth knowing.
std::uint32_t Programme::number_of_box(const std::string& name) {
    constexpr std::size_t kMost = 500;
    const std::lock_guard lock{*boxes_mutex_};
    const auto found = std::find(boxes_.begin(), boxes_.end(), name);
    if (found == boxes_.end() && boxes_.size() >= kMost) return 0;
    const auto number = static_cast<std::uint32_t>(found - boxes_.begin());
    if (found == boxes_.end()) boxes_.push_back(name);
    return number;
}

std::string Programme::box(std::uint32_t passage) const {
    std::uint32_t number = 0;
    {
        const std::shared_lock lock{*mutex_};
        if (stories_.empty()) return {};
        const auto& story = story_at(passage);
        if (passage < story.end()) number = entry_at(story, passage).box;
    }
    const std::lock_guard lock{*boxes_mutex_};
    return boxes_.at(number);
}

void Programme::leave_out(const std::vector<std::uint32_t>& passages) {
    const std::unique_lock lock{*mutex_};
    left_out_.insert(passages.begin(), passages.end());
}

void Programme::take_in(const std::vector<std::uint32_t>& passages) {
    const std::unique_lock lock{*mutex_};
    for (const auto passage : passages)
        left_out_.erase(passage);
}

void Programme::add(Story& story, Entries& to, Role role, Language language,
                    const std::string& text, std::uint32_t box) {
    if (text.empty() || (story.room > 0 && story.count >= story.room)) return;
    to.push_back({role, language, story.letters, words_.keep(text), box});
    story.letters += count_letters(text);
    ++story.count;
}

/// What is closed is a story; `story` is then the next one.
void Programme::close(Story& story, const Whereabouts& where) {
    story.address = words_.keep(where.address);
    story.name = words_.keep(where.name);
    story.extent = where.extent;
    story.title_letters = letters_of_title(story);
    stories_.push_back(story);
    story = next_story();
}

Programme::Story Programme::next_story() const {
    Story story;
    story.rows = {{0, entries_.size()}};
    if (stories_.empty()) return story;
    const auto& before = stories_.back();
    story.begin = before.begin + std::max(before.count, before.room);
    story.letters_before = before.letters_before + before.letters;
    story.title_letters_before = before.title_letters_before + before.title_letters;
    return story;
}

std::uint64_t Programme::letters_of_title(const Story& story) const {
    const auto begin = entry_at(story, story.headline()).letters_before;
    const bool last = story.title + 1 == story.count;
    return (last ? story.letters : entry_at(story, story.headline() + 1).letters_before) - begin;
}

bool Programme::arrive(std::uint32_t number, Article text, Rest rest) {
    const std::lock_guard turn{*arrivals_};
    Story story;
    {
        const std::shared_lock lock{*mutex_};
        story = stories_.at(number - 1);
        if (!story.awaited) return false;
        if (story.fixed < story.count)
            story.letters = entry_at(story, story.begin + story.fixed).letters_before;
    }
    // Of the story only arrivals change more than that it is awaited.
    const auto first = story.begin + story.fixed;
    story.count = story.fixed;
    while (story.rows.size() > 1 && story.rows.back().first >= story.count)
        story.rows.pop_back();
    Entries arrived;
    add_text(story, arrived, text);
    const std::unique_lock lock{*mutex_};
    if (!stories_[number - 1].awaited) return false;
    // What the listener has said of a text is not meant for the one that takes its place.
    const auto behind = story.begin + story.room;
    left_out_.erase(left_out_.lower_bound(first), left_out_.lower_bound(behind));
    chosen_languages_.erase(chosen_languages_.lower_bound(first),
                            chosen_languages_.lower_bound(behind));
    story.rows.push_back({story.fixed, entries_.size()});
    entries_.insert(entries_.end(), arrived.begin(), arrived.end());
    story.fixed = story.count;
    story.extent = Extent::whole;
    story.awaited = rest == Rest::to_come;
    if (story.count > story.title) story.title_letters = letters_of_title(story);
    stories_[number - 1] = std::move(story);
    for (auto i = number; i < stories_.size(); ++i) {
        const auto& before = stories_[i - 1];
        stories_[i].letters_before = before.letters_before + before.letters;
        stories_[i].title_letters_before = before.title_letters_before + before.title_letters;
    }
    return true;
}

void Programme::settle(std::uint32_t number) {
    const std::unique_lock lock{*mutex_};
    stories_.at(number - 1).awaited = false;
}

void Programme::settle_at(std::uint32_t passage) {
    const std::unique_lock lock{*mutex_};
    const auto& story = story_at(passage);
    if (passage < story.begin + story.fixed) return;
    stories_[static_cast<std::size_t>(&story - stories_.data())].awaited = false;
}

bool Programme::awaits(std::uint32_t number) const {
    const std::shared_lock lock{*mutex_};
    return stories_.at(number - 1).awaited;
}

std::optional<std::uint32_t> Programme::awaited_at(std::uint32_t passage) const {
    const std::shared_lock lock{*mutex_};
    if (stories_.empty()) return std::nullopt;
    const auto& story = story_at(passage);
    if (!story.awaited || passage < story.begin + story.fixed) return std::nullopt;
    if (headlines_only_ == HeadlinesOnly::yes && passage != story.headline()) return std::nullopt;
    return static_cast<std::uint32_t>(&story - stories_.data() + 1);
}

std::optional<std::uint32_t> Programme::awaited_from(std::uint32_t passage) const {
    const std::shared_lock lock{*mutex_};
    if (stories_.empty()) return std::nullopt;
    const auto& story = story_at(passage);
    const auto first = story.begin + story.fixed;
    if (headlines_only_ == HeadlinesOnly::yes && passage != story.headline()) return std::nullopt;
    return story.awaited && passage >= first ? std::optional{first} : std::nullopt;
}

const Programme::Story& Programme::story_at(std::uint32_t passage) const {
    const auto behind = std::upper_bound(
        stories_.begin(), stories_.end(), passage,
        [](std::uint32_t wanted, const Story& story) { return wanted < story.begin; });
    return *std::prev(behind);  // the first one begins at 0
}

std::uint32_t Programme::passage_end() const {
    const std::shared_lock lock{*mutex_};
    return stories_.empty() ? 0 : stories_.back().end();
}

std::optional<std::uint32_t> Programme::passage_from(std::uint32_t number) const {
    const std::shared_lock lock{*mutex_};
    if (stories_.empty() || number >= stories_.back().end()) return std::nullopt;
    const auto* story = &story_at(number);
    const bool headlines = headlines_only_ == HeadlinesOnly::yes;
    const auto last = headlines ? story->headline() + 1 : story->end();
    if (number < last) return headlines ? story->headline() : number;
    if (story == &stories_.back()) return std::nullopt;  // no story is empty
    ++story;
    return headlines ? story->headline() : story->begin;
}

std::optional<std::uint32_t> Programme::passage_before(std::uint32_t number) const {
    const std::shared_lock lock{*mutex_};
    if (stories_.empty() || number == 0) return std::nullopt;
    const auto* story = &story_at(number - 1);
    if (headlines_only_ == HeadlinesOnly::no) return std::min(number, story->end()) - 1;
    if (story->headline() < number) return story->headline();
    if (story == &stories_.front()) return std::nullopt;
    return (story - 1)->headline();
}

void Programme::read_headlines_only(HeadlinesOnly which) {
    const std::unique_lock lock{*mutex_};
    headlines_only_ = which;
}

HeadlinesOnly Programme::headlines_only() const {
    const std::shared_lock lock{*mutex_};
    return headlines_only_;
}

void Programme::choose_language(std::uint32_t passage, Language language) {
    const std::unique_lock lock{*mutex_};
    chosen_languages_[passage] = language;
}

const Programme::Entry& Programme::entry_at(const Story& story, std::uint32_t passage) const {
    const auto number = passage - story.begin;
    const auto behind =
        std::upper_bound(story.rows.begin(), story.rows.end(), number,
                         [](std::uint32_t wanted, const Row& row) { return wanted < row.first; });
    const auto& row = *std::prev(behind);  // the first one begins at 0
    return entries_.at(row.entry + (number - row.first));
}

Passage Programme::passage(std::uint32_t number) const {
    Entry entry{};
    std::uint32_t headline = 0;
    Language chosen;
    bool left_out = false;
    {
        const std::shared_lock lock{*mutex_};
        if (stories_.empty()) return {};
        const auto& story = story_at(number);
        if (number >= story.end()) return {};
        entry = entry_at(story, number);
        headline = static_cast<std::uint32_t>(&story - stories_.data() + 1);
        const auto choice = chosen_languages_.find(number);
        if (choice != chosen_languages_.end()) chosen = choice->second;
        left_out = left_out_.contains(number);
    }
    return {entry.role, entry.language, left_out ? std::string{} : words_.text(entry.text),
            headline, chosen};
}

std::uint64_t Programme::letters() const {
    const std::shared_lock lock{*mutex_};
    if (stories_.empty()) return 0;
    const auto& last = stories_.back();
    return headlines_only_ == HeadlinesOnly::yes ? last.title_letters_before + last.title_letters
                                                 : last.letters_before + last.letters;
}

std::uint64_t Programme::letters_before(std::uint32_t passage) const {
    const std::shared_lock lock{*mutex_};
    if (stories_.empty()) return 0;
    const auto& story = story_at(passage);
    if (headlines_only_ == HeadlinesOnly::yes)
        return story.title_letters_before + (passage > story.headline() ? story.title_letters : 0);
    if (passage >= story.end()) return story.letters_before + story.letters;
    return story.letters_before + entry_at(story, passage).letters_before;
}

std::uint32_t Programme::headline_count() const {
    const std::shared_lock lock{*mutex_};
    return static_cast<std::uint32_t>(stories_.size());
}

std::uint32_t Programme::headline_at(Place place) const {
    const std::shared_lock lock{*mutex_};
    if (stories_.empty()) return 0;
    return static_cast<std::uint32_t>(&story_at(place.passage) - stories_.data() + 1);
}

std::uint32_t Programme::headline_end(std::uint32_t number) const {
    const std::shared_lock lock{*mutex_};
    return number < stories_.size() ? stories_[number].begin : stories_.at(number - 1).end();
}

Place Programme::headline_start(std::uint32_t number) const {
    const std::shared_lock lock{*mutex_};
    const auto& story = stories_.at(number - 1);
    return Place{story.begin + story.title, 0, 0};
}

std::string Programme::headline_text(std::uint32_t number) const {
    TextStore::Range text;
    {
        const std::shared_lock lock{*mutex_};
        const auto& story = stories_.at(number - 1);
        text = entry_at(story, story.begin + story.title).text;
    }
    return words_.text(text);
}

std::string Programme::headline_address(std::uint32_t number) const {
    TextStore::Range address;
    {
        const std::shared_lock lock{*mutex_};
        address = stories_.at(number - 1).address;
    }
    return words_.text(address);
}

Extent Programme::headline_extent(std::uint32_t number) const {
    const std::shared_lock lock{*mutex_};
    return stories_.at(number - 1).extent;
}

std::string Programme::headline_story(std::uint32_t number) const {
    TextStore::Range name;
    {
        const std::shared_lock lock{*mutex_};
        name = stories_.at(number - 1).name;
    }
    return words_.text(name);
}

ArabicReading Programme::arabic() const {
    return pronunciation_ ? pronunciation_->arabic() : ArabicReading{};
}

std::shared_ptr<const Lexicon> Programme::lexicon() const {
    return pronunciation_ ? pronunciation_->lexicon() : nullptr;
}

}  // namespace nashra
