// Foreign bytes as a model for the vowels of Arabic, and as a text: four bytes each say where a
// sound model is damaged and how, what follows is the text. Of the text nothing is lost.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "spoken/diacritizer.h"
#include "spoken/random_model.h"
#include "spoken/with_signs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const nashra_test::RandomModel sound(1);
    constexpr std::size_t kMostDamage = 8;
    constexpr std::size_t kHeader = 512;
    auto model = sound.bytes();
    const std::size_t damages = size == 0 ? 0 : data[0] % kMostDamage;
    std::size_t at = size == 0 ? 0 : 1;
    for (std::size_t i = 0; i < damages && at + 4 <= size; ++i, at += 4) {
        const std::size_t place = data[at] + 256U * data[at + 1] + 65536U * data[at + 2];
        const auto range = place % 2 == 0 ? kHeader : model.size();
        model.data()[place / 2 % range] = static_cast<std::byte>(data[at + 3]);
    }
    const std::string_view written{reinterpret_cast<const char*>(data + at), size - at};
    const auto diacritizer = nashra::Diacritizer::from(model.bytes());
    if (!diacritizer) return 0;
    auto text = nashra::vocalised_text(written);
    diacritizer->vocalise(written, text);
    if (nashra::with_signs(written, text).size() < written.size()) std::abort();
    return 0;
}
