// What has been heard, whatever it came from: a feed, a page, a paste. A story counts as heard when
// it was played to its end, and then the next reading begins with something new.
#pragma once

#include <string_view>

#include "library/database.h"

namespace nashra {

/// Stories go by the name that they have wherever they are met (model/article.h).
class Ledger {
  public:
    /// `database` must outlive it.
    explicit Ledger(Database& database) : database_(database) {}

    void mark_heard(std::string_view story, Time now);
    bool was_heard(std::string_view story) const;

  private:
    Database& database_;
};

}  // namespace nashra
