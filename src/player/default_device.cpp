#include "player/default_device.h"

#include <utility>

#include "player/alsa_start.h"
#include "player/portaudio_library.h"

namespace nashra {

namespace {

DefaultDevicePrepared expected = nullptr;

}  // namespace

bool prepare_default_device() {
    const auto* const library = portaudio_library();  // loaded before it is silenced
    if (library == nullptr) return false;
    silence_sound_system_messages();
    PaError initialised = paNotInitialized;
    with_default_device_to_nowhere([&] { initialised = library->initialize(); });
    return initialised == paNoError;
}

void release_default_device() {
    if (const auto* const library = portaudio_library()) library->terminate();
}

void expect_default_device(DefaultDevicePrepared prepared) { expected = prepared; }

std::optional<bool> take_expected_default_device() {
    const auto prepared = std::exchange(expected, nullptr);
    if (prepared == nullptr) return std::nullopt;
    return prepared();
}

}  // namespace nashra
