// What listeners call the loudspeakers and headsets of the sound server.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// Something the sound server plays on.
struct PulseSink {
    std::string name;         // the server's own, which no two have: "alsa_output.usb-..."
    std::string description;  // for people, and two may have the same: "USB Headset"
};

/// `description` as ALSA can have it for the name of a device: what means something there, and what
/// cannot be seen, is a space.
std::string as_device_name(std::string_view description);

/// A sink keeps its name while it is unplugged, so that its twin is never taken for it.
class SinkNames {
  public:
    /// Gives each a name that nobody else has; none is in `taken`.
    void add(const std::vector<PulseSink>& sinks, const std::set<std::string>& taken);

    /// The device's name of a sink that was added.
    std::string of(const PulseSink& sink) const { return given_.at(sink.name); }

    /// Whether it is the name of a sink, whether or not that is plugged in.
    bool has(const std::string& device) const;

    bool empty() const { return given_.empty(); }

  private:
    std::map<std::string, std::string> given_;  // by the server's name
};

}  // namespace nashra
