#include "cli/speech.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "cli/passage_language.h"
#include "cli/question.h"
#include "cli/typed_place.h"
#include "model/message.h"
#include "programme/utterances.h"

namespace nashra {

namespace {

constexpr int kBigStep = 50;     // words a minute
constexpr int kVolumeStep = 10;  // per cent
constexpr int kLoudest = 200;
constexpr int kPitchStep = 5;
constexpr int kHighest = 99;

/// Some tenths faster than `base`, or slower.
void change_speed(Turn& turn, Speed base, int steps) {
    auto& listener = turn.listener;
    const Speed speed{static_cast<int>(std::lround(base.wpm() * std::pow(1.1, steps)))};
    if (speed != turn.player.speed()) {
        turn.player.set_speed(speed);
        listener.delivery.speed = speed;
        listener.speed_base = base;
        listener.speed_steps = steps;
    }
    turn.with.tell(
        listed({speed_here(turn), speed.wpm() == Speed::kFastest   ? message("the fastest")
                                  : speed.wpm() == Speed::kSlowest ? message("the slowest")
                                                                   : ""}));
}

void change_volume(Turn& turn, int volume) {
    auto& listener = turn.listener;
    listener.volume = std::clamp(volume, 0, kLoudest);
    listener.sound = Sound::on;
    apply_volume(listener, turn.player);
    turn.with.tell(message("volume %1", listener.volume));
}

void change_pitch(Turn& turn, int pitch) {
    auto& delivery = turn.listener.delivery;
    pitch = std::clamp(pitch, 0, kHighest);
    if (pitch != delivery.pitch) turn.player.set_pitch(pitch);
    delivery.pitch = pitch;
    turn.with.tell(message("pitch %1", pitch));
}

/// Nothing where there is none: it was asked for, or that was said.
std::optional<int> asked_number(Turn& turn, Command command, const std::string& question) {
    const auto typed = argument_or_question(turn, command, question);
    if (!typed) return std::nullopt;
    constexpr std::uint32_t kEnough = 10'000;  // whatever is more is clamped
    if (const auto number = number_of(*typed)) return static_cast<int>(std::min(*number, kEnough));
    turn.with.complain(message("'%1' is no number", *typed));
    return std::nullopt;
}

}  // namespace

std::string speed_text(Speed speed) {
    return counted(static_cast<std::uint64_t>(speed.wpm()), "%1 word a minute",
                   "%1 words a minute");
}

std::string speed_here(const Turn& turn) {
    const auto speed = turn.player.speed();
    auto delivery = turn.listener.delivery;
    delivery.speed = speed;
    auto text = speed_text(speed);
    for (const auto language : sentence_languages(turn.programme, turn.player.place())) {
        const auto own = delivery.speed_in(language);
        if (own != speed)
            text = listed({text, message("in %1 %2", languages_text({language}), own.wpm())});
    }
    return text;
}

void speak_faster(Turn& turn) {
    change_speed(turn, turn.listener.speed_base, turn.listener.speed_steps + 1);
}

void speak_slower(Turn& turn) {
    change_speed(turn, turn.listener.speed_base, turn.listener.speed_steps - 1);
}

void speak_much_faster(Turn& turn) {
    change_speed(turn, Speed{turn.player.speed().wpm() + kBigStep}, 0);
}

void speak_much_slower(Turn& turn) {
    change_speed(turn, Speed{turn.player.speed().wpm() - kBigStep}, 0);
}

void speak_normally(Turn& turn) { change_speed(turn, turn.listener.normal_speed, 0); }

void speak_at_speed(Turn& turn) {
    if (const auto wpm = asked_number(turn, Command::speed, message("words a minute")))
        change_speed(turn, Speed{*wpm}, 0);
}

void speak_louder(Turn& turn) { change_volume(turn, turn.listener.volume + kVolumeStep); }

void speak_softer(Turn& turn) { change_volume(turn, turn.listener.volume - kVolumeStep); }

void speak_at_volume(Turn& turn) {
    if (const auto volume = asked_number(turn, Command::volume, message("volume, 0 to 200")))
        change_volume(turn, *volume);
}

void toggle_mute(Turn& turn) {
    auto& sound = turn.listener.sound;
    sound = sound == Sound::on ? Sound::muted : Sound::on;
    apply_volume(turn.listener, turn.player);
    turn.with.tell(sound == Sound::on ? message("sound on") : message("muted"));
}

void apply_volume(const Listener& listener, Player& player) {
    const auto volume = listener.sound == Sound::on ? listener.volume : 0;
    player.set_gain(static_cast<float>(volume) / 100.0F * listener.sleep.loudness());
}

void speak_higher(Turn& turn) { change_pitch(turn, turn.listener.delivery.pitch + kPitchStep); }

void speak_lower(Turn& turn) { change_pitch(turn, turn.listener.delivery.pitch - kPitchStep); }

}  // namespace nashra
