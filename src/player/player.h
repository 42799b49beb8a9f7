// The listener's machine: plays a programme through a loudspeaker, and answers the verbs of a news
// page's audio widget. Owns the narration thread; the loudspeaker owns the audio thread.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "model/delivery.h"
#include "model/error.h"
#include "model/place.h"
#include "model/voice.h"
#include "player/audio_callback.h"
#include "player/block_queue.h"
#include "player/loudspeaker.h"
#include "player/queue_sink.h"
#include "player/survey.h"
#include "player/timeline.h"
#include "player/transport.h"
#include "player/word_table.h"
#include "programme/narrator.h"
#include "programme/programme.h"
#include "programme/utterances.h"

namespace nashra {

/// Verbs and questions belong to one thread, the main one; none of them waits for sound.
class Player {
  public:
    /// `on_event` is called from any thread when there is something to `take_news` of; it must
    /// return at once. `programme`, `voice` and `loudspeaker` must outlive the player. A story that
    /// is still on its way when the listener comes to it is waited for a moment, and then read, and
    /// settled, as it is.
    Player(Programme& programme, Voice& voice, Loudspeaker& loudspeaker, const Delivery& delivery,
           std::function<void()> on_event);
    ~Player();
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    /// Reads from `place` on; the loudspeaker starts as soon as the first sound is there.
    void start(Place place);

    void pause();
    void resume();
    bool paused() const { return transport_.paused.load(); }

    /// Goes to another place; paused stays paused.
    void go_to(Place place);
    bool next_sentence();  // false: there is none, and nothing changes
    bool next_headline();
    void previous_sentence();  // within its first 2.5 s the one before, else its start
    void previous_headline();
    void repeat_sentence();
    /// The words of `place` and all others are said anew, since how they are said has changed.
    void say_again(Place place);
    /// Where the sentence begins that a listener has just heard: the one before, when the present
    /// one has hardly begun.
    Place sentence_just_heard() const;

    /// Goes on with the word under way, from its beginning: half a word is none, and one that is
    /// begun twice is understood. Only of a word that is as good as over is the rest left out.
    void set_speed(Speed speed);
    Speed speed() const { return delivery_.speed; }

    /// Where the listener is, also while a skip is still on its way to the loudspeaker.
    Place place() const;
    /// The written word that stands where something is said now; in a pause, the one before it.
    /// Nothing while the sentence has not begun to be spoken, or its voice does not tell of words.
    /// By what the sound device was given: the ear is behind by its latency.
    std::optional<WordInText> word_now() const;
    Clock clock() const { return timeline_.at(place()); }
    std::uint32_t headline() const { return programme_.headline_at(place()); }

    struct News {
        std::vector<std::string> messages;  // utterances lost on the way; the reading goes on
        std::optional<Error> error;         // no voice, no loudspeaker: the reading is over
        bool finished = false;              // all was heard
        std::optional<std::string> device;  // it was opened anew, and is called so
    };
    News take_news();

    /// Of the sound device. Ask about once a second.
    enum class Pulse {
        beats,
        missing,  // it has not asked for sound since the last call: it hangs, or sleeps
        lost,     // it was unplugged, or its server died
    };
    Pulse pulse();

    /// Opens the sound device anew, again and again until it is there, which takes no time of the
    /// caller's; news says when. What was on its way to the ear is said again from a moment before.
    /// Nothing happens while it is being opened for the first time.
    void reopen_loudspeaker(Device which);

  private:
    void narrate();           // the narration thread
    void open_loudspeaker();  // its own thread, since sound systems may hang
    void reopen_until_it_is_there();
    std::optional<Device> next_try();
    bool wait_for_take(Take done);
    void announce_first_sound();
    bool wait_for_loudspeaker(Take take);
    Flow wait_for_story(std::uint32_t passage, Take take);
    Flow write_tail(PcmSink& sink, Place last);
    void wait_until_heard(Take take);
    void begin_take(const Beginning& from);
    std::optional<WordTable::Word> word_under_way() const;
    bool in_first_moments(Place start) const;
    void report(const std::function<void(News&)>& change);

    Programme& programme_;
    Voice& voice_;
    Loudspeaker& loudspeaker_;
    const std::function<void()> on_event_;

    BlockQueue queue_;
    Transport transport_;
    AudioCallback callback_{queue_, transport_};
    QueueSink sink_{queue_, transport_};
    WordTable words_;
    Timeline timeline_;

    Delivery delivery_;              // main thread
    std::uint32_t pulse_heard_ = 0;  // main thread
    Beginning wanted_;               // main thread

    mutable std::mutex mutex_;  // guards all below
    std::condition_variable changed_;
    struct Order {
        Take take = 0;
        Beginning from;
        Delivery delivery;
    } order_;
    News news_;
    bool quitting_ = false;
    bool first_sound_ = false;
    bool loudspeaker_open_ = false;
    bool reopening_ = false;
    std::optional<Device> device_wanted_;

    Survey survey_;  // behind everything that its thread uses
    std::thread narration_;
    std::thread opening_;
};

}  // namespace nashra
