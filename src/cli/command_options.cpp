#include "cli/command_options.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>

#include "cli/never_read.h"
#include "model/error.h"
#include "model/message.h"
#include "reading/language_id.h"

namespace nashra {

namespace {

const std::map<std::string, InputKind> kKinds = {{"", InputKind::automatic},
                                                 {"html", InputKind::html},
                                                 {"text", InputKind::text},
                                                 {"feed", InputKind::feed}};

const std::map<std::string, Endings> kEndings = {{"", Endings::confident},
                                                 {"full", Endings::full},
                                                 {"confident", Endings::confident},
                                                 {"none", Endings::none}};

const std::map<std::string, KeyProfile> kKeyProfiles = {{"", KeyProfile::nashra},
                                                        {"nashra", KeyProfile::nashra},
                                                        {"daisy", KeyProfile::daisy},
                                                        {"mpv", KeyProfile::mpv}};

/// CLI11 hears what is wrong with a value, or nothing.
std::string is_language_or_auto(const std::string& tag) {
    if (tag == "auto" || is_language(language_of_tag(tag))) return {};
    return message("'%1' is no language code (ar, en, auto)", tag);
}

constexpr std::string_view kLoudnessOff = "off";
constexpr int kQuietest = -40;
constexpr int kLoudest = -5;

/// In LUFS: "-16", "-16.5".
std::optional<double> loudness_called(const std::string& typed) {
    double loudness = 0;
    const auto* const end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, loudness);
    const bool whole = read.ec == std::errc{} && read.ptr == end;
    if (!whole || loudness < kQuietest || loudness > kLoudest) return std::nullopt;
    return loudness;
}

std::string is_loudness(const std::string& typed) {
    if (typed == kLoudnessOff || loudness_called(typed)) return {};
    return message("'%1' is no loudness from %2 to %3, nor off", typed, kQuietest, kLoudest);
}

}  // namespace

CLI::Validator number_within(int lowest, int highest) {
    const auto wrong = [=](const std::string& typed) -> std::string {
        int number = 0;
        const auto* const end = typed.data() + typed.size();
        const auto read = std::from_chars(typed.data(), end, number);
        const bool whole = read.ec == std::errc{} && read.ptr == end;
        if (whole && number >= lowest && number <= highest) return {};
        return message("'%1' is no number from %2 to %3", typed, lowest, highest);
    };
    return {wrong, std::to_string(lowest) + ".." + std::to_string(highest)};
}

CLI::Validator one_of(const std::vector<std::string>& words) {
    std::string list;
    for (const auto& word : words)
        list += (list.empty() ? "" : "|") + word;
    const auto wrong = [words, list](const std::string& typed) -> std::string {
        if (std::find(words.begin(), words.end(), typed) != words.end()) return {};
        return message("'%1' is none of %2", typed, list);
    };
    return {wrong, list};
}

CLI::Validator a_folder() {
    const auto wrong = [](const std::string& typed) -> std::string {
        std::error_code failure;
        if (std::filesystem::is_directory(typed, failure)) return {};
        return message("there is no folder '%1'", typed);
    };
    return {wrong, ""};
}

Options& Options::input() {
    app_.add_option(
        "INPUT", raw_.inputs,
        message("HTML, a feed, copied page text or plain text: a file, a web address, or - for "
                "standard input"));
    add("--as", raw_.as, message("The kind of input, when it is not found right by its content"))
        ->check(one_of(names_of(kKinds)));
    add("--url", raw_.url, message("The address that a saved page came from"));
    add("--content-type", raw_.content_type, message("The Content-Type header that came with it"));
    add("--lang", raw_.lang, message("Language of the text: ar, en, another code, or auto"))
        ->check(is_language_or_auto);
    return fetching();
}

Options& Options::fetching() {
    flag("--offline", raw_.offline, message("Only pages that were fetched before"));
    flag("--refresh", raw_.refresh, message("Ask the server again, however new the copy is"))
        ->excludes(app_.get_option("--offline"));
    flag("--allow-private", raw_.allow_private,
         message("Pages of this computer and its network too"));
    add("--timeout", raw_.timeout, message("Seconds until a page must be here"))
        ->check(number_within(1, 3600));
    add("--user-agent", raw_.user_agent, message("What to call nashra to a server"));
    return *this;
}

Options& Options::full_text(FullText by_default) {
    raw_.full_text_by_default = by_default;
    raw_.full_text_option = flag(
        "--full-text,!--no-full-text", raw_.full_text,
        message(
            "Fetch the whole articles behind a feed's teasers, and an article's further pages"));
    return *this;
}

Options& Options::feeds() {
    flag("--heard", raw_.heard, message("Without INPUT: what was heard already, too"));
    flag("--new", raw_.only_new, message("Only what you have not heard yet"))
        ->excludes(app_.get_option("--heard"));
    return *this;
}

Options& Options::order() {
    flag("--headlines-only", raw_.headlines_only,
         message("Only the headlines, without the articles"));
    flag("--no-related", raw_.no_related, message("Without the page's list of headlines"));
    return *this;
}

Options& Options::delivery() {
    add("--rate", raw_.rate, message("Words per minute"))
        ->check(number_within(Speed::kSlowest, Speed::kFastest));
    add("--rate-ar", raw_.rate_arabic, message("The same for Arabic alone"))
        ->check(number_within(Speed::kSlowest, Speed::kFastest));
    add("--rate-en", raw_.rate_english, message("The same for English alone"))
        ->check(number_within(Speed::kSlowest, Speed::kFastest));
    add("--pitch", raw_.pitch, message("0 to 99"))->check(number_within(0, 99));
    flag("--no-chime", raw_.no_chime, message("No sound between the headlines"));
    add("--volume", raw_.volume, message("Per cent, 0 to 200"))->check(number_within(0, 200));
    return *this;
}

Options& Options::lexicons() {
    add("--lexicon", raw_.lexicons,
        message("A file that says how words are said; may be given repeatedly"))
        ->allow_extra_args(false);
    return *this;
}

Options& Options::voices() {
    add("--voice", raw_.voices,
        message("LANG=NAME: the voice for a language, from 'nashra voices' (en=en-us, en=+f3)"))
        ->allow_extra_args(false);
    return *this;
}

Options& Options::endings() {
    add("--endings", raw_.endings,
        message("Of Arabic words: full, confident (without what is a guess, as usual) or none"))
        ->check(one_of(names_of(kEndings)));
    return *this;
}

Options& Options::encoding() {
    flag("--compat", raw_.compat, message("44.1 kHz, for players that know no other rate"));
    add("--quality", raw_.quality, message("Of MP3: 0 (best) to 9 (fastest)"))
        ->check(number_within(0, 9));
    add("--loudness", raw_.loudness,
        message("LUFS of the whole, as podcasts are measured (-16), or off: as the voice speaks"))
        ->check(is_loudness);
    return *this;
}

Options& Options::controls() {
    add("--keys", raw_.keys, message("The keys of nashra, daisy (daisy-player) or mpv"))
        ->check(one_of(names_of(kKeyProfiles)));
    flag("--line-mode", raw_.line_mode,
         message("Commands by the line, not keys: next, goto 12, help"));
    return *this;
}

Options& Options::verbosity() {
    flag("--quiet,-q", raw_.quiet, message("Print nothing but errors"));
    flag("--verbose", raw_.verbose, message("Print more"));
    flag("--plain", raw_.plain, message("Only lines of text, as always"));
    return *this;
}

Options& Options::unlisted(const std::function<void(Options&)>& declare) {
    const auto before = app_.get_options().size();
    declare(*this);
    const auto options = app_.get_options();
    for (std::size_t i = before; i < options.size(); ++i)
        options[i]->group("");
    return *this;
}

CLI::Option* last_one_counts(CLI::Option* option) {
    if (option->get_items_expected_max() == 1)
        option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    return option;
}

CLI::Option* Options::with_variable(CLI::Option* option, const std::string& names) {
    last_one_counts(option);
    raw_.variables.emplace_back(option, variable_for(names.substr(0, names.find(','))));
    return option;
}

void read_variables(const Raw& raw) {
    for (const auto& [option, name] : raw.variables)
        option->envname(name);
}

Verbosity verbosity_of(const Raw& raw) {
    if (raw.quiet) return Verbosity::quiet;
    return raw.verbose ? Verbosity::verbose : Verbosity::normal;
}

Encoding encoding_of(const Raw& raw) {
    Encoding encoding{.compat = raw.compat ? Compat::yes : Compat::no, .quality = raw.quality};
    if (!raw.loudness.empty()) encoding.loudness = loudness_called(raw.loudness);  // nothing: off
    return encoding;
}

FetchOptions fetch_of(const Raw& raw) {
    FetchOptions fetch;
    if (raw.timeout > 0) fetch.web.patience = Patience::of(std::chrono::seconds{raw.timeout});
    fetch.web.user_agent = raw.user_agent;
    if (raw.allow_private) fetch.web.private_addresses = PrivateAddresses::allowed;
    if (raw.refresh) fetch.asking = Asking::always;
    if (raw.offline) fetch.asking = Asking::never;
    fetch.history = raw.no_history ? History::none : History::kept;
    return fetch;
}

namespace {

FullText full_text_of(const Raw& raw) {
    if (raw.headlines_only) return FullText::no;
    if (raw.full_text_option == nullptr || raw.full_text_option->count() == 0)
        return raw.full_text_by_default;
    return raw.full_text ? FullText::yes : FullText::no;
}

}  // namespace

InputOptions input_of(const Raw& raw) {
    InputOptions input{raw.inputs,
                       {},
                       std::nullopt,
                       fetch_of(raw),
                       verbosity_of(raw),
                       full_text_of(raw),
                       raw.heard ? Unheard::no : Unheard::yes,
                       raw.only_new ? OnlyNew::yes : OnlyNew::no};
    input.read.as = kKinds.at(raw.as);
    input.read.url = raw.url;
    input.read.content_type = raw.content_type;
    input.never_read = std::make_shared<NeverRead>(never_read_file());
    if (raw.lang != "auto") input.language = language_of_tag(raw.lang);
    return input;
}

RunningOrder order_of(const Raw& raw) {
    return {.headlines_only = raw.headlines_only ? HeadlinesOnly::yes : HeadlinesOnly::no,
            .related = raw.no_related ? Related::no : Related::yes};
}

Delivery delivery_of(const Raw& raw) {
    const auto share = [&](int own) {
        return own == 0 ? 1.0 : static_cast<double>(own) / raw.rate;
    };
    return {.speed = Speed{raw.rate},
            .arabic_share = share(raw.rate_arabic),
            .english_share = share(raw.rate_english),
            .pitch = raw.pitch,
            .volume = raw.volume,
            .chime = raw.no_chime ? Chime::off : Chime::on};
}

Endings endings_of(const Raw& raw) { return kEndings.at(raw.endings); }

KeyMap keys_of(const Raw& raw) { return key_map(kKeyProfiles.at(raw.keys), raw.own_keys); }

VoiceChoices voices_of(const Raw& raw) {
    VoiceChoices choices;
    for (const auto& given : raw.voices) {
        const auto equals = std::min(given.find('='), given.size());
        const auto language = language_of_tag(given.substr(0, equals));
        const auto name = given.substr(std::min(equals + 1, given.size()));
        if (name.empty() || !is_language(language)) {
            throw Error{
                Kind::usage,
                message("--voice: '%1' is not LANG=NAME, such as en=en-us (see 'nashra voices')",
                        given)};
        }
        choices.push_back({language, name});
    }
    return choices;
}

}  // namespace nashra
