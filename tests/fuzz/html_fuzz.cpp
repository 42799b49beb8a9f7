// Foreign bytes as a web page.
#include <cstdint>

#include "fuzz/article_is_clean.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes{reinterpret_cast<const char*>(data), size};
    nashra::require_clean_article(std::move(bytes), nashra::InputKind::html);
    return 0;
}
