#include "cli/worker_pool.h"

#include <cerrno>
#include <csignal>
#include <map>
#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "model/error.h"
#include "model/system_cause.h"

using namespace nashra;

namespace {

using Outcomes = std::map<std::size_t, WorkOutcome>;

Outcomes outcomes_of(unsigned workers, const std::vector<std::uint64_t>& weights,
                     WorkerPool::Work work) {
    Outcomes outcomes;
    WorkerPool{workers, std::move(work)}.run(
        weights, {[&](std::size_t i, const WorkOutcome& outcome) { outcomes[i] = outcome; },
                  [](std::uint64_t) { return true; }});
    return outcomes;
}

}  // namespace

TEST_CASE("Every item is worked on once, in a process of its own", "[cli]") {
    const auto parent = ::getpid();
    const auto outcomes = outcomes_of(3, std::vector<std::uint64_t>(20, 1), [&](auto i, auto) {
        return WorkOutcome{WorkOutcome::Kind::made, ::getpid() == parent ? 1 : 0,
                           std::to_string(i)};
    });
    REQUIRE(outcomes.size() == 20);
    for (const auto& [i, outcome] : outcomes) {
        CHECK(outcome.line == std::to_string(i));
        CHECK(outcome.code == 0);
    }
}

TEST_CASE("An item that kills its process costs no other one", "[cli]") {
    const auto outcomes = outcomes_of(2, std::vector<std::uint64_t>(8, 1), [](auto i, auto) {
        if (i % 4 == 1) std::raise(SIGKILL);
        if (i % 4 == 2) throw Error{Kind::no_news, "nothing to read"};
        return WorkOutcome{};
    });
    REQUIRE(outcomes.size() == 8);
    for (const auto& [i, outcome] : outcomes) {
        CAPTURE(i, outcome.line);
        const auto kind = i % 4 == 1   ? WorkOutcome::Kind::died
                          : i % 4 == 2 ? WorkOutcome::Kind::failed
                                       : WorkOutcome::Kind::made;
        CHECK(outcome.kind == kind);
    }
    CHECK(outcomes.at(1).line == "the process died of signal 9");
    CHECK(outcomes.at(2).code == 65);
    CHECK(outcomes.at(2).line == "nothing to read");
}

TEST_CASE("Where there can be no more processes, fewer do all the work", "[cli]") {
    const auto fails = [] {
        try {
            outcomes_of(2, {1}, [](auto, auto) { return WorkOutcome{}; });
            return false;
        } catch (const Error& error) {
            return !std::string{error.what()}.empty();
        }
    };
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_NOFILE, &before) == 0);
    const int next = ::dup(STDERR_FILENO);
    ::close(next);
    // Each has an end of a socket here, and is given the other one when it starts.
    const rlimit for_two{static_cast<rlim_t>(next) + 3, before.rlim_max};
    const rlimit for_none{static_cast<rlim_t>(next), before.rlim_max};
    std::set<std::string> processes;
    std::size_t made = 0;
    // Nothing is checked until there are descriptors again: UBSan needs two for each type that it
    // meets for the first time.
    cause_of(EMFILE);
    ::setrlimit(RLIMIT_NOFILE, &for_two);
    WorkerPool{8,
               [](auto, auto) {
                   ::usleep(10'000);
                   return WorkOutcome{WorkOutcome::Kind::made, 0, std::to_string(::getpid())};
               }}
        .run(std::vector<std::uint64_t>(12, 1), {[&](std::size_t, const WorkOutcome& outcome) {
                                                     ++made;
                                                     processes.insert(outcome.line);
                                                 },
                                                 [](std::uint64_t) { return true; }});
    ::setrlimit(RLIMIT_NOFILE, &for_none);
    const bool failed_without_any = fails();
    ::setrlimit(RLIMIT_NOFILE, &before);
    CHECK(made == 12);
    CHECK(processes.size() == 2);
    CHECK(failed_without_any);
}

TEST_CASE("What lacks processes of its own is done by fewer workers", "[cli]") {
    // Tokens for two workers, and none for any other one.
    int tokens[2];
    REQUIRE(::pipe2(tokens, O_NONBLOCK) == 0);
    REQUIRE(::write(tokens[1], "xx", 2) == 2);
    const auto outcomes =
        outcomes_of(5, std::vector<std::uint64_t>(9, 1), [&](auto, auto) -> WorkOutcome {
            static bool has_place = false;
            char token = 0;
            if (!has_place && ::read(tokens[0], &token, 1) != 1)
                throw Error{Kind::unavailable, "no process"};
            has_place = true;
            ::usleep(10'000);
            return {};
        });
    REQUIRE(outcomes.size() == 9);
    for (const auto& [i, outcome] : outcomes)
        CHECK(outcome.kind == WorkOutcome::Kind::made);
    // Where there is no room for one, either, that is said of each item.
    const auto failed = outcomes_of(3, {1, 1, 1, 1}, [](auto, auto) -> WorkOutcome {
        throw Error{Kind::unavailable, "no process"};
    });
    REQUIRE(failed.size() == 4);
    for (const auto& [i, outcome] : failed)
        CHECK(outcome.line == "no process");
    ::close(tokens[0]);
    ::close(tokens[1]);
}

TEST_CASE("The heaviest items come first", "[cli]") {
    std::vector<std::size_t> order;
    WorkerPool{1, [](auto, auto) { return WorkOutcome{}; }}.run(
        std::vector<std::uint64_t>{1, 3, 2},
        {[&](std::size_t i, const WorkOutcome&) { order.push_back(i); },
         [](std::uint64_t) { return true; }});
    CHECK(order == std::vector<std::size_t>{1, 2, 0});
}

TEST_CASE("What is done of an item is seen before it is ready, and all of it at the end", "[cli]") {
    std::vector<std::uint64_t> seen;
    int pipe_ends[2];
    REQUIRE(::pipe(pipe_ends) == 0);
    const auto go_on = [&] { return ::write(pipe_ends[1], "x", 1) == 1; };
    WorkerPool{1,
               [&](auto, WorkDone done) {
                   done.set(40);
                   char byte = 0;
                   return WorkOutcome{WorkOutcome::Kind::made,
                                      ::read(pipe_ends[0], &byte, 1) == 1 ? 0 : 1};
               }}
        .run(std::vector<std::uint64_t>{100}, {[](auto, const auto&) {},
                                               [&](std::uint64_t done) {
                                                   seen.push_back(done);
                                                   return done != 40 || go_on();
                                               }});
    CHECK(std::count(seen.begin(), seen.end(), 40U) >= 1);
    ::close(pipe_ends[0]);
    ::close(pipe_ends[1]);
}

TEST_CASE("Whoever has enough ends the work", "[cli]") {
    int ticks = 0;
    WorkerPool{2,
               [](auto, auto) {
                   std::signal(SIGTERM, SIG_DFL);  // not the test program's own
                   ::pause();                      // until it is told to end
                   return WorkOutcome{};
               }}
        .run(std::vector<std::uint64_t>{1, 1, 1},
             {[](auto, const auto&) {}, [&](std::uint64_t) { return ++ticks < 2; }});
    CHECK(ticks == 2);
}
