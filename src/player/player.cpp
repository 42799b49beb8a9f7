#include "player/player.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "programme/navigation.h"

namespace nashra {

namespace {

using std::chrono::milliseconds;

// A second "previous" goes to the unit before, as in other players; later it repeats this one.
constexpr milliseconds kFirstMoments{2500};

// Between a word that was said wrongly and the key that says so.
constexpr milliseconds kTimeToReact{1000};

// A word of which so much was heard is not begun again.
constexpr double kAsGoodAsHeard = 0.75;

// A device that was lost had this in its hands.
constexpr milliseconds kUnheard{250};

}  // namespace

Player::Player(Programme& programme, Voice& voice, Loudspeaker& loudspeaker,
               const Delivery& delivery, std::function<void()> on_event)
    : programme_(programme),
      voice_(voice),
      loudspeaker_(loudspeaker),
      on_event_(std::move(on_event)),
      timeline_(programme, voice.format()),
      delivery_(delivery),
      survey_(programme, voice, timeline_) {}

Player::~Player() {
    {
        const std::lock_guard lock{mutex_};
        quitting_ = true;
    }
    ++transport_.take;  // whatever is being narrated is not wanted any more
    changed_.notify_all();
    sink_.wake();
    loudspeaker_.stop();  // first, since opening it may be what takes for ever
    if (opening_.joinable()) opening_.join();
    if (narration_.joinable()) narration_.join();
    loudspeaker_.stop();
}

void Player::start(const Beginning& from) {
    begin_take(from);
    narration_ = std::thread{[this] { narrate(); }};
    opening_ = std::thread{[this] { open_loudspeaker(); }};
}

void Player::begin_take(const Beginning& from) {
    if (held()) transport_.paused = true;
    wanted_ = from;
    const auto headline = programme_.headline_at(from.place);
    const bool holds = items_ == Items::one_by_one && headline < programme_.headline_count();
    const auto hold_at = holds ? programme_.headline_end(headline) : QueueSink::kNever;
    {
        // Both under the lock: a narration that saw the order before the take would find its
        // first block refused.
        const std::lock_guard lock{mutex_};
        order_ = {transport_.take.load() + 1, from, delivery_, hold_at};
        transport_.take = order_.take;
        news_.finished = false;
    }
    changed_.notify_all();
    sink_.wake();
}

void Player::pause() { transport_.paused = true; }

void Player::resume() {
    if (held()) begin_take(Place{programme_.headline_end(headline()), 0, 0});
    transport_.paused = false;
    sink_.wake();
}

void Player::read(Items items) {
    if (std::exchange(items_, items) != items) begin_take(place());
}

void Player::go_to(const Beginning& place) { begin_take(place); }

bool Player::next(Unit unit) {
    const auto next = nashra::next(programme_, unit, place());
    if (next) go_to(*next);
    return next.has_value();
}

bool Player::in_first_moments(Place start) const {
    const auto here = place();
    if (here.passage == start.passage && here.sentence == start.sentence) {
        return voice_.format().duration(here.frame) < kFirstMoments;
    }
    return timeline_.elapsed(here) - timeline_.elapsed(start) < kFirstMoments;
}

void Player::previous(Unit unit) {
    const auto start = start_of(programme_, unit, place());
    go_to(in_first_moments(start) ? nashra::previous(programme_, unit, start) : start);
}

void Player::repeat() {
    const auto sentence = start_of(programme_, Unit::sentence, place());
    const bool again = repeated_ == sentence && in_first_moments(sentence);
    go_to(again ? start_of(programme_, Unit::paragraph, sentence) : sentence);
    repeated_ = again ? std::nullopt : std::optional{sentence};
}

bool Player::skip(milliseconds time) { return go_to(timeline_.elapsed(place()) + time); }

bool Player::go_to(milliseconds time) {
    const auto place = timeline_.place_at(time);
    if (place) go_to(*place);
    return place.has_value();
}

void Player::say_again(Place place) {
    begin_take(place);
    survey_.request(delivery_);
}

Place Player::sentence_just_heard() const {
    const auto start = start_of(programme_, Unit::sentence, place());
    // Who has just come here has not heard the one before.
    if (start_of(programme_, Unit::sentence, wanted_.place) == start) return start;
    const auto heard = timeline_.elapsed(place()) - timeline_.elapsed(start);
    return heard < kTimeToReact ? nashra::previous(programme_, Unit::sentence, start) : start;
}

void Player::set_speed(Speed speed) {
    Beginning from{place()};
    auto& frame = from.place.frame;
    if (const auto word = frame > 0 ? word_under_way() : std::nullopt) {
        const auto begin = word->begin.place.frame;
        const bool over =
            word->next && frame - begin >= kAsGoodAsHeard * (word->next->place.frame - begin);
        const auto& start = over ? *word->next : word->begin;
        from.word = start.number;
        frame = start.place.frame;
    }
    // About where the word will be: frames shrink as words per minute grow.
    frame = static_cast<std::uint32_t>(std::uint64_t{frame} *
                                       static_cast<std::uint64_t>(delivery_.speed.wpm()) /
                                       static_cast<std::uint64_t>(speed.wpm()));
    delivery_.speed = speed;
    begin_take(from);
    survey_.request(delivery_);
}

void Player::set_pitch(int pitch) {
    delivery_.pitch = pitch;
    say_again(place());
}

Place Player::place() const {
    const auto heard = transport_.heard();
    return heard.take == transport_.take.load() ? heard.place : wanted_.place;
}

std::optional<WordTable::Word> Player::word_under_way() const {
    const auto take = transport_.take.load();
    const auto heard = transport_.heard();
    if (heard.take == take) return words_.at(take, heard.place);
    // A skip is on its way to the loudspeaker.
    const auto& [place, word] = wanted_;
    if (word || place.frame == 0) {
        const auto number = word.value_or(0);
        return WordTable::Word{number, {place, number}, std::nullopt};
    }
    return words_.at(take, place);
}

std::optional<WordInText> Player::word_now() const {
    const auto word = word_under_way();
    if (!word) return std::nullopt;
    const auto sentence = word->begin.place;
    const auto written = written_word(programme_, sentence, word->number);
    if (written || word->number == 0) return written;
    return written_word(programme_, sentence, word->number - 1);
}

std::uint32_t Player::word_number() const {
    const auto word = word_under_way();
    return word ? word->number : 0;
}

Clock Player::clock() {
    auto clock = timeline_.at(place());
    const auto take = transport_.take.load();
    if (std::exchange(told_in_, take) == take && told_.exactness == clock.exactness)
        clock.elapsed = std::min(std::max(clock.elapsed, told_.elapsed), clock.total);
    told_ = clock;
    return clock;
}

Clock Player::item_clock() const {
    const auto here = place();
    const auto headline = programme_.headline_at(here);
    if (headline == 0) return {};
    const auto begin = headline == 1 ? 0 : programme_.headline_end(headline - 1);
    return timeline_.within({begin, 0, 0}, programme_.headline_end(headline), here);
}

Player::News Player::take_news() {
    const std::lock_guard lock{mutex_};
    return std::exchange(news_, {});
}

void Player::report(const std::function<void(News&)>& change) {
    {
        const std::lock_guard lock{mutex_};
        change(news_);
    }
    on_event_();
}

Player::Pulse Player::pulse() {
    {
        const std::lock_guard lock{mutex_};
        if (!loudspeaker_open_) return Pulse::beats;  // opening it reports its own failures
    }
    if (loudspeaker_.lost()) return Pulse::lost;
    const auto before = std::exchange(pulse_heard_, transport_.pulse.load());
    return pulse_heard_ == before ? Pulse::missing : Pulse::beats;
}

void Player::reopen_loudspeaker(Device which) {
    bool reopening = false;
    {
        const std::lock_guard lock{mutex_};
        if (!loudspeaker_open_ && !reopening_) return;
        loudspeaker_open_ = false;
        device_wanted_ = which;
        reopening = std::exchange(reopening_, true);
    }
    auto here = place();
    const auto unheard = static_cast<std::uint32_t>(voice_.format().frames(kUnheard));
    here.frame -= std::min(here.frame, unheard);
    Beginning from{here};
    if (const auto word = words_.at(transport_.take.load(), here))
        from = {word->begin.place, word->begin.number};
    begin_take(from);
    if (reopening) return;
    opening_.join();  // it has opened the device
    opening_ = std::thread{[this] { reopen_until_it_is_there(); }};
}

}  // namespace nashra
