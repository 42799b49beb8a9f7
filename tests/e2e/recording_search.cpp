#include "e2e/recording_search.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace nashra::test {

namespace {

constexpr int kHeard = 8;  // below it is what a resampler or a fade leaves of silence
constexpr std::size_t kStep = 8;

bool heard(std::int16_t sample) { return std::abs(int{sample}) > kHeard; }

/// Averages of kStep samples, for a first look.
Sound coarse(const Sound& sound, std::size_t from, std::size_t to) {
    Sound out;
    for (std::size_t i = from; i + kStep <= to; i += kStep) {
        int sum = 0;
        for (std::size_t k = 0; k < kStep; ++k)
            sum += sound[i + k];
        out.push_back(static_cast<std::int16_t>(sum / static_cast<int>(kStep)));
    }
    return out;
}

double energy(const Sound& sound, std::size_t from, std::size_t count) {
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += double{1} * sound[from + i] * sound[from + i];
    return sum;
}

double likeness(const Sound& snippet, double snippet_energy, const Sound& recording,
                std::size_t at) {
    double product = 0;
    for (std::size_t i = 0; i < snippet.size(); ++i)
        product += double{1} * snippet[i] * recording[at + i];
    const double both = snippet_energy * energy(recording, at, snippet.size());
    return both > 0 ? product / std::sqrt(both) : 0;
}

Found best(const Sound& snippet, const Sound& recording, std::size_t from, std::size_t to) {
    Found found{from, -1};
    const auto own = energy(snippet, 0, snippet.size());
    for (std::size_t at = from; at <= to && at + snippet.size() <= recording.size(); ++at) {
        const auto like = likeness(snippet, own, recording, at);
        if (like > found.likeness) found = {at, like};
    }
    return found;
}

}  // namespace

Sound wav_samples(const std::string& path) {
    constexpr std::size_t kHeader = 44;
    const auto bytes = read_file(path);
    if (bytes.size() < kHeader) return {};
    // Behind the sound are its chapters. A stream does not know its size: it is all of it.
    std::uint32_t size = 0;
    std::memcpy(&size, bytes.data() + kHeader - sizeof size, sizeof size);
    Sound sound(std::min<std::size_t>(size, bytes.size() - kHeader) / sizeof(std::int16_t));
    std::memcpy(sound.data(), bytes.data() + kHeader, sound.size() * sizeof(std::int16_t));
    return sound;
}

Sound slice(const Sound& sound, std::size_t begin, std::size_t end) {
    end = std::min(end, sound.size());
    begin = std::min(begin, end);
    return {sound.begin() + static_cast<std::ptrdiff_t>(begin),
            sound.begin() + static_cast<std::ptrdiff_t>(end)};
}

Silence longest_silence(const Sound& sound, std::size_t from) {
    Silence longest;
    std::size_t begin = from;
    for (std::size_t i = from; i <= sound.size(); ++i) {
        if (i < sound.size() && !heard(sound[i])) continue;
        if (i - begin > longest.frames()) longest = {begin, i};
        begin = i + 1;
    }
    return longest;
}

std::optional<std::size_t> first_sound(const Sound& sound, std::size_t from) {
    for (std::size_t i = from; i < sound.size(); ++i) {
        if (heard(sound[i])) return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> last_sound(const Sound& sound) {
    for (std::size_t i = sound.size(); i > 0; --i) {
        if (heard(sound[i - 1])) return i - 1;
    }
    return std::nullopt;
}

Found find(const Sound& snippet, const Sound& recording, std::size_t from, std::size_t to) {
    to = std::min(to, recording.size());
    if (snippet.empty() || to < from + snippet.size()) return {};
    const auto rough = best(coarse(snippet, 0, snippet.size()), coarse(recording, from, to), 0,
                            static_cast<std::size_t>(-1) - recording.size());
    const auto near = from + rough.frame * kStep;
    return best(snippet, recording, near > 2 * kStep ? near - 2 * kStep : 0, near + 2 * kStep);
}

Comparison compare(const Sound& expected, const Sound& recording) {
    constexpr std::size_t kPiece = 4096;
    constexpr std::size_t kSlack = 700;  // more than a device's buffer
    constexpr std::size_t kNear = 2;
    constexpr double kAlike = 0.95;
    Comparison result;
    const auto begin = first_sound(expected).value_or(0);
    // Where it begins, not where it sounds like that: the first word may come again.
    const auto start = first_sound(recording).value_or(0);
    const auto first = best(slice(expected, begin, begin + kPiece), recording,
                            start - std::min(start, kSlack), start + kSlack);
    auto shift = static_cast<std::ptrdiff_t>(first.frame) - static_cast<std::ptrdiff_t>(begin);
    const auto first_shift = shift;
    for (auto at = begin; at + kPiece <= expected.size(); at += kPiece) {
        const auto piece = slice(expected, at, at + kPiece);
        if (energy(piece, 0, kPiece) < 1e4 * kPiece) continue;  // too quiet to know it again
        ++result.pieces;
        const auto place = static_cast<std::size_t>(
            std::max<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(at) + shift, 0));
        auto found = best(piece, recording, place - std::min(place, kNear), place + kNear);
        if (found.likeness < kAlike) {
            found = best(piece, recording, place - std::min(place, kSlack), place + kSlack);
        }
        if (found.likeness < kAlike) {
            ++result.missing;
        } else {
            shift = static_cast<std::ptrdiff_t>(found.frame) - static_cast<std::ptrdiff_t>(at);
        }
    }
    result.drift = shift - first_shift;
    const auto expected_end = static_cast<std::ptrdiff_t>(last_sound(expected).value_or(0)) + shift;
    const auto end = static_cast<std::ptrdiff_t>(last_sound(recording).value_or(0));
    result.cut = static_cast<std::size_t>(std::max<std::ptrdiff_t>(expected_end - end, 0));
    return result;
}

}  // namespace nashra::test
