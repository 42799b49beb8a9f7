#include "spoken/diacritic_stream.h"

namespace nashra {

void add_alone(const WholeLayer& layer, DiacriticStream& inputs, float* outputs) {
    inputs.activate_all(layer.inverse_step);
    std::vector<const std::uint8_t*> places;
    places.reserve(inputs.rows());
    for (std::size_t i = 0; i < inputs.rows(); ++i)
        places.push_back(inputs.whole_row(i));
    add_layer(layer, places.data(), places.size(), outputs);
}

void look_around_letters(const WholeLayer& layer, std::span<const LettersOfItem> items,
                         DiacriticStream& letters) {
    letters.activate_all(layer.inverse_step);
    const std::vector<std::uint8_t> zeros(letters.width);
    std::vector<const std::uint8_t*> places;
    places.reserve(3 * letters.rows());
    for (const auto& item : items) {
        for (std::size_t i = 0; i < item.count; ++i) {
            const auto* row = letters.whole_row(item.first + i);
            places.push_back(i > 0 ? row - letters.width : zeros.data());
            places.push_back(row);
            places.push_back(i + 1 < item.count ? row + letters.width : zeros.data());
        }
    }
    add_layer(layer, places.data(), letters.rows(), letters.values.data());
}

}  // namespace nashra
