#include "cli/given_command.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "model/error.h"
#include "model/message.h"
#include "source/ascii.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestWord = 40;

/// Letters left out, added and changed (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

bool is_option(const std::string& word) { return word.size() > 1 && word.front() == '-'; }

bool is_command(const std::string& word, const CommandWords& words) {
    return std::find(words.commands.begin(), words.commands.end(), word) != words.commands.end();
}

bool is_program_option(const std::string& word) {
    return word == "--help" || word == "-h" || word == "--version";
}

/// Where the first word stands that is no option.
std::size_t first_word(const std::vector<std::string>& arguments, std::size_t from,
                       const CommandWords& words) {
    auto at = from;
    while (at < arguments.size() && is_option(arguments[at]) && arguments[at] != "--")
        at += words.options_with_a_value.contains(arguments[at]) ? 2 : 1;
    return std::min(at, arguments.size());
}

/// "headline" for "headlines" is told before it is called a missing file.
void refuse_nearly_command(const std::string& word, const CommandWords& words) {
    std::error_code error;
    if (word.find_first_of("/.:") != std::string::npos || std::filesystem::exists(word, error))
        return;
    auto meant = nearest(word, words.commands);
    if (word == "version") meant = "--version";
    if (meant.empty()) return;
    throw Error{
        Kind::usage,
        message("'%1' is neither a command nor a file (did you mean 'nashra %2'?)", word, meant)};
}

/// "help record" is asked as "record --help", and "help" alone as "--help".
void ask_for_help(std::vector<std::string>& arguments, std::size_t help,
                  const CommandWords& words) {
    const auto topic = help + 1;
    if (topic < arguments.size() && !is_command(arguments[topic], words)) return;
    arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(help));
    arguments.insert(
        arguments.begin() + static_cast<std::ptrdiff_t>(std::min(topic, arguments.size())),
        "--help");
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& words) {
    if (word.size() > kLongestWord) return {};
    std::string found;
    std::size_t least = word.size() < 5 ? 2 : 3;  // of "-v" nearly everything is two letters away
    for (const auto& one : words) {
        const auto changes = distance(ascii_lower(word), ascii_lower(one));
        if (changes >= least) continue;
        least = changes;
        found = one;
    }
    return found;
}

std::size_t leading_config(const std::vector<std::string>& arguments) {
    if (arguments.empty()) return 0;
    if (arguments.front() == "--config") return std::min<std::size_t>(arguments.size(), 2);
    return arguments.front().rfind("--config=", 0) == 0 ? 1 : 0;
}

std::string certain_command(const std::vector<std::string>& arguments,
                            const std::vector<std::string>& commands,
                            const std::string& configuration_file) {
    if (arguments.empty() || is_option(arguments.front()) || arguments.front() == "help") return {};
    const bool names_configuration =
        std::any_of(arguments.begin(), arguments.end(),
                    [](const std::string& word) { return word.rfind("--config", 0) == 0; });
    std::error_code failure;
    if (names_configuration || std::filesystem::exists(configuration_file, failure) || failure)
        return {};
    const auto given = std::find(commands.begin(), commands.end(), arguments.front());
    return given == commands.end() ? "play" : *given;
}

std::vector<std::string> with_command_first(std::vector<std::string> arguments,
                                            const CommandWords& words) {
    const auto first = leading_config(arguments);
    if (first < arguments.size() && is_program_option(arguments[first])) return arguments;
    const auto begin = arguments.begin() + static_cast<std::ptrdiff_t>(first);
    const auto at = first_word(arguments, first, words);
    if (at < arguments.size() && is_command(arguments[at], words)) {
        const auto word = arguments.begin() + static_cast<std::ptrdiff_t>(at);
        std::rotate(begin, word, word + 1);
        if (arguments[first] == "help") ask_for_help(arguments, first, words);
        return arguments;
    }
    if (at < arguments.size() && arguments[at] != "--") refuse_nearly_command(arguments[at], words);
    arguments.insert(begin, "play");
    return arguments;
}

}  // namespace nashra
