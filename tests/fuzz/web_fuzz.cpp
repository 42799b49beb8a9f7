// Foreign bytes as what a server says before its page, and as a file of the page cache. What a
// server said is kept in such a file, and must come back out of it.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "library/page_entry.h"
#include "source/received_text.h"
#include "source/response_head.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    const std::chrono::sys_seconds now{std::chrono::seconds{1'760'000'000}};
    nashra::ResponseHead head;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto end = std::min(bytes.find('\n', at), bytes.size());
        nashra::read_head_line(head, bytes.substr(at, end - at), now);
        at = end + 1;
    }
    if (head.ask_after && *head.ask_after > now + std::chrono::hours{24}) std::abort();
    nashra::is_simple_encoding(head.content_encoding);
    nashra::charset_parameter(head.content_type);
    nashra::read_entry(bytes);
    const nashra::PageEntry entry{.address = "https://news.example",
                                  .page = {.bytes = bytes,
                                           .address = head.content_type,
                                           .etag = head.etag,
                                           .fetched = now,
                                           .fresh_for = head.fresh_for},
                                  .asked = now,
                                  .ask_after = head.ask_after};
    const auto kept = nashra::read_entry(nashra::written(entry));
    if (!kept || kept->page.bytes != bytes) std::abort();
    return 0;
}
