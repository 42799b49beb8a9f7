// ALSA's configuration, of the library that PortAudio plays through.
#pragma once

#include <alsa/asoundlib.h>

namespace nashra {

/// What we use of ALSA. PortAudio loads it, so it is not linked to: a start would wait for it.
struct Alsa {
    decltype(&::snd_lib_error_set_handler) set_error_handler = nullptr;
    decltype(&::snd_config_update_ref) update_ref = nullptr;
    decltype(&::snd_config_unref) unref = nullptr;
    decltype(&::snd_config_update_free_global) update_free_global = nullptr;
    decltype(&::snd_config_search) search = nullptr;
    decltype(&::snd_config_search_definition) search_definition = nullptr;
    decltype(&::snd_config_get_id) get_id = nullptr;
    decltype(&::snd_config_make_compound) make_compound = nullptr;
    decltype(&::snd_config_imake_string) make_string = nullptr;
    decltype(&::snd_config_add) add = nullptr;
    decltype(&::snd_config_remove) remove = nullptr;
    decltype(&::snd_config_delete) destroy = nullptr;
    decltype(&::snd_config_iterator_first) iterator_first = nullptr;
    decltype(&::snd_config_iterator_next) iterator_next = nullptr;
    decltype(&::snd_config_iterator_end) iterator_end = nullptr;
    decltype(&::snd_config_iterator_entry) iterator_entry = nullptr;
};

/// Loaded once and never unloaded. Null: not installed, and then PortAudio does not play on it.
/// Any thread.
const Alsa* alsa_library();

}  // namespace nashra
