#include "cli/skipping.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "cli/moves.h"
#include "cli/never_read.h"
#include "cli/typed_place.h"
#include "model/error.h"
#include "model/message.h"
#include "programme/navigation.h"

namespace nashra {

namespace {

constexpr const char* kNotHere = to_translate("nothing can be left out here");
constexpr const char* kNextTime = to_translate("read from the next time on: %1");

bool is_text(Role role) {
    return role != Role::site && role != Role::tagline && role != Role::headline &&
           role != Role::related;
}

/// What of a headline's story is text, and where.
struct StoryText {
    std::vector<std::uint32_t> passages;
    std::vector<Block> blocks;
};

StoryText text_of(const Programme& programme, std::uint32_t headline) {
    StoryText text;
    const auto end = programme.headline_end(headline);
    const auto begin = programme.headline_start(headline).passage;
    for (auto number = programme.passage_from(begin); number && *number < end;
         number = programme.passage_from(*number + 1)) {
        auto passage = programme.passage(*number);
        if (!is_text(passage.role) || passage.text.empty()) continue;
        text.passages.push_back(*number);
        text.blocks.push_back({.language = passage.language,
                               .text = std::move(passage.text),
                               .box = programme.box(*number)});
    }
    return text;
}

std::vector<std::uint32_t> meant(const Programme& programme, const SkipRule& rule) {
    std::vector<std::uint32_t> passages;
    for (std::uint32_t headline = 1; headline <= programme.headline_count(); ++headline) {
        if (site_of(programme.headline_address(headline)) != rule.site) continue;
        const auto [numbers, blocks] = text_of(programme, headline);
        const auto unwanted = meant_by({&rule, 1}, blocks);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (unwanted[i]) passages.push_back(numbers[i]);
        }
    }
    return passages;
}

/// What is read next, now that this is not.
Place behind(const Programme& programme, std::uint32_t passage) {
    return next(programme, Unit::paragraph, {passage, 0, 0}).value_or(Place{passage, 0, 0});
}

/// Whoever is here has heard no other story since they left the passage out.
bool is_still_behind(const Programme& programme, std::uint32_t passage, Place here) {
    if (here.passage < passage) return false;
    return programme.headline_at(here) == programme.headline_at({passage, 0, 0}) ||
           here.passage == behind(programme, passage).passage;
}

void list_rules(Turn& turn, const std::string& site, const std::vector<SkipRule>& rules) {
    if (rules.empty()) {
        turn.with.answer(site == site_of({}) ? message("nothing is left out here")
                                             : message("nothing is left out on %1", site));
        return;
    }
    for (std::size_t i = 0; i < rules.size(); ++i)
        turn.with.answer(std::to_string(i + 1) + ": " + rules[i].pattern);
    if (turn.with.can_ask()) turn.with.ask(message("number to read again"), Command::read_again);
}

void take_back(Turn& turn) {
    auto& [programme, player, listener, with, argument] = turn;
    const auto last = listener.left_out.back();
    listener.never_read->remove(last.rule);
    listener.left_out.pop_back();
    if (last.programme == nullptr) {
        with.tell(message(kNextTime, last.rule.pattern));
        return;
    }
    const auto here = player.place();
    const bool present = last.programme == &programme;
    const bool back = present && is_still_behind(programme, last.passage, here);
    last.programme->take_in(last.passages);
    if (present) player.say_again(back ? Place{last.passage, 0, 0} : here);
    const auto line = message("read again: %1", last.passages.size());
    if (back) {
        tell_come_to(turn, line);
    } else {
        with.tell(line);
    }
}

}  // namespace

void never_read(Turn& turn) {
    auto& [programme, player, listener, with, argument] = turn;
    const auto place = player.sentence_just_heard();
    const auto headline = programme.headline_at(place);
    if (headline == 0 || listener.never_read == nullptr) {
        with.answer(message(kNotHere));
        return;
    }
    const auto [numbers, blocks] = text_of(programme, headline);
    const auto here = std::find(numbers.begin(), numbers.end(), place.passage);
    if (here == numbers.end()) {
        with.tell(message("headlines are always read"));
        return;
    }
    const auto& unwanted = blocks[static_cast<std::size_t>(here - numbers.begin())];
    const auto rule = rule_against(unwanted, blocks, programme.headline_address(headline));
    if (rule.pattern.empty()) {
        with.tell(message("there is nothing to know it by"));
        return;
    }
    try {
        listener.never_read->add(rule);
    } catch (const Error& error) {
        with.complain(error.what());
        return;
    }
    // Now, since what has arrived in between may not know the rule.
    const auto passages = meant(programme, rule);
    programme.leave_out(passages);
    listener.left_out.push_back({rule, &programme, place.passage, passages});
    player.say_again(behind(programme, place.passage));
    const auto undo = with.call(Command::read_again);
    tell_come_to(turn, listed({message("left out: %1", passages.size()),
                               undo.empty() ? "" : message("%1 takes it back", undo)}));
}

void read_again(Turn& turn) {
    auto& listener = turn.listener;
    if (listener.never_read == nullptr) {
        turn.with.answer(message(kNotHere));
        return;
    }
    try {
        if (turn.argument.empty() && !listener.left_out.empty()) {
            take_back(turn);
            return;
        }
        const auto headline = turn.player.headline();
        const auto site =
            site_of(headline == 0 ? std::string{} : turn.programme.headline_address(headline));
        const auto rules = listener.never_read->of_site(site);
        const auto number = number_of(turn.argument);
        if (turn.argument.empty()) {
            list_rules(turn, site, rules);
        } else if (!number || *number == 0 || *number > rules.size()) {
            turn.with.complain(message("there is no '%1' in the list", turn.argument));
        } else {
            listener.never_read->remove(rules[*number - 1]);
            turn.with.tell(message(kNextTime, rules[*number - 1].pattern));
        }
    } catch (const Error& error) {
        turn.with.complain(error.what());
    }
}

void not_read_any_more(Listener& listener, const Programme& programme) {
    for (auto& one : listener.left_out) {
        if (one.programme == &programme) one.programme = nullptr;
    }
}

}  // namespace nashra
