// Somebody at the controls, with a voice whose every sample is known and a loudspeaker that a test
// pulls.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "cli/controls.h"
#include "fakes/fake_loudspeaker.h"
#include "fakes/fake_voice.h"
#include "fakes/notebook.h"
#include "fakes/pages.h"

namespace nashra::test {

/// A sentence that takes a listener as long, at normal speed.
inline std::string sentence_of(double seconds, const std::string& words = "It goes on") {
    std::string text = words;
    const auto letters = seconds * PcmFormat{}.sample_rate / FakeVoice::kFramesPerByte;
    while (static_cast<double>(text.size()) < letters)
        text += " and on";
    return text + ".";
}

/// 0 headline, 1 two sentences, 2 heading, 3 two sentences; 4 and 5 headlines of others. A sentence
/// takes about 4 seconds; a much longer one would be divided.
inline Programme long_page() {
    Article article;
    article.language = kEnglish;
    article.url = "https://news.example/storm";
    article.title = sentence_of(4.2, "A storm comes");
    article.blocks = {
        {BlockRole::paragraph, kEnglish,
         sentence_of(4.2, "The first ferry sails") + " " + sentence_of(4.2, "It is late")},
        {BlockRole::heading, kEnglish, sentence_of(4.2, "Then")},
        {BlockRole::paragraph, kEnglish,
         sentence_of(4.2, "Nobody waits") + " " + sentence_of(4.2, "The last ferry is full")}};
    article.headlines = {{sentence_of(4.2, "Calm weather"), "https://news.example/calm"},
                         {sentence_of(4.2, "Rain"), ""}};
    Programme programme;
    programme.append(std::move(article));
    return programme;
}

struct Desk {
    explicit Desk(Programme page = long_page(), Opened opened = Opened::directly)
        : programme(std::move(page)), controls(programme, player, listener, opened) {
        listener.speed_base = listener.normal_speed;
    }

    /// The reading begins, and the clock is exact.
    void start(Place place = {}) {
        player.start(place);
        REQUIRE(wait_until([&] { return loudspeaker.started(); }));
        REQUIRE(wait_until([&] { return player.clock().exactness == Exactness::exact; }));
    }

    std::optional<Departure> press(Command command, const std::string& argument = {}) {
        const auto departure = controls.obey({command, argument}, notebook);
        const auto answer = notebook.next_answer();
        return answer ? controls.obey(*answer, notebook) : departure;
    }
    /// What is said to it.
    std::string said(Command command, const std::string& argument = {}) {
        notebook.read();
        CHECK_FALSE(press(command, argument));
        return notebook.read();
    }
    /// What is wrong with it.
    std::string refused(Command command, const std::string& argument = {}) {
        CHECK(said(command, argument).empty());
        return notebook.complaints.empty() ? std::string{} : notebook.complaints.back();
    }
    /// Where it leads.
    Place led_to(Command command, const std::string& argument = {}) {
        CHECK_FALSE(press(command, argument));
        return player.place();
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
    void hear_until(Place place) {
        REQUIRE(loudspeaker.pull_until([&] { return player.place() >= place; }));
    }

    Programme programme;
    FakeVoice voice;
    FakeLoudspeaker loudspeaker;
    Listener listener;
    Notebook notebook;
    Player player{programme, voice, loudspeaker, {}, [] {}};
    Controls controls;
};

}  // namespace nashra::test
