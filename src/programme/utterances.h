// The utterances of one passage: what of it will be heard. The narrator speaks them and a skip goes
// from one to the next, so that no skip ends at a sentence that nobody can say.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/utterance.h"
#include "programme/programme.h"

namespace nashra {

/// In order, each with something to say and with the pause behind it; may be none.
std::vector<Utterance> utterances(const Programme& programme, std::uint32_t passage);

/// The sentence at `place`, as it is written; empty where there is none.
std::string sentence_text(const Programme& programme, Place place);

}  // namespace nashra
