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
#include "cli/place_keeper.h"
#include "cli/visit.h"
#include "model/voice.h"
#include "player/loudspeaker.h"
#include "player/sound_device.h"

namespace nashra {

/// Main thread.
class Sitting {
  public:
    /// The sound device begins to warm up. All must outlive the sitting.
    Sitting(const PlayCommand& command, Voice& voice, Signals& signals);

    /// Until the listener quits or all was heard. Answers the exit code. Call once.
    int run(Visit visit, std::shared_ptr<Pronunciation> pronunciation);

    /// Nobody is listened to any more, and the terminal is the listener's again, whatever the rest
    /// of leaving takes.
    void close_doors() { listener_.doors.clear(); }

  private:
    enum class Found { article, nothing };
    struct Heard {
        Place sentence;
        std::uint32_t word = 0;

        friend bool operator==(const Heard&, const Heard&) = default;
    };

    Departure walk();
    void finish_recordings();
    void listen(Status::State state = Status::State::playing);
    Found follow(const Departure& departure);
    Found open(std::uint32_t headline);
    Found open(const ChosenBookmark& chosen);
    Found reload();
    Visit fetch(const InputOptions& input, const RunningOrder& order,
                std::optional<Asking> asking = std::nullopt);
    Visit fetch_article(const std::string& address);
    std::optional<std::uint32_t> headline_leading_to(const ListenedSource& source) const;
    void leave_list_at(std::uint32_t headline);
    bool go_back(Departure::To from, Status::State state);
    void greet() const;
    void resume();
    void tell_continuing(const Visit& visit, const std::string& where);
    InputOptions article_input(const std::string& address) const;
    void keep_place(Place place, std::uint32_t word);

    const PlayCommand& command_;
    Voice& voice_;
    Signals& signals_;
    HeardStories heard_;
    PlaceKeeper places_;
    std::optional<Heard> kept_;          // last, of the present visit
    std::optional<KeptPlace> in_words_;  // the same, once it was kept
    std::vector<Visit> visits_;          // each opened from the one before
    Listener listener_;
    std::optional<SoundDevice> device_;  // nothing: nobody hears it
    std::unique_ptr<Loudspeaker> loudspeaker_;
    std::unique_ptr<Listening> listening_;  // behind all that it uses
};

}  // namespace nashra
