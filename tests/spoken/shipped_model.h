// The model for the vowels of Arabic that comes with nashra.
#pragma once

#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

#include <catch2/catch.hpp>

#include "spoken/random_model.h"

namespace nashra_test {

inline ModelBytes shipped_model() {
    std::ifstream in(std::string{NASHRA_SOURCE_DIR} + "/voices/ar/diacritics.model",
                     std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    REQUIRE_FALSE(bytes.empty());
    ModelBytes model{bytes.size()};
    std::memcpy(model.data(), bytes.data(), bytes.size());
    return model;
}

}  // namespace nashra_test
