#include "cli/feeds.h"

#include <algorithm>
#include <functional>
#include <set>

#include "cli/clock.h"
#include "cli/feed_names.h"
#include "cli/feed_update.h"
#include "cli/json.h"
#include "cli/messages.h"
#include "cli/standard_output.h"
#include "cli/subscribing.h"
#include "library/database.h"
#include "library/polling.h"
#include "library/subscriptions.h"
#include "model/error.h"
#include "model/message.h"
#include "model/time_words.h"
#include "source/address.h"
#include "source/open.h"
#include "source/opml.h"
#include "source/received_text.h"
#include "source/web_fetcher.h"

namespace nashra {

namespace {

std::string headlines_text(std::size_t count) {
    return counted(count, "%1 new headline", "%1 new headlines");
}

/// "Harbour Post, Coast and 3 more".
std::string some_of(const std::vector<std::string>& names) {
    constexpr std::size_t kMost = 5;
    std::string list;
    for (std::size_t i = 0; i < names.size() && i < kMost; ++i)
        list = listed({list, names[i]});
    return names.size() > kMost ? and_more(list, names.size() - kMost) : list;
}

Database open_library() {
    const auto file = library_file();
    if (!file.empty()) return Database{file};
    throw Error{Kind::config, message("there is no place for the library: neither HOME nor "
                                      "XDG_STATE_HOME is set (set one of them)")};
}

/// What `nashra feeds` does, action by action. Each answers the exit code.
class FeedsDesk {
  public:
    explicit FeedsDesk(const FeedsCommand& command)
        : command_(command),
          database_(open_library()),
          subscriptions_(database_),
          network_(command.fetch.web, time_now),
          update_(subscriptions_, network_, command.fetch.asking, time_now) {}

    int add();
    int remove();
    int list() const;
    int update();
    int import_list();
    int export_list() const;

  private:
    int for_each_name(const char* what, const std::function<void(const std::string&)>& act);
    void add_one(const std::string& address);
    void remove_one(const std::string& name);
    void import_one(const std::string& file);
    void report(FeedNews news);
    std::string name_of(const FeedNews& news);
    void report_waiting(const FeedNews& news) const;
    void tell(const std::string& line) const {
        if (command_.verbosity != Verbosity::quiet) print_line(line);
    }

    const FeedsCommand& command_;
    Database database_;
    Subscriptions subscriptions_;
    WebFetcher network_;
    FeedUpdate update_;
    std::size_t fresh_ = 0;
    std::multiset<std::string> titles_;  // of all, once they are asked for
    int worst_ = 0;
};

int FeedsDesk::for_each_name(const char* what, const std::function<void(const std::string&)>& act) {
    if (command_.names.empty())
        throw Error{Kind::usage,
                    message("feeds: %1 is missing (see 'nashra feeds --help')", message(what))};
    for (const auto& name : command_.names) {
        try {
            act(name);
        } catch (const Error& error) {
            print_error(error.what());
            worst_ = std::max(worst_, exit_code(error.kind()));
        }
    }
    return worst_;
}

int FeedsDesk::add() {
    return for_each_name(to_translate("the address of a feed"),
                         [this](const auto& name) { add_one(name); });
}

void FeedsDesk::add_one(const std::string& typed) {
    using Outcome = Subscribing::Result::Outcome;
    const auto result =
        Subscribing{subscriptions_, network_, update_, command_.fetch.asking}.subscribe(typed);
    switch (result.outcome) {
        case Outcome::known: tell(message("already subscribed to %1", result.title)); break;
        case Outcome::unasked:
            tell(message("subscribed to %1, which is asked with the next update", result.title));
            break;
        case Outcome::subscribed:
            if (result.news.outcome == FeedNews::Outcome::failed) {
                print_error(message("subscribed to %1, which could not be read yet: %2",
                                    result.title, result.news.failure));
                worst_ = std::max(worst_, exit_code(result.news.failure_kind));
                break;
            }
            report(result.news);
            tell(message("subscribed to %1", result.title));
            break;
    }
}

int FeedsDesk::remove() {
    return for_each_name(to_translate("a feed's number, title or address"),
                         [this](const auto& name) { remove_one(name); });
}

void FeedsDesk::remove_one(const std::string& name) {
    const auto feed = feed_named(name, subscriptions_.all());
    subscriptions_.remove(feed.id);
    tell(message("no longer subscribed to %1", feed.title));
}

int FeedsDesk::list() const {
    std::size_t number = 0;
    for (const auto& feed : subscriptions_.all()) {
        ++number;
        if (command_.output == Output::json) {
            print_data(json_line(feed));
            continue;
        }
        const auto line =
            listed({std::to_string(number) + " " + feed.title,
                    counted(static_cast<std::uint64_t>(feed.unheard), "%1 unheard", "%1 unheard"),
                    feed.title != feed.address ? feed.address : "",
                    feed.checked != Time{}
                        ? message("last read %1", moment_words(feed.checked, time_now()))
                        : ""});
        print_data(printable(feed.failure.empty() ? line : message("%1; %2", line, feed.failure)));
    }
    if (number == 0) tell(message("no subscriptions (add one with 'nashra feeds add ADDRESS')"));
    return 0;
}

int FeedsDesk::update() {
    std::vector<Subscription> feeds;
    if (command_.names.empty()) {
        feeds = subscriptions_.all();
    } else {
        for_each_name(to_translate("a feed"), [&](const std::string& name) {
            feeds.push_back(feed_named(name, subscriptions_.all()));
        });
        if (feeds.empty()) return worst_;
    }
    if (feeds.empty()) {
        throw Error{
            Kind::usage,
            message("feeds: nothing to update (subscribe with 'nashra feeds add ADDRESS')")};
    }
    update_.run(feeds, [&](const FeedNews& news) { report(news); });
    tell(listed({counted(feeds.size(), "%1 feed", "%1 feeds"), headlines_text(fresh_)}));
    return worst_;
}

void FeedsDesk::report(FeedNews news) {
    news.title = name_of(news);
    if (!news.notice.empty()) tell(news.title + " " + news.notice);
    switch (news.outcome) {
        case FeedNews::Outcome::arrived:
            fresh_ += news.fresh;
            tell(news.title + ": " + headlines_text(news.fresh));
            break;
        case FeedNews::Outcome::failed:
            print_error(news.title + ": " + news.failure);
            worst_ = std::max(worst_, exit_code(news.failure_kind));
            break;
        case FeedNews::Outcome::not_due: report_waiting(news); break;
        case FeedNews::Outcome::unchanged:
            if (command_.verbosity == Verbosity::verbose)
                tell(message("%1: nothing new", news.title));
            break;
    }
}

/// Two feeds of one title are told apart by their addresses.
std::string FeedsDesk::name_of(const FeedNews& news) {
    if (titles_.empty()) {
        for (const auto& feed : subscriptions_.all())
            titles_.insert(feed.title);
    }
    const bool shared = titles_.count(news.title) > 1 && news.title != news.feed.address;
    return shared ? news.title + " (" + without_password(news.feed.address) + ")" : news.title;
}

/// Who has asked for this feed, or for all at once, is not left without an answer.
void FeedsDesk::report_waiting(const FeedNews& news) const {
    const auto now = time_now();
    if (!has_come(news.feed.ask_after, now)) {
        tell(message("%1: its server wants to be left in peace, again in %2", news.title,
                     span_words(news.feed.ask_after - now)));
    } else if (!has_come(news.feed.due, now) &&
               (command_.verbosity == Verbosity::verbose || !command_.names.empty())) {
        tell(message("%1: asked a moment ago, again in %2", news.title,
                     span_words(news.feed.due - now)));
    }
}

int FeedsDesk::import_list() {
    return for_each_name(to_translate("an OPML file"),
                         [this](const auto& name) { import_one(name); });
}

void FeedsDesk::import_one(const std::string& file) {
    const auto list = outlines_of(received_text(read_bytes(file), {}).text);
    const auto& outlines = list.feeds;
    if (!list.refused.empty()) {
        print_error(counted(list.refused.size(),
                            "%1 feed of '%2' left out, without an address of the web: %3",
                            "%1 feeds of '%2' left out, without an address of the web: %3", file,
                            some_of(list.refused)));
    }
    if (outlines.empty()) {
        throw Error{
            Kind::no_news,
            message("cannot import '%1': there are no feeds in it (give an OPML file)", file)};
    }
    Database::Transaction transaction{database_};
    std::size_t added = 0;
    for (const auto& one : outlines) {
        if (subscriptions_.add(one.address, one.title)) ++added;
    }
    transaction.keep();
    const auto known = outlines.size() - added;
    tell(listed(
        {counted(added, "%1 feed added", "%1 feeds added"),
         known == 0 ? "" : counted(known, "%1 was there already", "%1 were there already")}));
}

int FeedsDesk::export_list() const {
    if (!command_.names.empty()) {
        throw Error{Kind::usage,
                    message("feeds: export writes to standard output (nashra feeds export > '%1')",
                            command_.names.front())};
    }
    std::vector<Outline> outlines;
    for (const auto& feed : subscriptions_.all())
        outlines.push_back({feed.title, feed.address});
    print_data(opml_of(outlines));
    return 0;
}

}  // namespace

int feeds(const FeedsCommand& command) {
    FeedsDesk desk{command};
    switch (command.action) {
        case FeedsAction::add: return desk.add();
        case FeedsAction::remove: return desk.remove();
        case FeedsAction::list: return desk.list();
        case FeedsAction::update: return desk.update();
        case FeedsAction::import_list: return desk.import_list();
        case FeedsAction::export_list: return desk.export_list();
    }
    return 0;
}

}  // namespace nashra
