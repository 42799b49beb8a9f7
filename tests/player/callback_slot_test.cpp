#include "player/callback_slot.h"

#include <array>
#include <atomic>
#include <memory>
#include <thread>

#include <catch2/catch.hpp>

#include "player/block_queue.h"
#include "player/transport.h"

using namespace nashra;

namespace {

/// A queue with one block of ones in it, and the callback that plays it.
struct Sound {
    Sound() {
        auto* const block = queue.back();
        block->take = 1;
        block->count = QueuedBlock::kFrames;
        block->samples.fill(1);
        queue.push();
        transport.take = 1;
    }

    BlockQueue queue;
    Transport transport;
    AudioCallback callback{queue, transport};
};

}  // namespace

TEST_CASE("A device that nobody uses is silent", "[player]") {
    CallbackSlot slot;
    std::array<Sample, 4> heard{7, 7, 7, 7};
    slot.fill(heard);
    CHECK(heard == std::array<Sample, 4>{});
    Sound sound;
    slot.put(sound.callback);
    slot.fill(heard);
    CHECK(heard == std::array<Sample, 4>{1, 1, 1, 1});
    slot.clear();
    slot.fill(heard);
    CHECK(heard == std::array<Sample, 4>{});
}

TEST_CASE("A device that sleeps is given silence to wake up, and then nothing is missing",
          "[player]") {
    CallbackSlot slot;
    Sound sound;
    slot.put(sound.callback);
    slot.lead_in(6);
    std::array<Sample, 4> heard{7, 7, 7, 7};
    slot.fill(heard);
    CHECK(heard == std::array<Sample, 4>{});
    CHECK(sound.transport.pulse == 1);  // it is no device that hangs
    slot.fill(heard);
    CHECK(heard == std::array<Sample, 4>{0, 0, 1, 1});
    CHECK(sound.transport.heard().place.frame == 2);
}

TEST_CASE("Whoever has left the device is never called again", "[player][threads]") {
    CallbackSlot slot;
    std::atomic<bool> closed{false};
    std::thread device{[&] {
        std::array<Sample, 64> heard{};
        while (!closed)
            slot.fill(heard);
    }};
    for (int i = 0; i < 200; ++i) {
        const auto sound = std::make_unique<Sound>();
        slot.put(sound->callback);
        slot.clear();
    }
    closed = true;
    device.join();
    SUCCEED("no callback was used after it was gone");
}
