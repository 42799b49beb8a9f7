// The sound as the device takes it: at another rate where it knows nothing of the voice's, and on
// all of its channels. What `fill` does runs on the audio thread: nothing in it locks, allocates,
// throws or waits.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "model/pcm.h"
#include "player/callback_slot.h"

namespace nashra {

/// How a device may be opened.
struct DeviceFormat {
    int rate = 0;
    int channels = 1;

    friend bool operator==(const DeviceFormat&, const DeviceFormat&) = default;
};

/// What to ask of a device, the best first: the voice's own rate on one channel, as all sound
/// servers have it; but on two where the device is the bare hardware, which would play one of them
/// and nothing on the others.
enum class Hardware { behind_server, bare };
std::vector<DeviceFormat> formats_to_try(int rate, int device_rate, int most_channels,
                                         Hardware hardware);

/// Another rate by a bank of windowed sinc filters, one for each place between two samples at which
/// a new one may stand (J. O. Smith, "Digital Audio Resampling"). Its delay is one and a half
/// milliseconds.
class RateFilter {
  public:
    static constexpr std::size_t kTaps = 64;

    /// The same rate: nothing changes.
    RateFilter(int from, int to);

    /// How many frames the next `count` ones are made of. Realtime-safe.
    std::size_t frames_for(std::size_t count) const noexcept;
    /// REQUIRES: sound.size() == frames_for(out.size()). Realtime-safe.
    void convert(std::span<const Sample> sound, std::span<Sample> out) noexcept;

  private:
    void take(Sample sample) noexcept;
    Sample at_phase() const noexcept;

    std::size_t up_;                         // so many places between two samples
    std::size_t down_;                       // of which the next frame is so many further
    std::vector<float> filters_;             // kTaps for each place
    std::array<float, 2 * kTaps> window_{};  // twice, so that the last kTaps lie in one row
    std::size_t newest_ = 0;
    std::size_t phase_ = 0;
};

class FittedSound {
  public:
    explicit FittedSound(CallbackSlot& slot) : slot_(slot) {}

    /// Whose sound it is.
    CallbackSlot& slot() { return slot_; }

    /// REQUIRES: the device is not calling.
    void fit(int rate, const DeviceFormat& device);

    /// Of which all channels lie side by side, so many samples for each frame. Realtime-safe. Audio
    /// thread only.
    void fill(Sample* out, std::size_t frames) noexcept {
        fill(std::span{out, frames * channels_});
    }
    void fill(std::span<Sample> out) noexcept;

  private:
    static constexpr std::size_t kPortion = 256;  // frames of the voice

    CallbackSlot& slot_;
    std::size_t channels_ = 1;
    bool same_rate_ = true;
    RateFilter filter_{1, 1};
    std::array<Sample, kPortion> sound_{};
    std::size_t portion_ = kPortion;  // frames of the device that need no more than kPortion
};

}  // namespace nashra
