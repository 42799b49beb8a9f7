#include "output/transcript_json.h"

#include <array>
#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

#include "output/foreign_text.h"

namespace nashra {

namespace {

using Json = nlohmann::ordered_json;
using std::chrono::milliseconds;

constexpr std::array kRoles = {Role::site,   Role::tagline, Role::headline, Role::standfirst,
                               Role::byline, Role::heading, Role::body,     Role::list_item,
                               Role::quote,  Role::caption, Role::related};

/// What a file that is damaged is left by.
struct Damaged {};

double seconds_of(milliseconds time) { return static_cast<double>(time.count()) / 1000; }

milliseconds time_in(const Json& object, const char* name) {
    constexpr double kLongest = 1e8;  // three years
    const auto& value = object.at(name);
    if (!value.is_number()) throw Damaged{};
    const auto seconds = value.get<double>();
    if (!(seconds >= 0 && seconds <= kLongest)) throw Damaged{};
    return milliseconds{std::llround(seconds * 1000)};
}

template <typename Number>
Number number_in(const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end()) return 0;
    if (!found->is_number_unsigned()) throw Damaged{};
    const auto number = found->get<std::uint64_t>();
    if (!std::in_range<Number>(number)) throw Damaged{};
    return static_cast<Number>(number);
}

Role role_in(const Json& object) {
    const auto wanted = object.value("role", std::string{name(Role::body)});
    for (const auto role : kRoles) {
        if (name(role) == wanted) return role;
    }
    return Role::body;
}

bool is_inside_letter(const std::string& text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
}

std::vector<CueWord> words_in(const Json& segment, const std::string& text) {
    std::vector<CueWord> words;
    const auto found = segment.find("words");
    if (found == segment.end()) return words;
    for (const auto& word : *found) {
        const CueWord read{number_in<std::size_t>(word, "begin"),
                           number_in<std::size_t>(word, "end"), time_in(word, "startTime")};
        const auto least = words.empty() ? 0 : words.back().end;
        if (read.begin < least || read.end <= read.begin || read.end > text.size() ||
            is_inside_letter(text, read.begin) || is_inside_letter(text, read.end))
            throw Damaged{};
        words.push_back(read);
    }
    return words;
}

std::vector<CueRun> runs_in(const Json& segment, const std::string& text) {
    std::vector<CueRun> runs;
    const auto found = segment.find("runs");
    if (found == segment.end()) return runs;
    for (const auto& run : *found) {
        const CueRun read{number_in<std::size_t>(run, "begin"), number_in<std::size_t>(run, "end"),
                          Language{run.value("language", std::string{})}};
        if (read.begin > read.end || read.end > text.size() || is_inside_letter(text, read.begin) ||
            is_inside_letter(text, read.end))
            throw Damaged{};
        runs.push_back(read);
    }
    return runs;
}

Cue cue_in(const Json& segment) {
    Cue cue{.text = segment.at("body").get<std::string>(),
            .language = Language{segment.value("language", std::string{})},
            .role = role_in(segment),
            .passage = number_in<std::uint32_t>(segment, "passage"),
            .chapter = number_in<std::uint32_t>(segment, "chapter"),
            .start = time_in(segment, "startTime"),
            .end = time_in(segment, "endTime")};
    if (cue.end < cue.start) throw Damaged{};
    cue.words = words_in(segment, cue.text);
    cue.runs = runs_in(segment, cue.text);
    return cue;
}

Json segment_of(const Cue& cue) {
    Json segment = {{"startTime", seconds_of(cue.start)},
                    {"endTime", seconds_of(cue.end)},
                    {"body", cue.text},
                    {"role", std::string{name(cue.role)}}};
    if (cue.language.known()) segment["language"] = std::string{cue.language.code()};
    segment["chapter"] = cue.chapter;
    segment["passage"] = cue.passage;
    for (const auto& run : cue.runs) {
        segment["runs"].push_back({{"begin", run.begin},
                                   {"end", run.end},
                                   {"language", std::string{run.language.code()}}});
    }
    segment["words"] = Json::array();
    for (const auto& word : cue.words) {
        segment["words"].push_back(
            {{"begin", word.begin}, {"end", word.end}, {"startTime", seconds_of(word.start)}});
    }
    return segment;
}

/// A segment a line.
class TranscriptJson : public TranscriptPaper {
  public:
    std::string opening() override { return "{\"version\":\"1.0.0\",\"segments\":["; }
    std::string sentence(const Cue& cue) override {
        return std::exchange(before_, ",\n") +
               segment_of(foreign_cue(cue)).dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    std::string closing() override { return "\n]}\n"; }

  private:
    std::string before_ = "\n";
};

}  // namespace

std::unique_ptr<TranscriptPaper> transcript_json() { return std::make_unique<TranscriptJson>(); }

std::optional<Transcript> read_transcript_json(std::string_view text) {
    Transcript transcript;
    std::string list;  // the member of the whole that is being read
    // A segment is taken out as soon as it is read, so only one of them is in memory as JSON.
    const auto take = [&](int depth, Json::parse_event_t event, Json& value) {
        constexpr int kSegment = 2;  // in the list, in the whole
        if (event == Json::parse_event_t::key && depth == 1) list = value.get<std::string>();
        const bool whole = event == Json::parse_event_t::object_end ||
                           event == Json::parse_event_t::array_end ||
                           event == Json::parse_event_t::value;
        if (!whole || depth != kSegment || list != "segments") return true;
        transcript.push_back(cue_in(value));
        return false;
    };
    try {
        const auto json = Json::parse(text, take);
        if (!json.at("segments").is_array()) return {};
        return transcript;
    } catch (const Json::exception&) {
        return {};
    } catch (const Damaged&) {
        return {};
    }
}

}  // namespace nashra
