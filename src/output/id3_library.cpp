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
    const auto* const loaded = functions_of("libnashra-id3.so", find_all);
    if (loaded == nullptr) {
        throw Error{Kind::unavailable,
                    message("cannot write MP3: a part of nashra is missing (install it again)")};
    }
    return *loaded;
}

}  // namespace nashra
