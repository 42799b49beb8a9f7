#include "output/audio_file.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

#include "model/full_write.h"
#include "model/message.h"
#include "output/sndfile_library.h"
#include "output/write_error.h"
#include "sound/samples.h"

namespace nashra {

namespace {

struct FormatRow {
    AudioFormat format;
    int sndfile_format;
};

constexpr std::array kFormats = {
    FormatRow{AudioFormat::wav, SF_FORMAT_WAV | SF_FORMAT_PCM_16},
    FormatRow{AudioFormat::flac, SF_FORMAT_FLAC | SF_FORMAT_PCM_16},
    FormatRow{AudioFormat::opus, SF_FORMAT_OGG | SF_FORMAT_OPUS},
    FormatRow{AudioFormat::vorbis, SF_FORMAT_OGG | SF_FORMAT_VORBIS},
};

// The sizes in a WAV header have 32 bits; the header itself takes less than a hundred bytes.
constexpr std::uint64_t kMostWavFrames = (0xFFFFFFFFU - 100U) / 2;

int sndfile_format(AudioFormat format) {
    const auto* const row =
        std::find_if(kFormats.begin(), kFormats.end(),
                     [format](const FormatRow& each) { return each.format == format; });
    assert(row != kFormats.end());
    return row->sndfile_format;
}

bool is_lossless(AudioFormat format) {
    return format == AudioFormat::wav || format == AudioFormat::flac;
}

}  // namespace

/// libsndfile reports "system error" for a full disk. So it writes through these callbacks, which
/// keep the errno.
struct AudioFile::Encoder {
    int fd;
    int error = 0;  // of the first write that failed
    SNDFILE* sound = nullptr;

    explicit Encoder(int file) : fd(file) {}
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;
    ~Encoder() { close(); }

    void open(int format, int sample_rate) {
        SF_VIRTUAL_IO callbacks{
            .get_filelen = length, .seek = seek, .read = read, .write = write, .tell = tell};
        SF_INFO info{};
        info.samplerate = sample_rate;
        info.channels = 1;
        info.format = format;
        sound = sndfile().open_virtual(&callbacks, SFM_WRITE, &info, this);
    }

    void close() {
        if (sound != nullptr) sndfile().close(sound);
        sound = nullptr;
    }

    static Encoder& self(void* data) { return *static_cast<Encoder*>(data); }

    static sf_count_t length(void* data) {
        struct stat status {};
        return ::fstat(self(data).fd, &status) == 0 ? status.st_size : -1;
    }
    static sf_count_t seek(sf_count_t offset, int whence, void* data) {
        return ::lseek(self(data).fd, offset, whence);
    }
    static sf_count_t tell(void* data) { return ::lseek(self(data).fd, 0, SEEK_CUR); }
    static sf_count_t read(void* bytes, sf_count_t count, void* data) {
        return ::read(self(data).fd, bytes, static_cast<std::size_t>(count));
    }
    static sf_count_t write(const void* bytes, sf_count_t count, void* data) {
        auto& encoder = self(data);
        if (encoder.error != 0) return 0;
        const std::span block{static_cast<const std::byte*>(bytes),
                              static_cast<std::size_t>(count)};
        encoder.error = write_fully(encoder.fd, block, OnSignal::go_on);
        return encoder.error == 0 ? count : 0;
    }
};

AudioFile::AudioFile(int fd, AudioFormat format, int sample_rate, std::string name)
    : format_(format), name_(std::move(name)), encoder_(std::make_unique<Encoder>(fd)) {
    encoder_->open(sndfile_format(format), sample_rate);
    check();
    if (encoder_->sound == nullptr) {
        throw Error{Kind::io, message("cannot encode '%1': %2 (record to a .wav file)", name_,
                                      sndfile().error_text(nullptr))};
    }
}

AudioFile::~AudioFile() = default;

void AudioFile::write(std::span<const float> samples) {
    assert(encoder_->sound != nullptr);
    if (format_ == AudioFormat::wav && frames_ + samples.size() > kMostWavFrames) {
        throw Error{Kind::io, message("cannot go on writing '%1': a WAV file ends at 4 gigabytes "
                                      "(record to an .mp3 file)",
                                      name_)};
    }
    const auto count = static_cast<sf_count_t>(samples.size());
    const auto written =
        is_lossless(format_)
            ? sndfile().write_short(encoder_->sound, rounded(samples).data(), count)
            : sndfile().write_float(encoder_->sound, samples.data(), count);
    check();
    if (written != count) {
        throw Error{Kind::io, message("cannot encode '%1': %2 (record to a .wav file)", name_,
                                      sndfile().error_text(encoder_->sound))};
    }
    frames_ += samples.size();
}

void AudioFile::finish() {
    encoder_->close();
    check();
}

void AudioFile::check() const {
    if (encoder_->error != 0) throw cannot_write(name_, encoder_->error);
}

}  // namespace nashra
