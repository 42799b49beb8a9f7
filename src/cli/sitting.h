// One sitting of a listener: what was asked for, the articles that are opened from its headlines,
// and the way back to the next headline.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/command_line.h"
#include "cli/heard_stories.h"
#include "cli/listening.h"
#include "cli/texts_to_come.h"
#include "model/voice.h"
#include "player/loudspeaker.h"
#include "player/sound_device.h"
#include "programme/programme.h"

namespace nashra {

/// Main thread.
class Sitting {
  public:
    /// A programme that is listened to, or waits until the listener comes back to it.
    struct Visit {
        std::unique_ptr<Programme> programme;  // others hold on to it
        std::unique_ptr<TextsToCome> texts;    // behind the programme that they go into
        Place from;
        std::string story;  // that the listener opened, as its list calls it
    };

    /// The sound device begins to warm up. All must outlive the sitting.
    Sitting(const PlayCommand& command, Voice& voice, Signals& signals,
            std::shared_ptr<Pronunciation> pronunciation);

    /// Until the listener quits or all was heard. Answers the exit code. Call once.
    int run(Visit visit);

    /// Nobody is listened to any more, and the terminal is the listener's again, whatever the rest
    /// of leaving takes.
    void close_doors() { listener_.doors.clear(); }

  private:
    enum class Found { article, nothing };

    void open_doors();
    void listen();
    Found open(std::uint32_t headline);
    int fetch(const InputOptions& input, const std::function<void(Article)>& take);
    void go_back();
    void greet() const;

    const PlayCommand& command_;
    Voice& voice_;
    Signals& signals_;
    HeardStories heard_;
    std::vector<Visit> visits_;  // each opened from the one before
    Listener listener_;
    std::optional<SoundDevice> device_;  // nothing: nobody hears it
    std::unique_ptr<Loudspeaker> loudspeaker_;
    std::unique_ptr<Listening> listening_;  // behind all that it uses
};

}  // namespace nashra
