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
#include "model/time_words.h"
#include "source/address.h"
#include "source/open.h"
#include "source/opml.h"
#include "source/received_text.h"
#include "source/web_fetcher.h"

namespace nashra {

namespace {

std::string counted(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

/// "Harbour Post, Coast and 3 more".
std::string some_of(const std::vector<std::string>& names) {
    constexpr std::size_t kMost = 5;
    std::string list;
    for (std::size_t i = 0; i < names.size() && i < kMost; ++i)
        list += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > kMost) list += " and " + std::to_string(names.size() - kMost) + " more";
    return list;
}

Database open_library() {
    const auto file = library_file();
    if (!file.empty()) return Database{file};
    throw Error{Kind::config,
                "there is no place for the library: neither HOME nor XDG_STATE_HOME is set (set "
                "one of them)"};
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
    int for_each_name(const std::string& what, const std::function<void(const std::string&)>& act);
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

int FeedsDesk::for_each_name(const std::string& what,
                             const std::function<void(const std::string&)>& act) {
    if (command_.names.empty())
        throw Error{Kind::usage, "feeds: " + what + " is missing (see 'nashra feeds --help')"};
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
    return for_each_name("the address of a feed", [this](const auto& name) { add_one(name); });
}

void FeedsDesk::add_one(const std::string& typed) {
    using Outcome = Subscribing::Result::Outcome;
    const auto result =
        Subscribing{subscriptions_, network_, update_, command_.fetch.asking}.subscribe(typed);
    switch (result.outcome) {
        case Outcome::known: tell("already subscribed to " + result.title); break;
        case Outcome::unasked:
            tell("subscribed to " + result.title + ", which is asked with the next update");
            break;
        case Outcome::subscribed:
            if (result.news.outcome == FeedNews::Outcome::failed) {
                print_error("subscribed to " + result.title +
                            ", which could not be read yet: " + result.news.failure);
                worst_ = std::max(worst_, exit_code(result.news.failure_kind));
                break;
            }
            report(result.news);
            tell("subscribed to " + result.title);
            break;
    }
}

int FeedsDesk::remove() {
    return for_each_name("a feed's number, title or address",
                         [this](const auto& name) { remove_one(name); });
}

void FeedsDesk::remove_one(const std::string& name) {
    const auto feed = feed_named(name, subscriptions_.all());
    subscriptions_.remove(feed.id);
    tell("no longer subscribed to " + feed.title);
}

int FeedsDesk::list() const {
    std::size_t number = 0;
    for (const auto& feed : subscriptions_.all()) {
        ++number;
        if (command_.output == Output::json) {
            print_data(json_line(feed));
            continue;
        }
        auto line = std::to_string(number) + " " + feed.title + ", " +
                    std::to_string(feed.unheard) + " unheard";
        if (feed.title != feed.address) line += ", " + feed.address;
        if (feed.checked != Time{}) line += ", last read " + moment_words(feed.checked, time_now());
        if (!feed.failure.empty()) line += "; " + feed.failure;
        print_data(printable(line));
    }
    if (number == 0) tell("no subscriptions (add one with 'nashra feeds add ADDRESS')");
    return 0;
}

int FeedsDesk::update() {
    std::vector<Subscription> feeds;
    if (command_.names.empty()) {
        feeds = subscriptions_.all();
    } else {
        for_each_name("a feed", [&](const std::string& name) {
            feeds.push_back(feed_named(name, subscriptions_.all()));
        });
        if (feeds.empty()) return worst_;
    }
    if (feeds.empty()) {
        throw Error{Kind::usage,
                    "feeds: nothing to update (subscribe with 'nashra feeds add ADDRESS')"};
    }
    update_.run(feeds, [&](const FeedNews& news) { report(news); });
    tell(counted(feeds.size(), "feed") + ", " + counted(fresh_, "new headline"));
    return worst_;
}

void FeedsDesk::report(FeedNews news) {
    news.title = name_of(news);
    if (!news.notice.empty()) tell(news.title + " " + news.notice);
    switch (news.outcome) {
        case FeedNews::Outcome::arrived:
            fresh_ += news.fresh;
            tell(news.title + ": " + counted(news.fresh, "new headline"));
            break;
        case FeedNews::Outcome::failed:
            print_error(news.title + ": " + news.failure);
            worst_ = std::max(worst_, exit_code(news.failure_kind));
            break;
        case FeedNews::Outcome::not_due: report_waiting(news); break;
        case FeedNews::Outcome::unchanged:
            if (command_.verbosity == Verbosity::verbose) tell(news.title + ": nothing new");
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
        tell(news.title + ": its server wants to be left in peace, again in " +
             span_words(news.feed.ask_after - now));
    } else if (!has_come(news.feed.due, now) &&
               (command_.verbosity == Verbosity::verbose || !command_.names.empty())) {
        tell(news.title + ": asked a moment ago, again in " + span_words(news.feed.due - now));
    }
}

int FeedsDesk::import_list() {
    return for_each_name("an OPML file", [this](const auto& name) { import_one(name); });
}

void FeedsDesk::import_one(const std::string& file) {
    const auto list = outlines_of(received_text(read_bytes(file), {}).text);
    const auto& outlines = list.feeds;
    if (!list.refused.empty()) {
        print_error(counted(list.refused.size(), "feed") + " of '" + file +
                    "' left out, without an address of the web: " + some_of(list.refused));
    }
    if (outlines.empty()) {
        throw Error{Kind::no_news,
                    "cannot import '" + file + "': there are no feeds in it (give an OPML file)"};
    }
    Database::Transaction transaction{database_};
    std::size_t added = 0;
    for (const auto& one : outlines) {
        if (subscriptions_.add(one.address, one.title)) ++added;
    }
    transaction.keep();
    tell(counted(added, "feed") + " added" +
         (added == outlines.size()
              ? std::string{}
              : ", " + std::to_string(outlines.size() - added) + " were there already"));
}

int FeedsDesk::export_list() const {
    if (!command_.names.empty()) {
        throw Error{Kind::usage,
                    "feeds: export writes to standard output (nashra feeds export > '" +
                        command_.names.front() + "')"};
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
