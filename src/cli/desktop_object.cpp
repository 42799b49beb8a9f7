#include "cli/desktop_object.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include "cli/desktop.h"
#include "cli/systemd_library.h"

namespace nashra {

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;

Desktop& desktop(void* data) { return *static_cast<Desktop*>(data); }

std::int64_t micro(std::chrono::milliseconds time) {
    return static_cast<std::int64_t>(duration_cast<microseconds>(time).count());
}

std::string track_of(const Status& status) {
    return "/org/nashra/headline/" + std::to_string(status.headline);
}

double rate_of(Speed speed, const Status& status) {
    return static_cast<double>(speed.wpm()) / status.normal_speed.wpm();
}

// Methods.

template <Command command>
int on_command(sd_bus_message* call, void* data, sd_bus_error* /*error*/) {
    desktop(data).request({command});
    return systemd().answer(call, nullptr);
}

int on_nothing(sd_bus_message* call, void* /*data*/, sd_bus_error* /*error*/) {
    return systemd().answer(call, nullptr);
}

int on_seek(sd_bus_message* call, void* data, sd_bus_error* /*error*/) {
    std::int64_t offset = 0;
    if (const int result = systemd().read(call, "x", &offset); result < 0) return result;
    const auto here = micro(desktop(data).status().item.elapsed);
    std::int64_t wanted = 0;
    if (!__builtin_add_overflow(here, offset, &wanted)) desktop(data).seek(wanted);
    return systemd().answer(call, nullptr);
}

/// What is meant for another track, or lies outside of this one, is passed over.
int on_set_position(sd_bus_message* call, void* data, sd_bus_error* /*error*/) {
    const char* track = nullptr;
    std::int64_t position = 0;
    if (const int result = systemd().read(call, "ox", &track, &position); result < 0) return result;
    const auto status = desktop(data).status();
    if (track == track_of(status) && position >= 0 && position <= micro(status.item.total))
        desktop(data).seek(position);
    return systemd().answer(call, nullptr);
}

int on_open_uri(sd_bus_message* /*call*/, void* /*data*/, sd_bus_error* error) {
    return systemd().set_error(error, SD_BUS_ERROR_NOT_SUPPORTED,
                               "nashra opens what it is started with");
}

// Properties.

using Get = int (*)(sd_bus*, const char*, const char*, const char*, sd_bus_message*, void*,
                    sd_bus_error*);

template <bool value>
int get_bool(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/,
             const char* /*property*/, sd_bus_message* reply, void* /*data*/,
             sd_bus_error* /*error*/) {
    return systemd().append(reply, "b", value ? 1 : 0);
}

int get_identity(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/,
                 const char* /*property*/, sd_bus_message* reply, void* /*data*/,
                 sd_bus_error* /*error*/) {
    return systemd().append(reply, "s", "nashra");
}

int get_nothing(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/,
                const char* /*property*/, sd_bus_message* reply, void* /*data*/,
                sd_bus_error* /*error*/) {
    return systemd().append(reply, "as", 0);
}

int get_playback(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/,
                 const char* /*property*/, sd_bus_message* reply, void* data,
                 sd_bus_error* /*error*/) {
    const bool paused = desktop(data).status().state == Status::State::paused;
    return systemd().append(reply, "s", paused ? "Paused" : "Playing");
}

int get_position(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/,
                 const char* /*property*/, sd_bus_message* reply, void* data,
                 sd_bus_error* /*error*/) {
    return systemd().append(reply, "x", micro(desktop(data).status().item.elapsed));
}

int get_rate(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/, const char* property,
             sd_bus_message* reply, void* data, sd_bus_error* /*error*/) {
    const auto status = desktop(data).status();
    const auto speed = std::strcmp(property, "MinimumRate") == 0   ? Speed{Speed::kSlowest}
                       : std::strcmp(property, "MaximumRate") == 0 ? Speed{Speed::kFastest}
                                                                   : status.speed;
    return systemd().append(reply, "d", rate_of(speed, status));
}

/// A rate of nothing is a pause, as the specification wants it.
int set_rate(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/,
             const char* /*property*/, sd_bus_message* value, void* data, sd_bus_error* /*error*/) {
    double rate = 0;
    if (const int result = systemd().read(value, "d", &rate); result < 0) return result;
    const auto normal = desktop(data).status().normal_speed.wpm();
    const auto wpm = rate * normal;
    if (!(wpm > 0)) {
        desktop(data).request({Command::pause});
    } else {
        const auto wanted = std::lround(std::min(wpm, double{Speed::kFastest}));
        desktop(data).request({Command::speed, std::to_string(wanted)});
    }
    return 0;
}

int get_volume(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/,
               const char* /*property*/, sd_bus_message* reply, void* data,
               sd_bus_error* /*error*/) {
    return systemd().append(reply, "d", desktop(data).status().volume / 100.0);
}

int set_volume(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/,
               const char* /*property*/, sd_bus_message* value, void* data,
               sd_bus_error* /*error*/) {
    double volume = 0;
    if (const int result = systemd().read(value, "d", &volume); result < 0) return result;
    const auto per_cent = std::lround(std::clamp(volume, 0.0, 2.0) * 100);
    desktop(data).request({Command::volume, std::to_string(per_cent)});
    return 0;
}

int get_metadata(sd_bus* /*bus*/, const char* /*path*/, const char* /*interface*/,
                 const char* /*property*/, sd_bus_message* reply, void* data,
                 sd_bus_error* /*error*/) {
    const auto status = desktop(data).status();
    systemd().open_container(reply, 'a', "{sv}");
    systemd().append(reply, "{sv}", "mpris:trackid", "o", track_of(status).c_str());
    systemd().append(reply, "{sv}", "mpris:length", "x", micro(status.item.total));
    systemd().append(reply, "{sv}", "xesam:title", "s", status.title.c_str());
    systemd().append(reply, "{sv}", "xesam:trackNumber", "i",
                     static_cast<std::int32_t>(status.headline));
    if (!status.address.empty())
        systemd().append(reply, "{sv}", "xesam:url", "s", status.address.c_str());
    return systemd().close_container(reply);
}

constexpr sd_bus_vtable kPlayer[] = {
    SD_BUS_METHOD("Next", "", "", on_command<Command::next_headline>, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Previous", "", "", on_command<Command::previous_headline>,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Pause", "", "", on_command<Command::pause>, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("PlayPause", "", "", on_command<Command::toggle_pause>,
                  SD_BUS_VTABLE_UNPRIVILEGED),
    // The listener's place is never lost, so that to stop is to pause.
    SD_BUS_METHOD("Stop", "", "", on_command<Command::pause>, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Play", "", "", on_command<Command::play>, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Seek", "x", "", on_seek, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("SetPosition", "ox", "", on_set_position, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("OpenUri", "s", "", on_open_uri, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_SIGNAL("Seeked", "x", 0),
    SD_BUS_PROPERTY("PlaybackStatus", "s", get_playback, 0, SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE),
    SD_BUS_WRITABLE_PROPERTY("Rate", "d", get_rate, set_rate, 0,
                             SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE | SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_PROPERTY("Metadata", "a{sv}", get_metadata, 0, SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE),
    SD_BUS_WRITABLE_PROPERTY("Volume", "d", get_volume, set_volume, 0,
                             SD_BUS_VTABLE_PROPERTY_EMITS_CHANGE | SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_PROPERTY("Position", "x", get_position, 0, 0),
    SD_BUS_PROPERTY("MinimumRate", "d", get_rate, 0, 0),
    SD_BUS_PROPERTY("MaximumRate", "d", get_rate, 0, 0),
    SD_BUS_PROPERTY("CanGoNext", "b", get_bool<true>, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanGoPrevious", "b", get_bool<true>, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanPlay", "b", get_bool<true>, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanPause", "b", get_bool<true>, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanSeek", "b", get_bool<true>, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanControl", "b", get_bool<true>, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_VTABLE_END};

constexpr sd_bus_vtable kRoot[] = {
    SD_BUS_METHOD("Raise", "", "", on_nothing, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("Quit", "", "", on_command<Command::quit>, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_PROPERTY("CanQuit", "b", get_bool<true>, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("CanRaise", "b", get_bool<false>, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("HasTrackList", "b", get_bool<false>, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("Identity", "s", get_identity, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("SupportedUriSchemes", "as", get_nothing, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_PROPERTY("SupportedMimeTypes", "as", get_nothing, 0, SD_BUS_VTABLE_PROPERTY_CONST),
    SD_BUS_VTABLE_END};

/// SD_BUS_VTABLE_START is for those who are linked to the library.
std::vector<sd_bus_vtable> with_start(std::span<const sd_bus_vtable> lines) {
    sd_bus_vtable start{};
    start.type = _SD_BUS_VTABLE_START;
    start.x.start = {sizeof start, _SD_BUS_VTABLE_PARAM_NAMES, systemd().vtable_format};
    std::vector table{start};
    table.insert(table.end(), lines.begin(), lines.end());
    return table;
}

}  // namespace

bool publish(sd_bus* bus, Desktop& desktop) {
    static const auto root = with_start(kRoot);  // as long as there may be a bus
    static const auto player = with_start(kPlayer);
    const auto add = [&](const char* interface, const std::vector<sd_bus_vtable>& table) {
        return systemd().add_object_vtable(bus, nullptr, kDesktopPath, interface, table.data(),
                                           &desktop) >= 0;
    };
    return add("org.mpris.MediaPlayer2", root) && add(kPlayerInterface, player);
}

}  // namespace nashra
