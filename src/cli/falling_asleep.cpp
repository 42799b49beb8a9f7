#include "cli/falling_asleep.h"

#include "cli/speech.h"
#include "model/message.h"

namespace nashra {

void set_sleep(Turn& turn) {
    auto& timer = turn.listener.sleep;
    const auto wanted = turn.argument.empty() ? timer.next() : sleep_called(turn.argument);
    if (!wanted) {
        turn.with.complain(
            message("'%1' is no time to sleep (minutes, item or off)", turn.argument));
        return;
    }
    timer.set(*wanted);
    apply_items(turn.listener, turn.player);
    apply_volume(turn.listener, turn.player);
    turn.with.tell(sleep_text(*wanted));
}

void apply_items(const Listener& listener, Player& player) {
    const bool stops =
        listener.items == Items::one_by_one || listener.sleep.ends_with(player.headline());
    player.read(stops ? Items::one_by_one : Items::all);
}

bool fall_asleep_in_time(Listener& listener, Player& player) {
    auto& timer = listener.sleep;
    if (timer.sleep().when == Sleep::When::never) return false;
    const bool playing = !player.paused();
    timer.look(player.headline(), player.item_clock());
    if (player.held() && timer.ends_with(player.headline())) timer.item_is_over();
    if (!timer.over()) {
        apply_items(listener, player);
        apply_volume(listener, player);
        return false;
    }
    const bool was_read_to = playing || player.held();
    player.pause();
    timer.set({});
    apply_items(listener, player);
    apply_volume(listener, player);
    return was_read_to;
}

}  // namespace nashra
