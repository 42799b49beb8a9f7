#include "source/fetch_failure.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/message.h"
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
    TroubleWords{Trouble::no_library, Kind::unavailable, Contact::none, to_translate("no libcurl"),
                 to_translate("libcurl, which fetches pages, is not installed"),
                 to_translate("install the package libcurl4, or save the page and give the file")},
    TroubleWords{Trouble::malformed_address, Kind::no_input, Contact::none,
                 to_translate("bad address"), to_translate("this is no address of a web page"),
                 to_translate("check its spelling")},
    TroubleWords{Trouble::private_address, Kind::unavailable, Contact::none,
                 to_translate("private address"),
                 to_translate("it leads to this computer or into the local network"),
                 to_translate("add --allow-private if you trust it")},
    TroubleWords{Trouble::no_such_host, Kind::try_later, Contact::none, kOffline,
                 to_translate("its server is not found"),
                 to_translate("check the address, and that the computer is online")},
    TroubleWords{Trouble::no_connection, Kind::try_later, Contact::none, kOffline,
                 to_translate("there is no connection to its server"),
                 to_translate("check that the computer is online, or try again later")},
    TroubleWords{Trouble::timed_out, Kind::try_later, Contact::made,
                 to_translate("server too slow"),
                 to_translate("the server does not answer in time"),
                 to_translate("try again later, or with a longer --timeout")},
    TroubleWords{
        Trouble::broken_off, Kind::try_later, Contact::made, to_translate("connection lost"),
        to_translate("the connection broke off before the end"), to_translate("try again")},
    TroubleWords{Trouble::bad_certificate, Kind::unavailable, Contact::made,
                 to_translate("no certificate"),
                 to_translate("the server's certificate is not valid"),
                 to_translate("check the computer's date and its package ca-certificates")},
    TroubleWords{Trouble::no_secure_connection, Kind::unavailable, Contact::unsecured,
                 to_translate("not secure"),
                 to_translate("no secure connection to the server is possible"),
                 to_translate("try again later")},
    TroubleWords{Trouble::proxy, Kind::try_later, Contact::none, kOffline,
                 to_translate("the proxy is not found"),
                 to_translate("check the variables http_proxy, https_proxy and all_proxy")},
    TroubleWords{Trouble::too_many_redirects, Kind::unavailable, Contact::made,
                 to_translate("sent in circles"),
                 to_translate("the server sends us on more than 5 times"),
                 to_translate("look for another address of the page")},
    TroubleWords{Trouble::no_web_page, Kind::unavailable, Contact::made,
                 to_translate("sent elsewhere"),
                 to_translate("the server sends us on to what is no web page"),
                 to_translate("look for another address of the page")},
    TroubleWords{Trouble::too_large, Kind::no_news, Contact::made, to_translate("too large"),
                 to_translate("it is larger than 8 MB, too large for a news page"),
                 to_translate("give the address of an article")},
    TroubleWords{Trouble::garbled, Kind::unavailable, Contact::made, to_translate("garbled"),
                 to_translate("the server's answer makes no sense"),
                 to_translate("try again later")},
    TroubleWords{Trouble::other, Kind::unavailable, Contact::made, to_translate("no page"),
                 to_translate("fetching it failed"), to_translate("try again later")},
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
    StatusWords{401, 401, Kind::unavailable, to_translate("not admitted"),
                to_translate("it is for registered readers only"),
                to_translate("open it in a browser, save it and give the file")},
    StatusWords{402, 402, Kind::unavailable, to_translate("not admitted"),
                to_translate("it is for paying readers only"),
                to_translate("open it in a browser, save it and give the file")},
    StatusWords{403, 403, Kind::unavailable, to_translate("not admitted"),
                to_translate("the server does not give it to us"),
                to_translate("open it in a browser, save it and give the file")},
    StatusWords{404, 404, Kind::no_input, to_translate("no such page"),
                to_translate("the server has no such page"), to_translate("check the address")},
    StatusWords{408, 408, Kind::try_later, to_translate("server too slow"),
                to_translate("the connection was too slow"), to_translate("try again later")},
    StatusWords{410, 410, Kind::no_input, to_translate("page gone"),
                to_translate("the server has removed the page"),
                to_translate("look for another address of it")},
    StatusWords{425, 425, Kind::try_later, to_translate("server busy"),
                to_translate("the server is not ready"), to_translate("try again later")},
    StatusWords{429, 429, Kind::try_later, to_translate("server busy"),
                to_translate("the server wants fewer requests"), to_translate("try again later")},
    StatusWords{451, 451, Kind::unavailable, to_translate("not allowed"),
                to_translate("the server may not show it, for legal reasons"),
                to_translate("look for another source")},
    StatusWords{503, 503, Kind::try_later, to_translate("server busy"),
                to_translate("the server is out of service"), to_translate("try again later")},
    StatusWords{500, 599, Kind::try_later, to_translate("server failing"),
                to_translate("the server has an error of its own"),
                to_translate("try again later")},
    StatusWords{0, 999, Kind::unavailable, to_translate("no page"),
                to_translate("the server gives no page"),
                to_translate("open it in a browser, save it and give the file")},
};

FetchFailure in_words(FetchFailure failure, const std::string& address, const std::string& reason,
                      const std::string& next_step) {
    failure.reason = message("%1 (%2)", reason, next_step);
    failure.message = message("cannot fetch '%1': %2", without_password(address), failure.reason);
    return failure;
}

}  // namespace

FetchFailure failure_of(Trouble trouble, const std::string& address) {
    const auto* words = std::find_if(kTroubles.begin(), kTroubles.end(),
                                     [&](const auto& one) { return one.trouble == trouble; });
    if (words == kTroubles.end()) words = &kTroubles.back();
    return in_words({.kind = words->kind, .contact = words->contact, .cause = words->cause},
                    address, message(words->reason), message(words->next_step));
}

FetchFailure failure_of(const ResponseHead& head, const std::string& address,
                        std::chrono::sys_seconds now) {
    const auto* words = std::find_if(kStatuses.begin(), kStatuses.end(), [&](const auto& one) {
        return head.status >= one.from && head.status <= one.to;
    });
    if (words == kStatuses.end()) words = &kStatuses.back();
    FetchFailure failure{.kind = words->kind, .cause = words->cause, .status = head.status};
    auto next_step = message(words->next_step);
    if (failure.kind == Kind::try_later && head.ask_after && *head.ask_after > now) {
        failure.ask_after = head.ask_after;
        next_step = message("try again in %1", span_words(*head.ask_after - now));
    }
    return in_words(std::move(failure), address,
                    message("%1, status %2", message(words->reason), head.status), next_step);
}

}  // namespace nashra
