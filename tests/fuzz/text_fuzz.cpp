// Foreign bytes as whatever they look like.
#include <cstdint>

#include "fuzz/article_is_clean.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes{reinterpret_cast<const char*>(data), size};
    nashra::require_clean_article(std::move(bytes), nashra::InputKind::automatic);
    return 0;
}
