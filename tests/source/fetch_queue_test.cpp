#include "source/fetch_queue.h"

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

std::vector<PageRequest> requests_to(const std::vector<std::string>& hosts) {
    std::vector<PageRequest> requests;
    for (const auto& host : hosts)
        requests.push_back({.address = "https://" + host + "/a"});
    return requests;
}

using Numbers = std::vector<std::size_t>;

Numbers begun(FetchQueue& queue) {
    Numbers numbers;
    while (const auto number = queue.begin())
        numbers.push_back(*number);
    return numbers;
}

Numbers delivered(FetchQueue& queue) {
    Numbers numbers;
    queue.deliver([&](std::size_t i, const FetchOutcome&) { numbers.push_back(i); });
    return numbers;
}

}  // namespace

TEST_CASE("Four pages are fetched at a time, two from one server", "[source][fetch]") {
    FetchQueue queue{requests_to({"a", "a", "a", "A", "b", "c", "d"})};
    CHECK(begun(queue) == Numbers{0, 1, 4, 5});
    queue.finish(1, FetchedPage{});
    CHECK(begun(queue) == Numbers{2});
    queue.finish(4, FetchedPage{});
    CHECK(begun(queue) == Numbers{6});
}

TEST_CASE("Pages are taken in the order in which they were asked for", "[source][fetch]") {
    FetchQueue queue{requests_to({"a", "b", "c"})};
    CHECK(begun(queue) == Numbers{0, 1, 2});
    queue.finish(2, FetchedPage{});
    CHECK(delivered(queue).empty());
    queue.finish(0, FetchFailure{});
    CHECK(delivered(queue) == Numbers{0});
    CHECK_FALSE(queue.done());
    queue.finish(1, FetchedPage{});
    CHECK(delivered(queue) == Numbers{1, 2});
    CHECK(queue.done());
    CHECK(delivered(queue).empty());
}

TEST_CASE("A slow first page does not gather the others in memory", "[source][fetch]") {
    FetchQueue queue{requests_to({"a", "b", "c", "d", "e", "f"}), {.together = 2, .ahead = 3}};
    CHECK(begun(queue) == Numbers{0, 1});
    queue.finish(1, FetchedPage{});
    CHECK(begun(queue) == Numbers{2});
    queue.finish(2, FetchedPage{});
    CHECK(begun(queue).empty());
    queue.finish(0, FetchedPage{});
    CHECK(delivered(queue) == Numbers{0, 1, 2});
    CHECK(begun(queue) == Numbers{3, 4});
}
