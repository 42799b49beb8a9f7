// The one file in which nashra remembers things between readings, as a database. Knows nothing of
// what is in it: subscriptions.h and ledger.h say that. One thread at a time; several nashras may
// have it open at once.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace nashra {

/// When something happened, for the listener's calendar. Zero: never.
using Time = std::chrono::sys_seconds;

/// A question or an order to the database, with its values filled in one by one from the left.
/// Throws Error{io} as Database does.
class Statement {
  public:
    Statement& with(std::string_view text);
    Statement& with(std::int64_t number);
    Statement& with(Time time) { return with(std::int64_t{time.time_since_epoch().count()}); }

    /// The next row of the answer; false behind the last.
    bool next();
    void run();

    /// Of the current row; a value that is not there is empty or 0.
    std::string text(int column) const;
    std::int64_t number(int column) const;
    Time time(int column) const { return Time{std::chrono::seconds{number(column)}}; }

  private:
    friend class Database;
    Statement(sqlite3& database, std::string_view sql, const std::string& name);

    struct Finalise {
        void operator()(sqlite3_stmt* statement) const;
    };

    sqlite3& database_;
    const std::string& name_;
    std::unique_ptr<sqlite3_stmt, Finalise> statement_;
    int bound_ = 0;
};

class Database {
  public:
    /// Opens the file, or makes it and the folders above it, readable for its owner alone. Throws
    /// Error{io} when that fails, when the file is no database of ours or one of a later nashra.
    explicit Database(const std::filesystem::path& file);

    /// `sql` has a question mark for each value. Throws Error{io}.
    Statement ask(std::string_view sql);

    /// What was done is on the disk now, as far as nobody else is at it.
    void make_durable();

    /// The last row that was put in.
    std::int64_t last_row() const;
    /// How many rows the last order changed.
    std::int64_t changed() const;

    /// Everything between its making and `keep` happens, or nothing of it.
    class Transaction {
      public:
        explicit Transaction(Database& database);
        ~Transaction();
        Transaction(const Transaction&) = delete;
        Transaction& operator=(const Transaction&) = delete;
        void keep();

      private:
        Database& database_;
        enum class State { open, kept } state_ = State::open;
    };

  private:
    void make_folder() const;
    void open();
    void migrate();
    void run(const char* sql);

    struct Close {
        void operator()(sqlite3* database) const;
    };

    const std::string name_;
    std::unique_ptr<sqlite3, Close> database_;
};

/// Where the listener's library is: $XDG_STATE_HOME/nashra/library.db. Empty where there is no such
/// place.
std::filesystem::path library_file();

}  // namespace nashra
