#include "cli/command_line.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

#include <CLI/CLI.hpp>

#include "cli/command_options.h"
#include "cli/settings.h"
#include "model/error.h"

namespace nashra {

namespace {

const std::map<std::string, Stage> kStages = {
    {"article", Stage::article},       {"feed", Stage::feed},
    {"headlines", Stage::headlines},   {"sentences", Stage::sentences},
    {"utterances", Stage::utterances}, {"phonemes", Stage::phonemes},
    {"language", Stage::language}};

const std::map<std::string, FeedsAction> kFeedsActions = {{"add", FeedsAction::add},
                                                          {"remove", FeedsAction::remove},
                                                          {"list", FeedsAction::list},
                                                          {"update", FeedsAction::update},
                                                          {"import", FeedsAction::import_list},
                                                          {"export", FeedsAction::export_list}};

/// One command of the program: how its options are declared, and what comes out of them.
struct CommandSpec {
    const char* name;
    const char* help;
    std::function<void(Options, CLI::App&, Raw&)> declare;
    std::function<CommandLine(const Raw&)> build;
};

void declare_feeds(Options options, CLI::App& app, Raw& raw) {
    raw.stage = "list";
    app.add_option("ACTION", raw.stage, "What to do")
        ->check(CLI::IsMember(names_of(kFeedsActions)))
        ->capture_default_str();
    app.add_option("NAME", raw.inputs,
                   "Addresses of feeds or sites to add; feeds to remove, by number, title or "
                   "address; files to import");
    options.fetching().verbosity().flag("--json", raw.json, "For programs");
}

CommandLine build_feeds(const Raw& raw) {
    return FeedsCommand{kFeedsActions.at(raw.stage), raw.inputs, fetch_of(raw),
                        raw.json ? Output::json : Output::people, verbosity_of(raw)};
}

void declare_show(Options options, CLI::App& app, Raw& raw) {
    app.add_option("STAGE", raw.stage, "What to print")
        ->required()
        ->check(CLI::IsMember(names_of(kStages)));
    options.input().order();
    options.flag("--json", raw.json, "For programs");
    options.flag("--lines", raw.lines, "Filter standard input line by line");
    options.flag("--explain", raw.explain, "Say which rule changed what");
}

CommandLine build_show(const Raw& raw) {
    ShowCommand show{kStages.at(raw.stage),
                     input_of(raw),
                     order_of(raw),
                     raw.json ? Output::json : Output::people,
                     raw.explain ? Explain::yes : Explain::no,
                     raw.lines ? Filter::lines : Filter::no};
    if (show.filter == Filter::no && show.input.inputs.empty()) {
        throw Error{Kind::usage, "show: an INPUT is missing (or --lines to filter standard input)"};
    }
    return show;
}

std::vector<CommandSpec> commands() {
    return {
        {"play", "Read aloud (the default command)",
         [](Options options, CLI::App&, Raw& raw) {
             options.input().feeds(FullText::no).order().delivery().verbosity();
             options.add("--device", raw.device, "Sound device, from 'nashra devices'");
         },
         [](const Raw& raw) {
             return PlayCommand{input_of(raw), order_of(raw), delivery_of(raw), raw.device,
                                verbosity_of(raw)};
         }},
        {"record", "Write a sound file: .wav or .mp3, or - for WAV on standard output",
         [](Options options, CLI::App& app, Raw& raw) {
             options.input().feeds(FullText::yes).order().delivery().verbosity();
             app.add_option("-o,--output", raw.output,
                            "The file, .wav or .mp3; - is standard output")
                 ->required();
             options.flag("--mark-heard", raw.mark_heard, "What is recorded counts as heard");
         },
         [](const Raw& raw) {
             return RecordCommand{input_of(raw),
                                  order_of(raw),
                                  delivery_of(raw),
                                  raw.output,
                                  raw.mark_heard ? MarkHeard::yes : MarkHeard::no,
                                  verbosity_of(raw)};
         }},
        {"headlines", "Print the headline list, numbered, one per line",
         [](Options options, CLI::App&, Raw& raw) {
             options.input()
                 .feeds(FullText::no)
                 .flag("--json", raw.json, "For programs: one JSON value per line");
         },
         [](const Raw& raw) {
             return HeadlinesCommand{input_of(raw), raw.json ? Output::json : Output::people};
         }},
        {"feeds", "Subscriptions: add, remove, list, update; import and export them as OPML",
         declare_feeds, build_feeds},
        {"show", "Print the value at a stage of the pipeline", declare_show, build_show},
        {"voices", "List the installed voices", [](Options, CLI::App&, Raw&) {},
         [](const Raw&) { return VoicesCommand{}; }},
        {"devices", "List the sound devices", [](Options, CLI::App&, Raw&) {},
         [](const Raw&) { return DevicesCommand{}; }},
    };
}

/// How many of the arguments name the configuration file and its command comes behind them.
std::size_t leading_config(const std::vector<std::string>& arguments) {
    if (arguments.empty()) return 0;
    if (arguments.front() == "--config") return std::min<std::size_t>(arguments.size(), 2);
    return arguments.front().rfind("--config=", 0) == 0 ? 1 : 0;
}

/// `nashra page.html` means `nashra play page.html`, and `nashra` alone `nashra play`. Options may
/// stand before the input too.
std::vector<std::string> with_default_command(int argc, const char* const* argv,
                                              const std::vector<CommandSpec>& specs) {
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto first = leading_config(arguments);
    const auto of_program = [&](const std::string& word) {
        return word == "--help" || word == "-h" || word == "--version" ||
               std::any_of(specs.begin(), specs.end(),
                           [&](const auto& spec) { return spec.name == word; });
    };
    if (first >= arguments.size() || !of_program(arguments[first])) {
        arguments.insert(arguments.begin() + static_cast<std::ptrdiff_t>(first), "play");
    }
    return arguments;
}

bool is_given(const CommandSpec& spec, const std::vector<std::string>& arguments) {
    const auto first = leading_config(arguments);
    return first < arguments.size() && arguments[first] == spec.name;
}

}  // namespace

CommandLine parse_command_line(int argc, const char* const* argv) {
    const auto specs = commands();
    const auto arguments = with_default_command(argc, argv, specs);
    // Each command its own: CLI11 also hands out what the configuration file says to others.
    std::vector<Raw> raws(specs.size());
    CLI::App app{"nashra reads the news aloud, in Arabic and English.", "nashra"};
    app.footer(
        "nashra INPUT... is short for nashra play INPUT...: it reads the page aloud.\n"
        "nashra COMMAND --help lists a command's options, man nashra all of them.");
    app.set_version_flag("--version", "nashra " NASHRA_VERSION);
    app.set_config("--config", configuration_file(), "The configuration file");
    app.allow_config_extras(CLI::config_extras_mode::error);
    app.require_subcommand(1);
    std::vector<CLI::App*> subcommands;
    for (const auto& spec : specs) {
        auto* subcommand = app.add_subcommand(spec.name, spec.help);
        const auto variables = is_given(spec, arguments) ? Variables::read : Variables::ignored;
        auto& raw = raws[subcommands.size()];
        spec.declare(Options{*subcommand, raw, variables}, *subcommand, raw);
        subcommands.push_back(subcommand);
    }
    app.config_formatter(std::make_shared<Settings>(subcommands));
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
    } catch (const CLI::Error& error) {
        throw value_error(error, arguments);
    }
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (subcommands[i]->parsed()) return specs[i].build(raws[i]);
    }
    throw Error{Kind::internal, "no command was parsed"};
}

}  // namespace nashra
