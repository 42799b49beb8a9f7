#include "player/sink_names.h"

#include <algorithm>

namespace nashra {

namespace {

/// A dot leads into ALSA's configuration, a colon and a comma begin what a device is told.
bool is_name_character(char c) {
    constexpr std::string_view kNever = " .:,'\"`{}\\\x7F";
    return static_cast<unsigned char>(c) > ' ' && kNever.find(c) == std::string_view::npos;
}

std::string numbered(const std::string& name, int number) {
    return number == 1 ? name : name + " " + std::to_string(number);
}

}  // namespace

std::string as_device_name(std::string_view description) {
    std::string name;
    bool space = false;
    for (const char c : description) {
        if (!is_name_character(c)) {
            space = true;
            continue;
        }
        if (space && !name.empty()) name += ' ';
        space = false;
        name += c;
    }
    return name;
}

void SinkNames::add(const std::vector<PulseSink>& sinks, const std::set<std::string>& taken) {
    for (const auto& sink : sinks) {
        if (given_.count(sink.name) > 0) continue;
        auto name = as_device_name(sink.description);
        if (name.empty()) name = as_device_name(sink.name);
        if (name.empty()) name = "sink";
        int number = 1;
        while (has(numbered(name, number)) || taken.count(numbered(name, number)) > 0)
            ++number;
        given_[sink.name] = numbered(name, number);
    }
}

bool SinkNames::has(const std::string& device) const {
    return std::any_of(given_.begin(), given_.end(),
                       [&device](const auto& entry) { return entry.second == device; });
}

}  // namespace nashra
