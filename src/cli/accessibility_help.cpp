#include "cli/accessibility_help.h"

#include <initializer_list>
#include <span>
#include <utility>

#include <unistd.h>

#include "cli/read_along.h"
#include "cli/standard_output.h"
#include "cli/terminal.h"
#include "model/message.h"
#include "player/command.h"
#include "player/key_map.h"

namespace nashra {

namespace {

constexpr Command kSoundAndSpeed[] = {
    Command::toggle_pause, Command::stop,        Command::mute,   Command::softer,
    Command::louder,       Command::slower,      Command::faster, Command::normal_speed,
    Command::sleep,        Command::next_device,
};

constexpr Command kWays[] = {
    Command::next_headline,  Command::previous_headline,
    Command::next_paragraph, Command::previous_paragraph,
    Command::next_sentence,  Command::previous_sentence,
    Command::repeat,         Command::open,
    Command::back_to_list,   Command::go_to,
    Command::search,         Command::bookmark,
    Command::where,          Command::time,
    Command::sentence,       Command::item,
    Command::help,           Command::quit,
};

/// The parts of the text, in the order in which it needs them.
class Text {
  public:
    void section(const std::string& name) {
        if (!lines_.empty()) lines_.emplace_back();
        lines_.push_back(name);
    }
    void paragraphs(std::initializer_list<std::string> texts) {
        lines_.insert(lines_.end(), texts);
    }
    void keys(std::span<const Command> commands) {
        const KeyMap map{KeyProfile::nashra};
        for (const auto command : commands)
            lines_.push_back(map.keys_of(command) + ": " + message(entry_of(command).meaning));
    }
    std::vector<std::string> take() { return std::move(lines_); }

  private:
    std::vector<std::string> lines_;
};

void say_what_is_printed(Text& text) {
    text.section(message("nashra without looking at the screen"));
    text.paragraphs(
        {message("nashra speaks the news itself, each sentence with the voice of its language. You "
                 "need no screen reader while it reads, and may have one beside it."),
         message("What it prints are short lines: when something changes, and when you ask. "
                 "Nothing is printed over another line, nothing moves, no colour says anything, "
                 "and there are no pictures made of characters. --plain, NO_COLOR and TERM=dumb "
                 "have nothing left to take away."),
         message("Keys are not echoed. Escape does nothing, so that it can hush your screen "
                 "reader; only what nashra asks for is given up with it. No key needs Alt, a "
                 "function key or the number pad.")});
    text.section(message("Beside a screen reader"));
    text.paragraphs(
        {message("What is heard is not printed, so that two voices do not read it at once. Space "
                 "is silence at once: then your screen reader has the screen for itself."),
         message("--quiet leaves only errors and what you ask for.")});
    text.section(message("On a braille display"));
    text.paragraphs(
        {message("--echo line prints what is heard in lines as wide as the terminal, each when its "
                 "first word is heard. After 'stty cols 40' that is one line of a 40-cell display "
                 "after the other. --echo sentence prints whole sentences."),
         message("--output null --echo line is for your fingers alone, without sound, at the speed "
                 "of --rate."),
         message("The news goes to standard output, and what nashra says of itself to standard "
                 "error: with 2>/dev/null you have the news alone.")});
    text.section(message("By ear alone"));
    text.paragraphs(
        {message("A short sound stands between two headlines; --no-chime takes it away. A device "
                 "that swallows the first word is woken by --lead-in 500. One that is unplugged is "
                 "waited for, and the words go on where they were."),
         message("What nashra says of itself is printed and not spoken.")});
}

void say_how_it_is_steered(Text& text) {
    text.section(message("Silence and speed"));
    text.keys(kSoundAndSpeed);
    text.paragraphs({message(
        "--rate 300 begins with 300 words a minute; it may be 80 to 1200, and both languages are "
        "heard equally fast. --rate-ar and --rate-en set one of them apart.")});
    text.section(message("Finding your way"));
    text.keys(kWays);
    text.paragraphs({message("What you open again goes on where you stopped.")});
    text.section(message("Other keys, and none"));
    text.paragraphs(
        {message("--keys daisy has the keys of daisy-player, --keys mpv those of mpv; the section "
                 "[keys] of ~/.config/nashra/nashra.conf has your own. On a keyboard that is "
                 "switched to Arabic the keys are at the same places."),
         message("--line-mode takes commands in words, a line each, from a keyboard, a switch or a "
                 "program: next, pause, faster, goto 12, search WORDS, help."),
         message(
             "'nashra ctl next-headline' asks the nashra that reads from somewhere else, and so do "
             "media keys: for a remote control, a big button or a computer without a keyboard.")});
    text.section(message("When something goes wrong"));
    text.paragraphs(
        {message("An error is one line: what cannot be done, why, and what you can do. With "
                 "several inputs the reading goes on after a bad one.")});
    text.section(message("More"));
    text.paragraphs({message("These lines are in the language of your session: LANG=ar_EG.UTF-8 is "
                             "Arabic, LANG=en_GB.UTF-8 English."),
                     message("'nashra help' lists the commands, 'nashra help play' the options of "
                             "one, 'man nashra' has all of it.")});
}

}  // namespace

std::vector<std::string> accessibility_help() {
    Text text;
    say_what_is_printed(text);
    say_how_it_is_steered(text);
    return text.take();
}

int print_accessibility_help() {
    const bool on_terminal = isatty(STDOUT_FILENO) == 1;
    for (const auto& paragraph : accessibility_help()) {
        if (!on_terminal || paragraph.empty()) {
            print_data(paragraph);
            continue;
        }
        for (const auto line : cut_into_lines(paragraph, terminal_width()))
            print_data(line);
    }
    return 0;
}

}  // namespace nashra
