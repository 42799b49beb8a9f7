#include "cli/line_filter.h"

#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "cli/diacritizer_file.h"
#include "cli/lexicon_files.h"
#include "cli/messages.h"
#include "cli/phoneme_text.h"
#include "cli/show_diacritics.h"
#include "cli/standard_output.h"
#include "model/error.h"
#include "model/message.h"
#include "reading/divide.h"
#include "reading/language_id.h"
#include "reading/sentence_break.h"
#include "source/charset.h"
#include "spoken/casting.h"
#include "spoken/say.h"
#include "voice/espeak_voice.h"
#include "voice/voice_files.h"

namespace nashra {

namespace {

/// `\n`, `\r`, `\t` and `\\` stand for the characters that a line cannot hold.
std::string unescape(std::string_view line) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char next = line[i] == '\\' && i + 1 < line.size() ? line[i + 1] : '\0';
        if (next == 'n' || next == 'r' || next == 't' || next == '\\') {
            text += next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : '\\';
            ++i;
        } else {
            text += line[i];
        }
    }
    return text;
}

std::string escape(std::string_view text) {
    std::string line;
    for (const char c : text) {
        if (c == '\n') {
            line += "\\n";
        } else if (c == '\r') {
            line += "\\r";
        } else if (c == '\t') {
            line += "\\t";
        } else if (c == '\\') {
            line += "\\\\";
        } else {
            line += c;
        }
    }
    return line;
}

std::string sentences_line(const std::string& line, Language language) {
    const auto text = unescape(line);
    std::string out;
    for (const auto sentence : sentences(text, language)) {
        if (!out.empty()) out += '\t';
        out += escape(sentence);
    }
    return out;
}

Utterance utterance_of(const std::string& text, Language language, const Lexicon& lexicon) {
    Sentence sentence;
    sentence.text = text;
    sentence.runs = language_runs(text, language);
    return say(cast(std::move(sentence), has_voice), Explain::no, &lexicon);
}

std::string utterance_line(const std::string& text, Language language, const Lexicon& lexicon) {
    std::string out;
    for (const auto& run : utterance_of(text, language, lexicon).runs) {
        if (!out.empty()) out += ' ';
        out += run.text;
    }
    return out;
}

/// A line is answered by a line, even if its voice died.
std::string phonemes_line(EspeakVoice& voice, Utterance utterance, const ArabicReading& arabic) {
    pronounce(utterance, arabic);
    try {
        return phoneme_text(voice, utterance);
    } catch (const Error& error) {
        if (error.kind() != Kind::try_later) throw;
        print_error(error.what());
        return {};
    }
}

}  // namespace

int filter_lines(const ShowCommand& command) {
    if (command.stage == Stage::article || command.stage == Stage::feed ||
        command.stage == Stage::headlines || command.stage == Stage::words) {
        throw Error{
            Kind::usage,
            message("--lines works with sentences, language, utterances, diacritics and phonemes")};
    }
    if (command.output == Output::json || command.explain == Explain::yes)
        throw Error{
            Kind::usage,
            message("--lines prints a line for a line: --json and --explain need an INPUT")};
    std::optional<EspeakVoice> voice;
    if (command.stage == Stage::phonemes) {
        voice.emplace(FirstStart::fork);
        voice->choose(command.voices);
    }
    std::shared_ptr<const Pronunciation> pronunciation;
    std::shared_ptr<const Lexicon> lexicon;
    if (command.stage == Stage::utterances || command.stage == Stage::phonemes) {
        pronunciation = read_pronunciation(command.lexicons, command.endings);
        lexicon = pronunciation->lexicon();
    }
    std::shared_ptr<const Diacritizer> diacritizer;
    if (command.stage == Stage::diacritics) diacritizer = read_diacritizer();
    for (std::string raw; std::getline(std::cin, raw);) {
        if (command.stage == Stage::diacritics) {
            print_data(diacritics_line(raw, *diacritizer, command.endings));
            continue;
        }
        const auto line = clean_utf8(raw, "utf-8");
        const auto language = identify(line, command.input.language.value_or(kUndetermined));
        switch (command.stage) {
            case Stage::sentences: print_data(sentences_line(line, language)); break;
            case Stage::language: print_data(language.code()); break;
            case Stage::utterances: print_data(utterance_line(line, language, *lexicon)); break;
            case Stage::phonemes:
                print_data(phonemes_line(*voice, utterance_of(line, language, *lexicon),
                                         pronunciation->arabic()));
                break;
            case Stage::article:
            case Stage::feed:
            case Stage::headlines:
            case Stage::words:
            case Stage::diacritics: break;
        }
    }
    if (std::cin.bad())
        throw Error{Kind::io, message("cannot read standard input (is it a folder?)")};
    return 0;
}

}  // namespace nashra
