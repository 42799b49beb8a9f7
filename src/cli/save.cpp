#include "cli/save.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/background_recorder.h"
#include "cli/messages.h"
#include "cli/slug.h"
#include "model/message.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

constexpr std::size_t kShortestName = 3;
constexpr auto kAll = std::numeric_limits<std::uint32_t>::max();

/// Nothing where its ending is no sound's; that was said.
std::optional<AudioFormat> format_of(Turn& turn, const fs::path& file) {
    const auto format = audio_format_of(file.string());
    if (!format)
        turn.with.complain(message("'%1' is no name for a sound (end it in one of %2)",
                                   file.string(), sound_endings()));
    return format;
}

bool is_owed(const std::vector<std::string>& owed, const fs::path& file) {
    return std::find(owed.begin(), owed.end(), file.lexically_normal().string()) != owed.end();
}

struct Part {
    Place from;
    std::uint32_t end = 0;
    EpisodeTags tags{};
    std::string otherwise;  // its name, where the headline does not give one
};

void save(Turn& turn, Part part) {
    const auto& listener = turn.listener;
    if (!listener.recorder) {
        turn.with.answer(message("nothing can be saved here"));
        return;
    }
    std::error_code failure;
    const auto folder = fs::absolute(listener.save_to.empty() ? "." : listener.save_to, failure);
    const auto owed = listener.recorder->owed();
    const auto named = turn.argument.empty()
                           ? free_name(folder, part.tags.title, part.otherwise, owed)
                           : folder / turn.argument;
    const auto file = named.lexically_normal();
    const auto format = format_of(turn, file);
    if (!format) return;
    if (is_owed(owed, file))
        return turn.with.complain(message("'%1' is being saved", file.string()));
    listener.recorder->record({&turn.programme,
                               part.from,
                               part.end,
                               listener.delivery,
                               file.string(),
                               {.format = *format},
                               std::move(part.tags)});
    turn.with.tell(message("saving %1", file.filename().string()));
}

}  // namespace

void save_item(Turn& turn) {
    const auto& programme = turn.programme;
    const auto headline = turn.player.headline();
    if (headline == 0) return;
    // More of the last one may be on its way.
    const bool last = headline == programme.headline_count();
    save(turn, {.from = programme.headline_start(headline),
                .end = last ? kAll : programme.headline_end(headline),
                .tags = {.title = programme.headline_text(headline),
                         .url = programme.headline_address(headline)},
                .otherwise = "item-" + std::to_string(headline)});
}

void save_all(Turn& turn) {
    const auto& programme = turn.programme;
    if (programme.headline_count() == 0) return;
    const auto others = programme.headline_count() - 1;
    auto title = programme.headline_text(1);
    if (others > 0) title = and_more(title, others);
    save(turn, {.from = {},
                .end = kAll,
                .tags = {.title = std::move(title), .url = programme.headline_address(1)},
                .otherwise = "all-" + std::to_string(programme.headline_count())});
}

void tell_what_was_saved(const Listener& listener) {
    if (!listener.recorder) return;
    for (const auto& [outcome, line] : listener.recorder->take_news()) {
        if (outcome == RecordingNews::Outcome::failed) {
            print_error(line);
        } else {
            tell_all(listener, line);
        }
    }
}

fs::path free_name(const fs::path& folder, std::string_view title, std::string_view otherwise,
                   const std::vector<std::string>& owed) {
    auto name = slug(title);
    if (name.size() < kShortestName) name = otherwise;
    const auto taken = [&owed](const fs::path& file) {
        std::error_code failure;
        return fs::exists(file, failure) || is_owed(owed, file);
    };
    auto file = folder / (name + ".mp3");
    for (int number = 2; taken(file); ++number)
        file = folder / (name + '-' + std::to_string(number) + ".mp3");
    return file;
}

}  // namespace nashra
