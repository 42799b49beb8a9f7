#include "cli/web_pages.h"

#include "cli/clock.h"
#include "library/kept_fetcher.h"
#include "library/page_cache.h"
#include "source/forwarded_pages.h"
#include "source/web_fetcher.h"

namespace nashra {

void WebPages::fetch_all(const std::vector<PageRequest>& requests, const Take& take) {
    fetch_pages(options_, requests, take);
}

void fetch_pages(const FetchOptions& options, const std::vector<PageRequest>& requests,
                 const Fetcher::Take& take) {
    WebFetcher network{options.web, time_now};
    ForwardedPages pages{network};
    const bool offline = options.asking == Asking::never;  // reads what was kept before
    if (options.history == History::none && !offline) return pages.fetch_all(requests, take);
    PageCache cache{page_folder()};
    KeptFetcher{pages, cache, options.asking, time_now}.fetch_all(requests, take);
}

}  // namespace nashra
