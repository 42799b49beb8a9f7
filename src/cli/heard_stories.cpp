#include "cli/heard_stories.h"

#include <chrono>
#include <cstdlib>

#include "cli/messages.h"
#include "model/error.h"

namespace fs = std::filesystem;

namespace nashra {

fs::path library_file() {
    const char* state = std::getenv("XDG_STATE_HOME");
    const char* home = std::getenv("HOME");
    // The XDG base directories specification: a relative path counts as not set.
    if (state != nullptr && *state == '/') return fs::path{state} / "nashra/library.db";
    if (home != nullptr && *home == '/') return fs::path{home} / ".local/state/nashra/library.db";
    return {};
}

void HeardStories::note(const Programme& programme, std::uint32_t headline) {
    if (programme.headline_extent(headline) == Extent::title) return;  // a headline is no story
    note(story_key(programme.headline_address(headline), programme.headline_text(headline)));
}

void HeardStories::note(std::string_view key) {
    if (key.empty()) return;
    try {
        if (state_ == State::not_asked) open();
        if (state_ == State::none) return;
        const auto now = std::chrono::system_clock::now();
        Ledger{*database_}.mark_heard(key, std::chrono::floor<std::chrono::seconds>(now));
    } catch (const Error& error) {
        print_error(error.what());
        state_ = State::none;
    }
}

void HeardStories::open() {
    state_ = State::none;
    const auto file = library_file();
    std::error_code error;
    if (file.empty() || !fs::exists(file, error)) return;
    database_ = std::make_unique<Database>(file);
    state_ = State::open;
}

}  // namespace nashra
