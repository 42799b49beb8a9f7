#include "output/transcript_papers.h"

#include <cerrno>
#include <span>
#include <utility>

#include <fcntl.h>

#include "model/full_write.h"
#include "output/subrip.h"
#include "output/transcript_json.h"
#include "output/transcript_page.h"
#include "output/webvtt.h"
#include "output/write_error.h"

namespace nashra {

namespace {

constexpr std::size_t kFlushAt = 32768;

}  // namespace

TranscriptPapers::TranscriptPapers(const EpisodeDraft& draft, const Episode& episode) {
    open(draft.file(kWebVttFile), webvtt(episode.language));
    open(draft.file(kSubRipFile), subrip());
    open(draft.file(kTranscriptJson), transcript_json());
    open(draft.file(kTranscriptPage), transcript_page(episode));
}

void TranscriptPapers::open(const std::string& path, std::unique_ptr<TranscriptPaper> text) {
    Descriptor file{::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)};
    if (!file.open()) throw cannot_write(path, errno);
    papers_.push_back({path, std::move(text), std::move(file)});
    papers_.back().waiting = papers_.back().text->opening();
}

void TranscriptPapers::Paper::write(const std::string& more, std::size_t flush_at) {
    waiting += more;
    if (waiting.size() < flush_at) return;
    const auto bytes = std::as_bytes(std::span{waiting});
    if (const int error = write_fully(file.get(), bytes, OnSignal::go_on); error != 0)
        throw cannot_write(path, error);
    waiting.clear();
}

void TranscriptPapers::add(const Cue& cue) {
    for (auto& paper : papers_)
        paper.write(paper.text->sentence(cue), kFlushAt);
}

void TranscriptPapers::finish() {
    for (auto& paper : papers_)
        paper.write(paper.text->closing(), 0);
    papers_.clear();
}

}  // namespace nashra
