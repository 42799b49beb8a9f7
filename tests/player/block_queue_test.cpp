#include "player/block_queue.h"

#include <thread>

#include <catch2/catch.hpp>

#include "player/transport.h"

using namespace nashra;

TEST_CASE("The queue is full at its size and empty at its end", "[player]") {
    BlockQueue queue;
    CHECK(queue.front() == nullptr);
    for (std::size_t i = 0; i < BlockQueue::kBlocks; ++i) {
        auto* block = queue.back();
        REQUIRE(block != nullptr);
        block->place.passage = static_cast<std::uint32_t>(i);
        queue.push();
    }
    CHECK(queue.back() == nullptr);
    for (std::size_t i = 0; i < BlockQueue::kBlocks; ++i) {
        REQUIRE(queue.front() != nullptr);
        CHECK(queue.front()->place.passage == i);
        queue.pop();
    }
    CHECK(queue.front() == nullptr);
}

TEST_CASE("Blocks pass from thread to thread whole and in order", "[player][threads]") {
    constexpr std::uint32_t kCount = 20'000;
    BlockQueue queue;
    std::thread producer{[&queue] {
        for (std::uint32_t i = 0; i < kCount;) {
            auto* block = queue.back();
            if (block == nullptr) {
                std::this_thread::yield();
                continue;
            }
            block->count = i;
            block->samples.front() = static_cast<Sample>(i % 1000);
            block->samples.back() = block->samples.front();
            queue.push();
            ++i;
        }
    }};
    bool whole = true;
    for (std::uint32_t i = 0; i < kCount;) {
        const auto* block = queue.front();
        if (block == nullptr) {
            std::this_thread::yield();
            continue;
        }
        whole = whole && block->count == i && block->samples.front() == block->samples.back() &&
                block->samples.front() == static_cast<Sample>(i % 1000);
        queue.pop();
        ++i;
    }
    producer.join();
    CHECK(whole);
}

TEST_CASE("What was heard is read whole while it changes", "[player][threads]") {
    Transport transport;
    std::atomic<bool> done{false};
    std::thread audio{[&] {
        for (std::uint32_t i = 1; i <= 100'000; ++i)
            transport.publish({i, {i, i, i}});
        done = true;
    }};
    bool whole = true;
    while (!done) {
        const auto heard = transport.heard();
        whole = whole && heard.place == Place{heard.take, heard.take, heard.take};
    }
    audio.join();
    CHECK(whole);
    CHECK(transport.heard().take == 100'000);
}
