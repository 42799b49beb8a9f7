// Foreign bytes as a line of a manifest: what is read of it is clean, and so is its article.
#include <cstdint>

#include "cli/manifest_line.h"
#include "fuzz/feed_is_clean.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto line = nashra::read_manifest_line({reinterpret_cast<const char*>(data), size});
    if (!line) return 0;
    nashra::require_clean(line->guid);
    nashra::require_clean(line->input);
    nashra::require_clean(line->url);
    nashra::require_clean(line->article);
    return 0;
}
