#include "training/model_file.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <span>
#include <vector>

#include "model/error.h"
#include "spoken/diacritic_file.h"
#include "spoken/diacritic_hint.h"

namespace nashra {

namespace {

constexpr auto kWritten = static_cast<std::size_t>(Manner::news);

class ModelBytes {
  public:
    template <typename Value>
    void add(std::span<const Value> values) {
        bytes_.resize((bytes_.size() + kModelAlignment - 1) / kModelAlignment * kModelAlignment);
        const auto at = bytes_.size();
        bytes_.resize(at + values.size_bytes());
        if (!values.empty()) std::memcpy(bytes_.data() + at, values.data(), values.size_bytes());
    }

    template <typename Value>
    void add(const std::vector<Value>& values) {
        add(std::span<const Value>{values});
    }

    std::vector<char>& bytes() { return bytes_; }

  private:
    std::vector<char> bytes_;
};

std::int8_t whole(float value, float step) {
    return static_cast<std::int8_t>(std::clamp(std::nearbyint(value / step), -127.0F, 127.0F));
}

void add_layer(ModelBytes& out, const Layer& layer, const float* more_bias = nullptr) {
    const auto& weight = layer.weight;
    const auto outputs = weight.columns;
    std::vector<float> steps(outputs);
    for (std::size_t o = 0; o < outputs; ++o)
        steps[o] = weight_step(weight, o);
    std::vector<std::int8_t> weights;
    weights.reserve(weight.value.size());
    for (std::size_t first = 0; first < outputs; first += kOutputsAtOnce) {
        for (std::size_t input = 0; input < weight.rows; input += kInputsAtOnce) {
            for (std::size_t o = first; o < first + kOutputsAtOnce; ++o) {
                for (std::size_t i = input; i < input + kInputsAtOnce; ++i)
                    weights.push_back(whole(weight.value[i * outputs + o], steps[o]));
            }
        }
    }
    out.add(weights);
    for (auto& step : steps)
        step *= layer.input_step;
    out.add(steps);
    auto biases = layer.bias.value;
    for (std::size_t o = 0; o < outputs && more_bias != nullptr; ++o)
        biases[o] += more_bias[o];
    out.add(biases);
    out.add(std::vector<float>{1 / layer.input_step});
}

void add_layers(ModelBytes& out, const std::vector<Layer>& layers) {
    for (const auto& layer : layers)
        add_layer(out, layer);
}

/// The letters' own row has what the manner of the news adds.
std::vector<float> letter_rows(const Network& network) {
    auto rows = network.letter_table.value;
    const auto width = network.letter_table.columns;
    for (std::size_t kind = 0; kind < kLetterKinds; ++kind) {
        for (std::size_t c = 0; c < width; ++c)
            rows[(kLetterReach * kLetterKinds + kind) * width + c] +=
                network.letter_manner.row(kWritten)[c];
    }
    return rows;
}

/// Most rows are small; the few numbers beyond what fits are cut.
float table_step(const Parameter& table) {
    std::vector<float> sizes;
    for (std::size_t i = 0; i < table.value.size(); i += 7)
        sizes.push_back(std::abs(table.value[i]));
    const auto place = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() * 9995 / 10000);
    std::nth_element(sizes.begin(), place, sizes.end());
    return *place / 127;
}

struct LexiconBytes {
    std::vector<std::uint32_t> groups;
    std::vector<KnownPart> entries;
    std::vector<std::uint8_t> ways;
};

void add_classes(std::vector<std::uint8_t>& out, const Vocabulary::Way& way) {
    for (std::size_t i = 0; i < way.size(); i += 2) {
        const unsigned high = i + 1 < way.size() ? way[i + 1] : 0U;
        out.push_back(static_cast<std::uint8_t>(way[i] | (high << 4U)));
    }
}

LexiconBytes lexicon_bytes(const Vocabulary& vocabulary) {
    LexiconBytes lexicon;
    std::vector<std::uint32_t> names;
    for (const auto& [name, ways] : vocabulary.ways())
        names.push_back(name);
    std::sort(names.begin(), names.end());
    for (const auto name : names) {
        const auto known = vocabulary.known_ways(name);
        if (known.first.empty() || known.first.size() > kWayLength) continue;
        while (lexicon.groups.size() <= name >> 16U)
            lexicon.groups.push_back(static_cast<std::uint32_t>(lexicon.entries.size()));
        lexicon.entries.push_back({name, static_cast<std::uint32_t>(lexicon.ways.size())});
        auto head = static_cast<std::uint8_t>(known.first.size());
        if (known.nearly_always) head |= kWayNearlyAlways;
        if (!known.second.empty()) head |= kWayHasSecond;
        lexicon.ways.push_back(head);
        add_classes(lexicon.ways, known.first);
        add_classes(lexicon.ways, known.second);
    }
    lexicon.groups.resize(kLexiconGroups + 1, static_cast<std::uint32_t>(lexicon.entries.size()));
    return lexicon;
}

ModelHeader header_of(const Network& network, const LexiconBytes& lexicon,
                      const std::string& origin) {
    const auto& shape = network.shape();
    ModelHeader header;
    const auto number = [](std::size_t value) { return static_cast<std::uint32_t>(value); };
    header.letter_width = number(shape.letter_width);
    header.word_width = number(shape.word_width);
    header.table_width = number(shape.table_width);
    header.table_rows = number(shape.table_rows);
    header.letter_layers = number(shape.letter_layers);
    header.decoder_layers = number(shape.decoder_layers);
    header.word_layers = number(shape.word_distances.size());
    for (std::size_t i = 0; i < shape.word_distances.size(); ++i)
        header.word_distances[i] = number(shape.word_distances[i]);
    header.lexicon_entries = number(lexicon.entries.size());
    header.lexicon_bytes = number(lexicon.ways.size());
    header.table_step = table_step(network.word_table);
    std::copy_n(origin.begin(), std::min(origin.size(), header.origin.size() - 1),
                header.origin.begin());
    return header;
}

}  // namespace

void write_model(const std::filesystem::path& file, const std::string& origin, Network& network,
                 const Vocabulary& vocabulary) {
    const auto lexicon = lexicon_bytes(vocabulary);
    auto header = header_of(network, lexicon, origin);
    ModelBytes out;
    out.add(std::span<const ModelHeader>{&header, 1});
    out.add(letter_rows(network));
    out.add(network.hint_table.value);
    add_layer(out, network.rows_to_word, network.word_manner.row(kWritten));
    add_layer(out, network.letters_to_word);
    add_layer(out, network.word_to_letters);
    add_layer(out, network.marks);
    add_layers(out, network.letter_layers);
    add_layers(out, network.word_layers);
    add_layers(out, network.decoder_layers);
    out.add(lexicon.groups);
    out.add(lexicon.entries);
    out.add(lexicon.ways);
    std::vector<std::int8_t> table;
    for (const float value : network.word_table.value)
        table.push_back(whole(value, header.table_step));
    out.add(table);
    header.file_size = static_cast<std::uint32_t>(out.bytes().size());
    std::memcpy(out.bytes().data(), &header, sizeof header);
    std::ofstream to(file, std::ios::binary);
    to.write(out.bytes().data(), static_cast<std::streamsize>(out.bytes().size()));
    to.close();
    if (!to) throw Error{Kind::io, "cannot write the model '" + file.string() + "'"};
}

}  // namespace nashra
