// The transcript for programs: the JSON of the podcast namespace, version 1.0.0, a segment per
// sentence (https://github.com/Podcastindex-org/podcast-namespace, transcripts.md). Our own members
// (role, language, runs, chapter, passage, words) stand beside its own, and players pass them over.
// Any thread.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "output/transcript.h"
#include "output/transcript_paper.h"

namespace nashra {

std::unique_ptr<TranscriptPaper> transcript_json();

/// What was written so; nothing where the text is damaged. Without our own members a
/// sentence is one of the body, in an unknown language.
std::optional<Transcript> read_transcript_json(std::string_view text);

}  // namespace nashra
