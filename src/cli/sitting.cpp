#include "cli/sitting.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <thread>
#include <utility>

#include "cli/background_recorder.h"
#include "cli/bookmarks.h"
#include "cli/doors.h"
#include "cli/feeds.h"
#include "cli/listened_source.h"
#include "cli/long_wait.h"
#include "cli/messages.h"
#include "cli/only_new.h"
#include "cli/reloading.h"
#include "cli/resuming.h"
#include "cli/save.h"
#include "cli/skipping.h"
#include "model/error.h"
#include "model/message.h"
#include "player/device_loudspeaker.h"
#include "player/silent_loudspeaker.h"
#include "programme/kept_place.h"
#include "programme/utterances.h"
#include "source/story_name.h"

namespace nashra {

namespace {

/// As behind any move the sentence stands there that one comes to.
std::string paused_at(const Visit& visit, const std::string& line) {
    return listed({line, message("paused")}) + ": " +
           sentence_text(*visit.programme, visit.from.place);
}

/// Of a listener's own feeds that is what reading them again means.
void update_feeds(const FetchOptions& how) {
    try {
        feeds({FeedsAction::update, {}, how, Output::people, Verbosity::quiet});
    } catch (const Error& error) {
        print_error(error.what());
    }
}

}  // namespace

Sitting::Sitting(const PlayCommand& command, Voice& voice, Signals& signals)
    : command_(command),
      voice_(voice),
      signals_(signals),
      heard_(command.history),
      places_(command.history == History::kept ? library_file() : std::filesystem::path{}),
      listener_{.delivery = command.delivery,
                .normal_speed = command.delivery.speed,
                .speed_base = command.delivery.speed,
                .volume = command.delivery.volume} {
    listener_.delivery.volume = Delivery{}.volume;  // it can change while a word is said
    listener_.places = &places_;
    listener_.sleep.set(command.sleep);
    listener_.echo = command.echo;
    listener_.recorder = std::make_shared<BackgroundRecorder>(voice);
    listener_.save_to = command.save_to;
    listener_.never_read = command.input.never_read;
    if (command.sound == SoundOutput::device)
        device_.emplace(voice.format(), command.device, command.lead_in);
    places_.open_ahead();
}

int Sitting::run(Visit visit, std::shared_ptr<Pronunciation> pronunciation) {
    listener_.pronunciation = std::move(pronunciation);
    visits_.push_back(std::move(visit));
    listener_.doors = open_doors(command_);
    greet();
    resume();
    listen();
    const auto departure = walk();
    if (departure.to == Departure::To::end) places_.forget(visits_.front().source);
    if (departure.saving == Departure::Saving::no) places_.take_back();
    places_.close();
    if (departure.exit_code == 0) finish_recordings();
    for (const auto& file : listener_.recorder->owed())
        print_error(message("gave up saving '%1'", file));
    return departure.exit_code;
}

/// What was to be saved is; whoever will not wait for it ends that as any program.
void Sitting::finish_recordings() {
    auto& recorder = *listener_.recorder;
    recorder.hurry();
    if (recorder.busy()) tell_all(listener_, message("saving the rest, Ctrl-C gives it up"));
    if (listening_) listening_->hold();
    while (recorder.busy()) {
        const auto signal = signals_.next();
        if (signal == SIGTSTP)
            Signals::suspend();
        else if (signal && *signal != SIGCONT)
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    tell_what_was_saved(listener_);
}

/// Until they leave, or have heard all.
Departure Sitting::walk() {
    while (true) {
        const auto departure = listening_->run();
        if (departure.to == Departure::To::outside) return departure;
        listening_->hold();
        const bool stops =
            departure.to == Departure::To::end && listener_.items == Items::one_by_one;
        const auto state = listening_->held_while_playing() && !stops ? Status::State::playing
                                                                      : Status::State::paused;
        if (departure.to == Departure::To::end) {
            heard_.note(visits_.back().story);
            places_.forget(visits_.back().source);
            if (visits_.size() == 1) return departure;
        }
        if (departure.to == Departure::To::end || departure.to == Departure::To::back) {
            if (!go_back(departure.to, state)) return Departure{Departure::To::end};
        } else if (follow(departure) == Found::nothing) {
            listening_->go_on();
            continue;
        }
        listen(state);
    }
}

Sitting::Found Sitting::follow(const Departure& departure) {
    if (departure.bookmark) return open(*departure.bookmark);
    return departure.to == Departure::To::reload ? reload() : open(departure.headline);
}

void Sitting::listen(Status::State state) {
    listening_.reset();  // before the loudspeaker that it plays on
    auto& visit = visits_.back();
    const auto& programme = *visit.programme;
    auto& texts = *visit.texts;
    listener_.source = visit.source;
    listener_.begun_with = visits_.size() > 1 ? visits_.front().source.key : std::string{};
    in_words_.reset();
    const Followers followers{
        .heard = [&](std::uint32_t headline) { heard_.note(programme, headline); },
        .present = [&](std::uint32_t headline) { texts.listener_at(headline); },
        .on_the_way = [&](Place place, std::uint32_t word) { keep_place(place, word); }};
    if (device_) {
        loudspeaker_ = std::make_unique<DeviceLoudspeaker>(*device_);
    } else {
        loudspeaker_ = std::make_unique<SilentLoudspeaker>(voice_.format());
    }
    listening_ = std::make_unique<Listening>(
        *visit.programme, visit.from, visits_.size() > 1 ? Opened::from_headline : Opened::directly,
        voice_, *loudspeaker_, listener_, signals_, followers, state);
    texts.start(*visit.programme);
}

void Sitting::greet() const {
    const auto count = visits_.back().programme->headline_count();
    for (const auto& door : listener_.doors) {
        door->tell(listed({counted(count, "%1 headline", "%1 headlines"),
                           message("%1 lists the commands", door->call(Command::help))}));
    }
}

/// Where this source was left, unless the listener wants it from its start.
void Sitting::resume() {
    auto& visit = visits_.back();
    const auto kept = places_.place_in(visit.source);
    if (kept && command_.begin == Begin::where_left) {
        const auto found = find_when_here(visit, *kept);
        if (found) visit.from = found->from;
        const bool heard = visit.input.only_new == OnlyNew::yes &&
                           (!found || found->nearness == FoundPlace::Nearness::following) &&
                           is_left_out(kept->story);
        tell_continuing(visit, continuing(*visit.programme, *kept, found,
                                          heard ? Absence::heard : Absence::gone));
    }
    kept_ = Heard{visit.from.place, visit.from.word.value_or(0)};  // nothing of it was heard yet
}

/// An article of the list that was left in its middle is one key away, and says so.
void Sitting::tell_continuing(const Visit& visit, const std::string& where) {
    const auto headline = visit.programme->headline_at(visit.from.place);
    const auto address = visit.programme->headline_address(headline);
    const bool begun = visits_.size() == 1 && !address.empty() &&
                       places_.place_in(listened_source(article_input(address), {})).has_value();
    const bool paused = listening_ && !listening_->held_while_playing();
    for (const auto& door : listener_.doors) {
        const auto line = listed(
            {where, begun ? message("%1 goes on in its article", door->call(Command::open)) : ""});
        if (!line.empty()) door->tell(paused ? paused_at(visit, line) : line);
    }
}

void Sitting::keep_place(Place place, std::uint32_t word) {
    const Heard heard{{place.passage, place.sentence, 0}, word};
    const auto before = std::exchange(kept_, heard);
    if (before == heard || !places_.keeps()) return;
    const auto& visit = visits_.back();
    if (before && in_words_ && before->sentence == heard.sentence) {
        in_words_->word = word;  // the rest takes more time
    } else {
        in_words_ = keep(*visit.programme, heard.sentence, heard.word);
    }
    places_.keep(visit.source, *in_words_);
}

InputOptions Sitting::article_input(const std::string& address) const {
    auto input = command_.input;
    input.inputs = {address};
    input.read.url.clear();
    input.read.content_type.clear();
    input.read.as = InputKind::automatic;
    return input;
}

Sitting::Found Sitting::open(std::uint32_t headline) {
    auto& list = visits_.back();
    const auto address = list.programme->headline_address(headline);
    auto article = fetch_article(address);
    if (article.worst == 0 && article.programme->empty())
        print_error(message("there is no article behind headline %1", headline));
    if (article.programme->empty()) return Found::nothing;  // an old copy is better than none
    article.story = list.programme->headline_story(headline);
    if (article.story.empty()) article.story = story_name(address, {});
    leave_list_at(headline);
    for (const auto& door : listener_.doors) {
        door->tell(listed({article.programme->headline_text(1),
                           message("%1 goes back", door->call(Command::back_to_list)),
                           listening_->held_while_playing() ? "" : message("paused")}));
    }
    visits_.push_back(std::move(article));
    resume();
    return Found::article;
}

/// From the bookmark on. The way back is that of its headline, where the list still has it.
Sitting::Found Sitting::open(const ChosenBookmark& chosen) {
    auto& list = visits_.back();
    const auto& [bookmark, number] = chosen;
    auto article = fetch_article(bookmark.source.name);
    if (article.worst == 0 && article.programme->empty())
        print_error(message("the story of bookmark %1 is gone", number));
    if (article.programme->empty()) return Found::nothing;
    article.story = story_name(bookmark.source.name, {});
    if (const auto headline = headline_leading_to(bookmark.source)) {
        leave_list_at(*headline);
    } else {
        const auto here = kept_.value_or(Heard{});
        list.back_to = clause_start(*list.programme, here.sentence, here.word);
    }
    places_.place_in(article.source);  // as it was, should this not be saved
    const auto found = find_when_here(article, bookmark.place);
    if (found) article.from = found->from;
    kept_ = Heard{article.from.place, article.from.word.value_or(0)};
    const bool paused = !listening_->held_while_playing();
    const auto& programme = *article.programme;
    for (const auto& door : listener_.doors) {
        const auto line = listed({programme.headline_text(1), remark_on_bookmark(programme, found),
                                  message("%1 goes back", door->call(Command::back_to_list))});
        door->tell(paused ? paused_at(article, line) : line);
    }
    visits_.push_back(std::move(article));
    return Found::article;
}

Visit Sitting::fetch_article(const std::string& address) {
    return fetch(article_input(address), {.related = Related::no, .masthead = Masthead::no});
}

std::optional<std::uint32_t> Sitting::headline_leading_to(const ListenedSource& source) const {
    const auto& list = *visits_.back().programme;
    for (std::uint32_t one = 1; one <= list.headline_count(); ++one) {
        const auto address = list.headline_address(one);
        if (!address.empty() && listened_source(article_input(address), {}).key == source.key)
            return one;
    }
    return std::nullopt;
}

/// Until the listener comes back to the next one.
void Sitting::leave_list_at(std::uint32_t headline) {
    auto& list = visits_.back();
    const auto& programme = *list.programme;
    list.from = programme.headline_start(headline);
    list.back_to.reset();
    if (headline < programme.headline_count())
        list.back_to = programme.headline_start(headline + 1);
    places_.keep(list.source, keep(programme, list.from.place, 0));
}

/// What the source is now takes the place of what it was; the listener stays where they are.
Sitting::Found Sitting::reload() {
    auto& visit = visits_.back();
    const auto& inputs = visit.input.inputs;
    if (std::find(inputs.begin(), inputs.end(), "-") != inputs.end()) {
        tell_all(listener_, message("standard input cannot be read again"));
        return Found::nothing;
    }
    const bool offline = visit.input.fetch.asking == Asking::never;
    auto fresh = fetch(visit.input, visit.order, offline ? Asking::never : Asking::always);
    if (fresh.programme->empty()) {
        tell_all(listener_, message("not reloaded"));
        return Found::nothing;
    }
    const auto here = kept_.value_or(Heard{});
    const auto found = find_when_here(fresh, keep(*visit.programme, here.sentence, here.word));
    for (const auto& line : reloaded(*visit.programme, *fresh.programme))
        tell_all(listener_, line);
    if (!found || found->nearness == FoundPlace::Nearness::following)
        tell_all(listener_, message("the story that you heard is gone"));
    fresh.programme->read_headlines_only(visit.programme->headlines_only());
    fresh.from = found ? found->from : Beginning{};
    fresh.source = visit.source;
    fresh.story = visit.story;
    listening_.reset();   // it holds on to the programme
    visit.texts.reset();  // and so do they
    not_read_any_more(listener_, *visit.programme);
    listener_.recorder->keep(std::move(visit.programme));
    visit = std::move(fresh);
    kept_.reset();
    return Found::article;
}

/// Ctrl-C ends the program here as everywhere, and the terminal must be the listener's then.
Visit Sitting::fetch(const InputOptions& input, const RunningOrder& order,
                     std::optional<Asking> asking) {
    for (const auto& door : listener_.doors)
        door->give_back();
    auto visit = [&] {
        const Signals::ByDefault waiting{signals_};
        const LongWait wait{kLongWait, what_is_waited_for(input, command_.verbosity)};
        if (input.inputs.empty() && asking) update_feeds(input.fetch);
        return read_visit(input, order, listener_.pronunciation, asking);
    }();
    for (const auto& door : listener_.doors)
        door->take_again();
    return visit;
}

/// False: it was heard to its end as the last one, and nothing is left to read. Who asks for the
/// list themselves is not at its end, though: they come to the last headline again.
bool Sitting::go_back(Departure::To from, Status::State state) {
    listening_.reset();  // it holds on to the programme
    while (visits_.size() > 1) {
        visits_.back().texts.reset();
        not_read_any_more(listener_, *visits_.back().programme);
        listener_.recorder->keep(std::move(visits_.back().programme));
        visits_.pop_back();
        auto& list = visits_.back();
        const bool asked = from == Departure::To::back && visits_.size() == 1;
        if (list.back_to || asked) {
            list.from = list.back_to.value_or(list.from);
            kept_.reset();
            const auto line =
                message("back to headline %1 of %2", list.programme->headline_at(list.from.place),
                        list.programme->headline_count());
            tell_all(listener_, state == Status::State::playing ? line : paused_at(list, line));
            return true;
        }
        places_.forget(list.source);  // all of it was gone through
    }
    return false;
}

}  // namespace nashra
