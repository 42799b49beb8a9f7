#include "player/alsa_start.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <alsa/asoundlib.h>
#include <dlfcn.h>

namespace nashra {

namespace {

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

/// Every word in the strings below `node`, but its type: among them are the names of the devices it
/// is made of.
void collect_words(snd_config_t* node, std::vector<std::string>& words) {
    if (id_of(node) == "type") return;
    const char* text = nullptr;
    if (snd_config_get_type(node) == SND_CONFIG_TYPE_STRING &&
        snd_config_get_string(node, &text) == 0 && text != nullptr) {
        std::string_view rest{text};
        while (!rest.empty()) {
            const auto end = std::min(rest.find_first_of(":,. {}'\""), rest.size());
            if (end > 0) words.emplace_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    if (snd_config_get_type(node) != SND_CONFIG_TYPE_COMPOUND) return;
    snd_config_iterator_t i;
    snd_config_iterator_t next;
    snd_config_for_each(i, next, node) { collect_words(snd_config_iterator_entry(i), words); }
}

/// The device `name` and all that its definition names, and so on.
std::set<std::string> closure_of(snd_config_t* devices, const std::string& name) {
    std::set<std::string> kept;
    std::vector<std::string> open{name};
    while (!open.empty()) {
        const auto word = open.back();
        open.pop_back();
        snd_config_t* node = nullptr;
        if (kept.count(word) > 0 || snd_config_search(devices, word.c_str(), &node) < 0) continue;
        kept.insert(word);
        collect_words(node, open);
    }
    return kept;
}

/// Whether ALSA would load a library to open this device: it does for every type that is not its
/// own. "rate" is its own and yet not listed, since the converter it names may be a library.
bool is_plug_in(snd_config_t* device) {
    static constexpr std::string_view kOwnTypes[] = {
        "hw",    "plug", "dmix",  "dsnoop", "dshare", "asym",   "softvol",  "route", "linear",
        "multi", "null", "file",  "share",  "shm",    "empty",  "copy",     "hooks", "lfloat",
        "mulaw", "alaw", "adpcm", "iec958", "meter",  "ladspa", "mmap_emul"};
    snd_config_t* node = nullptr;
    const char* type = nullptr;
    if (snd_config_search(device, "type", &node) < 0 || snd_config_get_string(node, &type) < 0) {
        return false;  // a name for something else, or worked out when it is opened
    }
    return std::find(std::begin(kOwnTypes), std::end(kOwnTypes), type) == std::end(kOwnTypes);
}

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

void skip_unused_alsa_plug_ins() {
    snd_config_t* devices = nullptr;
    if (snd_config_update() < 0 || snd_config_search(snd_config, "pcm", &devices) < 0) return;
    const auto kept = closure_of(devices, "default");
    if (kept.empty()) return;
    snd_config_iterator_t i;
    snd_config_iterator_t next;
    snd_config_for_each(i, next, devices) {
        snd_config_t* device = snd_config_iterator_entry(i);
        if (is_plug_in(device) && kept.count(id_of(device)) == 0) snd_config_delete(device);
    }
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
