#include "output/lame_library.h"

#include "model/error.h"
#include "model/loaded_library.h"
#include "model/message.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, Lame& lame) {
    return library.find(lame.init, "lame_init") && library.find(lame.close, "lame_close") &&
           library.find(lame.set_num_channels, "lame_set_num_channels") &&
           library.find(lame.set_mode, "lame_set_mode") &&
           library.find(lame.set_in_samplerate, "lame_set_in_samplerate") &&
           library.find(lame.set_out_samplerate, "lame_set_out_samplerate") &&
           library.find(lame.set_brate, "lame_set_brate") &&
           library.find(lame.set_quality, "lame_set_quality") &&
           library.find(lame.set_disable_reservoir, "lame_set_disable_reservoir") &&
           library.find(lame.set_write_vbr_tag, "lame_set_bWriteVbrTag") &&
           library.find(lame.set_write_id3tag, "lame_set_write_id3tag_automatic") &&
           library.find(lame.version, "get_lame_version") &&
           library.find(lame.get_scale, "lame_get_scale") &&
           library.find(lame.init_params, "lame_init_params") &&
           library.find(lame.encode, "lame_encode_buffer_ieee_float");
}

}  // namespace

const Lame& lame() {
    const auto* const loaded = functions_of("libmp3lame.so.0", find_all);
    if (loaded == nullptr)
        throw Error{Kind::unavailable,
                    message("cannot record MP3: LAME is missing (install libmp3lame0)")};
    return *loaded;
}

}  // namespace nashra
