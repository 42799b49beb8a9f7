#include "cli/unwritten_episodes.h"

#include <cerrno>

#include "cli/messages.h"
#include "model/message.h"
#include "model/system_cause.h"

namespace nashra {

namespace {

std::string next_step(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT: return message("free some space there; the next run makes what is missing");
        case EFBIG:
            return message("raise the limit of ulimit -f; the next run makes what is missing");
        case EACCES:
        case EPERM:
        case EROFS: return message("give a folder of your own with -d");
        default: return message("is the disk in order? the next run makes what is missing");
    }
}

}  // namespace

std::string why_unwritten(const WriteError& error) {
    return message("%1 (%2)", cause_of(error.error()), next_step(error.error()));
}

void UnwrittenEpisodes::say(const std::string& folder) const {
    for (const auto& [why, episodes] : episodes_) {
        print_error(counted(episodes, "%1 episode could not be written to '%2': %3",
                            "%1 episodes could not be written to '%2': %3", folder, why));
    }
}

}  // namespace nashra
