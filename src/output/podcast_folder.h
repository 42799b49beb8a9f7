// A podcast on the disk: the folder that a web server shows, with a folder of its own for each
// episode in "episodes". The folder is all that is remembered: which episodes there are is what
// stands in it.
//
// An episode's folder has its name only when everything in it is whole: it is made under a hidden
// name
// (".STEM.making.k3x9qa") and renamed. Who makes it holds a lock on it, so that what an ended run
// has left behind can be told from what another run is making now. Several processes may use one
// podcast's folder.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/descriptor.h"
#include "output/episode.h"

namespace nashra {

class PodcastFolder {
  public:
    /// Makes the folder where it is missing. Throws Error{io} when it cannot be written.
    explicit PodcastFolder(std::filesystem::path folder);

    const std::filesystem::path& path() const { return folder_; }
    std::filesystem::path episode_folder(const std::string& stem) const;

    /// The episode whose folder is named so, if it is whole: its sound is there in its full length,
    /// and its texts have something in them, as they may not have after a power cut.
    std::optional<Episode> whole_episode(const std::string& stem) const;
    /// All whole ones, in the order in which they were made.
    std::vector<Episode> whole_episodes() const;

    /// Whether a feed or a page of this name (kFeedFile, kPodcastPage) is there that nashra has not
    /// made.
    bool has_foreign(const std::string& name) const;

    /// Takes an episode's folder away; it vanishes at once. Throws Error{io}.
    void remove(const std::string& stem) const;

    /// Removes what runs that were ended (a power cut, SIGKILL) have left unfinished. Of what
    /// another run is making now, nothing, and nothing that has an episode's name: one that is not
    /// whole is replaced when it is made again. REQUIRES: locked.
    void remove_remains() const;

    /// Everything is on the disk when it returns, so that no feed outlives a power cut that its
    /// episodes do not. Once a run: to wait for each file would take longer than to speak it.
    void make_durable() const;

    /// While it lives no other run reads or writes what all runs have in common: the feed, the
    /// page, which episodes there are. Waits for the other one;
    /// a signal ends that with Error{try_later}.
    class Lock {
      public:
        explicit Lock(const PodcastFolder& podcast);

      private:
        Descriptor folder_;
    };

  private:
    std::filesystem::path folder_;
};

/// An episode's folder until it is whole. Belongs to one thread.
class EpisodeDraft {
  public:
    /// Throws Error{io} when there can be no folder.
    EpisodeDraft(const PodcastFolder& podcast, std::string stem);
    /// Removes it unless it was published.
    ~EpisodeDraft();
    EpisodeDraft(const EpisodeDraft&) = delete;
    EpisodeDraft& operator=(const EpisodeDraft&) = delete;

    std::filesystem::path file(const std::string& name) const { return hidden_ / name; }

    /// Writes a whole file of it. Throws Error{io}.
    void write(const std::string& name, const std::string& text) const;

    /// Gives the folder its name. Another run may have been faster with the same episode: then that
    /// one stays. Throws Error{io}.
    void publish();

  private:
    const PodcastFolder& podcast_;
    std::string stem_;
    std::filesystem::path hidden_;  // empty: published
    Descriptor lock_;
};

/// Writes a file of the podcast's folder if that changes it: whoever looks for what is new by its
/// date finds only that. Throws Error{io}.
void write_if_changed(const std::filesystem::path& file, const std::string& text);

}  // namespace nashra
