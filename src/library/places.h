// Where the listener was in each source, so that it is continued there, and the bookmarks that they
// have set. One thread at a time, as its database.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "library/database.h"
#include "model/kept_place.h"

namespace nashra {

/// What was opened: a file, an address, several of them, the listener's own feeds.
struct ListenedSource {
    std::string key{};   // the same whenever it is opened
    std::string name{};  // for people; of a single page its address

    friend bool operator==(const ListenedSource&, const ListenedSource&) = default;
};

struct Bookmark {
    std::int64_t id = 0;
    ListenedSource source;
    KeptPlace place;
    Time set{};
    std::string begun_with{};  // the key of the source whose headlines led there; empty: none did
};

class Places {
  public:
    /// `database` must outlive it.
    explicit Places(Database& database) : database_(database) {}

    /// Where a source is continued; instead of what was kept before. Of the sources that nobody has
    /// listened to for longest the places are forgotten, beyond a thousand.
    void save(const ListenedSource& source, const KeptPlace& place, Time now);
    std::optional<KeptPlace> of(const std::string& source_key) const;
    /// It is begun anew.
    void forget(const std::string& source_key);

    /// Answers the bookmark's id. `begun_with` is the key of the source whose headlines led there.
    std::int64_t set_bookmark(const ListenedSource& source, const KeptPlace& place, Time now,
                              const std::string& begun_with = {});
    void remove_bookmark(std::int64_t id);
    /// In the order in which they were set.
    std::vector<Bookmark> bookmarks() const;
    /// Those in the source, and those in what its headlines led to.
    std::vector<Bookmark> bookmarks(const std::string& source_key) const;

    /// What was done is on the disk, and stays there whatever becomes of the computer's power.
    void make_durable();

  private:
    Database& database_;
};

}  // namespace nashra
