// Where a player plays to a listener who hears frame by frame.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"
#include "player/player.h"

namespace nashra::test {

/// A player, and a listener who hears frame by frame.
struct Room {
    explicit Room(Programme page, Delivery delivery = {})
        : programme(std::move(page)),
          player(programme, voice, loudspeaker, delivery, [this] { ++events; }) {}

    void start(Place place = {}) {
        player.start(place);
        REQUIRE(wait_until([&] { return loudspeaker.started(); }));
    }

    /// Listens until the listener is at `place` or behind it.
    std::vector<Sample> hear_until(Place place) {
        const auto heard = loudspeaker.pull_until([&] { return player.place() >= place; });
        REQUIRE(heard);
        return *heard;
    }

    /// The first sounds that are heard from now on.
    std::vector<Sample> hear(std::size_t frames) {
        std::vector<Sample> heard;
        REQUIRE(wait_until([&] {
            while (heard.size() < frames) {
                const auto sample = loudspeaker.pull(1).front();
                if (sample == 0) return false;
                heard.push_back(sample);
            }
            return true;
        }));
        return heard;
    }

    Player::News news_at_the_end() {
        Player::News news;
        const auto heard = loudspeaker.pull_until(
            [&] {
                {
                    const auto more = player.take_news();
                    news.messages.insert(news.messages.end(), more.messages.begin(),
                                         more.messages.end());
                    if (more.error) news.error = more.error;
                    news.finished = news.finished || more.finished;
                    return news.finished || news.error.has_value();
                }
            },
            2048);
        REQUIRE(heard);
        return news;
    }

    Programme programme;
    FakeVoice voice;
    FakeLoudspeaker loudspeaker;
    std::atomic<int> events{0};
    Player player;
};

}  // namespace nashra::test
