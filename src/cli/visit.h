// What a listener has opened: a programme that is listened to, or waits until they come back to it.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/command_line.h"
#include "cli/texts_to_come.h"
#include "library/places.h"
#include "programme/narrator.h"
#include "programme/programme.h"

namespace nashra {

/// Main thread.
struct Visit {
    std::unique_ptr<Programme> programme;  // others hold on to it
    std::unique_ptr<TextsToCome> texts;    // behind the programme that they go into
    InputOptions input;                    // what it was made of, and how
    RunningOrder order;                    //
    ListenedSource source;
    Beginning from;
    std::optional<Beginning> back_to{};  // from what was opened here; nothing: all is gone through
    std::string story{};                 // that the listener opened, as its list calls it
    int worst = 0;                       // of its inputs, as an exit code
};

/// Reads the inputs; those that cannot be read are reported. The programme may be empty. `asking`
/// is how their servers are asked, when that is not as usual.
Visit read_visit(const InputOptions& input, const RunningOrder& order,
                 std::shared_ptr<const Pronunciation> pronunciation,
                 std::optional<Asking> asking = std::nullopt);

}  // namespace nashra
