#include "cli/play.h"

#include <algorithm>
#include <csignal>
#include <utility>

#include "cli/inputs.h"
#include "cli/listening.h"
#include "cli/signals.h"
#include "player/portaudio_loudspeaker.h"
#include "programme/programme.h"
#include "voice/espeak_voice.h"

namespace nashra {

int play(const PlayCommand& command) {
    Signals signals{SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
    // Voice and sound device warm up while the page is read.
    EspeakVoice voice{FirstStart::fork};
    PortAudioLoudspeaker loudspeaker{voice.format(), command.device};
    Programme programme;
    int worst = 0;
    {
        const Signals::ByDefault reading{signals};
        worst = read_inputs(command.input, [&](Article article) {
            programme.append(std::move(article), command.order);
        });
    }
    if (programme.empty()) return worst;
    Listening listening{programme, voice, loudspeaker, signals, command};
    return std::max(worst, listening.run());
}

}  // namespace nashra
