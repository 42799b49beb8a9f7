// LAME, loaded with the first MP3. Any thread.
#pragma once

#include <lame/lame.h>

namespace nashra {

/// What we use of LAME. Linking to it would cost every start its time.
struct Lame {
    decltype(&::lame_init) init = nullptr;
    decltype(&::lame_close) close = nullptr;
    decltype(&::lame_set_num_channels) set_num_channels = nullptr;
    decltype(&::lame_set_mode) set_mode = nullptr;
    decltype(&::lame_set_in_samplerate) set_in_samplerate = nullptr;
    decltype(&::lame_set_out_samplerate) set_out_samplerate = nullptr;
    decltype(&::lame_set_brate) set_brate = nullptr;
    decltype(&::lame_set_quality) set_quality = nullptr;
    decltype(&::lame_set_disable_reservoir) set_disable_reservoir = nullptr;
    decltype(&::lame_set_bWriteVbrTag) set_write_vbr_tag = nullptr;
    decltype(&::lame_set_write_id3tag_automatic) set_write_id3tag = nullptr;
    decltype(&::get_lame_version) version = nullptr;
    decltype(&::lame_get_scale) get_scale = nullptr;
    decltype(&::lame_init_params) init_params = nullptr;
    decltype(&::lame_encode_buffer_ieee_float) encode = nullptr;
};

/// Loaded once and never unloaded. Throws Error{unavailable} when it is not installed.
const Lame& lame();

}  // namespace nashra
