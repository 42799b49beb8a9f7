// Foreign bytes as an episode's transcript: written again it says the same, and a book can be made
// of it.
#include <cstdint>
#include <cstdlib>

#include "output/book_story.h"
#include "output/transcript_json.h"

namespace {

nashra::Transcript written_and_read(const nashra::Transcript& transcript) {
    const auto paper = nashra::transcript_json();
    auto text = paper->opening();
    for (const auto& cue : transcript)
        text += paper->sentence(cue);
    auto again = nashra::read_transcript_json(text + paper->closing());
    if (!again) std::abort();
    return *std::move(again);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = nashra::read_transcript_json({reinterpret_cast<const char*>(data), size});
    if (!read) return 0;
    // What is written is clean, so that it stays the same from then on.
    const auto clean = written_and_read(*read);
    if (clean.size() != read->size() || written_and_read(clean) != clean) std::abort();
    const nashra::Episode episode{.stem = "a", .title = "b", .sound_file = "a.mp3"};
    nashra::book_text(episode, *read);
    nashra::book_overlay(episode, *read);
    nashra::book_headlines(episode, *read);
    return 0;
}
