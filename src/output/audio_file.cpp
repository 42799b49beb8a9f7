#include "output/audio_file.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string>

#include "model/error.h"
#include "model/message.h"
#include "output/sndfile_library.h"
#include "output/sound_blocks.h"
#include "output/write_error.h"
#include "sound/samples.h"

namespace nashra {

namespace {

struct FormatRow {
    AudioFormat format;
    int sndfile_format;
};

constexpr std::array kFormats = {
    FormatRow{AudioFormat::flac, SF_FORMAT_FLAC | SF_FORMAT_PCM_16},
    FormatRow{AudioFormat::opus, SF_FORMAT_OGG | SF_FORMAT_OPUS},
    FormatRow{AudioFormat::vorbis, SF_FORMAT_OGG | SF_FORMAT_VORBIS},
};

int sndfile_format(AudioFormat format) {
    const auto* const row =
        std::find_if(kFormats.begin(), kFormats.end(),
                     [format](const FormatRow& each) { return each.format == format; });
    assert(row != kFormats.end());
    return row->sndfile_format;
}

/// libsndfile reports "system error" for a full disk. So it writes through these callbacks, which
/// keep the errno.
class Encoder {
  public:
    Encoder(const WriteBytes& write, AudioFormat format, int sample_rate)
        : write_(write), format_(format) {
        SF_VIRTUAL_IO callbacks{
            .get_filelen = length, .seek = seek, .read = read, .write = write_bytes, .tell = tell};
        SF_INFO info{};
        info.samplerate = sample_rate;
        info.channels = 1;
        info.format = sndfile_format(format);
        sound_ = sndfile().open_virtual(&callbacks, SFM_WRITE, &info, this);
    }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;
    ~Encoder() { close(); }

    bool open() const { return sound_ != nullptr; }
    /// Of the first write that failed.
    int error() const { return error_; }
    const char* trouble() const { return sndfile().error_text(sound_); }

    /// Whether all was taken.
    bool encode(std::span<const float> samples) {
        const auto count = static_cast<sf_count_t>(samples.size());
        if (format_ != AudioFormat::flac)
            return sndfile().write_float(sound_, samples.data(), count) == count;
        // As whole numbers libsndfile would make other ones of them.
        return sndfile().write_short(sound_, rounded(samples).data(), count) == count;
    }

    /// Writes what the encoder still holds.
    void close() {
        if (sound_ != nullptr) sndfile().close(sound_);
        sound_ = nullptr;
    }

  private:
    static Encoder& self(void* data) { return *static_cast<Encoder*>(data); }

    static sf_count_t length(void* data) { return static_cast<sf_count_t>(self(data).length_); }
    static sf_count_t tell(void* data) { return static_cast<sf_count_t>(self(data).position_); }
    static sf_count_t read(void* /*bytes*/, sf_count_t /*count*/, void* /*data*/) { return 0; }
    static sf_count_t seek(sf_count_t offset, int whence, void* data) {
        auto& encoder = self(data);
        const auto from = whence == SEEK_SET   ? 0
                          : whence == SEEK_CUR ? encoder.position_
                                               : encoder.length_;
        encoder.position_ = from + static_cast<std::uint64_t>(offset);
        return tell(data);
    }
    static sf_count_t write_bytes(const void* bytes, sf_count_t count, void* data) {
        auto& encoder = self(data);
        const auto size = static_cast<std::size_t>(count);
        if (encoder.error_ == 0)
            encoder.error_ =
                encoder.write_(encoder.position_, {static_cast<const std::byte*>(bytes), size});
        if (encoder.error_ != 0) return 0;
        encoder.position_ += size;
        encoder.length_ = std::max(encoder.length_, encoder.position_);
        return count;
    }

    const WriteBytes& write_;
    AudioFormat format_;
    SNDFILE* sound_ = nullptr;
    std::uint64_t position_ = 0;
    std::uint64_t length_ = 0;
    int error_ = 0;
};

void check(const EncodingTask& task, const Encoder& encoder, bool all_well) {
    if (encoder.error() != 0) throw cannot_write(task.name, encoder.error());
    if (!all_well)
        throw Error{Kind::io, message("cannot encode '%1': %2 (record to a .wav file)", task.name,
                                      encoder.trouble())};
}

}  // namespace

Flow encode_with_sndfile(const EncodingTask& task, const WriteBytes& write) {
    SoundBlocks blocks{task.sound, task.sample_rate()};
    Encoder encoder{write, task.encoding.format, blocks.rate()};
    check(task, encoder, encoder.open());
    for (auto block = blocks.next(); !block.empty(); block = blocks.next()) {
        check(task, encoder, encoder.encode(block));
        if (task.tell(blocks.read_so_far()) == Flow::stop) return Flow::stop;
    }
    encoder.close();
    check(task, encoder, true);
    return Flow::more;
}

}  // namespace nashra
