// What the player's own threads do: the narration thread, and the opening thread, which opens the
// loudspeaker.
#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

#include "player/first_sound.h"
#include "player/player.h"
#include "programme/narrator.h"

namespace nashra {

namespace {

using std::chrono::milliseconds;

// Stopping a stream cuts what the device holds (facts: sound), so the end is followed by silence
// for the latency and as much again as the device may add behind our back.
constexpr milliseconds kTail{250};

constexpr milliseconds kLookAgain{10};

constexpr milliseconds kFirstRetry{250};
constexpr milliseconds kLastRetry{2000};

// What a listener takes for a pause between two paragraphs, and not for a player that hangs.
constexpr milliseconds kMomentOfSilence{700};

}  // namespace

bool Player::wait_for_take(Take done) {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [&] { return quitting_ || order_.take != done; });
    return !quitting_;
}

void Player::announce_first_sound() {
    {
        const std::lock_guard lock{mutex_};
        first_sound_ = true;
    }
    changed_.notify_all();
}

/// Nothing takes the processor from the loudspeaker's first start: the words that it is to begin
/// with are there.
void Player::wait_for_opening(Take take) {
    sink_.flush();
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [&] { return quitting_ || opening_over_ || order_.take != take; });
}

void Player::narrate() {
    Take done = 0;
    Order order;
    Narrator narrator{programme_, voice_,
                      [this](Place, const std::string& message) {
                          report([&](News& news) { news.messages.push_back(message); });
                      },
                      [&](std::uint32_t passage) { return wait_for_story(passage, order.take); }};
    const BeginningOfTake begins{.on_sound = [this] { announce_first_sound(); },
                                 .on_words = [&] { wait_for_opening(order.take); }};
    while (wait_for_take(done)) {
        {
            const std::lock_guard lock{mutex_};
            order = order_;
        }
        sink_.begin(order.take, order.hold_at);
        words_.begin(order.take);
        FirstSound sink{sink_, words_, order.from.place, begins};
        try {
            if (narrator.narrate(order.from, order.delivery, sink) == Flow::more &&
                wait_for_loudspeaker(order.take) && write_tail(sink, sink.last()) == Flow::more) {
                transport_.narrated = order.take;
                wait_until_heard(order.take);
            }
        } catch (const Error& error) {
            report([&](News& news) { news.error = error; });
        } catch (const std::exception& error) {
            report([&](News& news) { news.error = Error{Kind::internal, error.what()}; });
        }
        done = order.take;
    }
}

Flow Player::wait_for_story(std::uint32_t passage, Take take) {
    if (sink_.flush() == Flow::stop) return Flow::stop;
    announce_first_sound();  // where there is only silence to be heard, it is heard
    const auto silence = transport_.starved.load() + voice_.format().frames(kMomentOfSilence);
    std::unique_lock lock{mutex_};
    while (programme_.awaited_at(passage) && transport_.starved.load() < silence) {
        if (quitting_ || order_.take != take) return Flow::stop;
        changed_.wait_for(lock, kLookAgain);
    }
    programme_.settle_at(passage);
    return Flow::more;
}

bool Player::wait_for_loudspeaker(Take take) {
    announce_first_sound();  // also where there is nothing to say
    std::unique_lock lock{mutex_};
    // What a short page is, is narrated before the device is open and its latency known.
    changed_.wait(lock, [&] { return quitting_ || loudspeaker_open_ || order_.take != take; });
    return !quitting_ && order_.take == take;
}

Flow Player::write_tail(PcmSink& sink, Place last) {
    const std::vector<Sample> silence(voice_.format().frames(loudspeaker_.latency() + kTail));
    if (sink.write(last, silence) == Flow::stop) return Flow::stop;
    return sink_.flush();
}

void Player::wait_until_heard(Take take) {
    {
        std::unique_lock lock{mutex_};
        while (transport_.played_out.load() != take) {
            if (quitting_ || order_.take != take) return;
            changed_.wait_for(lock, kLookAgain);
        }
        // Under the same lock: a skip from the last word is not the end.
        if (order_.take != take) return;
        news_.finished = true;
    }
    on_event_();
}

/// One that was lost while another player had it is opened by whoever feels its pulse.
void Player::start_loudspeaker() {
    try {
        loudspeaker_.start(callback_);
    } catch (const Error&) {
        if (!loudspeaker_.lost()) throw;
    }
}

void Player::open_loudspeaker() {
    {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [this] { return quitting_ || first_sound_; });
        if (quitting_) return;
    }
    try {
        start_loudspeaker();
        const std::lock_guard lock{mutex_};
        loudspeaker_open_ = true;
        opening_over_ = true;
        changed_.notify_all();
        // Only now, so that measuring does not delay the first word.
        survey_.request(order_.delivery);
    } catch (const Error& error) {
        report([&](News& news) { news.error = error; });
    } catch (const std::exception& error) {
        report([&](News& news) { news.error = Error{Kind::internal, error.what()}; });
    }
    {
        const std::lock_guard lock{mutex_};
        opening_over_ = true;
    }
    changed_.notify_all();
}

std::optional<Device> Player::next_try() {
    const std::lock_guard lock{mutex_};
    if (quitting_) return std::nullopt;
    return std::exchange(device_wanted_, std::nullopt).value_or(Device::same);
}

void Player::reopen_until_it_is_there() {
    auto patience = kFirstRetry;
    while (const auto which = next_try()) {
        try {
            const auto name = loudspeaker_.restart(*which);
            const std::lock_guard lock{mutex_};
            if (!device_wanted_) {
                loudspeaker_open_ = true;
                reopening_ = false;
                news_.device = name;
                break;
            }
        } catch (const std::exception&) {
            // It is not there yet.
        }
        std::unique_lock lock{mutex_};
        changed_.wait_for(lock, patience, [this] { return quitting_ || device_wanted_; });
        patience = std::min(patience * 2, kLastRetry);
    }
    changed_.notify_all();
    on_event_();
}

}  // namespace nashra
