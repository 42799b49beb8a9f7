#include "cli/bookmarks.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "cli/moves.h"
#include "cli/place_keeper.h"
#include "cli/question.h"
#include "cli/typed_place.h"
#include "model/message.h"
#include "programme/kept_place.h"

namespace nashra {

namespace {

/// Nothing: they cannot be read now.
std::optional<std::vector<Bookmark>> bookmarks_of(const Turn& turn) {
    const auto& listener = turn.listener;
    return listener.places == nullptr ? std::vector<Bookmark>{}
                                      : listener.places->bookmarks(listener.source);
}

std::string bookmark_number(std::size_t number) { return message("bookmark %1", number); }

void remove_bookmark(Turn& turn, const Bookmark& bookmark, std::size_t number) {
    if (turn.listener.places->remove_bookmark(bookmark.id)) {
        turn.with.tell(message("bookmark %1 removed", number));
    } else {
        turn.with.complain(
            message("bookmark %1 is not removed: the library cannot be used now", number));
    }
}

void go_to_bookmark(Turn& turn, const Bookmark& bookmark, std::size_t number) {
    const auto found = find_again(turn.programme, bookmark.place);
    if (!found) {
        turn.with.tell(message("the story of bookmark %1 is gone", number));
        return;
    }
    turn.player.go_to(found->from);
    tell_come_to(turn, listed({bookmark_number(number), headline_number(turn),
                               remark_on_bookmark(turn.programme, found)}));
}

}  // namespace

std::string bookmark_text(const KeptPlace& place) {
    if (place.text.empty() || place.text == place.title) return place.title;
    return place.title + ": " + place.text;
}

std::string remark_on_bookmark(const Programme& programme, const std::optional<FoundPlace>& found) {
    if (!found) return message("its own story is gone");
    switch (found->nearness) {
        case FoundPlace::Nearness::sentence: break;
        case FoundPlace::Nearness::story:
            return programme.awaits(programme.headline_at(found->from.place))
                       ? message("its text is not here yet")
                       : message("its sentence is gone");
        case FoundPlace::Nearness::following: return message("its own story is gone");
    }
    return {};
}

void set_bookmark(Turn& turn) {
    const auto& listener = turn.listener;
    if (listener.places == nullptr || !listener.places->keeps()) {
        turn.with.tell(message("no bookmark: nothing is written down (--no-history)"));
        return;
    }
    const auto place = keep(turn.programme, turn.player.place(), turn.player.word_number());
    if (!listener.places->set_bookmark(listener.source, place, listener.begun_with)) {
        turn.with.complain(message("no bookmark: the library cannot be used now"));
        return;
    }
    const auto list = bookmarks_of(turn);
    turn.with.tell(list ? bookmark_number(list->size()) : message("bookmark set"));
}

std::optional<ChosenBookmark> list_bookmarks(Turn& turn) {
    const auto bookmarks = bookmarks_of(turn);
    if (!bookmarks) {
        turn.with.complain(message("no bookmarks: the library cannot be used now"));
        return std::nullopt;
    }
    const auto& list = *bookmarks;
    if (list.empty()) {
        turn.with.answer(message("no bookmarks here"));
        return std::nullopt;
    }
    if (turn.argument.empty()) {
        for (std::size_t i = 0; i < list.size(); ++i)
            turn.with.answer(std::to_string(i + 1) + ": " + bookmark_text(list[i].place));
        if (!turn.with.can_ask()) return std::nullopt;
    }
    const auto typed = argument_or_question(turn, Command::bookmarks,
                                            message("go to number, or remove - and number"));
    if (!typed) return std::nullopt;
    std::string_view digits = *typed;
    const bool remove = digits.starts_with('-');
    if (remove) digits.remove_prefix(1);
    const auto number = number_of(digits);
    if (!number || *number == 0 || *number > list.size()) {
        turn.with.complain(
            message("there is no bookmark '%1', the last one is %2", *typed, list.size()));
        return std::nullopt;
    }
    const auto& bookmark = list[*number - 1];
    if (remove) {
        remove_bookmark(turn, bookmark, *number);
    } else if (bookmark.source.key != turn.listener.source.key) {
        return ChosenBookmark{bookmark, *number};
    } else {
        go_to_bookmark(turn, bookmark, *number);
    }
    return std::nullopt;
}

}  // namespace nashra
