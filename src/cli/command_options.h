// The options that several commands share: how they are declared to CLI11, and the typed values
// that come out of them.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/command_line.h"
#include "cli/own_keys.h"
#include "cli/settings.h"

namespace nashra {

/// What `nashra podcast` alone has of that which follows.
struct PodcastRaw {
    std::string folder;
    std::string format = "mp3";
    bool single = false;
    bool related = false;
    int keep = 0;
    int keep_days = 0;
    std::string link;
    std::string title;
    std::string description;
    std::string author;
    std::string owner;
    std::string cover;
    bool book = false;
    std::string manifest;
    std::string shard = "1/1";
    int jobs = 0;
};

/// What CLI11 writes into; turned into the typed command when all is parsed.
struct Raw {
    std::vector<std::string> inputs;
    std::vector<std::string> lexicons;
    std::vector<std::string> voices;
    std::string as;
    std::string url;
    std::string content_type;
    std::string lang = "auto";
    std::string device;
    std::string sound;
    int lead_in = 0;
    std::string output;
    std::string stage;
    std::string endings;  // empty: as usual
    std::string keys;     // a profile; empty: our own
    std::vector<OwnKeys> own_keys;
    bool line_mode = false;
    std::string sleep = "off";
    std::string echo = "off";
    std::string save_to;
    bool compat = false;
    int quality = kSpeechQuality;
    std::string loudness;  // empty: as usual
    std::string cover;
    int jobs = 0;  // 0: as many as there are processors
    int rate = Speed::kNormal;
    int rate_arabic = 0;  // 0: the common one
    int rate_english = 0;
    int pitch = 50;
    int volume = 100;
    int timeout = 0;  // seconds; 0: as usual
    std::string user_agent;
    bool allow_private = false;
    bool offline = false;
    bool refresh = false;
    bool heard = false;
    bool only_new = false;
    bool from_start = false;
    bool no_history = false;
    bool mark_heard = false;
    bool full_text = false;
    const CLI::Option* full_text_option = nullptr;
    FullText full_text_by_default = FullText::no;
    bool no_chime = false;
    bool headlines_only = false;
    bool no_related = false;
    bool json = false;
    bool lines = false;
    bool explain = false;
    bool quiet = false;
    bool verbose = false;
    PodcastRaw podcast;
    bool plain = false;                                           // nothing else is ever printed
    std::vector<std::pair<CLI::Option*, std::string>> variables;  // of each option that has one
};

/// Declares the options of one command, group by group.
class Options {
  public:
    Options(CLI::App& app, Raw& raw) : app_(app), raw_(raw) {}

    Options& input();
    Options& fetching();
    Options& full_text(FullText by_default);
    Options& feeds();
    Options& order();
    Options& delivery();
    Options& lexicons();
    Options& voices();
    Options& endings();
    Options& verbosity();
    Options& encoding();
    Options& controls();
    /// What `declare` declares is taken but has no effect here: one set of options serves all
    /// commands. Help does not list it.
    Options& unlisted(const std::function<void(Options&)>& declare);

    CLI::Option* flag(const std::string& names, bool& value, const std::string& help) {
        return with_variable(app_.add_flag(names, value, help), names);
    }
    CLI::Option* add(const std::string& names, auto& value, const std::string& help) {
        return with_variable(app_.add_option(names, value, help), names);
    }

  private:
    CLI::Option* with_variable(CLI::Option* option, const std::string& names);

    CLI::App& app_;
    Raw& raw_;
};

/// From now on what the environment says counts for the command. For the one that was given alone:
/// CLI11 would complain of a variable in the name of each.
void read_variables(const Raw& raw);

/// Throws Error{usage} for what CLI11 cannot check, as do those below.
InputOptions input_of(const Raw& raw);
FetchOptions fetch_of(const Raw& raw);
RunningOrder order_of(const Raw& raw);
Delivery delivery_of(const Raw& raw);
VoiceChoices voices_of(const Raw& raw);
Endings endings_of(const Raw& raw);
Verbosity verbosity_of(const Raw& raw);
/// How the sound is to be; what else there is to encoding is each command's own.
Encoding encoding_of(const Raw& raw);
KeyMap keys_of(const Raw& raw);

// What an option's value must be; CLI11's own would tell what is wrong in English alone.
CLI::Validator number_within(int lowest, int highest);
CLI::Validator one_of(const std::vector<std::string>& words);
CLI::Validator a_folder();

/// An option that is given again has the later value: whoever has an alias with their own speed may
/// want another one today. Those that may be given several times have all.
CLI::Option* last_one_counts(CLI::Option* option);

/// The words of a table, for one_of; "" is the default and no word.
std::vector<std::string> names_of(const auto& table) {
    std::vector<std::string> names;
    for (const auto& [name, value] : table) {
        if (!name.empty()) names.push_back(name);
    }
    return names;
}

}  // namespace nashra
