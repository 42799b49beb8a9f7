#include "cli/heard_stories.h"

#include "cli/clock.h"
#include "cli/messages.h"
#include "model/error.h"

namespace nashra {

void HeardStories::note(const Programme& programme, std::uint32_t headline) {
    // A headline is no story.
    if (programme.headline_extent(headline) == Extent::title) return;
    if (programme.headlines_only() == HeadlinesOnly::yes) return;
    note(programme.headline_story(headline));
}

void HeardStories::note(std::string_view story) {
    if (story.empty()) return;
    try {
        if (state_ == State::not_asked) open();
        if (state_ == State::none) return;
        Ledger{*database_}.mark_heard(story, time_now());
    } catch (const Error& error) {
        print_error(error.what());
        state_ = State::none;
    }
}

void HeardStories::open() {
    state_ = State::none;
    const auto file = library_file();
    if (file.empty()) return;
    database_ = std::make_unique<Database>(file);
    state_ = State::open;
}

}  // namespace nashra
