#include "output/wav_stream.h"

#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/full_write.h"
#include "output/wave_header.h"
#include "output/write_error.h"

namespace nashra {

namespace {

constexpr std::uint32_t kHeaderBytes = 44;
constexpr std::uint32_t kSampleBytes = sizeof(Sample);
// 0.19 s of speech: few system calls, and no player notices the delay.
constexpr std::size_t kFlushAt = 8192;

}  // namespace

WavStream::WavStream(int fd, PcmFormat pcm, std::string name)
    : fd_(fd), pcm_(pcm), name_(std::move(name)) {
    buffer_ = wave_header(pcm_, std::nullopt);
    buffer_.reserve(2 * kFlushAt);
}

Flow WavStream::write(Place /*place*/, Samples samples) {
    for (const Sample sample : samples) {
        if (flow_ == Flow::stop) return flow_;
        put_number(buffer_, static_cast<std::uint16_t>(sample), kSampleBytes);
        ++frames_;
        if (buffer_.size() >= kFlushAt) flow_ = flush();
    }
    return flow_;
}

void WavStream::finish() {
    if (flow_ == Flow::more && flush() == Flow::more) patch_sizes();
    flow_ = Flow::stop;
}

Flow WavStream::flush() {
    const int error = write_fully(fd_, buffer_, OnSignal::give_up);
    buffer_.clear();
    if (error == 0) return Flow::more;
    flow_ = Flow::stop;
    if (error == EPIPE || error == EINTR) return Flow::stop;
    throw cannot_write(name_, error);
}

void WavStream::patch_sizes() {
    struct stat status {};
    if (::fstat(fd_, &status) != 0 || !S_ISREG(status.st_mode)) return;
    const std::uint64_t data_bytes = frames_ * kSampleBytes;
    const off_t end = ::lseek(fd_, 0, SEEK_CUR);
    const auto written = static_cast<off_t>(kHeaderBytes + data_bytes);
    // After `>> all.wav` the start is not ours to write, and Linux's pwrite appends there anyway.
    const bool appends = (::fcntl(fd_, F_GETFL) & O_APPEND) != 0;
    const bool header_is_ours = !appends && end == written && status.st_size == end;
    const auto header = wave_header(pcm_, data_bytes);
    const bool fits = header.size() == kHeaderBytes;  // that of RF64 is longer
    if (!header_is_ours || !fits) return;
    const int error = write_fully_at(fd_, header, 0);
    if (error != 0) throw cannot_write(name_, error);
}

}  // namespace nashra
