// Foreign bytes as Markdown.
#include <cstdint>

#include "fuzz/article_is_clean.h"
#include "source/charset.h"
#include "source/markdown.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    nashra::require_clean(nashra::markdown(nashra::clean_utf8(bytes), ""));
    return 0;
}
