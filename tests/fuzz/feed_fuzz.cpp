// Foreign bytes as a feed in XML.
#include <cstdint>

#include "fuzz/feed_is_clean.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        nashra::require_clean_feed({reinterpret_cast<const char*>(data), size});
    } catch (const nashra::Error& error) {
        nashra::require_clean(error.what());
    }
    return 0;
}
