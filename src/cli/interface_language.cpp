#include "cli/interface_language.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <ios>
#include <iterator>
#include <optional>
#include <string_view>

#include "cli/message_catalogue.h"
#include "cli/shipped.h"
#include "model/message.h"

namespace nashra {

namespace {

/// How a language counts; one that is not named has two forms, as English has.
struct Counting {
    std::string_view language;
    PluralForm plural;
};

constexpr std::array kCountings{Counting{"ar", arabic_plural}};

PluralForm plural_of(std::string_view language) {
    const auto* const found =
        std::find_if(kCountings.begin(), kCountings.end(),
                     [&](const Counting& one) { return one.language == language; });
    return found == kCountings.end() ? plain_plural : found->plural;
}

/// "ar" of "ar_EG.UTF-8@latin".
std::string language_of(std::string_view locale) {
    return std::string{locale.substr(0, locale.find_first_of("_.@"))};
}

bool is_english(std::string_view language) {
    return language == "en" || language == "C" || language == "POSIX";
}

std::string variable_of_environment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

std::optional<MessageCatalogue> catalogue_of_session() {
    for (const auto& language : interface_languages(variable_of_environment)) {
        std::ifstream file{shipped_messages(language), std::ios::binary};
        if (!file) continue;
        try {
            return MessageCatalogue{{std::istreambuf_iterator<char>{file}, {}},
                                    plural_of(language)};
        } catch (const std::ios_base::failure&) {
            return std::nullopt;  // a disk that is dying takes no more than the translations away
        }
    }
    return std::nullopt;
}

std::string_view translate(std::string_view english, std::optional<std::uint64_t> number) {
    // Many a message is about an error that stands in errno, which it is yet to be asked for.
    const int before = errno;
    static const auto catalogue = catalogue_of_session();
    errno = before;
    // The empty message is the catalogue's own description.
    if (english.empty()) return {};
    return catalogue ? catalogue->translation(english, number) : std::string_view{};
}

}  // namespace

std::vector<std::string> interface_languages(
    const std::function<std::string(const char*)>& variable) {
    std::string locale;
    for (const auto* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale.empty()) locale = variable(name);
    }
    if (locale.empty() || locale == "C" || locale == "POSIX") return {};
    const auto wanted = variable("LANGUAGE") + ":" + locale;
    std::vector<std::string> languages;
    for (std::string_view rest = wanted; !rest.empty();) {
        const auto end = std::min(rest.find(':'), rest.size());
        const auto language = language_of(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (is_english(language)) break;
        const bool is_name = std::all_of(language.begin(), language.end(), [](char letter) {
            return letter >= 'a' && letter <= 'z';
        });
        if (!language.empty() && is_name) languages.push_back(language);
    }
    return languages;
}

void speak_interface_language() { translate_messages_by(translate); }

}  // namespace nashra
