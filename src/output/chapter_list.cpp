#include "output/chapter_list.h"

#include <nlohmann/json.hpp>

#include "output/foreign_text.h"
#include "output/web_address.h"

namespace nashra {

namespace {

using Json = nlohmann::ordered_json;

double seconds_of(std::chrono::milliseconds time) {
    return static_cast<double>(time.count()) / 1000;
}

}  // namespace

std::string chapter_list(const Episode& episode) {
    Json json = {{"version", "1.2.0"}};
    if (auto title = foreign_line(episode.title); !title.empty()) json["title"] = title;
    if (auto author = foreign_line(episode.author); !author.empty()) json["author"] = author;
    json["fileName"] = foreign_line(episode.sound_file);
    json["chapters"] = Json::array();
    for (std::size_t i = 0; i < episode.chapters.size(); ++i) {
        const auto& chapter = episode.chapters[i];
        const auto end =
            i + 1 < episode.chapters.size() ? episode.chapters[i + 1].start : episode.duration;
        Json entry = {{"startTime", seconds_of(chapter.start)}};
        if (end > chapter.start) entry["endTime"] = seconds_of(end);
        if (auto title = foreign_line(chapter.title); !title.empty()) entry["title"] = title;
        if (auto url = web_address(chapter.url); !url.empty()) entry["url"] = url;
        json["chapters"].push_back(std::move(entry));
    }
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace nashra
