#include "cli/correction.h"

#include <variant>

#include "cli/lexicon_files.h"
#include "cli/own_file.h"
#include "cli/question.h"
#include "model/control_characters.h"
#include "model/error.h"
#include "model/message.h"
#include "model/utf8.h"
#include "programme/utterances.h"
#include "spoken/lexicon_entry.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

constexpr std::string_view kFirstLine =
    "# what is written <TAB> how it is said <TAB> note (see voices/README.md of nashra)\n";

/// One line, whatever was pasted.
std::string plain(std::string_view typed) {
    std::string line;
    for (std::size_t at = 0; at < typed.size();) {
        const auto letter = letter_at(typed, at);
        append_utf8(line, is_control_character(letter.code) ? U' ' : letter.code);
        at += letter.size;
    }
    return line;
}

}  // namespace

Correction read_correction(std::string_view typed) {
    const auto text = plain(typed);
    const auto sign = text.find('=');
    if (sign == std::string::npos)
        throw Error{Kind::usage, message("not understood (write it as: word = how it is said)")};
    const auto written = std::string{trimmed(std::string_view{text}.substr(0, sign))};
    const auto said = std::string{trimmed(std::string_view{text}.substr(sign + 1))};
    Correction correction{written + '\t' + said, kUndetermined, written, said};
    const auto read = read_lexicon_line(correction.line, kUndetermined);
    if (const auto* entry = std::get_if<LexiconEntry>(&read)) {
        correction.language = entry->voice;
    } else if (const auto* pattern = std::get_if<PatternEntry>(&read)) {
        correction.language = pattern->voice;
    } else {
        throw Error{Kind::usage, message("not understood: %1", std::get<std::string>(read))};
    }
    return correction;
}

void keep(const Correction& correction, const fs::path& lexicon) {
    if (lexicon.empty())
        throw Error{Kind::io,
                    message("there is no place for your lexicon (set HOME or XDG_CONFIG_HOME)")};
    auto lines = own_file(lexicon);
    if (lines.empty()) lines = kFirstLine;
    if (lines.back() != '\n') lines += '\n';
    write_own_file(lexicon, lines + correction.line + '\n');
}

void correct_word(Turn& turn) {
    auto& player = turn.player;
    const auto place = player.sentence_just_heard();
    if (turn.argument.empty()) {
        turn.with.answer(sentence_text(turn.programme, place));
        turn.with.ask(message("word = how it is said (Enter alone: as it is)"), Command::correct);
        return;
    }
    const Silence silence{player};  // until the word is right
    try {
        const auto correction = read_correction(turn.argument);
        const auto lexicon = own_lexicon(correction.language);
        keep(correction, lexicon);
        turn.listener.pronunciation->correct(correction.line, lexicon.filename().string());
        turn.with.answer(correction.said.empty()
                             ? message("%1 is not said", correction.written)
                             : message("%1 is said %2", correction.written, correction.said));
        player.say_again(place);
        player.resume();
    } catch (const Error& error) {
        turn.with.complain(error.what());
    }
}

}  // namespace nashra
