#include "output/sndfile_library.h"

#include "model/error.h"
#include "model/loaded_library.h"
#include "model/message.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, Sndfile& sndfile) {
    return library.find(sndfile.open_virtual, "sf_open_virtual") &&
           library.find(sndfile.command, "sf_command") &&
           library.find(sndfile.write_float, "sf_write_float") &&
           library.find(sndfile.write_short, "sf_write_short") &&
           library.find(sndfile.close, "sf_close") &&
           library.find(sndfile.version, "sf_version_string") &&
           library.find(sndfile.error_text, "sf_strerror");
}

}  // namespace

const Sndfile& sndfile() {
    const auto* const loaded = functions_of("libsndfile.so.1", find_all);
    if (loaded == nullptr)
        throw Error{Kind::unavailable,
                    message("cannot record: libsndfile is missing (install libsndfile1)")};
    return *loaded;
}

}  // namespace nashra
