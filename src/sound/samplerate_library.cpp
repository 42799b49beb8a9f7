#include "sound/samplerate_library.h"

#include "model/loaded_library.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, Samplerate& samplerate) {
    return library.find(samplerate.callback_new, "src_callback_new") &&
           library.find(samplerate.callback_read, "src_callback_read") &&
           library.find(samplerate.delete_state, "src_delete") &&
           library.find(samplerate.short_to_float_array, "src_short_to_float_array") &&
           library.find(samplerate.float_to_short_array, "src_float_to_short_array");
}

}  // namespace

const Samplerate* samplerate_library() {
    return functions_of("libsamplerate.so.0", find_all, Symbols::local, Calls::found_at_once);
}

}  // namespace nashra
