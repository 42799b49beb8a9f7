#include "player/queue_sink.h"

#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"

using namespace nashra;
using nashra::test::ramp;
using nashra::test::ramp_of;

namespace {

struct Line {
    BlockQueue queue;
    Transport transport;
    QueueSink sink{queue, transport};

    Line() {
        transport.take = 1;
        sink.begin(1);
    }
};

}  // namespace

TEST_CASE("Sound that goes on is cut into whole blocks", "[player]") {
    Line line;
    const auto sound = ramp_of({1, 2, 0}, 700);
    CHECK(line.sink.write({1, 2, 0}, Samples{sound}.first(300)) == Flow::more);
    CHECK(line.sink.write({1, 2, 300}, Samples{sound}.subspan(300)) == Flow::more);
    REQUIRE(line.queue.front() != nullptr);
    CHECK(line.queue.front()->count == QueuedBlock::kFrames);
    CHECK(line.queue.front()->take == 1);
    line.queue.pop();
    CHECK(line.queue.front() == nullptr);
    CHECK(line.sink.flush() == Flow::more);
    REQUIRE(line.queue.front() != nullptr);
    CHECK(line.queue.front()->count == 188);
    CHECK(line.queue.front()->place == Place{1, 2, 512});
    CHECK(line.queue.front()->samples.front() == ramp({1, 2, 512}));
}

TEST_CASE("A block never holds two sentences", "[player]") {
    Line line;
    const std::vector<Sample> sound(100, Sample{5});
    line.sink.write({0, 0, 0}, sound);
    line.sink.write({0, 1, 0}, sound);
    REQUIRE(line.queue.front() != nullptr);
    CHECK(line.queue.front()->count == 100);
    CHECK(line.queue.front()->place == Place{0, 0, 0});
}

TEST_CASE("A take that is not wanted any more is refused", "[player]") {
    Line line;
    const std::vector<Sample> sound(100, Sample{5});
    line.transport.take = 2;
    CHECK(line.sink.write({}, sound) == Flow::stop);
    CHECK(line.sink.flush() == Flow::stop);
    line.sink.begin(2);
    CHECK(line.sink.write({}, sound) == Flow::more);
    CHECK(line.sink.flush() == Flow::more);
    CHECK(line.queue.front()->take == 2);
}

TEST_CASE("A full queue makes the writer wait for the ear", "[player][threads]") {
    Line line;
    const std::vector<Sample> sound(QueuedBlock::kFrames * (BlockQueue::kBlocks + 10), Sample{5});
    std::atomic<bool> written{false};
    std::thread writer{[&] {
        line.sink.write({}, sound);
        written = true;
    }};
    std::size_t taken = 0;
    CHECK(test::wait_until([&] {
        if (line.queue.back() == nullptr || written) {
            while (line.queue.front() != nullptr) {
                line.queue.pop();
                ++taken;
            }
        }
        return written.load();
    }));
    writer.join();
    while (line.queue.front() != nullptr) {
        line.queue.pop();
        ++taken;
    }
    CHECK(taken == BlockQueue::kBlocks + 10);
}

TEST_CASE("A writer that waits on a full queue hears of the next take", "[player][threads]") {
    Line line;
    line.transport.paused = GENERATE(false, true);
    const std::vector<Sample> sound(QueuedBlock::kFrames * (BlockQueue::kBlocks + 10), Sample{5});
    auto flow = Flow::more;
    std::thread writer{[&] { flow = line.sink.write({}, sound); }};
    CHECK(test::wait_until([&] { return line.queue.back() == nullptr; }));
    line.transport.take = 2;
    line.sink.wake();
    writer.join();
    CHECK(flow == Flow::stop);
}
