#include "library/database.h"

#include <array>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include "model/descriptor.h"
#include "model/error.h"
#include "model/message.h"
#include "model/system_cause.h"
#include "model/user_folder.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

/// What each version of nashra adds; the database counts how many it has (PRAGMA user_version).
/// Never change a line that was released: add one.
constexpr std::array kVersions = {
    // An item's key is what its feed calls it; its address is what the ledger calls it.
    "CREATE TABLE feed (id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, title TEXT NOT NULL,"
    " site TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '',"
    " etag TEXT NOT NULL DEFAULT '', last_modified TEXT NOT NULL DEFAULT '',"
    " checked INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL DEFAULT 0,"
    " failure TEXT NOT NULL DEFAULT '', failures INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE item (id INTEGER PRIMARY KEY,"
    " feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,"
    " key TEXT NOT NULL, heard_as TEXT NOT NULL, position INTEGER NOT NULL,"
    " title TEXT NOT NULL, link TEXT NOT NULL, author TEXT NOT NULL, published TEXT NOT NULL,"
    " summary TEXT NOT NULL, content TEXT NOT NULL, seen INTEGER NOT NULL,"
    " UNIQUE (feed, key));"
    "CREATE INDEX item_heard_as ON item(heard_as);"
    "CREATE TABLE heard (key TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;",
    // A feed's language is not always its items', and a server's own wish is more than our caution.
    "ALTER TABLE item ADD COLUMN language TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE feed ADD COLUMN ask_after INTEGER NOT NULL DEFAULT 0;",
    // Where each source is continued, once each, and the bookmarks.
    "CREATE TABLE place (id INTEGER PRIMARY KEY, bookmark INTEGER NOT NULL, source TEXT NOT NULL,"
    " name TEXT NOT NULL, story TEXT NOT NULL, title TEXT NOT NULL, headline INTEGER NOT NULL,"
    " headlines INTEGER NOT NULL, passage INTEGER NOT NULL, sentence INTEGER NOT NULL,"
    " word INTEGER NOT NULL, text TEXT NOT NULL, following TEXT NOT NULL, at INTEGER NOT NULL);"
    "CREATE INDEX place_source ON place(source, bookmark);",
    // A bookmark in an article belongs to the list, too, from which the article was opened.
    "ALTER TABLE place ADD COLUMN begun_with TEXT NOT NULL DEFAULT '';",
};

constexpr int kPatienceMs = 5000;  // for another nashra that is writing

[[noreturn]] void fail(const std::string& name, const std::string& cause) {
    throw Error{Kind::io, message("cannot use the library '%1': %2 (if it stays so, move the file "
                                  "away; nashra makes a new one)",
                                  name, cause)};
}

}  // namespace

Statement::Statement(sqlite3& database, std::string_view sql, const std::string& name)
    : database_(database), name_(name) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(&database, sql.data(), static_cast<int>(sql.size()), &statement,
                           nullptr) != SQLITE_OK)
        fail(name, sqlite3_errmsg(&database));
    statement_.reset(statement);
}

void Statement::Finalise::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement& Statement::with(std::string_view text) {
    // A view without bytes may point nowhere, which would be NULL to SQLite.
    const char* bytes = text.empty() ? "" : text.data();
    sqlite3_bind_text64(statement_.get(), ++bound_, bytes, text.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::with(std::int64_t number) {
    sqlite3_bind_int64(statement_.get(), ++bound_, number);
    return *this;
}

bool Statement::next() {
    const int answer = sqlite3_step(statement_.get());
    if (answer == SQLITE_ROW) return true;
    if (answer != SQLITE_DONE) fail(name_, sqlite3_errmsg(&database_));
    return false;
}

void Statement::run() {
    while (next()) {
    }
}

std::string Statement::text(int column) const {
    const auto* bytes = sqlite3_column_text(statement_.get(), column);
    const auto size = sqlite3_column_bytes(statement_.get(), column);
    if (bytes == nullptr) return {};
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

Database::Database(const fs::path& file) : name_(file.string()) {
    make_folder();
    open();
    migrate();
}

void Database::make_folder() const {
    std::error_code error;
    const auto folder = fs::path{name_}.parent_path();
    if (fs::create_directories(folder, error)) fs::permissions(folder, fs::perms::owner_all, error);
    if (error) fail(name_, cause_of(error.value()));
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

void Database::open() {
    // What somebody reads is nobody else's business: SQLite alone would follow the umask. A file
    // that is there already is not touched: closing it would take away the locks that SQLite has on
    // it for another Database of this process (POSIX, fcntl).
    Descriptor{::open(name_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600)};
    sqlite3* database = nullptr;
    const int answer = sqlite3_open_v2(name_.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    database_.reset(database);
    if (answer != SQLITE_OK)
        fail(name_, database != nullptr ? sqlite3_errmsg(database) : message("out of memory"));
    sqlite3_busy_timeout(database, kPatienceMs);
    run("PRAGMA foreign_keys = ON");
    // Readers do not wait for a writer, and a power cut loses at most the last minutes.
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = NORMAL");
}

void Database::migrate() {
    const auto version = [this] {
        auto question = ask("PRAGMA user_version");
        return question.next() ? question.number(0) : 0;
    };
    const auto known = static_cast<std::int64_t>(kVersions.size());
    if (version() == known) return;
    Transaction transaction{*this};
    for (auto next = version(); next < known; ++next) {
        run(kVersions[static_cast<std::size_t>(next)]);
        run(("PRAGMA user_version = " + std::to_string(next + 1)).c_str());
    }
    if (version() > known) fail(name_, message("a later nashra has made it"));
    transaction.keep();
}

void Database::run(const char* sql) {
    if (sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(name_, sqlite3_errmsg(database_.get()));
}

Statement Database::ask(std::string_view sql) { return Statement{*database_, sql, name_}; }

void Database::make_durable() { run("PRAGMA wal_checkpoint(PASSIVE)"); }

std::int64_t Database::last_row() const { return sqlite3_last_insert_rowid(database_.get()); }

std::int64_t Database::changed() const { return sqlite3_changes64(database_.get()); }

Database::Transaction::Transaction(Database& database) : database_(database) {
    database_.run("BEGIN IMMEDIATE");
}

Database::Transaction::~Transaction() {
    // Fails only where SQLite has given up the transaction already.
    if (state_ == State::open)
        sqlite3_exec(database_.database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::Transaction::keep() {
    database_.run("COMMIT");
    state_ = State::kept;
}

fs::path library_file() {
    const auto state = user_folder(UserFolder::state);
    return state.empty() ? fs::path{} : state / "library.db";
}

}  // namespace nashra
