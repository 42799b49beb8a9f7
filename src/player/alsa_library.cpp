#include "player/alsa_library.h"

#include "model/loaded_library.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, Alsa& alsa) {
    return library.find(alsa.set_error_handler, "snd_lib_error_set_handler") &&
           library.find(alsa.update_ref, "snd_config_update_ref") &&
           library.find(alsa.unref, "snd_config_unref") &&
           library.find(alsa.update_free_global, "snd_config_update_free_global") &&
           library.find(alsa.search, "snd_config_search") &&
           library.find(alsa.search_definition, "snd_config_search_definition") &&
           library.find(alsa.get_id, "snd_config_get_id") &&
           library.find(alsa.make_compound, "snd_config_make_compound") &&
           library.find(alsa.make_string, "snd_config_imake_string") &&
           library.find(alsa.add, "snd_config_add") &&
           library.find(alsa.remove, "snd_config_remove") &&
           library.find(alsa.destroy, "snd_config_delete") &&
           library.find(alsa.iterator_first, "snd_config_iterator_first") &&
           library.find(alsa.iterator_next, "snd_config_iterator_next") &&
           library.find(alsa.iterator_end, "snd_config_iterator_end") &&
           library.find(alsa.iterator_entry, "snd_config_iterator_entry");
}

}  // namespace

const Alsa* alsa_library() { return functions_of("libasound.so.2", find_all); }

}  // namespace nashra
