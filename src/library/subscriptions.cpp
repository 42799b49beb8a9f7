#include "library/subscriptions.h"

#include <algorithm>

#include "library/ledger.h"

namespace nashra {

namespace {

// A feed is asked for its news, not for an archive: what has not been in it for so long goes.
constexpr auto kKept = std::chrono::days{60};

constexpr std::string_view kUnheardOnly =
    " AND NOT EXISTS (SELECT 1 FROM heard WHERE heard.key = item.heard_as)";

/// What the feed calls the item, for good (its guid or id); else where it leads, else what it says.
std::string item_key(const FeedItem& item) {
    if (!item.id.empty()) return item.id;
    if (!item.link.empty()) return item.link;
    return item.title.empty() ? item.summary : item.title;
}

}  // namespace

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
    auto question = database_.ask(
        "SELECT id, address, title, etag, last_modified, checked, due, failure, failures,"
        " (SELECT count(*) FROM item WHERE item.feed = feed.id AND NOT EXISTS"
        "  (SELECT 1 FROM heard WHERE heard.key = item.heard_as))"
        " FROM feed ORDER BY id");
    std::vector<Subscription> subscriptions;
    while (question.next()) {
        Subscription one{.id = question.number(0),
                         .address = question.text(1),
                         .title = question.text(2),
                         .etag = question.text(3),
                         .last_modified = question.text(4),
                         .checked = question.time(5),
                         .due = question.time(6),
                         .failure = question.text(7),
                         .failures = static_cast<std::size_t>(question.number(8)),
                         .unheard = static_cast<std::size_t>(question.number(9))};
        if (one.title.empty()) one.title = one.address;
        subscriptions.push_back(std::move(one));
    }
    return subscriptions;
}

std::size_t Subscriptions::take(std::int64_t id, const Feed& feed, const Answer& answer) {
    Database::Transaction transaction{database_};
    std::size_t added = 0;
    std::int64_t position = 0;
    for (const auto& item : feed.items) {
        if (store(id, item, position, answer.now)) ++added;
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

bool Subscriptions::store(std::int64_t id, const FeedItem& item, std::int64_t position, Time now) {
    const auto key = item_key(item);
    if (key.empty()) return false;
    auto known = database_.ask("SELECT 1 FROM item WHERE feed = ? AND key = ?");
    const bool is_new = !known.with(id).with(key).next();
    database_
        .ask(
            "INSERT INTO item (feed, key, heard_as, position, title, link, author, published,"
            " summary, content, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (feed, key) DO UPDATE SET heard_as = excluded.heard_as,"
            " position = excluded.position, title = excluded.title, link = excluded.link,"
            " author = excluded.author, published = excluded.published,"
            " summary = excluded.summary, content = excluded.content, seen = excluded.seen")
        .with(id)
        .with(key)
        .with(story_key(item.link, item.title))
        .with(position)
        .with(item.title)
        .with(item.link)
        .with(item.author.name)
        .with(item.published.empty() ? item.updated : item.published)
        .with(item.summary)
        .with(item.content)
        .with(now)
        .run();
    return is_new;
}

void Subscriptions::forget_old(std::int64_t id, Time now) {
    database_.ask("DELETE FROM item WHERE feed = ? AND seen < ?").with(id).with(now - kKept).run();
}

void Subscriptions::take_unchanged(std::int64_t id, const Answer& answer) {
    database_
        .ask(
            "UPDATE feed SET etag = ?, last_modified = ?, checked = ?, due = ?, failure = '',"
            " failures = 0 WHERE id = ?")
        .with(answer.etag)
        .with(answer.last_modified)
        .with(answer.now)
        .with(answer.due)
        .with(id)
        .run();
}

void Subscriptions::take_failure(std::int64_t id, const std::string& words, Time due) {
    database_
        .ask("UPDATE feed SET failure = ?, failures = failures + 1, due = max(due, ?) WHERE id = ?")
        .with(words)
        .with(due)
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
        "SELECT title, link, key, author, published, summary, content FROM item WHERE feed = ?";
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
        item.author.name = items.text(3);
        item.published = items.text(4);
        item.summary = items.text(5);
        item.content = items.text(6);
        feed.items.push_back(std::move(item));
    }
    return feed;
}

}  // namespace nashra
