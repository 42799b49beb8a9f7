#include "cli/command_line.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>

#include <CLI/CLI.hpp>

#include "model/error.h"
#include "reading/language_id.h"

namespace nashra {

namespace {

// What CLI11 writes into; turned into the typed command when all is parsed.
struct Raw {
    std::vector<std::string> inputs;
    std::string as;
    std::string url;
    std::string lang = "auto";
    std::string device;
    std::string output;
    std::string stage;
    int rate = Speed::kNormal;
    int pitch = 50;
    int volume = 100;
    int timeout = 60;
    std::string user_agent;
    bool allow_private = false;
    bool offline = false;
    bool refresh = false;
    bool headlines_only = false;
    bool no_related = false;
    bool json = false;
    bool lines = false;
    bool explain = false;
    bool quiet = false;
    bool verbose = false;
};

const std::map<std::string, InputKind> kKinds = {{"", InputKind::automatic},
                                                 {"html", InputKind::html},
                                                 {"text", InputKind::text},
                                                 {"feed", InputKind::feed}};

const std::map<std::string, Stage> kStages = {
    {"article", Stage::article},     {"headlines", Stage::headlines},
    {"sentences", Stage::sentences}, {"utterances", Stage::utterances},
    {"phonemes", Stage::phonemes},   {"language", Stage::language}};

std::vector<std::string> names_of(const auto& table) {
    std::vector<std::string> names;
    for (const auto& [name, value] : table) {
        if (!name.empty()) names.push_back(name);
    }
    return names;
}

/// NASHRA_HEADLINES_ONLY for --headlines-only.
std::string variable_for(const std::string& option) {
    std::string variable = "NASHRA_" + option.substr(2);
    std::replace(variable.begin(), variable.end(), '-', '_');
    std::transform(variable.begin(), variable.end(), variable.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return variable;
}

/// CLI11 reads the variables of all commands, also of those that were not given.
enum class Variables { ignored, read };

class Options {
  public:
    Options(CLI::App& app, Raw& raw, Variables variables)
        : app_(app), raw_(raw), variables_(variables) {}

    Options& input() {
        app_.add_option("INPUT", raw_.inputs,
                        "HTML, copied page text or plain text: a file, a web address, or - for "
                        "standard input");
        add("--as", raw_.as, "The kind of input, when it is not found right by its content")
            ->check(CLI::IsMember(names_of(kKinds)));
        add("--url", raw_.url, "The address that a saved page came from");
        add("--lang", raw_.lang, "Language of the text: ar, en, another code, or auto");
        return fetching();
    }

    Options& fetching() {
        flag("--offline", raw_.offline, "Only pages that were fetched before");
        flag("--refresh", raw_.refresh, "Ask the server again, however new the copy is")
            ->excludes(app_.get_option("--offline"));
        flag("--allow-private", raw_.allow_private, "Pages of this computer and its network too");
        add("--timeout", raw_.timeout, "Seconds until a page must be here")
            ->check(CLI::Range(1, 3600));
        add("--user-agent", raw_.user_agent, "What to call nashra to a server");
        return *this;
    }

    Options& order() {
        flag("--headlines-only", raw_.headlines_only, "Only the headlines, without the articles");
        flag("--no-related", raw_.no_related, "Without the page's list of headlines");
        return *this;
    }

    Options& delivery() {
        add("--rate", raw_.rate, "Words per minute")
            ->check(CLI::Range(Speed::kSlowest, Speed::kFastest));
        add("--pitch", raw_.pitch, "0 to 99")->check(CLI::Range(0, 99));
        add("--volume", raw_.volume, "Per cent, 0 to 200")->check(CLI::Range(0, 200));
        return *this;
    }

    Options& verbosity() {
        flag("--quiet,-q", raw_.quiet, "Print nothing but errors");
        flag("--verbose", raw_.verbose, "Print more");
        return *this;
    }

    CLI::Option* flag(const std::string& names, bool& value, const std::string& help) {
        return with_variable(app_.add_flag(names, value, help), names);
    }

    CLI::Option* add(const std::string& names, auto& value, const std::string& help) {
        return with_variable(app_.add_option(names, value, help), names);
    }

  private:
    CLI::Option* with_variable(CLI::Option* option, const std::string& names) {
        if (variables_ == Variables::ignored) return option;
        return option->envname(variable_for(names.substr(0, names.find(','))));
    }

    CLI::App& app_;
    Raw& raw_;
    Variables variables_;
};

Verbosity verbosity_of(const Raw& raw) {
    if (raw.quiet) return Verbosity::quiet;
    return raw.verbose ? Verbosity::verbose : Verbosity::normal;
}

FetchOptions fetch_of(const Raw& raw) {
    FetchOptions fetch;
    fetch.web.patience = std::chrono::seconds{raw.timeout};
    fetch.web.user_agent = raw.user_agent;
    if (raw.allow_private) fetch.web.private_addresses = PrivateAddresses::allowed;
    if (raw.refresh) fetch.asking = Asking::always;
    if (raw.offline) fetch.asking = Asking::never;
    return fetch;
}

InputOptions input_of(const Raw& raw) {
    InputOptions input{raw.inputs, {}, std::nullopt, fetch_of(raw), verbosity_of(raw)};
    input.read.as = kKinds.at(raw.as);
    input.read.url = raw.url;
    if (raw.lang != "auto") {
        input.language = language_of_tag(raw.lang);
        if (!is_language(*input.language)) {
            throw Error{Kind::usage,
                        "--lang: '" + raw.lang + "' is no language code (ar, en, auto)"};
        }
    }
    return input;
}

[[noreturn]] void nothing_given() {
    throw Error{Kind::usage,
                "nothing to read: give a news page, a text file, or - for standard input (see "
                "'nashra --help')"};
}

/// Asked here and not by CLI11, which would say nothing of a mistyped option where no input is.
InputOptions needed_input(const Raw& raw) {
    if (raw.inputs.empty()) nothing_given();
    return input_of(raw);
}

RunningOrder order_of(const Raw& raw) {
    return {.headlines_only = raw.headlines_only ? HeadlinesOnly::yes : HeadlinesOnly::no,
            .related = raw.no_related ? Related::no : Related::yes};
}

Delivery delivery_of(const Raw& raw) { return {Speed{raw.rate}, raw.pitch, raw.volume}; }

/// One command of the program: how its options are declared, and what comes out of them.
struct CommandSpec {
    const char* name;
    const char* help;
    std::function<void(Options, CLI::App&, Raw&)> declare;
    std::function<CommandLine(const Raw&)> build;
};

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
             options.input().order().delivery().verbosity();
             options.add("--device", raw.device, "Sound device, from 'nashra devices'");
         },
         [](const Raw& raw) {
             return PlayCommand{needed_input(raw), order_of(raw), delivery_of(raw), raw.device,
                                verbosity_of(raw)};
         }},
        {"record", "Write a sound file: .wav or .mp3, or - for WAV on standard output",
         [](Options options, CLI::App& app, Raw& raw) {
             options.input().order().delivery().verbosity();
             app.add_option("-o,--output", raw.output,
                            "The file, .wav or .mp3; - is standard output")
                 ->required();
         },
         [](const Raw& raw) {
             return RecordCommand{needed_input(raw), order_of(raw), delivery_of(raw), raw.output,
                                  verbosity_of(raw)};
         }},
        {"headlines", "Print the headline list, numbered, one per line",
         [](Options options, CLI::App&, Raw& raw) {
             options.input().flag("--json", raw.json, "For programs: one JSON value per line");
         },
         [](const Raw& raw) {
             return HeadlinesCommand{needed_input(raw), raw.json ? Output::json : Output::people};
         }},
        {"show", "Print the value at a stage of the pipeline",
         [](Options options, CLI::App& app, Raw& raw) {
             app.add_option("STAGE", raw.stage, "What to print")
                 ->required()
                 ->check(CLI::IsMember(names_of(kStages)));
             options.input().order();
             options.flag("--json", raw.json, "For programs");
             options.flag("--lines", raw.lines, "Filter standard input line by line");
             options.flag("--explain", raw.explain, "Say which rule changed what");
         },
         build_show},
        {"voices", "List the installed voices", [](Options, CLI::App&, Raw&) {},
         [](const Raw&) { return VoicesCommand{}; }},
        {"devices", "List the sound devices", [](Options, CLI::App&, Raw&) {},
         [](const Raw&) { return DevicesCommand{}; }},
    };
}

/// The configuration file's settings are long options without their dashes ("rate = 250"), and hold
/// for every command that has the option; in a section such as [record], for that command alone. A
/// setting that no command has is a typing error.
class Settings : public CLI::ConfigINI {
  public:
    explicit Settings(std::vector<CLI::App*> subcommands) : subcommands_(std::move(subcommands)) {}

    std::vector<CLI::ConfigItem> from_config(std::istream& input) const override {
        std::vector<CLI::ConfigItem> settings;
        for (const auto& item : CLI::ConfigINI::from_config(input)) {
            if (item.name == "++" || item.name == "--") continue;  // CLI11's marks of a [section]
            bool known = false;
            for (const auto* subcommand : subcommands_) {
                const bool meant =
                    item.parents.empty() || item.parents == std::vector{subcommand->get_name()};
                if (!meant || subcommand->get_option_no_throw("--" + item.name) == nullptr)
                    continue;
                known = true;
                if (std::getenv(variable_for("--" + item.name).c_str()) != nullptr) continue;
                settings.push_back(item);
                settings.back().parents = {subcommand->get_name()};
            }
            if (!known) {
                throw Error{Kind::config, "the configuration file has the setting '" + item.name +
                                              "', which no command knows (see 'man nashra')"};
            }
        }
        return settings;
    }

  private:
    std::vector<CLI::App*> subcommands_;
};

/// $XDG_CONFIG_HOME/nashra/nashra.conf, by default ~/.config/nashra/nashra.conf.
std::string configuration_file() {
    namespace fs = std::filesystem;
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const char* home = std::getenv("HOME");
    if (config != nullptr && *config == '/') return fs::path{config} / "nashra/nashra.conf";
    if (home != nullptr) return fs::path{home} / ".config/nashra/nashra.conf";
    return {};
}

/// How many of the arguments name the configuration file and its command comes behind them.
std::size_t leading_config(const std::vector<std::string>& arguments) {
    if (arguments.empty()) return 0;
    if (arguments.front() == "--config") return std::min<std::size_t>(arguments.size(), 2);
    return arguments.front().rfind("--config=", 0) == 0 ? 1 : 0;
}

/// `nashra page.html` means `nashra play page.html`. Options may stand before the input too.
std::vector<std::string> with_default_command(int argc, const char* const* argv,
                                              const std::vector<CommandSpec>& specs) {
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto first = leading_config(arguments);
    const auto of_program = [&](const std::string& word) {
        return word == "--help" || word == "-h" || word == "--version" ||
               std::any_of(specs.begin(), specs.end(),
                           [&](const auto& spec) { return spec.name == word; });
    };
    if (first < arguments.size() && !of_program(arguments[first])) {
        arguments.insert(arguments.begin() + static_cast<std::ptrdiff_t>(first), "play");
    }
    return arguments;
}

bool is_given(const CommandSpec& spec, const std::vector<std::string>& arguments) {
    const auto first = leading_config(arguments);
    return first < arguments.size() && arguments[first] == spec.name;
}

/// What was wrong, and where it was said: an option's value may come from the environment or from
/// the configuration file, and then it helps nobody to be told of an option.
Error value_error(const CLI::Error& error, const std::vector<std::string>& arguments) {
    std::string message = error.what();
    std::replace(message.begin(), message.end(), '\n', ' ');
    const auto option = message.substr(0, message.find(':'));
    const bool typed = std::any_of(arguments.begin(), arguments.end(), [&](const auto& argument) {
        return argument == option || argument.rfind(option + "=", 0) == 0;
    });
    const bool about_option = option.rfind("--", 0) == 0 && option.size() < message.size();
    if (!about_option || typed) return Error{Kind::usage, message + " (see 'nashra --help')"};
    if (std::getenv(variable_for(option).c_str()) != nullptr) {
        return Error{Kind::usage, "the variable " + variable_for(option) +
                                      message.substr(option.size()) + " (see 'man nashra')"};
    }
    return Error{Kind::config, "the configuration file, setting '" + option.substr(2) + "'" +
                                   message.substr(option.size()) + " (see 'man nashra')"};
}

}  // namespace

CommandLine parse_command_line(int argc, const char* const* argv) {
    if (argc < 2) nothing_given();
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
