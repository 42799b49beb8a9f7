#include "cli/typed_command.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "cli/given_command.h"
#include "cli/typed_place.h"
#include "model/message.h"
#include "model/utf8.h"
#include "reading/search_key.h"

namespace nashra {

namespace {

struct ShortName {
    std::string_view name;
    Command command;
};

// Shorter ones, and Arabic ones.
constexpr auto kShortNames = std::to_array<ShortName>({
    {"next", Command::next_headline},
    {"previous", Command::previous_headline},
    {"prev", Command::previous_headline},
    {"back", Command::back_to_list},
    {"go", Command::go_to},
    {"find", Command::search},
    {"say-again", Command::repeat},
    {"keys", Command::help},
    {"?", Command::help},
    {"exit", Command::quit},
    {"التالي", Command::next_headline},
    {"السابق", Command::previous_headline},
    {"الفقرة-التالية", Command::next_paragraph},
    {"الفقرة-السابقة", Command::previous_paragraph},
    {"الجملة-التالية", Command::next_sentence},
    {"الجملة-السابقة", Command::previous_sentence},
    {"توقف", Command::pause},
    {"تابع", Command::play},
    {"أعد", Command::repeat},
    {"اذهب", Command::go_to},
    {"ابحث", Command::search},
    {"افتح", Command::open},
    {"ارجع", Command::back_to_list},
    {"أسرع", Command::faster},
    {"أبطأ", Command::slower},
    {"السرعة", Command::speed},
    {"ارفع", Command::louder},
    {"اخفض", Command::softer},
    {"اكتم", Command::mute},
    {"الوقت", Command::time},
    {"أين", Command::where},
    {"الجملة", Command::sentence},
    {"النوم", Command::sleep},
    {"مساعدة", Command::help},
    {"خروج", Command::quit},
});

std::vector<std::string> names() {
    std::vector<std::string> names;
    for (const auto& entry : commands())
        names.emplace_back(entry.name);
    return names;
}

std::optional<Command> named(const std::string& name) {
    if (const auto command = command_named(name)) return command;
    // Whoever types Arabic does not think of the forms of hamza.
    const auto key = search_key(name);
    const auto* const other =
        std::find_if(kShortNames.begin(), kShortNames.end(), [&](const ShortName& one) {
            return one.name == name || (!key.empty() && search_key(one.name) == key);
        });
    return other == kShortNames.end() ? std::nullopt : std::optional{other->command};
}

std::vector<std::string> beginning_with(std::string_view name) {
    auto found = names();
    std::erase_if(found, [&](const std::string& one) { return !one.starts_with(name); });
    return found;
}

/// The word at the beginning, which is taken away.
std::string take_word(std::string_view& line) {
    line = trimmed(line);
    const auto end = std::min(line.find_first_of(" \t"), line.size());
    std::string word{line.substr(0, end)};
    line = trimmed(line.substr(end));
    return word;
}

}  // namespace

std::string meant_by(std::string_view name) {
    constexpr std::size_t kMost = 6;
    auto meant = beginning_with(name);
    if (meant.empty()) {
        if (auto one = nearest(name, names()); !one.empty()) meant.push_back(std::move(one));
    }
    if (name.empty() || meant.empty() || meant.size() > kMost)
        return message("help lists them all");
    auto list = meant.front();
    for (std::size_t i = 1; i + 1 < meant.size(); ++i)
        list = listed({list, meant[i]});
    if (meant.size() > 1) list = message("%1 or %2", list, meant.back());
    return message("did you mean %1?", list);
}

std::variant<Request, std::string> typed_command(std::string_view line) {
    const std::string whole{trimmed(line)};
    if (number_of(whole)) return Request{Command::open, whole};
    if (time_of(whole)) return Request{Command::go_to, whole};
    // The longest name that the words make; what follows it is its argument.
    std::string_view rest = whole;
    std::string name;
    std::optional<Request> found;
    while (!rest.empty()) {
        name += (name.empty() ? "" : "-") + take_word(rest);
        const auto command = named(name);
        if (!command) continue;
        // "search next week" is no search-next.
        const bool complete = rest.empty() || !entry_of(*command).argument.empty();
        if (complete || !found) found = Request{*command, std::string{rest}};
    }
    if (!found) {
        std::string_view words = whole;
        const auto first = take_word(words);
        const auto begun = beginning_with(first);
        if (begun.size() != 1)
            return message("'%1' is not understood (%2)", first, meant_by(first));
        found = Request{*command_named(begun.front()), std::string{words}};
    }
    const auto& entry = entry_of(found->command);
    if (entry.argument.empty() && !found->argument.empty())
        return message("'%1' is not understood behind %2", found->argument, entry.name);
    return *found;
}

std::string typed_name(Command command) {
    const auto& entry = entry_of(command);
    std::string words{entry.name};
    if (!entry.argument.empty()) words += " " + message(entry.argument);
    return words;
}

}  // namespace nashra
