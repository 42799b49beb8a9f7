#include "source/fetch_failure.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/time_words.h"
#include "source/address.h"

namespace nashra {

namespace {

constexpr const char* kOffline = "offline";

struct TroubleWords {
    Trouble trouble;
    Kind kind;
    Contact contact;
    const char* cause;  // in two words, to a listener who gets an older copy instead
    const char* reason;
    const char* next_step;
};

constexpr std::array kTroubles = {
    TroubleWords{Trouble::no_library, Kind::unavailable, Contact::none, "no libcurl",
                 "libcurl, which fetches pages, is not installed",
                 "install the package libcurl4, or save the page and give the file"},
    TroubleWords{Trouble::malformed_address, Kind::no_input, Contact::none, "bad address",
                 "this is no address of a web page", "check its spelling"},
    TroubleWords{Trouble::private_address, Kind::unavailable, Contact::none, "private address",
                 "it leads to this computer or into the local network",
                 "add --allow-private if you trust it"},
    TroubleWords{Trouble::no_such_host, Kind::try_later, Contact::none, kOffline,
                 "its server is not found", "check the address, and that the computer is online"},
    TroubleWords{Trouble::no_connection, Kind::try_later, Contact::none, kOffline,
                 "there is no connection to its server",
                 "check that the computer is online, or try again later"},
    TroubleWords{Trouble::timed_out, Kind::try_later, Contact::made, "server too slow",
                 "the server does not answer in time",
                 "try again later, or with a longer --timeout"},
    TroubleWords{Trouble::broken_off, Kind::try_later, Contact::made, "connection lost",
                 "the connection broke off before the end", "try again"},
    TroubleWords{Trouble::bad_certificate, Kind::unavailable, Contact::made, "no certificate",
                 "the server's certificate is not valid",
                 "check the computer's date and its package ca-certificates"},
    TroubleWords{Trouble::no_secure_connection, Kind::unavailable, Contact::unsecured, "not secure",
                 "no secure connection to the server is possible", "try again later"},
    TroubleWords{Trouble::proxy, Kind::try_later, Contact::none, kOffline, "the proxy is not found",
                 "check the variables http_proxy, https_proxy and all_proxy"},
    TroubleWords{Trouble::too_many_redirects, Kind::unavailable, Contact::made, "sent in circles",
                 "the server sends us on more than 5 times",
                 "look for another address of the page"},
    TroubleWords{Trouble::no_web_page, Kind::unavailable, Contact::made, "sent elsewhere",
                 "the server sends us on to what is no web page",
                 "look for another address of the page"},
    TroubleWords{Trouble::too_large, Kind::no_news, Contact::made, "too large",
                 "it is larger than 8 MB, too large for a news page",
                 "give the address of an article"},
    TroubleWords{Trouble::garbled, Kind::unavailable, Contact::made, "garbled",
                 "the server's answer makes no sense", "try again later"},
    TroubleWords{Trouble::other, Kind::unavailable, Contact::made, "no page", "fetching it failed",
                 "try again later"},
};

struct StatusWords {
    int from;
    int to;
    Kind kind;
    const char* cause;
    const char* reason;
    const char* next_step;
};

// RFC 9110, section 15; the first that fits.
constexpr std::array kStatuses = {
    StatusWords{401, 401, Kind::unavailable, "not admitted", "it is for registered readers only",
                "open it in a browser, save it and give the file"},
    StatusWords{402, 402, Kind::unavailable, "not admitted", "it is for paying readers only",
                "open it in a browser, save it and give the file"},
    StatusWords{403, 403, Kind::unavailable, "not admitted", "the server does not give it to us",
                "open it in a browser, save it and give the file"},
    StatusWords{404, 404, Kind::no_input, "no such page", "the server has no such page",
                "check the address"},
    StatusWords{408, 408, Kind::try_later, "server too slow", "the connection was too slow",
                "try again later"},
    StatusWords{410, 410, Kind::no_input, "page gone", "the server has removed the page",
                "look for another address of it"},
    StatusWords{425, 425, Kind::try_later, "server busy", "the server is not ready",
                "try again later"},
    StatusWords{429, 429, Kind::try_later, "server busy", "the server wants fewer requests",
                "try again later"},
    StatusWords{451, 451, Kind::unavailable, "not allowed",
                "the server may not show it, for legal reasons", "look for another source"},
    StatusWords{503, 503, Kind::try_later, "server busy", "the server is out of service",
                "try again later"},
    StatusWords{500, 599, Kind::try_later, "server failing", "the server has an error of its own",
                "try again later"},
    StatusWords{0, 999, Kind::unavailable, "no page", "the server gives no page",
                "open it in a browser, save it and give the file"},
};

FetchFailure in_words(FetchFailure failure, const std::string& address, const std::string& reason,
                      const std::string& next_step) {
    failure.reason = reason + " (" + next_step + ")";
    failure.message = "cannot fetch '" + without_password(address) + "': " + failure.reason;
    return failure;
}

}  // namespace

FetchFailure failure_of(Trouble trouble, const std::string& address) {
    const auto* words = std::find_if(kTroubles.begin(), kTroubles.end(),
                                     [&](const auto& one) { return one.trouble == trouble; });
    if (words == kTroubles.end()) words = &kTroubles.back();
    return in_words({.kind = words->kind, .contact = words->contact, .cause = words->cause},
                    address, words->reason, words->next_step);
}

FetchFailure failure_of(const ResponseHead& head, const std::string& address,
                        std::chrono::sys_seconds now) {
    const auto* words = std::find_if(kStatuses.begin(), kStatuses.end(), [&](const auto& one) {
        return head.status >= one.from && head.status <= one.to;
    });
    if (words == kStatuses.end()) words = &kStatuses.back();
    FetchFailure failure{.kind = words->kind, .cause = words->cause, .status = head.status};
    std::string next_step = words->next_step;
    if (failure.kind == Kind::try_later && head.ask_after && *head.ask_after > now) {
        failure.ask_after = head.ask_after;
        next_step = "try again in " + span_words(*head.ask_after - now);
    }
    return in_words(std::move(failure), address,
                    words->reason + std::string{", status "} + std::to_string(head.status),
                    next_step);
}

}  // namespace nashra
