#include "output/mp3_frames.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

#include "model/error.h"
#include "output/lame_library.h"
#include "sound/samples.h"

namespace nashra {

namespace {

// "The maximum possible mp3buf_size": lame.h.
constexpr std::size_t kBlock = 8192;  // samples
constexpr std::size_t kMostBytes = kBlock * 5 / 4 + 7200;

Error unexpected(const char* what) { return {Kind::internal, std::string{"LAME: "} + what}; }

struct Close {
    void operator()(lame_global_flags* encoder) const { lame().close(encoder); }
};

using Encoder = std::unique_ptr<lame_global_flags, Close>;

/// One at a time: LAME 3.100 fills tables of its own with the first ones.
Encoder encoder_for(const Mp3Settings& settings) {
    static std::mutex one_at_a_time;
    const std::lock_guard lock{one_at_a_time};
    const auto& lib = lame();
    Encoder encoder{lib.init()};
    if (!encoder) throw unexpected("no encoder");
    lib.set_num_channels(encoder.get(), 1);
    lib.set_mode(encoder.get(), MONO);
    lib.set_in_samplerate(encoder.get(), settings.sample_rate);
    lib.set_out_samplerate(encoder.get(), settings.sample_rate);
    lib.set_brate(encoder.get(), settings.bit_rate);
    lib.set_quality(encoder.get(), settings.quality);
    lib.set_disable_reservoir(encoder.get(), 1);
    lib.set_write_vbr_tag(encoder.get(), 0);
    lib.set_write_id3tag(encoder.get(), 0);
    if (lib.init_params(encoder.get()) < 0) throw unexpected("no such setting");
    return encoder;
}

/// Of a constant bit rate, without padding (ISO 11172-3, 2.4.3.1).
std::size_t frame_length(const Mp3Settings& settings) {
    return samples_in_frame(settings.sample_rate) / 8 *
           static_cast<std::size_t>(settings.bit_rate) * 1000 /
           static_cast<std::size_t>(settings.sample_rate);
}

/// Of the frame that begins here, by its header (ISO 11172-3, 2.4.2.3): only the padding differs.
std::size_t frame_length(std::string_view frame, const Mp3Settings& settings) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(frame[i]); };
    if (frame.size() < 4 || byte(0) != 0xFF || (byte(1) & 0xE0U) != 0xE0U)
        throw unexpected("no frame where one should be");
    return frame_length(settings) + ((byte(2) >> 1U) & 1U);
}

}  // namespace

std::size_t samples_in_frame(int sample_rate) { return sample_rate > 24'000 ? 1152 : 576; }

std::string mp3_frames(std::span<const float> sound, std::size_t dropped, std::size_t count,
                       const Mp3Settings& settings) {
    const auto encoder = encoder_for(settings);
    // At low bit rates LAME turns the sound down by half a decibel of its own accord.
    const float as_it_was = 1 / lame().get_scale(encoder.get());
    std::string stream;
    stream.reserve(sound.size() / samples_in_frame(settings.sample_rate) *
                   (frame_length(settings) + 1));
    std::string portion(kMostBytes, '\0');
    std::vector<float> block(kBlock);
    while (!sound.empty()) {
        const auto part = sound.first(std::min(sound.size(), kBlock));
        multiply(part, as_it_was, block);
        const int size = lame().encode(
            encoder.get(), block.data(), block.data(), static_cast<int>(part.size()),
            reinterpret_cast<unsigned char*>(portion.data()), static_cast<int>(portion.size()));
        if (size < 0) throw unexpected("cannot encode");
        stream.append(portion, 0, static_cast<std::size_t>(size));
        sound = sound.subspan(part.size());
    }
    std::string_view rest = stream;
    const auto skip = [&](std::size_t frames) {
        for (; frames > 0; --frames)
            rest.remove_prefix(std::min(rest.size(), frame_length(rest, settings)));
    };
    skip(dropped);
    const auto begin = stream.size() - rest.size();
    skip(count);
    stream.resize(stream.size() - rest.size());
    stream.erase(0, begin);
    return stream;
}

}  // namespace nashra
