#include "programme/utterances.h"

#include <utility>

#include "reading/divide.h"
#include "spoken/prosody.h"
#include "spoken/say.h"

namespace nashra {

std::vector<Utterance> utterances(const Programme& programme, std::uint32_t passage) {
    std::vector<Utterance> said;
    for (const auto& sentence : divide(programme.passage(passage), passage)) {
        auto utterance = say(sentence);
        if (!utterance.runs.empty()) said.push_back(std::move(utterance));
    }
    if (!said.empty()) {
        said.back().pause_after = pause_after(said.back().role, LastInPassage::yes);
    }
    return said;
}

}  // namespace nashra
