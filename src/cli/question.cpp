#include "cli/question.h"

#include "model/message.h"
#include "model/utf8.h"

namespace nashra {

std::optional<std::string> argument_or_question(Turn& turn, Command command,
                                                const std::string& question) {
    if (!turn.argument.empty()) return turn.argument;
    turn.with.ask(question, command);
    return std::nullopt;
}

std::optional<Request> request_with(Conversation& with, Command command, std::string_view typed) {
    const auto words = trimmed(typed);
    if (!words.empty()) return Request{command, std::string{words}};
    with.answer(nothing_changed());
    return std::nullopt;
}

std::string nothing_changed() { return message("nothing changed"); }

}  // namespace nashra
