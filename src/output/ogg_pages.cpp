#include "output/ogg_pages.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

using Bytes = std::vector<std::byte>;

// RFC 3533, section 6: where the fields of a page are.
constexpr std::size_t kFlagsAt = 5;
constexpr std::size_t kGranuleAt = 6;
constexpr std::size_t kSerialAt = 14;
constexpr std::size_t kNumberAt = 18;
constexpr std::size_t kChecksumAt = 22;
constexpr std::size_t kCountAt = 26;
constexpr std::size_t kLacingAt = 27;

constexpr std::size_t kMostSegments = 255;
constexpr std::size_t kSegment = 255;  // bytes; a shorter one ends its packet

constexpr unsigned kContinued = 1;
constexpr unsigned kFirstPage = 2;

constexpr std::uint32_t kSerial = 1;  // there is one stream in the file

std::array<std::uint32_t, 256> checksum_table() {
    constexpr std::uint32_t kPolynomial = 0x04C11DB7;
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t sum = byte << 24U;
        for (int bit = 0; bit < 8; ++bit)
            sum = sum << 1U ^ ((sum & 0x80000000U) != 0 ? kPolynomial : 0);
        table[byte] = sum;
    }
    return table;
}

std::uint32_t checksum(std::span<const std::byte> page) {
    static const auto table = checksum_table();
    std::uint32_t sum = 0;
    for (const auto byte : page)
        sum = sum << 8U ^ table[(sum >> 24U ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU];
    return sum;
}

void set_number(std::span<std::byte> page, std::size_t at, std::uint32_t number) {
    for (unsigned i = 0; i < 4; ++i)
        page[at + i] = static_cast<std::byte>((number >> (8 * i)) & 0xFFU);
}

std::size_t number_at(std::span<const std::byte> page, std::size_t at) {
    return std::to_integer<std::size_t>(page[at]);
}

/// How long the page is that begins here; 0 where that is not known yet.
std::size_t page_size(std::span<const std::byte> bytes) {
    if (bytes.size() < kLacingAt) return 0;
    const auto count = number_at(bytes, kCountAt);
    if (bytes.size() < kLacingAt + count) return 0;
    std::size_t size = kLacingAt + count;
    for (std::size_t i = 0; i < count; ++i)
        size += number_at(bytes, kLacingAt + i);
    return size;
}

/// A page that holds nothing yet.
Bytes empty_page(unsigned flags) {
    Bytes page(kLacingAt);
    for (std::size_t i = 0; i < 4; ++i)
        page[i] = static_cast<std::byte>("OggS"[i]);
    page[kFlagsAt] = static_cast<std::byte>(flags);
    return page;
}

/// Some segments of packets that follow one another, as pages have them.
struct Segments {
    std::vector<std::size_t> sizes;
    Bytes bytes;

    void add(const Bytes& packet) {
        sizes.insert(sizes.end(), packet.size() / kSegment, kSegment);
        sizes.push_back(packet.size() % kSegment);
        bytes.insert(bytes.end(), packet.begin(), packet.end());
    }
};

std::vector<Bytes> pages_of(const Segments& segments, unsigned flags) {
    std::vector<Bytes> pages;
    auto from = segments.bytes.begin();
    for (std::size_t first = 0; first < segments.sizes.size(); first += kMostSegments) {
        const auto end = std::min(first + kMostSegments, segments.sizes.size());
        auto page = empty_page(first == 0 ? flags : 0U);
        // A packet that goes on here is said to, and a page in which none ends has no time.
        if (first > 0 && segments.sizes[first - 1] == kSegment)
            page[kFlagsAt] |= std::byte{kContinued};
        bool any_ends = false;
        std::size_t size = 0;
        for (std::size_t i = first; i < end; ++i) {
            page.push_back(static_cast<std::byte>(segments.sizes[i]));
            size += segments.sizes[i];
            any_ends = any_ends || segments.sizes[i] < kSegment;
        }
        if (!any_ends) std::fill_n(page.begin() + kGranuleAt, 8, std::byte{0xFF});
        page[kCountAt] = static_cast<std::byte>(end - first);
        page.insert(page.end(), from, from + static_cast<std::ptrdiff_t>(size));
        from += static_cast<std::ptrdiff_t>(size);
        pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace

int OggPages::take(std::span<const std::byte> bytes) {
    waiting_.insert(waiting_.end(), bytes.begin(), bytes.end());
    std::size_t taken = 0;
    int error = 0;
    while (error == 0) {
        const auto rest = std::span{waiting_}.subspan(taken);
        const auto size = page_size(rest);
        if (size == 0 || size > rest.size()) break;
        error = take_page(rest.first(size));
        taken += size;
    }
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(taken));
    return error;
}

int OggPages::take_page(std::span<std::byte> page) {
    if (packets_.size() > headers_) return write_page(page);
    const auto count = number_at(page, kCountAt);
    auto rest = page.subspan(kLacingAt + count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto size = number_at(page, kLacingAt + i);
        packets_.back().insert(packets_.back().end(), rest.begin(),
                               rest.begin() + static_cast<std::ptrdiff_t>(size));
        rest = rest.subspan(size);
        if (size < kSegment) packets_.emplace_back();
    }
    // Sound begins with a page of its own.
    return packets_.size() > headers_ ? write_headers() : 0;
}

int OggPages::write_headers() {
    Segments first;
    first.add(packets_[0]);
    Segments others;
    others.add(comment_);
    for (std::size_t i = 2; i < headers_; ++i)
        others.add(packets_[i]);
    auto pages = pages_of(first, kFirstPage);
    for (auto& page : pages_of(others, 0))
        pages.push_back(std::move(page));
    for (auto& page : pages) {
        const int error = write_page(page);
        if (error != 0) return error;
    }
    return 0;
}

int OggPages::write_page(std::span<std::byte> page) {
    set_number(page, kSerialAt, kSerial);
    set_number(page, kNumberAt, pages_++);
    set_number(page, kChecksumAt, 0);
    set_number(page, kChecksumAt, checksum(page));
    return write_(page);
}

}  // namespace nashra
