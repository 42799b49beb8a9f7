#include "sound/peak_energy.h"

#include <algorithm>
#include <cmath>

namespace nashra {

namespace {

// No usual gain makes a problem of lower peaks than this.
constexpr float kLow = 0.25F;

std::size_t bin_of(float peak, std::size_t bins) {
    if (peak <= 0) return bins - 1;
    const double tenths = -200.0 * std::log10(static_cast<double>(peak) / 2);
    return static_cast<std::size_t>(std::clamp(tenths, 0.0, static_cast<double>(bins - 1)));
}

double peak_of(std::size_t bin) { return 2 * std::pow(10.0, -static_cast<double>(bin) / 200.0); }

double energy_of(Samples hop) {
    std::int64_t sum = 0;
    for (const std::int32_t sample : hop)
        sum += sample * sample;
    return static_cast<double>(sum);
}

}  // namespace

void PeakEnergy::hear(Samples samples) {
    waiting_.insert(waiting_.end(), samples.begin(), samples.end());
    look();
}

void PeakEnergy::look() {
    constexpr auto kWithMargins = kHop + 2 * kPeakMargin;
    std::size_t first = 0;
    for (; first + kWithMargins <= waiting_.size(); first += kHop) {
        const auto hop = Samples{waiting_}.subspan(first).first<kWithMargins>();
        const float peak = true_peak(hop, std::min(kLow, peak_));
        peak_ = std::max(peak_, peak);
        hops_[heard_ % hops_.size()] = {peak, energy_of(hop.subspan(kPeakMargin, kHop))};
        if (heard_ >= kReach) count(heard_ - kReach);
        ++heard_;
    }
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(first));
}

/// A hop is turned down as far as the loudest around it.
void PeakEnergy::count(std::size_t middle) {
    float peak = 0;
    for (const auto& hop : hops_)
        peak = std::max(peak, hop.peak);
    energies_[bin_of(peak, kBins)] += hops_[middle % hops_.size()].energy;
}

void PeakEnergy::finish() { hear(std::vector<Sample>((kReach + 2) * kHop)); }

double PeakEnergy::loss(double gain, double ceiling) const {
    double whole = 0;
    double left = 0;
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        const double turned = std::min(1.0, ceiling / (gain * peak_of(bin)));
        whole += energies_[bin];
        left += energies_[bin] * turned * turned;
    }
    return left > 0 ? 10 * std::log10(whole / left) : 0;
}

}  // namespace nashra
