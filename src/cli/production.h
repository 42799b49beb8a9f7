// How the episodes of a podcast are made, all of a run alike, and how an episode is known again
// that was made already: by a fingerprint of everything that its sound and its texts are made of.
// Main thread, before the work is divided.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/podcast_item.h"
#include "model/delivery.h"
#include "output/encoding.h"
#include "programme/programme.h"
#include "spoken/endings.h"
#include "voice/voice_choice.h"

namespace nashra {

struct Production {
    RunningOrder order;
    Delivery delivery;
    VoiceChoices voices;
    std::shared_ptr<const Pronunciation> pronunciation;
    Encoding encoding;
    std::string fingerprint;  // of all of it, and of the programs and rules behind it
};

/// What a production is made of besides its plain values.
struct ProductionParts {
    Endings endings = Endings::confident;
    std::vector<std::string> lexicons{};  // files, beside nashra's own and the listener's
    std::string engine{};                 // "1.51": the voice's version
};

std::string production_fingerprint(const Production& production, const ProductionParts& parts);

/// What determines the item's episode.
std::string content_key(const Production& production, const PodcastItem& item);

}  // namespace nashra
