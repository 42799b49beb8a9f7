#include "cli/command_line.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <thread>

#include <CLI/CLI.hpp>

#include "cli/command_options.h"
#include "cli/given_command.h"
#include "cli/podcast_options.h"
#include "cli/settings.h"
#include "model/error.h"
#include "model/message.h"

namespace nashra {

namespace {

const std::map<std::string, Stage> kStages = {
    {"article", Stage::article},       {"feed", Stage::feed},
    {"headlines", Stage::headlines},   {"sentences", Stage::sentences},
    {"utterances", Stage::utterances}, {"diacritics", Stage::diacritics},
    {"phonemes", Stage::phonemes},     {"words", Stage::words},
    {"language", Stage::language}};

const std::map<std::string, FeedsAction> kFeedsActions = {{"add", FeedsAction::add},
                                                          {"remove", FeedsAction::remove},
                                                          {"list", FeedsAction::list},
                                                          {"update", FeedsAction::update},
                                                          {"import", FeedsAction::import_list},
                                                          {"export", FeedsAction::export_list}};

const std::map<std::string, Echo> kEchoes = {
    {"off", Echo::off}, {"sentence", Echo::sentence}, {"line", Echo::line}};

/// One command of the program: how its options are declared, and what comes out of them.
struct CommandSpec {
    const char* name;
    const char* help;
    std::function<void(Options, CLI::App&, Raw&)> declare;
    std::function<CommandLine(const Raw&)> build;
};

void declare_feeds(Options options, CLI::App& app, Raw& raw) {
    raw.stage = "list";
    app.add_option("ACTION", raw.stage, message("What to do"))
        ->check(one_of(names_of(kFeedsActions)))
        ->capture_default_str();
    app.add_option("NAME", raw.inputs,
                   message("Addresses of feeds or sites to add; feeds to remove, by number, title "
                           "or address; files to import"));
    options.fetching().verbosity().flag("--json", raw.json, message("For programs"));
}

CommandLine build_feeds(const Raw& raw) {
    return FeedsCommand{kFeedsActions.at(raw.stage), raw.inputs, fetch_of(raw),
                        raw.json ? Output::json : Output::people, verbosity_of(raw)};
}

void declare_show(Options options, CLI::App& app, Raw& raw) {
    app.add_option("STAGE", raw.stage, message("What to print"))
        ->required()
        ->check(one_of(names_of(kStages)));
    options.input()
        .full_text(FullText::of_fetched)
        .order()
        .delivery()
        .lexicons()
        .voices()
        .endings()
        .verbosity();
    options.flag("--json", raw.json, message("For programs"));
    options.flag("--lines", raw.lines, message("Filter standard input line by line"));
    options.flag("--explain", raw.explain, message("Say which rule changed what"));
}

CommandLine build_show(const Raw& raw) {
    // Diacritics are for reading, where nothing is left out unless it is asked for.
    const bool all = kStages.at(raw.stage) == Stage::diacritics && raw.endings.empty();
    return ShowCommand{kStages.at(raw.stage),
                       input_of(raw),
                       order_of(raw),
                       raw.json ? Output::json : Output::people,
                       raw.explain ? Explain::yes : Explain::no,
                       raw.lines ? Filter::lines : Filter::no,
                       raw.lexicons,
                       voices_of(raw),
                       all ? Endings::full : endings_of(raw),
                       delivery_of(raw)};
}

/// What play and record have in common.
Options& spoken(Options& options) {
    return options.input()
        .full_text(FullText::yes)
        .feeds()
        .order()
        .delivery()
        .lexicons()
        .voices()
        .endings()
        .verbosity();
}

/// CLI11 hears what is wrong with a value, or nothing.
std::string is_sleep(const std::string& typed) {
    return sleep_called(typed) ? "" : message("'%1' is no number of minutes, item or off", typed);
}

void declare_play(Options options, CLI::App& /*app*/, Raw& raw) {
    spoken(options).controls().add("--device", raw.device,
                                   message("Sound device, from 'nashra devices'"));
    options
        .add("--output", raw.sound, message("device, or null: nowhere, at the pace of the sound"))
        ->check(one_of({"device", "null"}));
    options
        .add("--echo", raw.echo,
             message("Print what is read while it is heard: off, by the sentence, or in lines as "
                     "wide as the terminal"))
        ->check(one_of(names_of(kEchoes)));
    options.add("--save-to", raw.save_to, message("The folder for what is saved while it is read"))
        ->check(a_folder());
    options.add("--sleep", raw.sleep, message("Minutes after which it falls silent, item, or off"))
        ->check(is_sleep);
    options
        .add("--lead-in", raw.lead_in,
             message("Milliseconds of silence first, for a device that swallows the first word"))
        ->check(number_within(0, 5000));
    options.flag("--from-start", raw.from_start,
                 message("From the beginning, not from where you stopped"));
    options.flag("--no-history", raw.no_history,
                 message("Write nothing down: not where you stopped, nor what you have heard"));
}

CommandLine build_play(const Raw& raw) {
    return PlayCommand{input_of(raw),
                       order_of(raw),
                       delivery_of(raw),
                       raw.sound == "null" ? SoundOutput::nowhere : SoundOutput::device,
                       raw.device,
                       std::chrono::milliseconds{raw.lead_in},
                       verbosity_of(raw),
                       raw.lexicons,
                       voices_of(raw),
                       endings_of(raw),
                       keys_of(raw),
                       raw.line_mode ? LineMode::yes : LineMode::no,
                       *sleep_called(raw.sleep),
                       kEchoes.at(raw.echo),
                       raw.no_history ? History::none : History::kept,
                       raw.from_start ? Begin::anew : Begin::where_left,
                       raw.save_to};
}

void declare_record(Options options, CLI::App& app, Raw& raw) {
    spoken(options).encoding().flag("--mark-heard", raw.mark_heard,
                                    message("What is recorded counts as heard"));
    options.add("--cover", raw.cover, message("A picture for the recording, PNG or JPEG"));
    options.add("--jobs", raw.jobs, message("How many processors to use; 0 is all"))
        ->check(number_within(0, 256));
    last_one_counts(app.add_option("-o,--output", raw.output,
                                   message("The file: %1; - is standard output", sound_endings())))
        ->required();
}

CommandLine build_record(const Raw& raw) {
    auto encoding = encoding_of(raw);
    const auto processors = std::max(1U, std::thread::hardware_concurrency());
    encoding.jobs = raw.jobs == 0 ? processors : static_cast<unsigned>(raw.jobs);
    return RecordCommand{input_of(raw),
                         order_of(raw),
                         delivery_of(raw),
                         raw.output,
                         encoding,
                         raw.cover,
                         raw.mark_heard ? MarkHeard::yes : MarkHeard::no,
                         verbosity_of(raw),
                         raw.lexicons,
                         voices_of(raw),
                         endings_of(raw)};
}

void declare_headlines(Options options, CLI::App& /*app*/, Raw& raw) {
    options.input()
        .full_text(FullText::no)
        .feeds()
        .order()
        .unlisted([](Options& unused) { unused.delivery().lexicons().voices().endings(); })
        .verbosity()
        .flag("--json", raw.json, message("For programs: one JSON value per line"));
}

CommandLine build_headlines(const Raw& raw) {
    return HeadlinesCommand{input_of(raw), order_of(raw), raw.json ? Output::json : Output::people};
}

const std::map<std::string, BookmarksAction> kBookmarksActions = {
    {"list", BookmarksAction::list}, {"remove", BookmarksAction::remove}};

void declare_bookmarks(Options options, CLI::App& app, Raw& raw) {
    raw.stage = "list";
    app.add_option("ACTION", raw.stage, message("What to do"))
        ->check(one_of(names_of(kBookmarksActions)))
        ->capture_default_str();
    app.add_option("NUMBER", raw.inputs, message("Which to remove, by their numbers in the list"));
    options.verbosity();
}

CommandLine build_bookmarks(const Raw& raw) {
    return BookmarksCommand{kBookmarksActions.at(raw.stage), raw.inputs};
}

void declare_control(Options options, CLI::App& app, Raw& raw) {
    app.add_option("COMMAND", raw.stage, message("What to do; 'help' lists all"))->required();
    app.add_option("ARGUMENT", raw.inputs, message("The number of a headline, for example"));
    options.flag("--json", raw.json, message("Of status: for programs"));
}

CommandLine build_control(const Raw& raw) {
    ControlCommand command{raw.stage, raw.inputs};
    if (raw.json) command.arguments.emplace_back("json");
    return command;
}

void declare_list(Options options, CLI::App& /*app*/, Raw& /*raw*/) { options.verbosity(); }

void declare_help(Options /*options*/, CLI::App& app, Raw& raw) {
    app.add_option("TOPIC", raw.stage, message("A command, or accessibility"));
}

/// Of the program and of a command it is an option (cli/given_command).
CommandLine build_help(const Raw& raw) {
    if (raw.stage == "accessibility") return AccessibilityCommand{};
    throw Error{Kind::usage, message("there is no help about '%1' (see 'nashra help')", raw.stage)};
}

std::vector<CommandSpec> program_commands() {
    return {
        {"play", to_translate("Read aloud (the default command)"), declare_play, build_play},
        {"record",
         to_translate("Write a sound file: MP3, Opus, FLAC, WAV; or - for WAV on standard output"),
         declare_record, build_record},
        {"podcast",
         to_translate("Make a podcast: an episode of each article, and the feed for the apps"),
         declare_podcast, build_podcast},
        {"headlines", to_translate("Print the headline list, numbered, one per line"),
         declare_headlines, build_headlines},
        {"feeds",
         to_translate("Subscriptions: add, remove, list, update; import and export them as OPML"),
         declare_feeds, build_feeds},
        {"bookmarks", to_translate("List the bookmarks that you have set, and remove some"),
         declare_bookmarks, build_bookmarks},
        {"show", to_translate("Print the value at a stage of the pipeline"), declare_show,
         build_show},
        {"ctl",
         to_translate("Ask the nashra that reads for something: a key's command by its name"),
         declare_control, build_control},
        {"voices", to_translate("List the installed voices"), declare_list,
         [](const Raw&) { return VoicesCommand{}; }},
        {"devices", to_translate("List the sound devices"), declare_list,
         [](const Raw&) { return DevicesCommand{}; }},
        {"help", to_translate("Help about a command, or about accessibility"), declare_help,
         build_help},
    };
}

std::vector<std::string> names_of(const std::vector<CommandSpec>& specs) {
    std::vector<std::string> names;
    for (const auto& spec : specs)
        names.emplace_back(spec.name);
    return names;
}

/// What the commands are called, and which options are followed by a value.
CommandWords command_words(const std::vector<CLI::App*>& commands) {
    CommandWords words;
    for (const auto* command : commands) {
        words.commands.push_back(command->get_name());
        for (const auto* option : command->get_options()) {
            if (option->get_items_expected_max() == 0) continue;
            for (const auto& name : option->get_snames())
                words.options_with_a_value.insert("-" + name);
            for (const auto& name : option->get_lnames())
                words.options_with_a_value.insert("--" + name);
        }
    }
    return words;
}

/// An option that no command has, or a word too many.
Error unexpected(const CLI::ExtrasError& error, const CLI::App& command) {
    const std::string said = error.what();
    const auto word = said.substr(said.find(": ") + 2);
    if (word.front() != '-')
        return Error{Kind::usage, message("%1: '%2' is not expected (see 'nashra %1 --help')",
                                          command.get_name(), word)};
    std::vector<std::string> options{"--help", "--version"};
    for (const auto* option : command.get_options()) {
        for (const auto& name : option->get_lnames())
            options.push_back("--" + name);
    }
    const auto name = word.substr(0, word.find_first_of("= "));
    const auto meant = nearest(name, options);
    return Error{
        Kind::usage,
        meant.empty()
            ? message("there is no option '%1' (see 'nashra %2 --help')", name, command.get_name())
            : message("there is no option '%1' (did you mean %3? see 'nashra %2 --help')", name,
                      command.get_name(), meant)};
}

/// The words of CLI11's own that stand in a help.
void label_help(CLI::App& app) {
    app.set_help_flag("-h,--help", message("Print this help"));
    const auto formatter = app.get_formatter();
    formatter->label("Usage", message("Usage"));
    formatter->label("Positionals", message("Arguments"));
    formatter->label("REQUIRED", message("required"));
    formatter->label("Excludes", message("not with"));
}

void declare_program(CLI::App& app) {
    app.footer(
        message("nashra INPUT... is short for nashra play INPUT...: it reads the page aloud.") +
        '\n' + message("nashra COMMAND --help lists a command's options, man nashra all of them.") +
        '\n' + message("nashra help accessibility is for who does not look at the screen."));
    label_help(app);
    app.set_version_flag("--version", "nashra " NASHRA_VERSION, message("Print the version"));
    app.set_config("--config", configuration_file(), message("The configuration file"));
    app.allow_config_extras(CLI::config_extras_mode::error);
    app.require_subcommand(1);
}

bool is_given(const CommandSpec& spec, const std::vector<std::string>& arguments) {
    const auto first = leading_config(arguments);
    return first < arguments.size() && arguments[first] == spec.name;
}

}  // namespace

CommandLine parse_command_line(int argc, const char* const* argv) {
    const auto specs = program_commands();
    const std::vector<std::string> typed{argv + 1, argv + argc};
    // To declare the options of all takes a millisecond before the first word.
    const auto only = certain_command(typed, names_of(specs), configuration_file());
    // Each command its own: CLI11 also hands out what the configuration file says to others.
    std::vector<Raw> raws(specs.size());
    CLI::App app{message("nashra reads the news aloud, in Arabic and English."), "nashra"};
    declare_program(app);
    std::vector<CLI::App*> subcommands;
    for (const auto& spec : specs) {
        auto* subcommand = app.add_subcommand(spec.name, message(spec.help));
        label_help(*subcommand);
        auto& raw = raws[subcommands.size()];
        if (only.empty() || only == spec.name)
            spec.declare(Options{*subcommand, raw}, *subcommand, raw);
        subcommands.push_back(subcommand);
    }
    const auto arguments = with_command_first(typed, command_words(subcommands));
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (is_given(specs[i], arguments)) read_variables(raws[i]);
    }
    std::vector<OwnKeys> own_keys;
    app.config_formatter(std::make_shared<Settings>(subcommands, own_keys));
    try {
        app.parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
    } catch (const CLI::CallForHelp&) {
        for (const auto* subcommand : subcommands) {
            if (subcommand->parsed()) return PrintCommand{subcommand->help()};
        }
        return PrintCommand{app.help()};
    } catch (const CLI::CallForVersion&) {
        return PrintCommand{"nashra " NASHRA_VERSION "\n"};
    } catch (const CLI::ConfigError& error) {
        throw Error{Kind::config, error.what()};
    } catch (const CLI::FileError& error) {
        throw Error{Kind::config, error.what()};
    } catch (const CLI::ExtrasError& error) {
        const auto given = std::find_if(subcommands.begin(), subcommands.end(),
                                        [](const auto* command) { return command->parsed(); });
        throw unexpected(error, given == subcommands.end() ? app : **given);
    } catch (const CLI::Error& error) {
        throw value_error(error, arguments);
    }
    // Behind what was asked of the program itself: --help and --version need no configuration.
    if (leading_config(arguments) == 0) require_readable(configuration_file());
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (!subcommands[i]->parsed()) continue;
        raws[i].own_keys = own_keys;
        return specs[i].build(raws[i]);
    }
    throw Error{Kind::internal, "no command was parsed"};
}

}  // namespace nashra
