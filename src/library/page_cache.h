// The pages that were fetched, in files of the listener's own: for the next time, and for when
// there is no network. It is a convenience: what cannot be kept is fetched again, what is damaged
// is not there, nothing here is an error. Several programs may use one folder at a time. One
// thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "library/page_entry.h"

namespace nashra {

class PageCache {
  public:
    static constexpr std::uint64_t kLargest = std::uint64_t{200} << 20U;

    /// The folder is created with the first page, for its owner alone. Without a folder nothing is
    /// kept. When the files are larger than `largest` together, the oldest go.
    explicit PageCache(std::string folder, std::uint64_t largest = kLargest);

    std::optional<PageEntry> find(std::string_view address) const;
    void keep(const PageEntry& entry);
    void forget(std::string_view address);

  private:
    /// The name says nothing of the page: titles and addresses are foreign, and private.
    std::string file_of(std::string_view address) const;
    void make_room();

    const std::string folder_;
    const std::uint64_t largest_;
    std::uint64_t room_ = 0;  // until the folder must be looked through
};

/// $XDG_CACHE_HOME/nashra/pages, by default ~/.cache/nashra/pages; empty: there is no such place.
std::string page_folder();

}  // namespace nashra
