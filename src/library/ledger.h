// What has been heard, whatever it came from: a feed, a page, a paste. A story counts as heard when
// it was played to its end, and then the next reading begins with something new.
#pragma once

#include <string>
#include <string_view>

#include "library/database.h"

namespace nashra {

/// What a story is called in the ledger: its address, without what does not lead anywhere else
/// (fragment, "utm_source", ...), or its folded title where it has no address. Empty: no name.
std::string story_key(std::string_view address, std::string_view title);

class Ledger {
  public:
    /// `database` must outlive it.
    explicit Ledger(Database& database) : database_(database) {}

    void mark_heard(std::string_view key, Time now);
    bool heard(std::string_view key) const;

  private:
    Database& database_;
};

}  // namespace nashra
