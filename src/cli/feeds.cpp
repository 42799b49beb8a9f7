#include "cli/feeds.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <optional>
#include <variant>

#include "cli/clock.h"
#include "cli/feed_update.h"
#include "cli/json.h"
#include "cli/messages.h"
#include "cli/standard_output.h"
#include "library/database.h"
#include "library/subscriptions.h"
#include "model/error.h"
#include "model/time_words.h"
#include "source/address.h"
#include "source/feed.h"
#include "source/feed_links.h"
#include "source/open.h"
#include "source/opml.h"
#include "source/received_text.h"
#include "source/web_fetcher.h"

namespace nashra {

namespace {

std::string counted(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

Database open_library() {
    const auto file = library_file();
    if (!file.empty()) return Database{file};
    throw Error{Kind::config,
                "there is no place for the library: neither HOME nor XDG_STATE_HOME is set (set "
                "one of them)"};
}

bool is_feed(const FetchedPage& page) {
    const auto text = received_text(page.bytes, page.content_type);
    return !parse_feed(text, page.address).format.empty();
}

/// What a listener types for an address may lack its beginning: "news.example" is a site.
std::string address_of(const std::string& name) {
    if (is_web_address(name)) return name;
    const bool host = name.find('.') != std::string::npos &&
                      name.find("://") == std::string::npos && name.find(' ') == std::string::npos;
    std::error_code error;
    if (host && !std::filesystem::exists(name, error)) return "https://" + name;
    throw Error{Kind::usage,
                "cannot subscribe to '" + name +
                    "': it is no address of the web (begin it with https://; a list of "
                    "feeds is read with 'nashra feeds import FILE')"};
}

/// What `nashra feeds` does, action by action. Each answers the exit code.
class FeedsDesk {
  public:
    explicit FeedsDesk(const FeedsCommand& command)
        : command_(command),
          database_(open_library()),
          subscriptions_(database_),
          network_(command.fetch.web, time_now) {}

    int add();
    int remove();
    int list() const;
    int update();
    int import_list();
    int export_list() const;

  private:
    int for_each_name(const std::string& what, void (FeedsDesk::*act)(const std::string&));
    void add_one(const std::string& address);
    void remove_one(const std::string& name);
    void import_one(const std::string& file);
    FetchOutcome fetch(const std::string& address);
    void subscribe(const std::string& address, const FetchOutcome& outcome);
    FeedUpdate update_with() { return {subscriptions_, network_, command_.fetch.asking, time_now}; }
    std::string feed_of_site(const FetchedPage& page, const std::string& address) const;
    Subscription found(const std::string& name) const;
    void report(const FeedNews& news);
    void tell(const std::string& line) const {
        if (command_.verbosity != Verbosity::quiet) print_line(line);
    }

    const FeedsCommand& command_;
    Database database_;
    Subscriptions subscriptions_;
    WebFetcher network_;
    std::size_t fresh_ = 0;
    int worst_ = 0;
};

int FeedsDesk::for_each_name(const std::string& what, void (FeedsDesk::*act)(const std::string&)) {
    if (command_.names.empty())
        throw Error{Kind::usage, "feeds: " + what + " is missing (see 'nashra feeds --help')"};
    for (const auto& name : command_.names) {
        try {
            (this->*act)(name);
        } catch (const Error& error) {
            print_error(error.what());
            worst_ = std::max(worst_, exit_code(error.kind()));
        }
    }
    return worst_;
}

int FeedsDesk::add() { return for_each_name("the address of a feed", &FeedsDesk::add_one); }

void FeedsDesk::add_one(const std::string& name) {
    auto address = address_of(name);
    auto outcome = fetch(address);
    if (const auto* page = std::get_if<FetchedPage>(&outcome)) {
        if (!is_feed(*page)) {
            address = feed_of_site(*page, address);
            outcome = fetch(address);
        }
    }
    const auto* failure = std::get_if<FetchFailure>(&outcome);
    // Offline one can subscribe too: the next update will tell.
    if (failure != nullptr && failure->kind != Kind::try_later)
        throw Error{failure->kind, failure->message};
    subscribe(address, outcome);
}

FetchOutcome FeedsDesk::fetch(const std::string& address) {
    std::optional<FetchOutcome> outcome;
    network_.fetch_all({{.address = address}},
                       [&](std::size_t, FetchOutcome one) { outcome = std::move(one); });
    return *outcome;
}

std::string FeedsDesk::feed_of_site(const FetchedPage& page, const std::string& address) const {
    const auto text = received_text(page.bytes, page.content_type);
    const auto links = feed_links(text.text, page.address);
    if (!links.empty()) return links.front();
    throw Error{Kind::no_news, "cannot subscribe to '" + address +
                                   "': it is no feed and names none (look on the site for RSS)"};
}

void FeedsDesk::subscribe(const std::string& address, const FetchOutcome& outcome) {
    if (!subscriptions_.add(address, {})) {
        tell("already subscribed to " + found(address).title);
        return;
    }
    const auto news = update_with().settle(found(address), outcome);
    report(news);
    tell("subscribed to " + news.title);
}

int FeedsDesk::remove() {
    return for_each_name("a feed's number, title or address", &FeedsDesk::remove_one);
}

void FeedsDesk::remove_one(const std::string& name) {
    const auto feed = found(name);
    subscriptions_.remove(feed.id);
    tell("no longer subscribed to " + feed.title);
}

/// By its number in the list, its address or its title.
Subscription FeedsDesk::found(const std::string& name) const {
    const auto feeds = subscriptions_.all();
    std::size_t number = 0;
    const auto* end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, number);
    if (read.ec == std::errc{} && read.ptr == end && number > 0 && number <= feeds.size())
        return feeds[number - 1];
    const auto match = std::find_if(feeds.begin(), feeds.end(), [&](const auto& feed) {
        return feed.address == name || feed.title == name;
    });
    if (match != feeds.end()) return *match;
    throw Error{Kind::no_input,
                "no feed '" + name + "' is subscribed to (see 'nashra feeds list')"};
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
                    std::to_string(feed.unheard) + " unheard, " + feed.address;
        if (feed.checked != Time{}) line += ", last read " + moment_words(feed.checked, time_now());
        if (!feed.failure.empty()) line += "; " + feed.failure;
        print_data(printable(line));
    }
    if (number == 0) tell("no subscriptions (add one with 'nashra feeds add ADDRESS')");
    return 0;
}

int FeedsDesk::update() {
    std::vector<Subscription> feeds;
    for (const auto& name : command_.names)
        feeds.push_back(found(name));
    if (command_.names.empty()) feeds = subscriptions_.all();
    if (feeds.empty()) {
        throw Error{Kind::usage,
                    "feeds: nothing to update (subscribe with 'nashra feeds add ADDRESS')"};
    }
    update_with().run(feeds, [&](const FeedNews& news) { report(news); });
    tell(counted(feeds.size(), "feed") + ", " + counted(fresh_, "new headline"));
    return worst_;
}

void FeedsDesk::report(const FeedNews& news) {
    switch (news.outcome) {
        case FeedNews::Outcome::arrived:
            fresh_ += news.fresh;
            tell(news.title + ": " + counted(news.fresh, "new headline"));
            break;
        case FeedNews::Outcome::failed:
            print_error(news.title + ": " + news.failure);
            worst_ = std::max(worst_, exit_code(news.failure_kind));
            break;
        case FeedNews::Outcome::not_due:
            if (command_.verbosity == Verbosity::verbose && news.feed.due > time_now()) {
                tell(news.title + ": asked a moment ago, again in " +
                     span_words(news.feed.due - time_now()));
            }
            break;
        case FeedNews::Outcome::unchanged:
            if (command_.verbosity == Verbosity::verbose) tell(news.title + ": nothing new");
            break;
    }
}

int FeedsDesk::import_list() { return for_each_name("an OPML file", &FeedsDesk::import_one); }

void FeedsDesk::import_one(const std::string& file) {
    const auto outlines = outlines_of(received_text(read_bytes(file), {}).text);
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
