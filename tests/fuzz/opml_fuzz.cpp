// Foreign bytes as a list of feeds: titles and addresses are clean, and the list that we write of
// them has the same feeds.
#include <cstdint>
#include <cstdlib>

#include "fuzz/article_is_clean.h"
#include "source/opml.h"
#include "source/received_text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    const auto list = nashra::outlines_of(nashra::received_text(bytes, {}).text);
    for (const auto& feed : list.feeds) {
        nashra::require_clean(feed.title);
        nashra::require_clean(feed.address);
    }
    for (const auto& title : list.refused)
        nashra::require_clean(title);
    const auto again = nashra::outlines_of(nashra::opml_of(list.feeds));
    if (again.feeds.size() != list.feeds.size()) std::abort();
    for (std::size_t i = 0; i < list.feeds.size(); ++i) {
        if (again.feeds[i].address != list.feeds[i].address) std::abort();
    }
    return 0;
}
