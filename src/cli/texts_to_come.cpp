#include "cli/texts_to_come.h"

#include <algorithm>
#include <exception>
#include <utility>
#include <variant>

#include "cli/article_language.h"
#include "cli/clock.h"
#include "cli/full_text.h"
#include "cli/further_parts.h"
#include "cli/messages.h"
#include "cli/web_pages.h"
#include "model/error.h"

namespace nashra {

namespace {

// About half an hour's listening. Whoever leaves sooner has not asked a server for a hundred pages.
constexpr std::uint32_t kHeadlinesAhead = 20;

// As many as are fetched at a time; then it is seen again where the listener is.
constexpr std::size_t kBatch = 4;

}  // namespace

TextsToCome::TextsToCome(const InputOptions& options) : options_(options) {
    auto fetch = options_.fetch;
    fetch.web.given_up = leaving_.get_token();
    web_ = std::make_unique<WebPages>(fetch);
}

TextsToCome::~TextsToCome() {
    {
        const std::lock_guard lock{mutex_};
        quitting_ = true;
    }
    leaving_.request_stop();
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
}

Rest TextsToCome::rest_of(const Article& article) const {
    if (!article.next_part.empty()) return Rest::to_come;
    const bool wanted = options_.full_text == FullText::yes && is_teaser(article);
    return wanted ? Rest::to_come : Rest::none;
}

void TextsToCome::append(Programme& programme, Article article, RunningOrder order) {
    order.rest = rest_of(article);
    if (order.rest == Rest::none) {
        programme.append(std::move(article), order);
        return;
    }
    const auto headline = programme.headline_count() + 1;
    Story story{headline, article};
    programme.append(std::move(article), order);
    if (programme.headline_count() >= headline && programme.awaits(headline))
        waiting_.push_back(std::move(story));
}

void TextsToCome::start(Programme& programme) {
    if (thread_.joinable() || waiting_.empty()) return;
    thread_ = std::thread{[this, &programme] { run(programme); }};
}

void TextsToCome::listener_at(std::uint32_t headline) {
    {
        const std::lock_guard lock{mutex_};
        if (std::exchange(present_, headline) == headline) return;
    }
    changed_.notify_all();
}

TextsToCome::Batch TextsToCome::next_batch() {
    std::unique_lock lock{mutex_};
    Batch batch;
    while (!quitting_ && !waiting_.empty()) {
        auto begin = std::find_if(waiting_.begin(), waiting_.end(), [this](const Story& story) {
            return story.headline >= present_;
        });
        auto end = begin;
        while (end != waiting_.end() && end - begin < static_cast<std::ptrdiff_t>(kBatch) &&
               end->headline < present_ + kHeadlinesAhead)
            ++end;
        if (begin != end) {
            std::move(begin, end, std::back_inserter(batch));
            waiting_.erase(begin, end);
            break;
        }
        changed_.wait(lock);
    }
    return batch;
}

void TextsToCome::run(Programme& programme) {
    while (true) {
        auto batch = next_batch();
        if (batch.empty()) return;
        std::vector<std::uint32_t> headlines;
        for (const auto& story : batch)
            headlines.push_back(story.headline);
        try {
            fetch(programme, std::move(batch));
        } catch (const std::exception& error) {
            tell_once(error.what(), error.what());
        }
        // Whatever happened, nobody need wait for these any more.
        for (const auto headline : headlines)
            programme.settle(headline);
    }
}

void TextsToCome::fetch(Programme& programme, Batch batch) {
    std::vector<PageRequest> requests;
    std::vector<Story*> teasers;
    for (auto& story : batch) {
        // Who came to a teaser before its page was asked for has it read already.
        if (!story.article.next_part.empty() || !programme.awaits(story.headline)) continue;
        requests.push_back({.address = story.article.url});
        teasers.push_back(&story);
    }
    web_->fetch_all(requests, [&](std::size_t i, FetchOutcome outcome) {
        take_page(programme, *teasers[i], std::move(outcome));
    });
    for (auto& story : batch) {
        if (!story.article.next_part.empty()) fetch_further_parts(programme, story);
    }
}

void TextsToCome::take_page(Programme& programme, Story& story, FetchOutcome outcome) {
    try {
        if (const auto* failure = std::get_if<FetchFailure>(&outcome)) {
            const bool offline =
                options_.fetch.asking == Asking::never;  // copies, if there are any
            if (!offline) tell_once(failure->cause, failure->message);
        } else if (complete_teaser(story.article, std::get<FetchedPage>(std::move(outcome)),
                                   options_.verbosity)) {
            const auto rest = story.article.next_part.empty() ? Rest::none : Rest::to_come;
            if (!take_text(programme, story, story.article, rest)) story.article.next_part.clear();
            return;
        }
    } catch (const Error& error) {
        tell_once(error.what(), error.what());
    }
    programme.settle(story.headline);
}

void TextsToCome::fetch_further_parts(Programme& programme, Story& story) {
    const auto missing =
        read_further_parts(story.article, *web_, time_now, [&](Article part, Rest rest) {
            if (take_text(programme, story, std::move(part), rest)) return Flow::more;
            const auto name = "'" + story.article.title + "'";
            tell_once(name, "the next page of " + name + " came too late to be read on");
            return Flow::stop;
        });
    programme.settle(story.headline);
    if (!missing.empty()) tell_once(missing, missing);
}

/// False: nobody waits for it any more.
bool TextsToCome::take_text(Programme& programme, const Story& story, Article text, Rest rest) {
    find_languages(text, options_.language);
    return programme.arrive(story.headline, std::move(text), rest);
}

/// Twenty articles that cannot be had for one reason are one line.
void TextsToCome::tell_once(const std::string& cause, const std::string& message) {
    if (leaving_.stop_requested() || !told_.insert(cause).second) return;
    print_error(message);
}

}  // namespace nashra
