#include "player/fitted_sound.h"

#include <algorithm>

namespace nashra {

namespace {

// What every sound card knows.
constexpr std::array kUsualRates{48'000, 44'100};

}  // namespace

std::vector<DeviceFormat> formats_to_try(int rate, int device_rate, int most_channels,
                                         Hardware hardware) {
    const int many = std::clamp(most_channels, 1, 2);
    std::vector<int> rates{rate, device_rate};
    rates.insert(rates.end(), kUsualRates.begin(), kUsualRates.end());
    std::vector<DeviceFormat> formats;
    for (const int one : rates) {
        if (one <= 0) continue;
        const int first = hardware == Hardware::bare ? many : 1;
        // Some hardware plays on all its channels or not at all.
        const int all = hardware == Hardware::bare ? most_channels : 0;
        for (const int channels : {first, many + 1 - first, all}) {
            const DeviceFormat format{one, channels};
            const bool known = std::find(formats.begin(), formats.end(), format) != formats.end();
            if (channels > 0 && !known) formats.push_back(format);
        }
    }
    return formats;
}

bool FittedSound::possible(int rate, const DeviceFormat& device) {
    return device.rate == rate || samplerate_library() != nullptr;
}

bool FittedSound::fit(int rate, const DeviceFormat& device) {
    channels_ = static_cast<std::size_t>(device.channels);
    ratio_ = static_cast<double>(device.rate) / rate;
    converter_.reset();
    if (device.rate == rate) return true;
    if (!possible(rate, device)) return false;
    int error = 0;
    converter_.reset(
        samplerate_library()->callback_new(take, SRC_SINC_MEDIUM_QUALITY, 1, &error, this));
    return converter_ != nullptr;
}

long FittedSound::take(void* self, float** taken) noexcept {
    auto& fitted = *static_cast<FittedSound*>(self);
    std::array<Sample, kTaken> sound;
    fitted.slot_.fill(sound);
    samplerate_library()->short_to_float_array(sound.data(), fitted.taken_.data(),
                                               static_cast<int>(sound.size()));
    *taken = fitted.taken_.data();
    return static_cast<long>(sound.size());
}

void FittedSound::convert(std::span<Sample> out) noexcept {
    const auto& library = *samplerate_library();
    while (!out.empty()) {
        const auto part = out.first(std::min(kPortion, out.size()));
        const auto made = library.callback_read(converter_.get(), ratio_,
                                                static_cast<long>(part.size()), converted_.data());
        const auto count = static_cast<std::size_t>(std::max(made, 0L));
        library.float_to_short_array(converted_.data(), part.data(), static_cast<int>(count));
        std::fill(part.begin() + static_cast<std::ptrdiff_t>(count), part.end(), Sample{0});
        out = out.subspan(part.size());
    }
}

void FittedSound::fill(std::span<Sample> out) noexcept {
    const auto frames = out.size() / channels_;
    const auto mono = out.first(frames);
    if (converter_) {
        slot_.fill({});  // the device asks, and that is its pulse, even if nothing is taken for it
        convert(mono);
    } else {
        slot_.fill(mono);
    }
    // From the end, so that nothing is overwritten that is still to be copied.
    for (std::size_t frame = frames; channels_ > 1 && frame-- > 0;)
        std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(frame * channels_), channels_,
                    out[frame]);
}

}  // namespace nashra
