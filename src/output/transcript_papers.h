// The transcripts of an episode, in all the kinds that players and people want, written while it is
// spoken. One thread.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "model/descriptor.h"
#include "output/episode.h"
#include "output/podcast_folder.h"
#include "output/transcript.h"
#include "output/transcript_paper.h"

namespace nashra {

class TranscriptPapers {
  public:
    /// In the place of what a former try has left there. Of the episode they want what is known
    /// before it is spoken. Throws Error{io}.
    TranscriptPapers(const EpisodeDraft& draft, const Episode& episode);

    /// Throws Error{io}.
    void add(const Cue& cue);
    /// They are whole afterwards. Throws Error{io}.
    void finish();

  private:
    struct Paper {
        std::string path;
        std::unique_ptr<TranscriptPaper> text;
        Descriptor file{};
        std::string waiting{};

        /// Goes to the disk when there is as much.
        void write(const std::string& more, std::size_t flush_at);
    };

    void open(const std::string& path, std::unique_ptr<TranscriptPaper> text);

    std::vector<Paper> papers_;
};

}  // namespace nashra
