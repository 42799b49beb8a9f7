// The door for the desktop: media keys, playerctl and the sound applets of desktops, by MPRIS 2
// (specifications.freedesktop.org/mpris-spec). A headline and its article are what a track is
// there.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>

#include "cli/door.h"

struct sd_bus;
struct sd_bus_message;

namespace nashra {

/// Where there is no session bus it is a door at which nobody comes. Main thread.
class Desktop : public Door {
  public:
    Desktop() = default;
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    int fd() const override;
    void attend(const StatusSource& status) override { status_ = status; }
    /// Comes onto the bus when the first words are heard: connecting takes time.
    std::optional<Request> next() override;

    // A desktop shows how the reading is; there is nobody to speak to.
    void tell(const std::string& /*line*/) override {}
    void answer(const std::string& /*line*/) override {}
    void complain(const std::string& /*message*/) override {}
    void ask(const std::string& /*question*/, Command /*command*/) override {}
    std::string call(Command /*command*/) const override { return {}; }

    /// How the reading is now, or as it was last.
    Status status() const;
    void request(Request request) { requests_.push_back(std::move(request)); }
    /// The listener is sent to another time of the present headline, in microseconds.
    void seek(std::int64_t position);

  private:
    enum class State { not_asked, connected, none };

    void connect();
    void announce_changes();

    struct Close {
        void operator()(sd_bus* bus) const;
    };

    State state_ = State::not_asked;
    std::unique_ptr<sd_bus, Close> bus_;
    StatusSource status_;
    Status announced_;  // what the desktop was told last
    std::deque<Request> requests_;
    bool seeking_ = false;  // the desktop wants to be told where to
};

}  // namespace nashra
