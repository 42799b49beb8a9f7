#include "cli/question.h"

#include "model/message.h"
#include "model/utf8.h"

namespace nashra {

std::optional<std::string> argument_or_answer(Turn& turn, const std::string& question) {
    if (!turn.argument.empty()) return turn.argument;
    const Silence silence{turn.player};
    const auto typed = turn.with.ask(question);
    if (!typed) return std::nullopt;  // a signal, or the terminal was closed
    const std::string words{trimmed(*typed)};
    if (!words.empty()) return words;
    turn.with.answer(message("nothing changed"));
    return std::nullopt;
}

}  // namespace nashra
