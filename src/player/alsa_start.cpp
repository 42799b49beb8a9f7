#include "player/alsa_start.h"

#include <cstdio>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <dlfcn.h>

#include "player/alsa_library.h"

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

std::string id_of(const Alsa& alsa, const snd_config_t* node) {
    const char* id = nullptr;
    return alsa.get_id(node, &id) == 0 && id != nullptr ? id : "";
}

/// A configuration can leave files to be read when a device is first looked up. Debian's does: it
/// asks whether PulseAudio runs, and then throws the default device away for another.
void read_what_was_put_off(const Alsa& alsa, snd_config_t* configuration) {
    constexpr int kMost = 4;  // such a file may put off others
    snd_config_t* put_off = nullptr;
    for (int i = 0; i < kMost && alsa.search(configuration, "@hooks", &put_off) == 0; ++i) {
        snd_config_t* definition = nullptr;
        if (alsa.search_definition(configuration, "pcm", kDefault, &definition) == 0)
            alsa.destroy(definition);
    }
}

/// All devices there are, if the default one was all and led nowhere; null: no memory.
snd_config_t* default_device_to_nowhere(const Alsa& alsa) {
    snd_config_t* devices = nullptr;
    snd_config_t* device = nullptr;
    snd_config_t* type = nullptr;
    if (alsa.make_compound(&devices, "pcm", 0) < 0) return nullptr;
    if (alsa.make_compound(&device, kDefault, 0) == 0 && alsa.add(devices, device) == 0 &&
        alsa.make_string(&type, "type", "null") == 0 && alsa.add(device, type) == 0) {
        return devices;
    }
    alsa.destroy(devices);
    return nullptr;
}

/// Puts `devices` in the place of those that the configuration has, and these back when it dies.
class DevicesInstead {
  public:
    /// REQUIRES: `configuration` outlives it.
    DevicesInstead(const Alsa& alsa, snd_config_t* configuration, snd_config_t* own,
                   snd_config_t* devices)
        : alsa_(alsa), configuration_(configuration), own_(own), devices_(devices) {
        alsa_.remove(own_);
        alsa_.add(configuration_, devices_);
    }
    ~DevicesInstead() {
        alsa_.destroy(devices_);
        alsa_.add(configuration_, own_);
    }
    DevicesInstead(const DevicesInstead&) = delete;
    DevicesInstead& operator=(const DevicesInstead&) = delete;

  private:
    const Alsa& alsa_;
    snd_config_t* configuration_;
    snd_config_t* own_;
    snd_config_t* devices_;
};

/// This configuration stays there, also where ALSA reads another meanwhile, since somebody has just
/// written one.
class HeldConfiguration {
  public:
    explicit HeldConfiguration(const Alsa& alsa) : alsa_(alsa) { alsa_.update_ref(&held_); }
    ~HeldConfiguration() { alsa_.unref(held_); }
    HeldConfiguration(const HeldConfiguration&) = delete;
    HeldConfiguration& operator=(const HeldConfiguration&) = delete;

    /// Null: there is none.
    snd_config_t* get() const { return held_; }

  private:
    const Alsa& alsa_;
    snd_config_t* held_ = nullptr;
};

/// Nothing is added where ALSA does not take it.
void add_device(const Alsa& alsa, snd_config_t* devices, const std::string& name,
                const PulseSink& sink) {
    snd_config_t* device = nullptr;
    if (alsa.make_compound(&device, name.c_str(), 0) < 0) return;
    const std::pair<const char*, const char*> definition[] = {{"type", "pulse"},
                                                              {"device", sink.name.c_str()}};
    bool whole = true;
    for (const auto& [key, value] : definition) {
        snd_config_t* entry = nullptr;
        whole = whole && alsa.make_string(&entry, key, value) == 0 && alsa.add(device, entry) == 0;
    }
    if (!whole || alsa.add(devices, device) < 0) alsa.destroy(device);
}

std::set<std::string> names_of(const Alsa& alsa, const snd_config_t* devices) {
    std::set<std::string> names;
    const auto end = alsa.iterator_end(devices);
    for (auto at = alsa.iterator_first(devices); at != end; at = alsa.iterator_next(at))
        names.insert(id_of(alsa, alsa.iterator_entry(at)));
    return names;
}

}  // namespace

void silence_sound_system_messages() {
    turn_c_messages_away();
    if (const auto* const alsa = alsa_library()) alsa->set_error_handler(say_nothing);
    silence("jack_set_error_function");
    silence("jack_set_info_function");
}

void with_default_device_to_nowhere(const std::function<void()>& look) {
    const auto* const alsa = alsa_library();
    if (alsa == nullptr) return look();
    const HeldConfiguration configuration{*alsa};
    snd_config_t* devices = nullptr;
    snd_config_t* device = nullptr;
    if (configuration.get() != nullptr) read_what_was_put_off(*alsa, configuration.get());
    snd_config_t* const nowhere = configuration.get() != nullptr &&
                                          alsa->search(configuration.get(), "pcm", &devices) == 0 &&
                                          alsa->search(devices, kDefault, &device) == 0
                                      ? default_device_to_nowhere(*alsa)
                                      : nullptr;
    std::optional<DevicesInstead> instead;
    if (nowhere != nullptr) instead.emplace(*alsa, configuration.get(), devices, nowhere);
    look();
}

void add_sinks_to_alsa(const std::vector<PulseSink>& sinks, SinkNames& names) {
    const auto* const alsa = alsa_library();
    if (alsa == nullptr || sinks.empty()) return;
    const HeldConfiguration configuration{*alsa};
    snd_config_t* devices = nullptr;
    if (configuration.get() == nullptr || alsa->search(configuration.get(), "pcm", &devices) < 0)
        return;
    names.add(sinks, names_of(*alsa, devices));
    for (const auto& sink : sinks)
        add_device(*alsa, devices, names.of(sink), sink);
}

void read_alsa_configuration_anew() {
    if (const auto* const alsa = alsa_library()) alsa->update_free_global();
}

}  // namespace nashra
