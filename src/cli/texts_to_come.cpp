#include "cli/texts_to_come.h"

#include <algorithm>
#include <exception>
#include <utility>
#include <variant>

#include "cli/article_language.h"
#include "cli/clock.h"
#include "cli/full_text.h"
#include "cli/messages.h"
#include "cli/never_read.h"
#include "cli/web_pages.h"
#include "model/error.h"
#include "model/message.h"

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
    Story story{.headline = headline, .article = article};
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

/// In their order.
void TextsToCome::put_back(Batch stories) {
    const std::lock_guard lock{mutex_};
    for (auto& story : stories) {
        const auto place = std::find_if(waiting_.begin(), waiting_.end(), [&](const Story& other) {
            return other.headline > story.headline;
        });
        waiting_.insert(place, std::move(story));
    }
}

void TextsToCome::run(Programme& programme) {
    while (true) {
        auto batch = next_batch();
        if (batch.empty()) return;
        std::vector<std::uint32_t> headlines;
        for (const auto& story : batch)
            headlines.push_back(story.headline);
        Batch rest;
        try {
            rest = fetch(programme, std::move(batch));
        } catch (const std::exception& error) {
            tell_once(error.what(), error.what());
        }
        // Whatever happened, nobody need wait for the others any more.
        for (const auto headline : headlines) {
            const bool goes_on = std::any_of(rest.begin(), rest.end(), [&](const Story& story) {
                return story.headline == headline;
            });
            if (!goes_on) programme.settle(headline);
        }
        put_back(std::move(rest));
    }
}

/// One page of each. Answers the stories that go on.
TextsToCome::Batch TextsToCome::fetch(Programme& programme, Batch batch) {
    std::vector<PageRequest> requests;
    std::vector<Story*> asked;
    for (auto& story : batch) {
        auto address = next_address(programme, story);
        if (!address) continue;
        requests.push_back({.address = *std::move(address)});
        asked.push_back(&story);
    }
    Batch rest;
    web_->fetch_all(requests, [&](std::size_t i, FetchOutcome outcome) {
        if (take(programme, *asked[i], std::move(outcome)) == Rest::to_come)
            rest.push_back(std::move(*asked[i]));
        else
            programme.settle(asked[i]->headline);
    });
    return rest;
}

std::optional<std::string> TextsToCome::next_address(const Programme& programme, Story& story) {
    const bool divided = !story.article.next_part.empty();
    if (!programme.awaits(story.headline)) {
        // Who came to a teaser before its page was asked for has it read already.
        if (divided) tell_too_late(story);
        return std::nullopt;
    }
    if (!divided) return story.article.url;
    if (!story.further) story.further = std::make_unique<FurtherParts>(story.article, steady_now);
    auto address = story.further->next_address();
    if (const auto& missing = story.further->missing(); !missing.empty())
        tell_once(missing, missing);
    return address;
}

/// Whether the story has another page.
Rest TextsToCome::take(Programme& programme, Story& story, FetchOutcome outcome) {
    try {
        return story.further ? take_part(programme, story, std::move(outcome))
                             : take_page(programme, story, std::move(outcome));
    } catch (const Error& error) {
        tell_once(error.what(), error.what());
        return Rest::none;
    }
}

Rest TextsToCome::take_page(Programme& programme, Story& story, FetchOutcome outcome) {
    if (const auto* failure = std::get_if<FetchFailure>(&outcome)) {
        const bool offline = options_.fetch.asking == Asking::never;  // copies, if there are any
        if (!offline) tell_once(failure->cause, failure->message);
        return Rest::none;
    }
    auto& page = std::get<FetchedPage>(outcome);
    tell_notice(page.notice);
    if (!complete_teaser(story.article, std::move(page), options_.verbosity)) return Rest::none;
    const auto rest = story.article.next_part.empty() ? Rest::none : Rest::to_come;
    return take_text(programme, story, story.article, rest) ? rest : Rest::none;
}

Rest TextsToCome::take_part(Programme& programme, Story& story, FetchOutcome outcome) {
    auto part = story.further->take(std::move(outcome));
    if (!part) {
        if (const auto& missing = story.further->missing(); !missing.empty())
            tell_once(missing, missing);
        return Rest::none;
    }
    tell_notice(part->notice);
    if (take_text(programme, story, std::move(part->text), part->rest)) return part->rest;
    tell_too_late(story);
    return Rest::none;
}

/// False: nobody waits for it any more.
bool TextsToCome::take_text(Programme& programme, const Story& story, Article text, Rest rest) {
    find_languages(text, options_.language);
    if (options_.never_read) options_.never_read->leave_out(text, story.article.url);
    return programme.arrive(story.headline, std::move(text), rest);
}

/// Twenty articles that cannot be had for one reason are one line.
void TextsToCome::tell_once(const std::string& cause, const std::string& line) {
    if (leaving_.stop_requested() || !told_.insert(cause).second) return;
    print_error(line);
}

void TextsToCome::tell_too_late(const Story& story) {
    const auto name = "'" + story.article.title + "'";
    tell_once(name, message("the next page of %1 came too late to be read on", name));
}

void TextsToCome::tell_notice(const std::string& notice) {
    const bool wanted = options_.verbosity != Verbosity::quiet && !leaving_.stop_requested();
    if (wanted && !notice.empty()) print_line_once(notice);
}

}  // namespace nashra
