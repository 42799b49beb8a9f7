#include "library/ledger.h"

namespace nashra {

void Ledger::mark_heard(std::string_view story, Time now) {
    if (story.empty()) return;
    database_.ask("INSERT INTO heard (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .with(story)
        .with(now)
        .run();
}

bool Ledger::was_heard(std::string_view story) const {
    return !story.empty() && database_.ask("SELECT 1 FROM heard WHERE key = ?").with(story).next();
}

}  // namespace nashra
