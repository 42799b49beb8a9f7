// How much of a sound lies around peaks of which height. So it is known, without hearing it again,
// what a limiter would take away of it at any gain. Holds the same few kilobytes however long the
// sound is. One thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/pcm.h"
#include "sound/limiter.h"
#include "sound/true_peak.h"

namespace nashra {

class PeakEnergy {
  public:
    void hear(Samples samples);
    /// There is nothing more to hear.
    void finish();

    /// The true peak of all that was heard; full scale is 1.0.
    float peak() const { return peak_; }

    /// By how many decibels the sound would be quieter than louder by `gain`, if no peak may be
    /// higher than `ceiling`.
    double loss(double gain, double ceiling) const;

  private:
    struct Hop {
        float peak = 0;
        double energy = 0;
    };

    // Tenths of a decibel below twice full scale.
    static constexpr std::size_t kBins = 700;

    void look();
    void count(std::size_t middle);

    std::vector<Sample> waiting_ = std::vector<Sample>(kPeakMargin);  // silence comes first
    std::array<Hop, 2 * kReach + 1> hops_{};                          // the last ones, in a ring
    std::size_t heard_ = 0;                                           // hops
    float peak_ = 0;
    std::array<double, kBins> energies_{};
};

}  // namespace nashra
