#include "cli/show.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "cli/diacritizer_file.h"
#include "cli/headlines.h"
#include "cli/inputs.h"
#include "cli/json.h"
#include "cli/lexicon_files.h"
#include "cli/line_filter.h"
#include "cli/messages.h"
#include "cli/phoneme_text.h"
#include "cli/show_diacritics.h"
#include "cli/show_feed.h"
#include "cli/standard_output.h"
#include "cli/timed_words.h"
#include "model/error.h"
#include "model/message.h"
#include "programme/programme.h"
#include "reading/divide.h"
#include "reading/language_id.h"
#include "spoken/casting.h"
#include "spoken/say.h"
#include "spoken/written_words.h"
#include "voice/espeak_voice.h"
#include "voice/voice_files.h"

namespace nashra {

namespace {

void print_field(const char* name, const std::string& value) {
    if (!value.empty()) print_data(std::string{name} + ": " + printable(value));
}

void print_article(const Article& article) {
    print_field("site", article.site);
    print_field("tagline", article.tagline);
    print_field("title", article.title);
    print_field("standfirst", article.standfirst);
    print_field("byline", article.byline);
    print_field("published", article.published);
    print_field("language", std::string{article.language.code()});
    for (const auto& block : article.blocks) {
        print_data(std::string{name(block.role)} + ": " + printable(block.text));
    }
    for (const auto& headline : article.headlines) {
        print_field("headline", headline.title);
        print_field("teaser", headline.teaser);
    }
    for (const auto& text : article.skipped) {
        print_data("skipped, " + text.reason + ": " + printable(text.text));
    }
}

void show_article(const Article& article, Output output) {
    if (output == Output::json) {
        print_data(json_document(article));
    } else {
        print_article(article);
    }
}

void show_headlines(const Article& article, Output output) {
    for (const auto& headline : headline_list(article)) {
        print_data(output == Output::json ? json_line(headline)
                                          : printable(headline_words(headline)));
    }
}

void show_language(const Article& article, Output output) {
    for (const auto& block : article.blocks) {
        if (output == Output::json) {
            print_data(json_line(block.text, block.language));
        } else {
            print_data(std::string{block.language.code()} + ": " + printable(block.text));
        }
    }
}

template <typename Runs>
std::string runs_text(const Runs& runs) {
    std::string text;
    for (const auto& run : runs) {
        if (!text.empty()) text += " | ";
        text += std::string{run.language.code()} + ": " + printable(run.text);
    }
    return text;
}

void for_each_sentence(Article article, const ShowCommand& command,
                       const std::function<void(const Sentence&)>& visit) {
    Programme programme;
    programme.append(std::move(article), command.order);
    for (std::uint32_t i = 0; i < programme.passage_end(); ++i) {
        for (const auto& sentence : divide(programme.passage(i), i))
            visit(sentence);
    }
}

void print_changes(const Utterance& utterance) {
    for (const auto& change : utterance.changes) {
        print_data("  " + change.rule + ": " + printable(change.from) + " => " +
                   printable(change.to));
    }
}

void show_utterance(const Sentence& sentence, const ShowCommand& command, const Lexicon* lexicon) {
    auto utterance = say(cast(sentence, has_voice), command.explain, lexicon);
    if (command.output == Output::json) {
        find_written_words(utterance, sentence.text);
        print_data(json_line(sentence, utterance));
        return;
    }
    print_data(runs_text(utterance.runs));
    print_changes(utterance);
}

/// "   0.350 $110": when it is heard, from the sentence's first sound.
std::string time_line(const Sentence& sentence, const TimedWord& word) {
    auto milliseconds = std::to_string(word.start.count() % 1000);
    milliseconds.insert(0, 3 - milliseconds.size(), '0');
    const auto& place = word.place;
    return "  " + std::to_string(word.start.count() / 1000) + '.' + milliseconds + ' ' +
           printable(sentence.text.substr(place.from, place.to - place.from));
}

void show_words(const Sentence& sentence, const ShowCommand& command, EspeakVoice& voice,
                const Utterance& utterance) {
    const auto words = timed_words(voice, utterance, command.delivery);
    if (command.output == Output::json) {
        print_data(json_line(sentence, words));
        return;
    }
    print_data(printable(sentence.text));
    for (const auto& word : words)
        print_data(time_line(sentence, word));
}

void show_sentence_stage(const Sentence& sentence, const ShowCommand& command,
                         std::optional<EspeakVoice>& voice, const Pronunciation* pronunciation) {
    const bool json = command.output == Output::json;
    if (command.stage == Stage::sentences) {
        print_data(json ? json_line(sentence) : runs_text(sentence.runs));
    } else if (command.stage == Stage::utterances) {
        show_utterance(sentence, command, pronunciation->lexicon().get());
    } else {
        auto utterance =
            say(cast(sentence, has_voice), command.explain, pronunciation->lexicon().get());
        if (command.stage == Stage::words) find_written_words(utterance, sentence.text);
        pronounce(utterance, pronunciation->arabic(), command.explain);
        if (command.stage == Stage::words) return show_words(sentence, command, *voice, utterance);
        const auto phonemes = phoneme_text(*voice, utterance);
        print_data(json ? json_line(sentence, "phonemes", phonemes) : printable(phonemes));
        if (!json) print_changes(utterance);
    }
}

}  // namespace

int show(const ShowCommand& command) {
    if (command.filter == Filter::lines) return filter_lines(command);
    if (command.input.inputs.empty())
        throw Error{Kind::usage,
                    message("show: an INPUT is missing (or --lines to filter standard input)")};
    if (command.stage == Stage::feed) return show_feed(command);
    std::optional<EspeakVoice> voice;  // forked before a fetch may start a thread
    if (command.stage == Stage::phonemes || command.stage == Stage::words) {
        voice.emplace(FirstStart::fork);
        voice->choose(command.voices);
    }
    std::shared_ptr<const Pronunciation> pronunciation;
    if (command.stage == Stage::utterances || command.stage == Stage::phonemes ||
        command.stage == Stage::words)
        pronunciation = read_pronunciation(command.lexicons, command.endings);
    std::shared_ptr<const Diacritizer> diacritizer;
    if (command.stage == Stage::diacritics) {
        diacritizer = read_diacritizer();
        if (command.explain == Explain::yes)
            print_data("model: " + printable(diacritizer->origin()));
    }
    return read_inputs(command.input, [&](Article article) {
        switch (command.stage) {
            case Stage::article: show_article(article, command.output); break;
            case Stage::feed: break;
            case Stage::headlines: show_headlines(article, command.output); break;
            case Stage::language: show_language(article, command.output); break;
            case Stage::diacritics:
                for_each_sentence(std::move(article), command, [&](const Sentence& sentence) {
                    show_diacritics(sentence, command, *diacritizer);
                });
                break;
            case Stage::sentences:
            case Stage::utterances:
            case Stage::phonemes:
            case Stage::words:
                for_each_sentence(std::move(article), command, [&](const Sentence& sentence) {
                    show_sentence_stage(sentence, command, voice, pronunciation.get());
                });
                break;
        }
    });
}

}  // namespace nashra
