#include "cli/catalogue.h"

#include "cli/messages.h"
#include "cli/standard_output.h"
#include "model/error.h"
#include "model/message.h"
#include "player/sound_device.h"
#include "voice/espeak_voice.h"

namespace nashra {

int print_voices() {
    print_data(EspeakVoice{FirstStart::fork}.voices());
    return 0;
}

int print_devices() {
    const auto names = loudspeaker_names();
    if (names.empty()) {
        throw Error{Kind::unavailable, message("no sound device (is a sound server running?)")};
    }
    for (const auto& name : names)
        print_data(printable(name));
    return 0;
}

}  // namespace nashra
