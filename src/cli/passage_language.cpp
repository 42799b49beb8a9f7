#include "cli/passage_language.h"

#include <algorithm>
#include <array>
#include <string>

#include "model/message.h"
#include "reading/language_id.h"

namespace nashra {

namespace {

struct Choice {
    Language language;
    const char* said;
};

constexpr std::array kChoices{Choice{kUndetermined, to_translate("language found out")},
                              Choice{kArabic, to_translate("Arabic")},
                              Choice{kEnglish, to_translate("English")}};

}  // namespace

std::string languages_text(const std::vector<Language>& languages) {
    std::string text;
    for (const auto language : languages) {
        const auto* const choice =
            std::find_if(kChoices.begin() + 1, kChoices.end(),
                         [&](const Choice& one) { return one.language == language; });
        const auto name =
            choice == kChoices.end() ? std::string{language.code()} : message(choice->said);
        text = listed({text, name});
    }
    return text;
}

void change_language(Turn& turn) {
    auto& [programme, player, listener, with, argument] = turn;
    const auto number = player.sentence_just_heard().passage;
    const auto passage = programme.passage(number);
    const auto is_next = [&](const Choice& choice) {
        return !choice.language.known() || may_be_in(choice.language, passage.text);
    };
    const auto* const now =
        std::find_if(kChoices.begin(), kChoices.end(),
                     [&](const Choice& choice) { return choice.language == passage.chosen; });
    const auto* const behind = now == kChoices.end() ? now : now + 1;
    const auto* const later = std::find_if(behind, kChoices.end(), is_next);
    const auto& choice = later == kChoices.end() ? kChoices.front() : *later;
    programme.choose_language(number, choice.language);
    player.say_again({number, 0, 0});
    with.tell(message(choice.said));
}

}  // namespace nashra
