#include "sound/ebur128_library.h"

#include "model/error.h"
#include "model/loaded_library.h"
#include "model/message.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, Ebur128& ebur128) {
    return library.find(ebur128.init, "ebur128_init") &&
           library.find(ebur128.destroy, "ebur128_destroy") &&
           library.find(ebur128.set_channel, "ebur128_set_channel") &&
           library.find(ebur128.add_short, "ebur128_add_frames_short") &&
           library.find(ebur128.add_float, "ebur128_add_frames_float") &&
           library.find(ebur128.loudness_global, "ebur128_loudness_global");
}

}  // namespace

const Ebur128& ebur128_library() {
    const auto* const loaded = functions_of("libebur128.so.1", find_all);
    if (loaded == nullptr)
        throw Error{Kind::unavailable,
                    message("cannot measure loudness: libebur128 is missing (install libebur128-1, "
                            "or record with --loudness off)")};
    return *loaded;
}

}  // namespace nashra
