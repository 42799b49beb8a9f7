#include "cli/phoneme_text.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "spoken/pronounce.h"
#include "voice/espeak_voice.h"

namespace nashra {

namespace {

// A request of the voice is bounded, and so is the time that it takes for one.
constexpr std::size_t kRunsAtOnce = 5'000;

/// Runs of one language that have words for the voice, each once.
struct Unknown {
    Language language;
    std::vector<SpokenRun> runs;
};

/// What the voice says of runs, by what stands in them.
class Answers {
  public:
    explicit Answers(EspeakVoice& voice) : voice_(voice) {}

    void want(const SpokenRun& run) {
        if (!known_.emplace(name_of(run), "").second) return;
        auto unknown = std::find_if(unknown_.begin(), unknown_.end(), [&](const Unknown& other) {
            return other.language == run.language;
        });
        if (unknown == unknown_.end())
            unknown = unknown_.insert(unknown, Unknown{run.language, {}});
        unknown->runs.push_back(run);
    }

    /// A language after the other, since its voice has to be loaded.
    void ask() {
        for (auto& unknown : unknown_) {
            for (std::size_t at = 0; at < unknown.runs.size(); at += kRunsAtOnce) {
                Utterance some;
                const auto end = std::min(at + kRunsAtOnce, unknown.runs.size());
                some.runs.assign(unknown.runs.begin() + static_cast<std::ptrdiff_t>(at),
                                 unknown.runs.begin() + static_cast<std::ptrdiff_t>(end));
                take(some, voice_.phonemes(some));
            }
        }
    }

    const std::string& of(const SpokenRun& run) const { return known_.at(name_of(run)); }

  private:
    static std::string name_of(const SpokenRun& run) {
        const char notation = run.notation == Notation::with_phonemes ? '[' : ' ';
        return std::string{run.language.code()} + notation + run.text;
    }

    void take(const Utterance& asked, std::string_view lines) {
        for (const auto& run : asked.runs) {
            const auto end = std::min(lines.find('\n'), lines.size());
            known_[name_of(run)] = lines.substr(0, end);
            lines.remove_prefix(std::min(end + 1, lines.size()));
        }
    }

    EspeakVoice& voice_;
    std::vector<Unknown> unknown_;
    std::unordered_map<std::string, std::string> known_;
};

}  // namespace

std::string phoneme_text(EspeakVoice& voice, const Utterance& utterance) {
    Answers answers{voice};
    std::vector<std::optional<std::string>> ours;
    for (const auto& run : utterance.runs) {
        ours.push_back(phonemes_alone(run));
        if (!ours.back()) answers.want(run);
    }
    answers.ask();
    std::string line;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const auto& said = ours[i] ? *ours[i] : answers.of(utterance.runs[i]);
        if (!line.empty() && !said.empty()) line += ' ';
        line += said;
    }
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

}  // namespace nashra
