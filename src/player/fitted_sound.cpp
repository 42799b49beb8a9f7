#include "player/fitted_sound.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace nashra {

namespace {

// What every sound card knows.
constexpr std::array kUsualRates{48'000, 44'100};

// More places between two samples than these need a table that no cache holds.
constexpr int kMostPlaces = 4096;

// Kaiser's window with this shape leaves mirror images 80 dB below the sound. In the middle of its
// slope only half is left, so that lies just below what the slower rate can hold.
constexpr double kShape = 8.0;
constexpr double kSlope = 0.95;

/// The modified Bessel function of order zero, by its series.
double bessel(double x) {
    double sum = 1.0;
    double term = 1.0;
    for (int k = 1; term > sum * 1e-12; ++k) {
        term *= (x / (2 * k)) * (x / (2 * k));
        sum += term;
    }
    return sum;
}

double windowed_sinc(double distance, double cutoff) {
    constexpr double kHalf = RateFilter::kTaps / 2.0;
    if (std::abs(distance) >= kHalf) return 0.0;
    const double angle = std::numbers::pi * distance * cutoff;
    const double sinc = angle == 0.0 ? 1.0 : std::sin(angle) / angle;
    const double across = distance / kHalf;
    return sinc * bessel(kShape * std::sqrt(1.0 - across * across)) / bessel(kShape);
}

bool can_be_made(int from, int to) { return to > 0 && to / std::gcd(from, to) <= kMostPlaces; }

}  // namespace

std::vector<DeviceFormat> formats_to_try(int rate, int device_rate, int most_channels,
                                         Hardware hardware) {
    const int many = std::clamp(most_channels, 1, 2);
    std::vector<int> rates{rate, device_rate};
    rates.insert(rates.end(), kUsualRates.begin(), kUsualRates.end());
    std::vector<DeviceFormat> formats;
    for (const int one : rates) {
        if (!can_be_made(rate, one)) continue;
        const int first = hardware == Hardware::bare ? many : 1;
        for (const int channels : {first, many + 1 - first}) {
            const DeviceFormat format{one, channels};
            const bool known = std::find(formats.begin(), formats.end(), format) != formats.end();
            if (channels > 0 && !known) formats.push_back(format);
        }
    }
    return formats;
}

RateFilter::RateFilter(int from, int to)
    : up_(static_cast<std::size_t>(to / std::gcd(from, to))),
      down_(static_cast<std::size_t>(from / std::gcd(from, to))),
      filters_(up_ * kTaps) {
    const double cutoff = kSlope * std::min(1.0, static_cast<double>(to) / from);
    for (std::size_t place = 0; place < up_; ++place) {
        const auto filter = std::span{filters_}.subspan(place * kTaps, kTaps);
        const double between = static_cast<double>(place) / static_cast<double>(up_);
        double sum = 0.0;
        std::array<double, kTaps> taps{};
        for (std::size_t tap = 0; tap < kTaps; ++tap) {
            // The new sample stands between the two in the middle of the window.
            const double distance = static_cast<double>(tap) - (kTaps / 2.0 - 1.0) - between;
            sum += taps[tap] = windowed_sinc(distance, cutoff);
        }
        std::transform(taps.begin(), taps.end(), filter.begin(),
                       [&](double tap) { return static_cast<float>(tap / sum); });
    }
}

std::size_t RateFilter::frames_for(std::size_t count) const noexcept {
    return (phase_ + count * down_) / up_;
}

void RateFilter::take(Sample sample) noexcept {
    newest_ = (newest_ + 1) % kTaps;
    window_[newest_] = window_[newest_ + kTaps] = static_cast<float>(sample);
}

Sample RateFilter::at_phase() const noexcept {
    const float* const oldest = window_.data() + newest_ + 1;
    const float* const filter = filters_.data() + phase_ * kTaps;
    const float sound = std::inner_product(oldest, oldest + kTaps, filter, 0.0F);
    constexpr float kLoudest = std::numeric_limits<Sample>::max();
    return static_cast<Sample>(std::lround(std::clamp(sound, -kLoudest, kLoudest)));
}

void RateFilter::convert(std::span<const Sample> sound, std::span<Sample> out) noexcept {
    std::size_t next = 0;
    for (auto& sample : out) {
        for (phase_ += down_; phase_ >= up_; phase_ -= up_)
            take(sound[next++]);
        sample = at_phase();
    }
}

void FittedSound::fit(int rate, const DeviceFormat& device) {
    channels_ = static_cast<std::size_t>(device.channels);
    same_rate_ = device.rate == rate;
    filter_ = RateFilter{rate, device.rate};
    const auto most =
        kPortion * static_cast<std::size_t>(device.rate) / static_cast<std::size_t>(rate);
    portion_ = std::max<std::size_t>(most, 2) - 1;
}

void FittedSound::fill(std::span<Sample> out) noexcept {
    const auto frames = out.size() / channels_;
    const auto mono = out.first(frames);
    if (same_rate_) {
        slot_.fill(mono);
    } else {
        for (std::size_t done = 0; done < frames;) {
            const auto part = mono.subspan(done, std::min(portion_, frames - done));
            const auto sound = std::span{sound_}.first(filter_.frames_for(part.size()));
            // Also of none: the device asks, and that is its pulse.
            slot_.fill(sound);
            filter_.convert(sound, part);
            done += part.size();
        }
    }
    // From the end, so that nothing is overwritten that is still to be copied.
    for (std::size_t frame = frames; channels_ > 1 && frame-- > 0;)
        std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(frame * channels_), channels_,
                    out[frame]);
}

}  // namespace nashra
