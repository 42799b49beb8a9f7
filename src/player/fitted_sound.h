// The sound as the device takes it: at another rate where it knows nothing of the voice's, and on
// all of its channels. What `fill` does runs on the audio thread: nothing in it locks, allocates,
// throws or waits, and libsamplerate has allocated all it needs when the device is fitted.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "model/pcm.h"
#include "player/callback_slot.h"
#include "sound/samplerate_library.h"

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

class FittedSound {
  public:
    explicit FittedSound(CallbackSlot& slot) : slot_(slot) {}

    /// Whose sound it is.
    CallbackSlot& slot() { return slot_; }

    /// False where the device has another rate and libsamplerate is not installed. Any thread.
    static bool possible(int rate, const DeviceFormat& device);

    /// False where it is not possible, or there is no memory. REQUIRES: the device is not calling.
    bool fit(int rate, const DeviceFormat& device);

    /// Of which all channels lie side by side, so many samples for each frame. Realtime-safe. Audio
    /// thread only.
    void fill(Sample* out, std::size_t frames) noexcept {
        fill(std::span{out, frames * channels_});
    }
    void fill(std::span<Sample> out) noexcept;

  private:
    // Frames of the voice that are taken at once: so far is the place ahead of the sound, and so
    // late is a pause, beside the two milliseconds that the filter looks ahead.
    static constexpr std::size_t kTaken = 64;
    static constexpr std::size_t kPortion = 256;  // frames of the device

    struct DeleteState {
        void operator()(SRC_STATE* state) const { samplerate_library()->delete_state(state); }
    };

    static long take(void* self, float** taken) noexcept;
    void convert(std::span<Sample> out) noexcept;

    CallbackSlot& slot_;
    std::size_t channels_ = 1;
    double ratio_ = 1;
    std::unique_ptr<SRC_STATE, DeleteState> converter_;  // null: the voice's own rate
    std::array<float, kTaken> taken_{};
    std::array<float, kPortion> converted_{};
};

}  // namespace nashra
