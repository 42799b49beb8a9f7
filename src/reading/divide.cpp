#include "reading/divide.h"

#include <string>

#include "reading/language_id.h"
#include "reading/letters.h"
#include "reading/sentence_break.h"

namespace nashra {

std::vector<Sentence> divide(const Passage& passage, std::uint32_t index) {
    const auto language = identify(passage.text, passage.language);
    std::vector<Sentence> result;
    for (const auto text : sentences(passage.text, language)) {
        if (!sayable(text)) continue;
        const auto number = static_cast<std::uint32_t>(result.size());
        result.push_back({passage.role, Place{index, number, 0}, std::string{text},
                          language_runs(text, language)});
    }
    return result;
}

}  // namespace nashra
