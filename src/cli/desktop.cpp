#include "cli/desktop.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <string>
#include <utility>

#include <unistd.h>

#include "cli/desktop_object.h"
#include "cli/messages.h"
#include "cli/systemd_library.h"

namespace nashra {

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;

// A bus that does not answer must not keep the listener from the keys.
constexpr std::uint64_t kPatienceMicroseconds = 300'000;

constexpr const char* kName = "org.mpris.MediaPlayer2.nashra";

/// The player's own name, or, where another nashra has it, one behind it, as the specification
/// wants it.
bool take_name(sd_bus* bus) {
    const int result = systemd().request_name(bus, kName, 0);
    if (result >= 0) return true;
    if (result != -EEXIST) return false;
    const auto own = std::string{kName} + ".instance" + std::to_string(getpid());
    return systemd().request_name(bus, own.c_str(), 0) >= 0;
}

}  // namespace

void Desktop::Close::operator()(sd_bus* bus) const { systemd().close(bus); }

int Desktop::fd() const { return bus_ ? systemd().get_fd(bus_.get()) : -1; }

Status Desktop::status() const { return status_ ? status_() : announced_; }

void Desktop::connect() {
    state_ = State::none;
    sd_bus* bus = nullptr;
    if (systemd_library() == nullptr || systemd().open_user(&bus) < 0) return;
    bus_.reset(bus);
    systemd().set_call_timeout(bus, kPatienceMicroseconds);
    if (!publish(bus, *this) || !take_name(bus)) {
        bus_.reset();
        return;
    }
    state_ = State::connected;
}

std::optional<Request> Desktop::next() {
    if (state_ == State::not_asked && status().clock.elapsed > milliseconds{0}) connect();
    if (!bus_) return std::nullopt;
    announce_changes();
    int more = 1;
    while (more > 0 && requests_.empty())
        more = systemd().process(bus_.get(), nullptr);
    if (more < 0) {  // the bus has ended
        bus_.reset();
        state_ = State::none;
        return std::nullopt;
    }
    if (requests_.empty()) return std::nullopt;
    auto request = std::move(requests_.front());
    requests_.pop_front();
    return request;
}

void Desktop::seek(std::int64_t position) {
    const auto now = status();
    const auto wanted =
        duration_cast<milliseconds>(microseconds{std::max<std::int64_t>(position, 0)});
    // Of the whole reading, by which the listener's own clock goes.
    const auto begin = now.clock.elapsed - now.item.elapsed;
    constexpr milliseconds kHalf{500};  // whole seconds are what one can go to
    request({Command::go_to, time_text(begin + wanted + kHalf)});
    seeking_ = true;
}

void Desktop::announce_changes() {
    const auto now = status();
    const auto before = std::exchange(announced_, now);
    auto* const bus = bus_.get();
    const auto changed = [bus](const char* property) {
        systemd().emit_properties_changed(bus, kDesktopPath, kPlayerInterface, property, nullptr);
    };
    if (now.state != before.state) changed("PlaybackStatus");
    if (now.headline != before.headline || now.title != before.title ||
        now.item.total != before.item.total)
        changed("Metadata");
    if (now.speed != before.speed) changed("Rate");
    if (now.volume != before.volume) changed("Volume");
    if (std::exchange(seeking_, false)) {
        const auto position = duration_cast<microseconds>(now.item.elapsed).count();
        systemd().emit_signal(bus, kDesktopPath, kPlayerInterface, "Seeked", "x",
                              static_cast<std::int64_t>(position));
    }
}

}  // namespace nashra
