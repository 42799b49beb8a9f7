#include "output/mp3_file.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <future>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

#include "model/full_write.h"
#include "output/id3_library.h"
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

    /// Uses the memory of the one before. REQUIRES: not done.
    void next(Stretch& stretch) {
        const auto before = std::min(next_, kFramesBefore);
        const auto first = next_ - before;
        auto& sound = stretch.sound;
        constexpr auto kMost = kFramesBefore + kFramesInStretch + kFramesToChoose + kFramesBehind;
        sound.reserve(kMost * frames_.samples + SoundBlocks::kLongest);
        sound.assign(held_.begin(), held_.end());
        auto end = frames_.end;
        if (end - next_ > kFramesInStretch + kFramesToChoose) {
            const auto from = next_ + kFramesInStretch;
            fill(sound, from + kFramesToChoose + kFramesBehind - first);
            const auto choice = std::span{sound}.subspan((from - first) * frames_.samples,
                                                         kFramesToChoose * frames_.samples);
            end = from + quietest_cut(choice, frames_.samples);
        }
        fill(sound, end + kFramesBehind - first);
        stretch.dropped = before;
        stretch.count = end - next_;
        next_ = end;
        const auto kept = (end - std::min(end, kFramesBefore) - first) * frames_.samples;
        held_.assign(sound.begin() + static_cast<std::ptrdiff_t>(kept), sound.end());
        sound.resize((end + kFramesBehind - first) * frames_.samples);
    }

  private:
    /// So many frames at least; silence behind the end.
    void fill(std::vector<float>& sound, std::size_t frames) {
        const auto wanted = frames * frames_.samples;
        while (sound.size() < wanted) {
            const auto block = blocks_.next();
            if (block.empty()) return sound.resize(wanted);
            sound.insert(sound.end(), block.begin(), block.end());
        }
    }

    SoundBlocks& blocks_;
    Frames frames_;
    std::size_t next_;         // frame
    std::vector<float> held_;  // what was read of the next stretch
};

/// Encodes a stretch at a time, beside others of its kind. A single one does it on the thread that
/// asks for the frames; so does every one where there can be no more threads.
class StretchEncoder {
  public:
    StretchEncoder(const Mp3Settings& settings, std::launch how) : settings_(settings), how_(how) {}

    /// REQUIRES: it stays where it is until the frames were asked for.
    void begin(Stretches& stretches) {
        stretches.next(stretch_);
        const auto encode = [this] {
            return mp3_frames(stretch_.sound, stretch_.dropped, stretch_.count, settings_);
        };
        try {
            frames_ = std::async(how_, encode);
        } catch (const std::system_error&) {
            frames_ = std::async(std::launch::deferred, encode);
        }
    }
    /// REQUIRES: it was begun.
    std::string frames() { return frames_.get(); }

  private:
    Mp3Settings settings_;
    std::launch how_;
    Stretch stretch_;
    std::future<std::string> frames_;
};

/// What comes out, in order.
class Mp3Writer {
  public:
    Mp3Writer(const EncodingTask& task, Mp3Length length)
        : fd_(task.fd), name_(task.name), length_(std::move(length)) {
        std::vector<std::byte> tag;
        id3().tag(task.tags, task.chapters, task.encoding.cover, tag);
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

}  // namespace

Flow write_mp3(const EncodingTask& task) {
    const int sample_rate = task.sample_rate();
    SoundBlocks blocks{task.sound, sample_rate};
    const Frames frames{blocks.frames(), sample_rate};
    Stretches stretches{blocks, frames};
    Mp3Writer writer{task, length_of(frames, blocks.frames(), sample_rate)};
    const Mp3Settings settings{sample_rate, kBitRate, task.encoding.quality};
    const auto how = task.encoding.jobs > 1 ? std::launch::async : std::launch::deferred;
    std::vector<StretchEncoder> encoders;
    for (unsigned i = 0; i < task.encoding.jobs; ++i)
        encoders.emplace_back(settings, how);
    std::size_t begun = 0;
    for (std::size_t written = 0; written < begun || !stretches.done(); ++written) {
        for (; !stretches.done() && begun < written + encoders.size(); ++begun)
            encoders[begun % encoders.size()].begin(stretches);
        writer.write_frames(encoders[written % encoders.size()].frames());
        if (task.tell(blocks.read_so_far()) == Flow::stop) return Flow::stop;
    }
    writer.finish();
    return Flow::more;
}

}  // namespace nashra
