#include "spoken/diacritic_model.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "spoken/diacritic_class.h"

namespace nashra {

namespace {

constexpr std::uint32_t kMostWidth = 1024;
constexpr std::uint32_t kMostRows = 1U << 20U;
constexpr std::uint32_t kMostDistance = 64;
constexpr float kMostScale = 1e6F;

/// Goes through the file's parts one by one; what lies beyond the end makes it fail.
class Parts {
  public:
    explicit Parts(std::span<const std::byte> bytes) : bytes_(bytes) {}

    template <typename Value>
    std::span<const Value> next(std::size_t count) {
        at_ = (at_ + kModelAlignment - 1) / kModelAlignment * kModelAlignment;
        if (failed_ || at_ > bytes_.size() || count > (bytes_.size() - at_) / sizeof(Value)) {
            failed_ = true;
            return {};
        }
        const auto* first = reinterpret_cast<const Value*>(bytes_.data() + at_);
        at_ += count * sizeof(Value);
        return {first, count};
    }

    /// Numbers that are none would spread.
    const float* numbers(std::size_t count) {
        const auto values = next<float>(count);
        for (const float value : values)
            failed_ = failed_ || !(std::abs(value) <= kMostScale);
        return values.data();
    }

    WholeLayer layer(std::size_t taps, std::size_t inputs, std::size_t outputs) {
        WholeLayer made;
        made.taps = taps;
        made.inputs = inputs;
        made.outputs = outputs;
        made.weights = next<std::int8_t>(taps * inputs * outputs).data();
        made.scales = numbers(outputs);
        made.biases = numbers(outputs);
        if (const auto* step = numbers(1); step != nullptr) made.inverse_step = *step;
        if (!failed_) made.long_runs = long_runs(made);
        return made;
    }

    std::vector<WholeLayer> layers(std::size_t count, std::size_t width) {
        std::vector<WholeLayer> made;
        for (std::size_t i = 0; i < count; ++i)
            made.push_back(layer(3, width, width));
        return made;
    }

    bool failed() const { return failed_; }

  private:
    std::span<const std::byte> bytes_;
    std::size_t at_ = 0;
    bool failed_ = false;
};

bool is_width(std::uint32_t width) {
    return width > 0 && width <= kMostWidth && width % kOutputsAtOnce == 0;
}

bool is_sound(const ModelHeader& header, std::size_t size) {
    const bool layers = header.letter_layers <= kMostLayers &&
                        header.decoder_layers <= kMostLayers && header.word_layers <= kMostLayers;
    const bool widths = is_width(header.letter_width) && is_width(header.word_width) &&
                        is_width(header.table_width);
    const auto rows = header.table_rows;
    const bool table = rows > 0 && rows <= kMostRows && (rows & (rows - 1)) == 0 &&
                       std::abs(header.table_step) <= 1;
    return header.magic == kModelMagic && header.file_size == size && layers && widths && table &&
           std::all_of(header.word_distances.begin(), header.word_distances.end(),
                       [](auto distance) { return distance <= kMostDistance; });
}

DiacriticLexicon read_lexicon(Parts& parts, const ModelHeader& header) {
    DiacriticLexicon lexicon;
    lexicon.groups = parts.next<std::uint32_t>(kLexiconGroups + 1);
    lexicon.entries = parts.next<KnownPart>(header.lexicon_entries);
    lexicon.ways = parts.next<std::uint8_t>(header.lexicon_bytes);
    return lexicon;
}

std::uint8_t class_at(std::span<const std::uint8_t> classes, std::size_t letter) {
    return (classes[letter / 2] >> (letter % 2 * 4)) & 0xFU;
}

/// One way of a part's letters.
class Way {
  public:
    explicit Way(std::span<const std::uint8_t> classes) : classes_(classes) {}

    bool empty() const { return classes_.empty(); }
    std::uint8_t operator[](std::size_t letter) const { return class_at(classes_, letter); }

    bool fits(std::span<const VocalisedLetter> written) const {
        for (std::size_t i = 0; i < written.size(); ++i) {
            const auto signs = diacritics_of_class((*this)[i] % kDiacriticClasses);
            const bool bare = written[i].vowel == VowelSign::unwritten;
            if (!bare && (signs.vowel != written[i].vowel || signs.shadda != written[i].shadda))
                return false;
            if (bare && written[i].shadda && !signs.shadda) return false;
        }
        return true;
    }

  private:
    std::span<const std::uint8_t> classes_;
};

struct Ways {
    Way first{{}};
    Way second{{}};
    bool nearly_always = false;
};

Ways ways_at(std::span<const std::uint8_t> bytes, std::size_t letters) {
    const auto size = (letters + 1) / 2;
    const bool two = (bytes[0] & kWayHasSecond) != 0;
    if ((bytes[0] & kWayLength) != letters || bytes.size() < 1 + size * (two ? 2U : 1U)) return {};
    return {Way{bytes.subspan(1, size)}, Way{two ? bytes.subspan(1 + size, size) : bytes.first(0)},
            (bytes[0] & kWayNearlyAlways) != 0};
}

/// The ways of a part that has so many letters before its last; none if it is not known.
Ways find_ways(const DiacriticLexicon& lexicon, std::uint32_t name, std::size_t letters) {
    const auto group = name >> 16U;
    const std::size_t end =
        std::min<std::size_t>(lexicon.groups[group + 1], lexicon.entries.size());
    for (std::size_t i = lexicon.groups[group]; i < end; ++i) {
        if (lexicon.entries[i].name != name) continue;
        if (lexicon.entries[i].ways >= lexicon.ways.size()) return {};
        return ways_at(lexicon.ways.subspan(lexicon.entries[i].ways), letters);
    }
    return {};
}

/// Without what does not fit.
Ways fitting(Ways ways, std::span<const VocalisedLetter> written) {
    if (!ways.second.empty() && !ways.second.fits(written)) ways.second = Way{{}};
    if (!ways.first.empty() && ways.first.fits(written)) return ways;
    return {ways.second, Way{{}}, false};
}

}  // namespace

std::optional<DiacriticModel> read_diacritic_model(std::span<const std::byte> bytes) {
    DiacriticModel model;
    auto& header = model.header;
    if (bytes.size() < sizeof header) return std::nullopt;
    std::memcpy(&header, bytes.data(), sizeof header);
    if (!is_sound(header, bytes.size())) return std::nullopt;
    Parts parts{bytes};
    parts.next<std::byte>(sizeof header);
    const std::size_t letter = header.letter_width;
    const std::size_t word = header.word_width;
    const std::size_t table = header.table_width;
    model.letters = parts.numbers((2 * kLettersAround + 1) * kLetterKinds * letter);
    model.hints = parts.numbers((kFirstHints + kSecondHints) * letter);
    model.rows_to_word = parts.layer(1, table, word);
    model.letters_to_word = parts.layer(1, letter, word);
    model.word_to_letters = parts.layer(1, word, letter);
    model.marks = parts.layer(1, letter, kDiacriticOutputs);
    model.letter_layers = parts.layers(header.letter_layers, letter);
    model.word_layers = parts.layers(header.word_layers, word);
    model.decoder_layers = parts.layers(header.decoder_layers, letter);
    model.lexicon = read_lexicon(parts, header);
    model.table = parts.next<std::int8_t>(table * header.table_rows).data();
    if (parts.failed()) return std::nullopt;
    return model;
}

std::string origin(const DiacriticModel& model) {
    const auto& text = model.header.origin;
    return {text.begin(), std::find(text.begin(), text.end(), '\0')};
}

void hint_letters(const DiacriticLexicon& lexicon, std::span<const std::uint8_t> kinds,
                  std::span<const VocalisedLetter> written, std::span<LetterHint> hints) {
    std::fill(hints.begin(), hints.end(), kNoHint);
    for (const auto& part : parts_of_word(kinds)) {
        if (part.count < 2) continue;
        const auto letters = part.count - 1;
        const auto ways =
            fitting(find_ways(lexicon, part.name, letters), written.subspan(part.first, letters));
        if (ways.first.empty()) continue;
        const auto trust = trust_of_part(part.kind, ways.nearly_always);
        for (std::size_t j = 0; j < letters; ++j) {
            hints[part.first + j] = {first_hint(trust, ways.first[j]),
                                     ways.second.empty() ? kNoSecondHint : ways.second[j]};
        }
        return;
    }
}

}  // namespace nashra
