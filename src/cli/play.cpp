#include "cli/play.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

#include "cli/inputs.h"
#include "cli/lexicon_files.h"
#include "cli/long_wait.h"
#include "cli/signals.h"
#include "cli/sitting.h"
#include "programme/programme.h"
#include "voice/espeak_voice.h"

namespace nashra {

namespace {

/// Closing a sound device can take for ever when its server hangs. What is left to do then is
/// nothing that the listener would miss.
void leave_in_time(int code) {
    std::thread{[code] {
        std::this_thread::sleep_for(std::chrono::seconds{2});
        std::_Exit(code);
    }}.detach();
}

}  // namespace

int play(const PlayCommand& command) {
    Signals signals{SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
    std::optional<Signals::ByDefault> leaving;  // the last to be undone
    // Voice and sound device warm up while the lexicons and the page are read, each in a thread.
    EspeakVoice voice{FirstStart::fork};
    voice.choose(command.voices);
    Sitting sitting{command, voice, signals};
    const auto pronunciation = begin_pronunciation(command.lexicons, command.endings);
    std::optional<Visit> visit;
    {
        const Signals::ByDefault reading{signals};
        const LongWait wait{kLongWait, what_is_waited_for(command.input, command.verbosity)};
        visit = read_visit(command.input, command.order, pronunciation);
    }
    const int worst = visit->worst;
    if (visit->programme->empty()) return worst != 0 ? worst : nothing_to_read(command.input);
    const int code = std::max(worst, sitting.run(std::move(*visit), pronunciation));
    sitting.close_doors();
    leaving.emplace(signals);
    leave_in_time(code);
    return code;
}

}  // namespace nashra
