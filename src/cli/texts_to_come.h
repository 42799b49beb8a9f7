// What of a programme is still on its way while it is read: the whole articles behind a feed's
// teasers, the further pages of an article. Fetched in the background, what the listener comes to
// next first, and of each story one page at a time, so that a long one does not keep the others
// waiting; nothing that is heard waits for it but for a moment (player.h).
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "cli/command_line.h"
#include "cli/further_parts.h"
#include "model/article.h"
#include "model/fetcher.h"
#include "programme/programme.h"

namespace nashra {

/// Main thread, but for the thread that it owns.
class TextsToCome {
  public:
    explicit TextsToCome(const InputOptions& options);
    /// With a web of one's own, which tests have in memory.
    TextsToCome(const InputOptions& options, std::unique_ptr<Fetcher> web)
        : options_(options), web_(std::move(web)) {}
    /// Gives up what is under way.
    ~TextsToCome();
    TextsToCome(const TextsToCome&) = delete;
    TextsToCome& operator=(const TextsToCome&) = delete;

    /// Puts the article into the programme, with room for what is to come. Before `start`.
    void append(Programme& programme, Article article, RunningOrder order);

    /// From now on the programme grows. It must outlive this. Again, it changes nothing.
    void start(Programme& programme);

    /// What is near to this headline is wanted first.
    void listener_at(std::uint32_t headline);

  private:
    struct Story {
        std::uint32_t headline = 0;
        Article article;                          // as far as it is known
        std::unique_ptr<FurtherParts> further{};  // of a divided one, once its first page is there
    };
    using Batch = std::vector<Story>;

    Rest rest_of(const Article& article) const;
    void run(Programme& programme);
    Batch next_batch();
    void put_back(Batch stories);
    Batch fetch(Programme& programme, Batch batch);
    std::optional<std::string> next_address(const Programme& programme, Story& story);
    Rest take(Programme& programme, Story& story, FetchOutcome outcome);
    Rest take_page(Programme& programme, Story& story, FetchOutcome outcome);
    Rest take_part(Programme& programme, Story& story, FetchOutcome outcome);
    bool take_text(Programme& programme, const Story& story, Article text, Rest rest);
    void tell_too_late(const Story& story);
    void tell_once(const std::string& cause, const std::string& message);
    void tell_notice(const std::string& notice);

    const InputOptions options_;
    std::stop_source leaving_;
    std::unique_ptr<Fetcher> web_;  // the thread's own, as is what it has told
    std::set<std::string> told_;    // causes

    std::mutex mutex_;  // guards all below
    std::condition_variable changed_;
    std::vector<Story> waiting_;  // in the order of their headlines
    std::uint32_t present_ = 1;
    bool quitting_ = false;

    std::thread thread_;  // behind all that it uses
};

}  // namespace nashra
