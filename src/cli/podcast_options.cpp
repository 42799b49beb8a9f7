#include "cli/podcast_options.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>
#include <thread>

#include "model/error.h"
#include "model/message.h"
#include "source/address.h"

namespace nashra {

namespace {

constexpr int kMostJobs = 256;
constexpr int kMostEpisodes = 100'000;

const std::map<std::string, AudioFormat> kFormats = {{"mp3", AudioFormat::mp3},
                                                     {"opus", AudioFormat::opus},
                                                     {"ogg", AudioFormat::vorbis},
                                                     {"flac", AudioFormat::flac},
                                                     {"wav", AudioFormat::wav}};

/// "2/8"; nothing where it is none.
std::optional<Shard> shard_called(std::string_view typed) {
    Shard shard;
    const auto* const end = typed.data() + typed.size();
    const auto number = std::from_chars(typed.data(), end, shard.number);
    if (number.ec != std::errc{} || number.ptr == end || *number.ptr != '/') return std::nullopt;
    const auto of = std::from_chars(number.ptr + 1, end, shard.of);
    const bool whole = of.ec == std::errc{} && of.ptr == end;
    if (!whole || shard.number < 1 || shard.number > shard.of) return std::nullopt;
    return shard;
}

/// CLI11 hears what is wrong with a value, or nothing.
std::string is_shard(const std::string& typed) {
    return shard_called(typed) ? "" : message("'%1' is no share such as 2/8", typed);
}

std::string is_link(const std::string& typed) {
    return is_web_address(typed) ? "" : message("'%1' is no web address", typed);
}

void declare_channel(Options& options, PodcastRaw& podcast) {
    options
        .add("--link", podcast.link,
             message("The web address that the folder will have, for the feed"))
        ->check(is_link);
    options.add("--title", podcast.title, message("What the podcast is called"));
    options.add("--description", podcast.description, message("What it is, in a sentence"));
    options.add("--author", podcast.author, message("Who makes it"));
    options.add("--owner", podcast.owner, message("An e-mail address for its directories"));
    options.add("--cover", podcast.cover, message("A square picture, PNG or JPEG"));
}

}  // namespace

void declare_podcast(Options options, CLI::App& app, Raw& raw) {
    auto& podcast = raw.podcast;
    options.input()
        .full_text(FullText::yes)
        .order()
        .delivery()
        .lexicons()
        .voices()
        .endings()
        .encoding()
        .verbosity();
    last_one_counts(app.add_option("-d,--directory", podcast.folder,
                                   message("The folder of the podcast, which a web server shows")))
        ->required();
    options.add("--format", podcast.format, message("Of the sound: mp3, opus, ogg, flac or wav"))
        ->check(one_of(names_of(kFormats)));
    options.flag("--single", podcast.single, message("One episode a day of all that is new"));
    options.flag("--related", podcast.related, message("With the page's list of headlines"));
    options.add("--keep", podcast.keep, message("How many episodes stay; 0: all"))
        ->check(number_within(0, kMostEpisodes));
    options.add("--keep-days", podcast.keep_days, message("How old they may be; 0: any age"))
        ->check(number_within(0, kMostEpisodes));
    declare_channel(options, podcast);
    options.flag("--book", podcast.book,
                 message("A talking book of all episodes, too: newspaper.epub"));
    auto* manifest = options.add("--manifest", podcast.manifest,
                                 message("Instead of INPUT: a list of items, JSON Lines"));
    options.add("--shard", podcast.shard, message("I/N: only each N-th item of the manifest"))
        ->check(is_shard)
        ->needs(manifest);
    options
        .add("--jobs", podcast.jobs,
             message("Processes that work side by side; 0: as many as there are processors"))
        ->check(number_within(0, kMostJobs));
}

PodcastCommand build_podcast(const Raw& raw) {
    const auto& podcast = raw.podcast;
    PodcastCommand command;
    command.input = input_of(raw);
    command.input.unheard = Unheard::no;  // what is in the folder says what is new
    command.order = order_of(raw);
    if (!podcast.related) command.order.related = Related::no;
    command.delivery = delivery_of(raw);
    command.folder = podcast.folder;
    command.encoding = encoding_of(raw);
    command.encoding.format = kFormats.at(podcast.format);
    command.cover = podcast.cover;
    command.episodes = podcast.single ? Episodes::one_a_day : Episodes::each_article;
    if (podcast.keep > 0) command.retention.number = static_cast<std::size_t>(podcast.keep);
    if (podcast.keep_days > 0) command.retention.age = std::chrono::days{podcast.keep_days};
    command.channel.title = podcast.title;
    command.channel.description = podcast.description;
    command.channel.author = podcast.author;
    command.channel.link = podcast.link;
    command.channel.owner = podcast.owner;
    command.channel.language = command.input.language.value_or(kUndetermined);
    command.manifest = podcast.manifest;
    command.shard = *shard_called(podcast.shard);
    command.book = podcast.book ? TalkingBook::yes : TalkingBook::no;
    command.jobs = podcast.jobs > 0 ? static_cast<unsigned>(podcast.jobs)
                                    : std::max(1U, std::thread::hardware_concurrency());
    command.verbosity = verbosity_of(raw);
    command.lexicons = raw.lexicons;
    command.voices = voices_of(raw);
    command.endings = endings_of(raw);
    if (!command.manifest.empty() && !command.input.inputs.empty())
        throw Error{Kind::usage,
                    message("give either INPUT or --manifest (see 'nashra podcast --help')")};
    if (podcast.single && command.shard.of > 1)
        throw Error{Kind::usage,
                    message("--single: a bulletin cannot be divided (leave out --shard)")};
    if (command.book == TalkingBook::yes && command.encoding.format != AudioFormat::mp3)
        throw Error{Kind::usage, message("--book: books have MP3 (leave out --format)")};
    return command;
}

}  // namespace nashra
