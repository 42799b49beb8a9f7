// A command's turn: what it works on, what was said with it, and whom it answers. Main thread.
#pragma once

#include <string>

#include "cli/conversation.h"
#include "cli/listener.h"
#include "model/message.h"
#include "player/player.h"
#include "programme/programme.h"

namespace nashra {

struct Turn {
    Programme& programme;
    Player& player;
    Listener& listener;
    Conversation& with;
    const std::string& argument;  // "12" of "12 Enter"
};

/// "headline 3 of 27", where the listener is.
inline std::string headline_number(const Turn& turn) {
    return message("headline %1 of %2", turn.player.headline(), turn.programme.headline_count());
}

}  // namespace nashra
