// What is known so far about a feed or an item while its elements are read. Several elements may
// say the same ("title", "dc:title", "media:title"); the one that was made for it is believed.
// Any thread.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/feed.h"

namespace nashra {

/// A value and how far from its best source it came: 0 is the format's own element.
template <typename T>
class Ranked {
  public:
    /// The first of equal rank stays.
    void offer(T value, int rank) {
        if (rank < rank_) set(std::move(value), rank);
    }
    /// The last of equal rank stays.
    void replace(T value, int rank) {
        if (rank <= rank_) set(std::move(value), rank);
    }
    bool known() const { return rank_ < kUnknown; }
    int rank() const { return rank_; }
    T take() { return std::move(value_); }

  private:
    static constexpr int kUnknown = 1000;

    void set(T value, int rank) {
        value_ = std::move(value);
        rank_ = rank;
    }

    T value_{};
    int rank_ = kUnknown;
};

struct FeedDraft {
    Ranked<std::string> title;
    Ranked<std::string> summary;  // HTML; of a feed, its subtitle
    Ranked<std::string> content;  // HTML
    Ranked<std::string> link;
    Ranked<std::string> id;
    Ranked<Person> author;
    Ranked<std::string> published;
    Ranked<std::string> updated;
    Ranked<std::string> comments;
    Ranked<std::string> rights;
    Ranked<std::string> language;
    std::vector<std::string> categories;
    std::vector<Enclosure> enclosures;
};

}  // namespace nashra
