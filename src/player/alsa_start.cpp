#include "player/alsa_start.h"

#include <cstdio>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <alsa/asoundlib.h>
#include <dlfcn.h>

namespace nashra {

namespace {

constexpr const char* kDefault = "default";

void say_nothing(const char* /*file*/, int /*line*/, const char* /*function*/, int /*error*/,
                 const char* /*format*/, ...) {}

void say_nothing_of(const char* /*message*/) {}

/// Switches off the messages of a library that is there, by its function that sets a printer. JACK
/// comes with PortAudio (player/portaudio_library.h).
void silence(const char* setter) {
    using Print = void (*)(const char*);
    if (void* symbol = dlsym(RTLD_DEFAULT, setter)) {
        reinterpret_cast<void (*)(Print)>(symbol)(say_nothing_of);
    }
}

/// What C calls stderr leads nowhere from now on, in this process only. PortAudio prints there and
/// lets nobody change it, also from threads of its own while a stream is open: so it stays turned
/// away. glibc's stderr is a variable. std::cerr keeps the file that it had when the program began.
void turn_c_messages_away() {
    static std::FILE* const nowhere = std::fopen("/dev/null", "we");
    if (nowhere != nullptr) stderr = nowhere;
}

std::string id_of(const snd_config_t* node) {
    const char* id = nullptr;
    return snd_config_get_id(node, &id) == 0 && id != nullptr ? id : "";
}

/// A configuration can leave files to be read when a device is first looked up. Debian's does: it
/// asks whether PulseAudio runs, and then throws the default device away for another.
void read_what_was_put_off(snd_config_t* configuration) {
    constexpr int kMost = 4;  // such a file may put off others
    snd_config_t* put_off = nullptr;
    for (int i = 0; i < kMost && snd_config_search(configuration, "@hooks", &put_off) == 0; ++i) {
        snd_config_t* definition = nullptr;
        if (snd_config_search_definition(configuration, "pcm", kDefault, &definition) == 0)
            snd_config_delete(definition);
    }
}

/// All devices there are, if the default one was all and led nowhere; null: no memory.
snd_config_t* default_device_to_nowhere() {
    snd_config_t* devices = nullptr;
    snd_config_t* device = nullptr;
    snd_config_t* type = nullptr;
    if (snd_config_make_compound(&devices, "pcm", 0) < 0) return nullptr;
    if (snd_config_make_compound(&device, kDefault, 0) == 0 &&
        snd_config_add(devices, device) == 0 &&
        snd_config_imake_string(&type, "type", "null") == 0 && snd_config_add(device, type) == 0) {
        return devices;
    }
    snd_config_delete(devices);
    return nullptr;
}

/// Puts `devices` in the place of those that the configuration has, and these back when it dies.
class DevicesInstead {
  public:
    /// REQUIRES: `configuration` outlives it.
    DevicesInstead(snd_config_t* configuration, snd_config_t* own, snd_config_t* devices)
        : configuration_(configuration), own_(own), devices_(devices) {
        snd_config_remove(own_);
        snd_config_add(configuration_, devices_);
    }
    ~DevicesInstead() {
        snd_config_delete(devices_);
        snd_config_add(configuration_, own_);
    }
    DevicesInstead(const DevicesInstead&) = delete;
    DevicesInstead& operator=(const DevicesInstead&) = delete;

  private:
    snd_config_t* configuration_;
    snd_config_t* own_;
    snd_config_t* devices_;
};

/// This configuration stays there, also where ALSA reads another meanwhile, since somebody has just
/// written one.
class HeldConfiguration {
  public:
    HeldConfiguration() { snd_config_update_ref(&held_); }
    ~HeldConfiguration() { snd_config_unref(held_); }
    HeldConfiguration(const HeldConfiguration&) = delete;
    HeldConfiguration& operator=(const HeldConfiguration&) = delete;

    /// Null: there is none.
    snd_config_t* get() const { return held_; }

  private:
    snd_config_t* held_ = nullptr;
};

/// Nothing is added where ALSA does not take it.
void add_device(snd_config_t* devices, const std::string& name, const PulseSink& sink) {
    snd_config_t* device = nullptr;
    if (snd_config_make_compound(&device, name.c_str(), 0) < 0) return;
    const std::pair<const char*, const char*> definition[] = {{"type", "pulse"},
                                                              {"device", sink.name.c_str()}};
    bool whole = true;
    for (const auto& [key, value] : definition) {
        snd_config_t* entry = nullptr;
        whole = whole && snd_config_imake_string(&entry, key, value) == 0 &&
                snd_config_add(device, entry) == 0;
    }
    if (!whole || snd_config_add(devices, device) < 0) snd_config_delete(device);
}

}  // namespace

void silence_sound_system_messages() {
    turn_c_messages_away();
    snd_lib_error_set_handler(say_nothing);
    silence("jack_set_error_function");
    silence("jack_set_info_function");
}

void with_default_device_to_nowhere(const std::function<void()>& look) {
    const HeldConfiguration configuration;
    snd_config_t* devices = nullptr;
    snd_config_t* device = nullptr;
    if (configuration.get() != nullptr) read_what_was_put_off(configuration.get());
    snd_config_t* const nowhere =
        configuration.get() != nullptr &&
                snd_config_search(configuration.get(), "pcm", &devices) == 0 &&
                snd_config_search(devices, kDefault, &device) == 0
            ? default_device_to_nowhere()
            : nullptr;
    std::optional<DevicesInstead> instead;
    if (nowhere != nullptr) instead.emplace(configuration.get(), devices, nowhere);
    look();
}

void add_sinks_to_alsa(const std::vector<PulseSink>& sinks, SinkNames& names) {
    snd_config_t* devices = nullptr;
    if (sinks.empty() || snd_config_update() < 0 ||
        snd_config_search(snd_config, "pcm", &devices) < 0) {
        return;
    }
    std::set<std::string> taken;
    snd_config_iterator_t i;
    snd_config_iterator_t next;
    snd_config_for_each(i, next, devices) { taken.insert(id_of(snd_config_iterator_entry(i))); }
    names.add(sinks, taken);
    for (const auto& sink : sinks)
        add_device(devices, names.of(sink), sink);
}

void read_alsa_configuration_anew() { snd_config_update_free_global(); }

}  // namespace nashra
