#include "output/episode_file.h"

#include <nlohmann/json.hpp>

namespace nashra {

namespace {

using Json = nlohmann::ordered_json;
using std::chrono::milliseconds;

constexpr int kVersion = 1;

/// What a file that is damaged is left by.
struct Damaged {};

std::string text_in(const Json& object, const char* name) {
    return object.at(name).get<std::string>();
}

std::uint64_t number_in(const Json& object, const char* name) {
    const auto& value = object.at(name);
    if (!value.is_number_unsigned()) throw Damaged{};
    return value.get<std::uint64_t>();
}

milliseconds time_in(const Json& object, const char* name) {
    constexpr std::uint64_t kLongest = 100'000'000'000;  // three years
    const auto number = number_in(object, name);
    if (number > kLongest) throw Damaged{};
    return milliseconds{static_cast<milliseconds::rep>(number)};
}

/// A name of ours, which leads nowhere else: letters, digits, hyphens, and points inside.
std::string name_in(const Json& object, const char* name) {
    auto text = text_in(object, name);
    constexpr std::string_view kAllowed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.";
    if (text.empty() || text.front() == '.' ||
        text.find_first_not_of(kAllowed) != std::string::npos)
        throw Damaged{};
    return text;
}

std::vector<EpisodeChapter> chapters_in(const Json& object) {
    std::vector<EpisodeChapter> chapters;
    for (const auto& chapter : object.at("chapters")) {
        chapters.push_back({.title = text_in(chapter, "title"),
                            .url = text_in(chapter, "url"),
                            .start = time_in(chapter, "start"),
                            .language = Language{text_in(chapter, "language")}});
    }
    return chapters;
}

Episode episode_in(const Json& json) {
    if (number_in(json, "version") != kVersion) throw Damaged{};
    return {.guid = text_in(json, "guid"),
            .stem = name_in(json, "stem"),
            .key = text_in(json, "key"),
            .stories = json.at("stories").get<std::vector<std::string>>(),
            .title = text_in(json, "title"),
            .summary = text_in(json, "summary"),
            .site = text_in(json, "site"),
            .author = text_in(json, "author"),
            .url = text_in(json, "url"),
            .published = text_in(json, "published"),
            .language = Language{text_in(json, "language")},
            .sound_file = name_in(json, "soundFile"),
            .media_type = text_in(json, "mediaType"),
            .bytes = number_in(json, "bytes"),
            .duration = time_in(json, "duration"),
            .chapters = chapters_in(json)};
}

}  // namespace

std::string episode_file(const Episode& episode) {
    Json json = {{"version", kVersion},
                 {"guid", episode.guid},
                 {"stem", episode.stem},
                 {"key", episode.key},
                 {"stories", episode.stories},
                 {"title", episode.title},
                 {"summary", episode.summary},
                 {"site", episode.site},
                 {"author", episode.author},
                 {"url", episode.url},
                 {"published", episode.published},
                 {"language", std::string{episode.language.code()}},
                 {"soundFile", episode.sound_file},
                 {"mediaType", episode.media_type},
                 {"bytes", episode.bytes},
                 {"duration", episode.duration.count()},  // milliseconds, as are the chapters'
                 {"chapters", Json::array()}};
    for (const auto& chapter : episode.chapters) {
        json["chapters"].push_back({{"title", chapter.title},
                                    {"url", chapter.url},
                                    {"start", chapter.start.count()},
                                    {"language", std::string{chapter.language.code()}}});
    }
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::optional<Episode> read_episode_file(std::string_view text) {
    try {
        return episode_in(Json::parse(text));
    } catch (const Json::exception&) {
        return {};
    } catch (const Damaged&) {
        return {};
    }
}

}  // namespace nashra
