#include "output/id3_library.h"

#include "model/error.h"
#include "model/loaded_library.h"
#include "model/message.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, Id3& id3) {
    return library.find(id3.tag, "nashra_id3_tag");
}

}  // namespace

const Id3& id3() {
    const auto* const loaded = functions_of(NASHRA_ID3_LIBRARY, find_all);
    if (loaded == nullptr) {
        throw Error{
            Kind::unavailable,
            message("cannot write MP3: %1 is missing (install nashra again)", NASHRA_ID3_LIBRARY)};
    }
    return *loaded;
}

}  // namespace nashra
