#include "output/mp3_file.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <future>
#include <memory>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

#include "model/full_write.h"
#include "output/id3_tags.h"
#include "output/info_frame.h"
#include "output/mp3_cuts.h"
#include "output/mp3_frames.h"
#include "output/sound_blocks.h"
#include "output/write_error.h"

namespace nashra {

namespace {

constexpr int kBitRate = 64;

/// Frames are counted as LAME would make them of the whole recording. The first one of MPEG-2 is
/// all encoder's delay and is left out: 26 ms less that players which know nothing of delays count
/// as sound.
struct Frames {
    std::size_t samples;  // in one
    std::size_t begin;
    std::size_t end;

    Frames(std::uint64_t sound, int sample_rate)
        : samples(samples_in_frame(sample_rate)),
          begin(kEncoderDelay / samples),
          end((sound + kEncoderDelay + kDecoderDelay + samples - 1) / samples) {}
};

/// Some frames, and the sound that they need.
struct Stretch {
    std::vector<float> sound;
    std::size_t dropped = 0;
    std::size_t count = 0;
};

/// Takes the recording apart from its beginning to its end.
class Stretches {
  public:
    Stretches(SoundBlocks& blocks, const Frames& frames)
        : blocks_(blocks), frames_(frames), next_(frames.begin) {}

    bool done() const { return next_ == frames_.end; }

    /// REQUIRES: not done.
    Stretch next() {
        fill(next_ + kFramesInStretch + kFramesToChoose + kFramesBehind);
        auto end = frames_.end;
        if (end - next_ > kFramesInStretch + kFramesToChoose) {
            const auto from = next_ + kFramesInStretch;
            end = from + quietest_cut(at(from, kFramesToChoose), frames_.samples);
        }
        const auto first = std::max(next_, kFramesBefore) - kFramesBefore;
        fill(end + kFramesBehind);
        const auto sound = at(first, end + kFramesBehind - first);
        Stretch stretch{{sound.begin(), sound.end()}, next_ - first, end - next_};
        next_ = end;
        forget_before(std::max(next_, kFramesBefore) - kFramesBefore);
        return stretch;
    }

  private:
    /// Up to a frame's beginning; silence behind the end.
    void fill(std::size_t end) {
        const auto wanted = (end - first_) * frames_.samples;
        while (held_.size() < wanted) {
            const auto block = blocks_.next();
            if (block.empty()) {
                held_.resize(wanted);
                return;
            }
            held_.insert(held_.end(), block.begin(), block.end());
        }
    }

    std::span<const float> at(std::size_t frame, std::size_t count) const {
        return std::span{held_}.subspan((frame - first_) * frames_.samples,
                                        count * frames_.samples);
    }

    void forget_before(std::size_t frame) {
        const auto samples = (frame - first_) * frames_.samples;
        held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(samples));
        first_ = frame;
    }

    SoundBlocks& blocks_;
    Frames frames_;
    std::size_t next_;       // frame
    std::size_t first_ = 0;  // that is held
    std::vector<float> held_;
};

/// What comes out, in order.
class Mp3Writer {
  public:
    Mp3Writer(const EncodingTask& task, Mp3Length length)
        : fd_(task.fd), name_(task.name), length_(std::move(length)) {
        const auto tag = id3_tag(task.tags, task.chapters, task.encoding.cover);
        info_at_ = tag.size();
        write(tag);
        write(std::string(info_frame_size(length_.sample_rate, length_.bit_rate), '\0'));
    }

    void write_frames(const std::string& bytes) {
        if (length_.frame_header.empty()) length_.frame_header = bytes.substr(0, 4);
        length_.bytes += bytes.size();
        length_.crc = mp3_crc(bytes, length_.crc);
        write(bytes);
    }

    void finish() {
        const auto frame = info_frame(length_);
        if (const int error = write_fully_at(fd_, std::as_bytes(std::span{frame}),
                                             static_cast<std::int64_t>(info_at_));
            error != 0)
            throw cannot_write(name_, error);
    }

  private:
    void write(const auto& bytes) {
        const auto all = std::as_bytes(std::span{bytes});
        if (const int error = write_fully(fd_, all, OnSignal::go_on); error != 0)
            throw cannot_write(name_, error);
    }

    int fd_;
    const std::string& name_;
    std::size_t info_at_ = 0;
    Mp3Length length_;
};

Mp3Length length_of(const Frames& frames, std::uint64_t sound, int sample_rate) {
    return {
        .frame_header = {},
        .sample_rate = sample_rate,
        .bit_rate = kBitRate,
        .frames = static_cast<std::uint32_t>(frames.end - frames.begin),
        .delay = static_cast<std::uint32_t>(kEncoderDelay - frames.begin * frames.samples),
        .padding = static_cast<std::uint32_t>(frames.end * frames.samples - kEncoderDelay - sound)};
}

/// A single job encodes on this thread, when its turn to be written has come. So does every one
/// where there can be no more threads.
std::future<std::string> begun(Stretch stretch, Mp3Settings settings, unsigned jobs) {
    const auto held = std::make_shared<const Stretch>(std::move(stretch));
    const auto encode = [held, settings] {
        return mp3_frames(held->sound, held->dropped, held->count, settings);
    };
    try {
        if (jobs > 1) return std::async(std::launch::async, encode);
    } catch (const std::system_error&) {
    }
    return std::async(std::launch::deferred, encode);
}

}  // namespace

Flow write_mp3(const EncodingTask& task) {
    const int sample_rate = task.sample_rate();
    SoundBlocks blocks{task.sound, sample_rate};
    const Frames frames{blocks.frames(), sample_rate};
    Stretches stretches{blocks, frames};
    Mp3Writer writer{task, length_of(frames, blocks.frames(), sample_rate)};
    const Mp3Settings settings{sample_rate, kBitRate, task.encoding.quality};
    std::deque<std::future<std::string>> under_way;
    while (!stretches.done() || !under_way.empty()) {
        while (!stretches.done() && under_way.size() < task.encoding.jobs) {
            under_way.push_back(begun(stretches.next(), settings, task.encoding.jobs));
        }
        writer.write_frames(under_way.front().get());
        under_way.pop_front();
        if (task.tell(blocks.read_so_far()) == Flow::stop) return Flow::stop;
    }
    writer.finish();
    return Flow::more;
}

}  // namespace nashra
