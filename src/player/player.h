// The listener's machine: plays a programme through a loudspeaker, and answers the verbs of a news
// page's audio widget. Owns the narration thread; the loudspeaker owns the audio thread.
#pragma once

#include <chrono>
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
#include "programme/navigation.h"
#include "programme/programme.h"
#include "programme/utterances.h"

namespace nashra {

/// Whether the reading goes on behind a headline and its article, or waits there.
enum class Items { all, one_by_one };

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

    /// Reads from there on; the loudspeaker starts as soon as the first sound is there.
    void start(const Beginning& from);

    void pause();
    /// Also from where it was held, with the next item.
    void resume();
    bool paused() const { return transport_.paused.load() || held(); }

    /// Whether each item is followed by a pause.
    void read(Items items);
    /// It has come to the end of an item, and waits.
    bool held() const {
        const auto held = transport_.held.load();
        return held != 0 && held == transport_.take.load();
    }

    /// Goes to another place; paused stays paused.
    void go_to(const Beginning& place);
    bool next(Unit unit);      // false: there is none, and nothing changes
    void previous(Unit unit);  // within its first 2.5 s the one before, else its start
    /// The sentence once more; asked for again in its first 2.5 s, the paragraph.
    void repeat();
    /// On, or back, by a stretch of time, or to a time from the beginning; before the beginning is
    /// the beginning. False: it is behind the end, and nothing changes.
    bool skip(std::chrono::milliseconds time);
    bool go_to(std::chrono::milliseconds time);
    /// The words of `place` and all others are said anew, since how they are said has changed.
    void say_again(Place place);
    /// Where the sentence begins that a listener has just heard: the one before, when the reading
    /// has come from there and the present one has hardly begun.
    Place sentence_just_heard() const;

    /// Goes on with the word under way, from its beginning: half a word is none, and one that is
    /// begun twice is understood. Only of a word that is as good as over is the rest left out.
    void set_speed(Speed speed);
    Speed speed() const { return delivery_.speed; }
    /// On eSpeak's scale, 0 to 99; the same words go on with it.
    void set_pitch(int pitch);
    /// How loud: 1 is as it is spoken. Heard at once, without a click.
    void set_gain(float gain) { transport_.gain = gain; }

    /// Where the listener is, also while a skip is still on its way to the loudspeaker.
    Place place() const;
    /// The written word that stands where something is said now; in a pause, the one before it.
    /// Nothing while the sentence has not begun to be spoken, or its voice does not tell of words.
    /// By what the sound device was given: the ear is behind by its latency.
    std::optional<WordInText> word_now() const;
    /// Which of the words that are said of the sentence it is; the first where nobody can tell.
    std::uint32_t word_number() const;
    /// Of the whole reading. While it plays on the time never goes back, unless what was an
    /// estimate has become exact.
    Clock clock();
    /// Of the present headline and what belongs to it.
    Clock item_clock() const;
    /// When the place is heard, from the beginning.
    std::chrono::milliseconds time_at(Place place) const { return timeline_.elapsed(place); }
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
    /// caller's; news says when. What was on its way to the ear is said again from the word before.
    /// Nothing happens while it is being opened for the first time.
    void reopen_loudspeaker(Device which);

  private:
    void narrate();           // the narration thread
    void open_loudspeaker();  // its own thread, since sound systems may hang
    void start_loudspeaker();
    void reopen_until_it_is_there();
    std::optional<Device> next_try();
    bool wait_for_take(Take done);
    void announce_first_sound();
    bool wait_for_loudspeaker(Take take);
    void wait_for_opening(Take take);
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
    Items items_ = Items::all;       // main thread
    Clock told_;                     // main thread; in the take told_in_
    Take told_in_ = 0;               // main thread
    std::optional<Place> repeated_;  // main thread; a sentence, when it was last asked for again

    mutable std::mutex mutex_;  // guards all below
    std::condition_variable changed_;
    struct Order {
        Take take = 0;
        Beginning from;
        Delivery delivery;
        std::uint32_t hold_at = QueueSink::kNever;
    } order_;
    News news_;
    bool quitting_ = false;
    bool first_sound_ = false;
    bool loudspeaker_open_ = false;
    bool opening_over_ = false;  // it is open, or will not be
    bool reopening_ = false;
    std::optional<Device> device_wanted_;

    Survey survey_;  // behind everything that its thread uses
    std::thread narration_;
    std::thread opening_;
};

}  // namespace nashra
