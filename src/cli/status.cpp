#include "cli/status.h"

#include "cli/listener.h"

namespace nashra {

Status status_of(const Programme& programme, Player& player, const Listener& listener) {
    const auto headline = player.headline();
    return {player.paused() ? Status::State::paused : Status::State::playing,
            headline,
            programme.headline_count(),
            programme.headline_text(headline),
            programme.headline_address(headline),
            player.clock(),
            player.item_clock(),
            player.speed(),
            listener.normal_speed,
            listener.sound == Sound::on ? listener.volume : 0,
            listener.device_lost};
}

}  // namespace nashra
