#include "player/audio_callback.h"

#include <array>
#include <cmath>

#include <catch2/catch.hpp>

#include "fakes/allocation_count.h"
#include "fakes/fake_voice.h"
#include "player/block_queue.h"
#include "player/transport.h"

using namespace nashra;
using nashra::test::ramp;
using nashra::test::ramp_of;

namespace {

struct Ear {
    BlockQueue queue;
    Transport transport;
    AudioCallback callback{queue, transport};

    void queue_block(Take take, Place place, std::uint32_t count = QueuedBlock::kFrames,
                     Hold hold = Hold::no) {
        QueuedBlock* block = queue.back();
        REQUIRE(block != nullptr);
        block->take = take;
        block->place = place;
        block->count = count;
        block->hold = hold;
        for (std::uint32_t i = 0; i < count; ++i) {
            block->samples.at(i) = ramp({place.passage, place.sentence, place.frame + i});
        }
        queue.push();
    }

    std::vector<Sample> fill(std::size_t frames) {
        std::vector<Sample> out(frames, Sample{-1});
        callback.fill(out);
        return out;
    }
};

const std::vector<Sample> kSilence(100, Sample{0});

}  // namespace

TEST_CASE("The ear gets the queue's frames in order, in any portions", "[player]") {
    Ear ear;
    ear.transport.take = 1;
    ear.queue_block(1, {0, 0, 0});
    ear.queue_block(1, {0, 0, 512}, 100);
    std::vector<Sample> heard;
    for (const std::size_t portion : {1U, 200U, 400U, 11U}) {
        const auto part = ear.fill(portion);
        heard.insert(heard.end(), part.begin(), part.end());
    }
    CHECK(heard == ramp_of({0, 0, 0}, 612));
    CHECK(ear.fill(100) == kSilence);
}

TEST_CASE("What is not there yet is silence", "[player]") {
    Ear ear;
    ear.transport.take = 1;
    ear.queue_block(1, {0, 0, 0}, 3);
    CHECK(ear.fill(5) == std::vector<Sample>{1, 2, 3, 0, 0});
    ear.queue_block(1, {0, 0, 3}, 1);
    CHECK(ear.fill(2) == std::vector<Sample>{4, 0});
}

TEST_CASE("A pause is exact to the sample", "[player]") {
    Ear ear;
    ear.transport.take = 1;
    ear.queue_block(1, {0, 0, 0});
    ear.fill(77);
    ear.transport.paused = true;
    CHECK(ear.fill(100) == kSilence);
    CHECK(ear.fill(100) == kSilence);
    CHECK(ear.transport.heard().place == Place{0, 0, 77});
    ear.transport.paused = false;
    CHECK(ear.fill(10) == ramp_of({0, 0, 77}, 10));
}

TEST_CASE("Sound of older takes is dropped unheard, also while paused", "[player]") {
    Ear ear;
    ear.transport.take = 1;
    for (std::size_t i = 0; i < BlockQueue::kBlocks; ++i)
        ear.queue_block(1, {0, 0, 0});
    CHECK(ear.queue.back() == nullptr);
    ear.fill(40);
    ear.transport.paused = GENERATE(false, true);
    ear.transport.take = 2;
    CHECK(ear.fill(100) == kSilence);
    CHECK(ear.queue.front() == nullptr);
    ear.queue_block(2, {3, 0, 0});
    ear.transport.paused = false;
    CHECK(ear.fill(10) == ramp_of({3, 0, 0}, 10));
}

TEST_CASE("A take that overtakes the call that is under way keeps its beginning", "[player]") {
    Ear ear;
    ear.transport.take = 1;
    ear.queue_block(2, {3, 0, 0});  // wanted, narrated and queued after the call looked
    CHECK(ear.fill(100) == kSilence);
    ear.transport.take = 2;
    CHECK(ear.fill(10) == ramp_of({3, 0, 0}, 10));
}

TEST_CASE("The ear says where the listener is: at the next frame", "[player]") {
    Ear ear;
    CHECK(ear.transport.heard().take == 0);
    ear.transport.take = 1;
    ear.queue_block(1, {2, 1, 1000}, 20);
    ear.fill(5);
    CHECK(ear.transport.heard().take == 1);
    CHECK(ear.transport.heard().place == Place{2, 1, 1005});
    ear.fill(50);
    CHECK(ear.transport.heard().place == Place{2, 1, 1020});
}

TEST_CASE("A take is played out when its last frame was given", "[player]") {
    Ear ear;
    ear.transport.take = 1;
    ear.queue_block(1, {0, 0, 0}, 20);
    ear.fill(20);
    CHECK(ear.transport.played_out.load() == 0);  // more may come
    ear.queue_block(1, {0, 0, 20}, 20);
    ear.transport.narrated = 1;
    ear.fill(10);
    CHECK(ear.transport.played_out.load() == 0);
    ear.transport.paused = true;
    ear.fill(10);
    CHECK(ear.transport.played_out.load() == 0);
    ear.transport.paused = false;
    ear.fill(10);
    CHECK(ear.transport.played_out.load() == 1);
}

TEST_CASE("A played out older take does not end a newer one", "[player]") {
    Ear ear;
    ear.transport.take = 2;
    ear.transport.narrated = 1;
    ear.fill(10);
    CHECK(ear.transport.played_out.load() == 0);
}

TEST_CASE("A new loudness comes in small steps, and is then exact", "[player]") {
    Ear ear;
    ear.transport.take = 1;
    for (std::uint32_t i = 0; i < 4; ++i)
        ear.queue_block(1, {0, 0, 20'000 + i * 512}, 512);
    ear.fill(100);
    ear.transport.gain = 0.5F;
    const auto heard = ear.fill(400);
    for (std::size_t i = 1; i < heard.size(); ++i)
        CHECK(std::abs(heard[i] - heard[i - 1]) < 200);  // a hundredth
    CHECK(heard.front() > 19'000);
    const auto full = ramp_of({0, 0, 20'499}, 1).front();
    CHECK(heard.back() == full / 2);
    ear.transport.gain = 1.0F;
    ear.fill(200);
    CHECK(ear.fill(50) == ramp_of({0, 0, 20'700}, 50));
    ear.transport.gain = 1000.0F;
    for (const auto sample : ear.fill(1000))
        CHECK(sample > 0);  // never wrapped round
}

TEST_CASE("What is held back is not heard, and silence is no hunger", "[player]") {
    Ear ear;
    ear.transport.take = 1;
    ear.queue_block(1, {0, 0, 0}, 20);
    ear.queue_block(1, {1, 0, 0}, 20, Hold::yes);
    auto heard = ramp_of({0, 0, 0}, 20);
    heard.resize(100);
    CHECK(ear.fill(100) == heard);
    CHECK(ear.transport.held.load() == 1);
    CHECK(ear.fill(100) == kSilence);
    CHECK(ear.transport.starved.load() == 0);
    CHECK(ear.transport.heard().place == Place{0, 0, 20});
    ear.transport.take = 2;
    ear.queue_block(2, {1, 0, 0}, 20);
    CHECK(ear.fill(20) == ramp_of({1, 0, 0}, 20));
}

TEST_CASE("The audio thread neither allocates nor frees", "[player]") {
    Ear ear;
    std::array<Sample, 256> out{};
    ear.transport.take = 1;
    for (int i = 0; i < 20; ++i)
        ear.queue_block(1, {0, 0, 0}, 300);
    const auto before = test::allocation_count();
    for (int i = 0; i < 60; ++i) {
        ear.transport.paused = i % 3 == 0;
        ear.transport.gain = i % 2 == 0 ? 1.0F : 0.3F;
        if (i == 15) ear.transport.take = 2;
        ear.callback.fill(out);
    }
    CHECK(test::allocation_count() == before);
    ::operator delete(::operator new(1));  // the counter does count
    CHECK(test::allocation_count() >= before + 2);
}
