#include "source/incoming_page.h"

#include <utility>

namespace nashra {

IncomingPage::Flow IncomingPage::take_head_line(std::string_view line) {
    head_bytes_ += line.size();
    read_head_line(head_, line, now_());
    if (head_bytes_ <= kLargestHead && is_simple_encoding(head_.content_encoding))
        return Flow::more;
    note(Trouble::garbled);
    return Flow::stop;
}

IncomingPage::Flow IncomingPage::take_bytes(std::string_view bytes) {
    if (head_.status >= 300) return Flow::stop;  // what an error page says is not read
    if (bytes_.size() + bytes.size() > kLargest) {
        note(Trouble::too_large);
        return Flow::stop;
    }
    bytes_ += bytes;
    return Flow::more;
}

IncomingPage::Flow IncomingPage::count(std::uint64_t bytes) {
    if (bytes <= kLargest) return Flow::more;
    note(Trouble::too_large);
    return Flow::stop;
}

void IncomingPage::note(Trouble trouble) {
    if (!trouble_) trouble_ = trouble;
}

FetchOutcome IncomingPage::outcome(std::optional<Trouble> broken, const std::string& address) {
    const auto now = now_();
    if (trouble_) return failure_of(*trouble_, request_.address);
    if (head_.status >= 400) return failure_of(head_, request_.address, now);
    if (broken) return failure_of(*broken, request_.address);
    const bool conditional = !request_.etag.empty() || !request_.last_modified.empty();
    const bool unchanged = head_.status == 304 && conditional;
    if (!unchanged && (head_.status < 200 || head_.status >= 300))
        return failure_of(head_, request_.address, now);
    return FetchedPage{.bytes = std::move(bytes_),
                       .address = address.empty() ? request_.address : address,
                       .content_type = head_.content_type,
                       .etag = head_.etag,
                       .last_modified = head_.last_modified,
                       .status = head_.status,
                       .fetched = now,
                       .fresh_for = head_.fresh_for,
                       .storing = head_.storing};
}

}  // namespace nashra
