#include "player/survey.h"

#include <chrono>
#include <exception>
#include <string>

#include "programme/narrator.h"

namespace nashra {

namespace {

constexpr std::chrono::milliseconds kLookAgain{20};

}  // namespace

class Survey::Counter : public PcmSink {
  public:
    explicit Counter(Survey& survey) : survey_(survey) {}

    Flow write(Place place, Samples samples) override {
        if (survey_.obsolete()) return Flow::stop;
        survey_.timeline_.measured(place, samples.size());
        return Flow::more;
    }

    Flow flow() const override { return survey_.obsolete() ? Flow::stop : Flow::more; }

  private:
    Survey& survey_;
};

Survey::Survey(const Programme& programme, Voice& voice, Timeline& timeline)
    : programme_(programme), voice_(voice), timeline_(timeline), thread_([this] { run(); }) {}

Survey::~Survey() {
    {
        const std::lock_guard lock{mutex_};
        quitting_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void Survey::request(const Delivery& delivery) {
    {
        const std::lock_guard lock{mutex_};
        wanted_ = delivery;
    }
    changed_.notify_all();
}

bool Survey::obsolete() {
    const std::lock_guard lock{mutex_};
    return quitting_ || wanted_.has_value();
}

/// The listener or the network decides what the story will be.
Flow Survey::wait_for_story(std::uint32_t passage) {
    std::unique_lock lock{mutex_};
    while (!quitting_ && !wanted_.has_value() && programme_.awaited_at(passage))
        changed_.wait_for(lock, kLookAgain);
    return quitting_ || wanted_.has_value() ? Flow::stop : Flow::more;
}

void Survey::run() {
    while (true) {
        Delivery delivery;
        {
            std::unique_lock lock{mutex_};
            changed_.wait(lock, [this] { return quitting_ || wanted_.has_value(); });
            if (quitting_) return;
            delivery = *wanted_;
            wanted_.reset();
        }
        timeline_.restart(delivery.speed);
        Counter counter{*this};
        bool whole = true;  // with an utterance lost, the total stays an estimate
        try {
            Narrator narrator{programme_, voice_, [&](Place, const std::string&) { whole = false; },
                              [&](std::uint32_t headline) { return wait_for_story(headline); }};
            const auto flow = narrator.narrate({}, delivery, counter);
            if (flow == Flow::more && whole) timeline_.complete();
        } catch (const std::exception&) {
            // No voice: the narration says so; the total stays an estimate.
        }
    }
}

}  // namespace nashra
