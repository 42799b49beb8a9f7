// Foreign bytes as an e-mail message.
#include <cstdint>

#include "fuzz/article_is_clean.h"
#include "source/mail.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    nashra::require_clean(nashra::mail({reinterpret_cast<const char*>(data), size}, ""));
    return 0;
}
