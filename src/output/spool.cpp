#include "output/spool.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <utility>

#include <unistd.h>

#include "model/full_write.h"
#include "output/write_error.h"

namespace nashra {

namespace {

constexpr std::size_t kFlushAt = 32768;

}  // namespace

Spool::Spool(Descriptor file, PcmFormat pcm, std::string name)
    : file_(std::move(file)), pcm_(pcm), name_(std::move(name)) {
    waiting_.reserve(2 * kFlushAt);
}

void Spool::write(Samples samples) {
    waiting_.insert(waiting_.end(), samples.begin(), samples.end());
    frames_ += samples.size();
    if (waiting_.size() >= kFlushAt) flush();
}

void Spool::finish() {
    flush();
    waiting_ = {};
}

void Spool::flush() {
    const int error = write_fully(file_.get(), std::as_bytes(std::span{waiting_}), OnSignal::go_on);
    if (error != 0) throw cannot_write(name_, error);
    waiting_.clear();
}

void Spool::read(std::int64_t first, std::span<Sample> out) const {
    assert(waiting_.empty());
    const auto size = static_cast<std::int64_t>(out.size());
    const auto begin = std::clamp<std::int64_t>(-first, 0, size);
    const auto end =
        std::clamp<std::int64_t>(static_cast<std::int64_t>(frames_) - first, begin, size);
    std::fill(out.begin(), out.begin() + begin, Sample{0});
    std::fill(out.begin() + end, out.end(), Sample{0});
    read_file(first + begin,
              out.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
}

void Spool::read_file(std::int64_t first, std::span<Sample> out) const {
    auto bytes = std::as_writable_bytes(out);
    auto offset = static_cast<off_t>(first) * static_cast<off_t>(sizeof(Sample));
    while (!bytes.empty()) {
        const auto got = ::pread(file_.get(), bytes.data(), bytes.size(), offset);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) throw cannot_write(name_, got == 0 ? EIO : errno);
        bytes = bytes.subspan(static_cast<std::size_t>(got));
        offset += got;
    }
}

}  // namespace nashra
