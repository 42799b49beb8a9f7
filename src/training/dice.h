// Chance that is the same in every run on every machine. One thread.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace nashra {

class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}

    std::uint64_t next() {  // splitmix64 (Steele, Lea and Flood, 2014)
        state_ += 0x9E3779B97F4A7C15U;
        auto value = state_;
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31U);
    }

    /// From 0 to below 1.
    double uniform() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

    /// From 0 to below `end`.
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }

    double normal() {  // Box and Muller
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(6.283185307179586 * uniform());
    }

  private:
    std::uint64_t state_;
};

}  // namespace nashra
