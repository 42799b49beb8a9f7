// What the listener asked for: the command line, the NASHRA_* variables and the configuration file,
// parsed once into typed values. CLI11 appears in command_line.cpp alone.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/podcast_retention.h"
#include "cli/read_along.h"
#include "cli/sleep_timer.h"
#include "library/kept_fetcher.h"
#include "library/subscriptions.h"
#include "model/delivery.h"
#include "model/language.h"
#include "output/encoding.h"
#include "output/episode.h"
#include "player/key_map.h"
#include "programme/programme.h"
#include "source/open.h"
#include "source/web_fetcher.h"
#include "spoken/endings.h"
#include "spoken/say.h"
#include "voice/voice_choice.h"

namespace nashra {

class NeverRead;

enum class Output { people, json };
enum class Verbosity { quiet, normal, verbose };

/// Whether the pages behind a feed's teasers are fetched, and the further pages of an article that
/// its site has divided; or only the latter, and only of an article that was itself fetched.
enum class FullText { no, of_fetched, yes };

/// Whether what is listened to is written down: places, stories that were heard.
enum class History { none, kept };

struct FetchOptions {
    WebOptions web;
    Asking asking = Asking::when_stale;
    History history = History::kept;  // none: no page is kept, nor a kept one read
};

/// Whether stories that were heard are left out.
enum class OnlyNew { no, yes };

struct InputOptions {
    std::vector<std::string> inputs;  // files, addresses, "-" for standard input; none: the feeds
    ReadOptions read;
    std::optional<Language> language;  // --lang; nothing: found out
    FetchOptions fetch;
    Verbosity verbosity = Verbosity::normal;
    FullText full_text = FullText::no;
    Unheard unheard = Unheard::yes;  // of the subscriptions
    OnlyNew only_new = OnlyNew::no;  // of everything else
    std::shared_ptr<NeverRead> never_read{};
};

/// Where the player's sound goes. Nowhere takes as long as the sound would.
enum class SoundOutput { device, nowhere };

/// Where a reading begins that was left in the middle.
enum class Begin { where_left, anew };

/// Whether the listener types commands by the line, not keys.
enum class LineMode { no, yes };

struct PlayCommand {
    InputOptions input;
    RunningOrder order;
    Delivery delivery;
    SoundOutput sound = SoundOutput::device;
    std::string device;                    // empty: the system's default
    std::chrono::milliseconds lead_in{0};  // silence that a sleeping device may swallow
    Verbosity verbosity = Verbosity::normal;
    std::vector<std::string> lexicons;
    VoiceChoices voices;
    Endings endings = Endings::confident;  // of Arabic words
    KeyMap keys;
    LineMode line_mode = LineMode::no;
    Sleep sleep;
    Echo echo = Echo::off;
    History history = History::kept;
    Begin begin = Begin::where_left;
    std::string save_to;  // a folder; empty: the present one
};

/// Whether what is recorded counts as heard.
enum class MarkHeard { no, yes };

struct RecordCommand {
    InputOptions input;
    RunningOrder order;
    Delivery delivery;
    std::string path;  // "-": WAV to standard output
    Encoding encoding{};
    std::string cover{};  // a file; empty: none
    MarkHeard mark_heard = MarkHeard::no;
    Verbosity verbosity = Verbosity::normal;
    std::vector<std::string> lexicons;
    VoiceChoices voices;
    Endings endings = Endings::confident;  // of Arabic words
};

/// Whether a podcast has an episode for each article, or one a day of all.
enum class Episodes { each_article, one_a_day };

/// One of several runs that divide a manifest among them, from 1.
struct Shard {
    std::size_t number = 1;
    std::size_t of = 1;
};

enum class TalkingBook { no, yes };

struct PodcastCommand {
    InputOptions input;
    RunningOrder order;
    Delivery delivery;
    std::string folder;
    Encoding encoding;
    std::string cover;  // a file; empty: nashra's own
    Episodes episodes = Episodes::each_article;
    Retention retention;
    Channel channel;       // what is empty is found out
    std::string manifest;  // a file of items instead of inputs; empty: none
    Shard shard;
    TalkingBook book = TalkingBook::no;
    unsigned jobs = 1;  // processes
    Verbosity verbosity = Verbosity::normal;
    std::vector<std::string> lexicons;
    VoiceChoices voices;
    Endings endings = Endings::confident;  // of Arabic words
};

struct HeadlinesCommand {
    InputOptions input;
    RunningOrder order;
    Output output = Output::people;
};

/// A line filter reads standard input line by line and prints one line for each.
enum class Filter { no, lines };

enum class Stage {
    article,
    feed,
    headlines,
    sentences,
    utterances,
    diacritics,
    phonemes,
    words,  // and their times
    language
};

struct ShowCommand {
    Stage stage = Stage::article;
    InputOptions input;
    RunningOrder order;
    Output output = Output::people;
    Explain explain = Explain::no;
    Filter filter = Filter::no;
    std::vector<std::string> lexicons;
    VoiceChoices voices;
    Endings endings = Endings::confident;  // of Arabic words
    Delivery delivery;                     // of words that are timed
};

enum class FeedsAction { add, remove, list, update, import_list, export_list };

struct FeedsCommand {
    FeedsAction action = FeedsAction::list;
    std::vector<std::string> names;  // addresses to add, feeds to remove, files to import
    FetchOptions fetch;
    Output output = Output::people;
    Verbosity verbosity = Verbosity::normal;
};

enum class BookmarksAction { list, remove };

struct BookmarksCommand {
    BookmarksAction action = BookmarksAction::list;
    std::vector<std::string> numbers;  // of the list, to remove
};

/// Asks the nashra that reads for something.
struct ControlCommand {
    std::string name;
    std::vector<std::string> arguments;
};

struct VoicesCommand {};
struct DevicesCommand {};

/// What a listener should know who does not look at the screen.
struct AccessibilityCommand {};

/// Nothing to do but to print `text` on standard output: --help, --version.
struct PrintCommand {
    std::string text;
};

using CommandLine = std::variant<PlayCommand, RecordCommand, PodcastCommand, HeadlinesCommand,
                                 FeedsCommand, ShowCommand, BookmarksCommand, ControlCommand,
                                 VoicesCommand, DevicesCommand, AccessibilityCommand, PrintCommand>;

/// Throws Error{usage} or, for the configuration file, Error{config}.
CommandLine parse_command_line(int argc, const char* const* argv);

}  // namespace nashra
