#include "output/wav_stream.h"

#include <cerrno>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/full_write.h"
#include "output/write_error.h"

namespace nashra {

namespace {

constexpr std::uint32_t kUnknownLength = 0xFFFFFFFF;
constexpr std::uint32_t kHeaderBytes = 44;
constexpr std::uint32_t kRiffOverhead = kHeaderBytes - 8;  // RIFF counts from after its own size
constexpr std::uint32_t kSampleBytes = sizeof(Sample);
// 0.19 s of speech: few system calls, and no player notices the delay.
constexpr std::size_t kFlushAt = 8192;

void put_name(std::vector<std::byte>& out, std::string_view four_letters) {
    for (const char letter : four_letters)
        out.push_back(static_cast<std::byte>(letter));
}

/// WAV is little-endian whatever the machine is.
void put_number(std::vector<std::byte>& out, std::uint32_t number, int bytes) {
    for (int i = 0; i < bytes; ++i)
        out.push_back(static_cast<std::byte>((number >> (8 * i)) & 0xFFU));
}

}  // namespace

WavStream::WavStream(int fd, PcmFormat pcm, std::string name)
    : fd_(fd), pcm_(pcm), name_(std::move(name)) {
    buffer_.reserve(2 * kFlushAt);
    put_header(kUnknownLength);
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

void WavStream::put_header(std::uint32_t data_bytes) {
    const auto rate = static_cast<std::uint32_t>(pcm_.sample_rate);
    put_name(buffer_, "RIFF");
    put_number(buffer_, data_bytes == kUnknownLength ? data_bytes : data_bytes + kRiffOverhead, 4);
    put_name(buffer_, "WAVE");
    put_name(buffer_, "fmt ");
    put_number(buffer_, 16, 4);
    put_number(buffer_, 1, 2);  // PCM
    put_number(buffer_, 1, 2);  // one channel
    put_number(buffer_, rate, 4);
    put_number(buffer_, rate * kSampleBytes, 4);
    put_number(buffer_, kSampleBytes, 2);
    put_number(buffer_, 8 * kSampleBytes, 2);
    put_name(buffer_, "data");
    put_number(buffer_, data_bytes, 4);
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
    if (!header_is_ours || data_bytes > kUnknownLength - kRiffOverhead) return;
    put_header(static_cast<std::uint32_t>(data_bytes));
    const int error = write_fully_at(fd_, buffer_, 0);
    buffer_.clear();
    if (error != 0) throw cannot_write(name_, error);
}

}  // namespace nashra
