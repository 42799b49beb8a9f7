// What comes in from the web: a page, or the reason why there is none. And the seam that it comes
// through. Abstract so that a cache can stand before the network, and tests in its place. Standard
// library only; one thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/error.h"

namespace nashra {

/// With the validators of the copy that one has, the answer may be "not modified" (status 304).
struct PageRequest {
    std::string address;
    std::string etag{};           // as the server wrote it, W/ and quotes too
    std::string last_modified{};  // as the server wrote it
};

/// May a copy be kept: Cache-Control's no-store says no.
enum class Storing { allowed, forbidden };

struct FetchedPage {
    std::string bytes;           // after decompression; empty for status 304
    std::string address;         // where it was in the end, after redirects
    std::string content_type{};  // as the server wrote it: "text/html; charset=utf-8"
    std::string etag{};
    std::string last_modified{};
    int status = 200;
    std::chrono::sys_seconds fetched{};
    std::chrono::seconds fresh_for{0};  // what the server promises: Cache-Control's max-age
    Storing storing = Storing::allowed;
    std::string
        notice{};  // what the listener should know of it: "offline: reading the copy of ..."
};

/// How far a request came that brought no page.
enum class Contact {
    none,       // nobody was bothered: no network, no such host, nobody there
    unsecured,  // somebody is there, but with no secure connection
    made,
};

struct FetchFailure {
    Kind kind = Kind::try_later;  // try_later: an older copy would do as well
    Contact contact = Contact::made;
    std::string cause{};    // in two words: "offline"
    int status = 0;         // what the server answered; 0: it did not
    std::string reason{};   // why and the next step, where it is clear what it is about
    std::string message{};  // what, why and the next step, in one line
    std::optional<std::chrono::sys_seconds> ask_after{};  // the server wants to be left in peace
};

using FetchOutcome = std::variant<FetchedPage, FetchFailure>;

class Fetcher {
  public:
    virtual ~Fetcher() = default;

    /// Called with each request's number.
    using Take = std::function<void(std::size_t, FetchOutcome)>;

    /// Several at a time, but taken in the order of the requests, each exactly once. A page that
    /// cannot be had is an outcome of its own and does not stop the others.
    virtual void fetch_all(const std::vector<PageRequest>& requests, const Take& take) = 0;
};

/// The time, a seam so that tests can turn the clock.
using Now = std::function<std::chrono::sys_seconds()>;

}  // namespace nashra
