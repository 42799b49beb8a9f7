#include "library/subscriptions.h"

#include <string_view>
#include <unordered_set>

namespace nashra {

namespace {

// A feed is asked for its news, not for an archive: what has not been in it for so long goes, and
// of the rest the oldest when it is more than anybody would ever hear.
constexpr auto kKept = std::chrono::days{60};
constexpr std::int64_t kMostKept = 1000;                     // items that have left their feed
constexpr std::int64_t kMostLettersKept = 16 * 1024 * 1024;  // of these items

constexpr std::string_view kUnheardOnly =
    " AND NOT EXISTS (SELECT 1 FROM heard WHERE heard.key = item.heard_as)";

/// The ids that the feed gave to one item only: one that all have in common says nothing.
std::unordered_set<std::string_view> own_ids(const Feed& feed) {
    std::unordered_set<std::string_view> own;
    std::unordered_set<std::string_view> seen;
    for (const auto& item : feed.items) {
        if (item.id.empty()) continue;
        if (seen.insert(item.id).second) {
            own.insert(item.id);
        } else {
            own.erase(item.id);
        }
    }
    return own;
}

Subscription subscription_in(const Statement& row) {
    Subscription one{.id = row.number(0),
                     .address = row.text(1),
                     .title = row.text(2),
                     .etag = row.text(3),
                     .last_modified = row.text(4),
                     .checked = row.time(5),
                     .due = row.time(6),
                     .ask_after = row.time(7),
                     .failure = row.text(8),
                     .failures = static_cast<std::size_t>(row.number(9)),
                     .unheard = static_cast<std::size_t>(row.number(10))};
    if (one.title.empty()) one.title = one.address;
    return one;
}

constexpr std::string_view kSubscriptions =
    "SELECT id, address, title, etag, last_modified, checked, due, ask_after, failure, failures,"
    " (SELECT count(*) FROM item WHERE item.feed = feed.id AND NOT EXISTS"
    "  (SELECT 1 FROM heard WHERE heard.key = item.heard_as))"
    " FROM feed ";

}  // namespace

/// Where an item of a feed goes.
struct Subscriptions::Stored {
    std::int64_t feed;
    std::string key;  // what the feed calls it, for good
    std::int64_t position;
    Time now;
};

std::optional<std::int64_t> Subscriptions::add(const std::string& address,
                                               const std::string& title) {
    database_.ask("INSERT INTO feed (address, title) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .with(address)
        .with(title)
        .run();
    if (database_.changed() == 0) return std::nullopt;
    return database_.last_row();
}

void Subscriptions::remove(std::int64_t id) {
    database_.ask("DELETE FROM feed WHERE id = ?").with(id).run();
}

std::vector<Subscription> Subscriptions::all() const {
    auto question = database_.ask(std::string{kSubscriptions} + "ORDER BY id");
    std::vector<Subscription> subscriptions;
    while (question.next())
        subscriptions.push_back(subscription_in(question));
    return subscriptions;
}

std::optional<Subscription> Subscriptions::at(const std::string& address) const {
    auto question = database_.ask(std::string{kSubscriptions} + "WHERE address = ?");
    if (!question.with(address).next()) return std::nullopt;
    return subscription_in(question);
}

std::size_t Subscriptions::take(std::int64_t id, const Feed& feed, const Answer& answer) {
    Database::Transaction transaction{database_};
    const auto own = own_ids(feed);
    std::size_t added = 0;
    std::int64_t position = 0;
    std::unordered_set<std::string_view> stories;
    for (const auto& item : feed.items) {
        if (item.story.empty() || !stories.insert(item.story).second) continue;
        const std::string& key = own.contains(item.id) ? item.id : item.story;
        const bool fresh = store({id, key, position, answer.now}, item) == Novelty::fresh;
        if (fresh && !is_heard(item.story)) ++added;
        ++position;
    }
    database_
        .ask(
            "UPDATE feed SET title = CASE title WHEN '' THEN ? ELSE title END, site = ?,"
            " language = ? WHERE id = ?")
        .with(feed.title)
        .with(feed.link)
        .with(feed.language)
        .with(id)
        .run();
    take_unchanged(id, answer);
    forget_old(id, answer.now);
    transaction.keep();
    return added;
}

/// In another feed, or in this one before it was subscribed to again.
bool Subscriptions::is_heard(const std::string& story) const {
    return database_.ask("SELECT 1 FROM heard WHERE key = ?").with(story).next();
}

/// The row of an item that is there already.
Subscriptions::Row Subscriptions::row_of(const Stored& one, const FeedItem& item) {
    auto known = database_.ask(
        "SELECT id, heard_as, title FROM item WHERE feed = ? AND (key = ? OR heard_as = ?)"
        " ORDER BY key <> ? LIMIT 1");
    known.with(one.feed).with(one.key).with(item.story).with(one.key);
    if (!known.next()) return {new_row(one), Novelty::fresh};
    const Row row{known.number(0), Novelty::known};
    if (known.text(1) == item.story) return row;
    // Some feeds give their ids to places in the feed, not to stories.
    if (known.text(2) != item.title) return {row.id, Novelty::fresh};
    // Its address was corrected: what was heard stays heard.
    database_
        .ask(
            "INSERT INTO heard (key, at) SELECT ?, at FROM heard WHERE key = ?"
            " ON CONFLICT DO NOTHING")
        .with(item.story)
        .with(known.text(1))
        .run();
    return row;
}

std::int64_t Subscriptions::new_row(const Stored& one) {
    database_
        .ask(
            "INSERT INTO item (feed, key, heard_as, position, title, link, author, published,"
            " summary, content, seen) VALUES (?, ?, '', 0, '', '', '', '', '', '', 0)")
        .with(one.feed)
        .with(one.key)
        .run();
    return database_.last_row();
}

Subscriptions::Novelty Subscriptions::store(const Stored& one, const FeedItem& item) {
    const Row row = row_of(one, item);
    database_
        .ask(
            "UPDATE item SET heard_as = ?, position = ?, title = ?, link = ?, author = ?,"
            " published = ?, language = ?, summary = ?, content = ?, seen = ? WHERE id = ?")
        .with(item.story)
        .with(one.position)
        .with(item.title)
        .with(item.link)
        .with(item.author.name)
        .with(item.published.empty() ? item.updated : item.published)
        .with(item.language)
        .with(item.summary)
        .with(item.content)
        .with(one.now)
        .with(row.id)
        .run();
    return row.novelty;
}

void Subscriptions::forget_old(std::int64_t id, Time now) {
    database_.ask("DELETE FROM item WHERE feed = ? AND seen < ?").with(id).with(now - kKept).run();
    database_
        .ask(
            "DELETE FROM item WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER latest"
            " AS number, sum(length(title) + length(summary) + length(content)) OVER latest AS"
            " letters FROM item WHERE feed = ? AND seen <> ? WINDOW latest AS"
            " (ORDER BY seen DESC, position)) WHERE number > ? OR letters > ?)")
        .with(id)
        .with(now)
        .with(kMostKept)
        .with(kMostLettersKept)
        .run();
}

void Subscriptions::take_unchanged(std::int64_t id, const Answer& answer) {
    database_
        .ask(
            "UPDATE feed SET etag = ?, last_modified = ?, checked = ?, due = ?, ask_after = 0,"
            " failure = '', failures = 0 WHERE id = ?")
        .with(answer.etag)
        .with(answer.last_modified)
        .with(answer.now)
        .with(answer.due)
        .with(id)
        .run();
}

void Subscriptions::take_failure(std::int64_t id, const Refusal& refusal) {
    database_.ask("UPDATE feed SET failure = ?, due = ? WHERE id = ?")
        .with(refusal.words)
        .with(refusal.due)
        .with(id)
        .run();
    if (refusal.by == Refusal::By::nobody) return;
    database_.ask("UPDATE feed SET failures = failures + 1, ask_after = ? WHERE id = ?")
        .with(refusal.ask_after)
        .with(id)
        .run();
}

Feed Subscriptions::feed(std::int64_t id, Unheard unheard) const {
    Feed feed;
    auto about = database_.ask("SELECT title, site, language FROM feed WHERE id = ?");
    if (about.with(id).next()) {
        feed.title = about.text(0);
        feed.link = about.text(1);
        feed.language = about.text(2);
    }
    std::string sql =
        "SELECT title, link, key, heard_as, language, author, published, summary, content"
        " FROM item WHERE feed = ?";
    if (unheard == Unheard::yes) sql += kUnheardOnly;
    // What came with the same answer stands as the feed had it; what has left the feed is older.
    sql += " ORDER BY seen DESC, position";
    auto items = database_.ask(sql);
    items.with(id);
    while (items.next()) {
        FeedItem item;
        item.title = items.text(0);
        item.link = items.text(1);
        item.id = items.text(2);
        item.story = items.text(3);
        item.language = items.text(4);
        item.author.name = items.text(5);
        item.published = items.text(6);
        item.summary = items.text(7);
        item.content = items.text(8);
        feed.items.push_back(std::move(item));
    }
    return feed;
}

}  // namespace nashra
