#include "library/places.h"

#include <string_view>

#include "model/text_lines.h"

namespace nashra {

namespace {

constexpr std::int64_t kMostSources = 1000;

constexpr std::string_view kColumns =
    "source, name, story, title, headline, headlines, passage, sentence, word, text, following, "
    "at, begun_with";

// What a source is continued at is no bookmark; of it there is one for each source.
constexpr std::int64_t kContinued = 0;
constexpr std::int64_t kBookmark = 1;

/// Names have no line ends: they are addresses, or titles with their spaces folded.
std::string joined(const std::vector<std::string>& names) {
    std::string lines;
    for (const auto& name : names)
        lines += (lines.empty() ? "" : "\n") + name;
    return lines;
}

void insert(Database& database, const Bookmark& row, std::int64_t kind) {
    const auto& place = row.place;
    database
        .ask("INSERT INTO place (" + std::string{kColumns} +
             ", bookmark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(row.source.key)
        .with(row.source.name)
        .with(place.story)
        .with(place.title)
        .with(std::int64_t{place.headline})
        .with(std::int64_t{place.headlines})
        .with(std::int64_t{place.passage})
        .with(std::int64_t{place.sentence})
        .with(std::int64_t{place.word})
        .with(place.text)
        .with(joined(place.following))
        .with(row.set)
        .with(row.begun_with)
        .with(kind)
        .run();
}

/// A row of "id, " and kColumns.
Bookmark row_of(const Statement& answer) {
    const auto count = [&](int column) {
        return static_cast<std::uint32_t>(answer.number(column));
    };
    return {.id = answer.number(0),
            .source = {answer.text(1), answer.text(2)},
            .place = {.story = answer.text(3),
                      .title = answer.text(4),
                      .headline = count(5),
                      .headlines = count(6),
                      .passage = count(7),
                      .sentence = count(8),
                      .word = count(9),
                      .text = answer.text(10),
                      .following = text_lines(answer.text(11))},
            .set = answer.time(12),
            .begun_with = answer.text(13)};
}

std::string selected(std::string_view which) {
    return "SELECT id, " + std::string{kColumns} + " FROM place WHERE " + std::string{which} +
           " ORDER BY id";
}

std::vector<Bookmark> rows_of(Statement answer) {
    std::vector<Bookmark> rows;
    while (answer.next())
        rows.push_back(row_of(answer));
    return rows;
}

}  // namespace

void Places::save(const ListenedSource& source, const KeptPlace& place, Time now) {
    Database::Transaction transaction{database_};
    const bool known = of(source.key).has_value();
    forget(source.key);
    insert(database_, {.source = source, .place = place, .set = now}, kContinued);
    if (!known) {
        database_
            .ask(
                "DELETE FROM place WHERE bookmark = ? AND id NOT IN (SELECT id FROM place WHERE "
                "bookmark = ? ORDER BY at DESC, id DESC LIMIT ?)")
            .with(kContinued)
            .with(kContinued)
            .with(kMostSources)
            .run();
    }
    transaction.keep();
}

std::optional<KeptPlace> Places::of(const std::string& source_key) const {
    auto question = database_.ask(selected("bookmark = ? AND source = ?"));
    auto rows = rows_of(std::move(question.with(kContinued).with(source_key)));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front().place);
}

void Places::forget(const std::string& source_key) {
    database_.ask("DELETE FROM place WHERE bookmark = ? AND source = ?")
        .with(kContinued)
        .with(source_key)
        .run();
}

std::int64_t Places::set_bookmark(const ListenedSource& source, const KeptPlace& place, Time now,
                                  const std::string& begun_with) {
    insert(database_, {.source = source, .place = place, .set = now, .begun_with = begun_with},
           kBookmark);
    return database_.last_row();
}

void Places::remove_bookmark(std::int64_t id) {
    database_.ask("DELETE FROM place WHERE bookmark = ? AND id = ?").with(kBookmark).with(id).run();
}

std::vector<Bookmark> Places::bookmarks() const {
    auto question = database_.ask(selected("bookmark = ?"));
    return rows_of(std::move(question.with(kBookmark)));
}

std::vector<Bookmark> Places::bookmarks(const std::string& source_key) const {
    auto question = database_.ask(selected("bookmark = ? AND (source = ? OR begun_with = ?)"));
    return rows_of(std::move(question.with(kBookmark).with(source_key).with(source_key)));
}

void Places::make_durable() { database_.make_durable(); }

}  // namespace nashra
