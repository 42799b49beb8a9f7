#include "source/story_address.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "source/ascii.h"
#include "source/one_of.h"

namespace nashra {

namespace {

// What stands behind is a name: "/author/salma-attar".
constexpr auto kPersons = std::to_array<std::string_view>(
    {"author", "authors", "contributor", "contributors", "columnist", "columnists", "user", "users",
     "staff", "reporter", "reporters", "byline", "bylines", "member", "members"});

// What stands behind is a list of stories: "/tag/fishing".
constexpr auto kLists = std::to_array<std::string_view>(
    {"tag", "tags", "category", "categories", "topic", "topics", "label", "labels", "keyword"});

// Where a visitor does something: "/login", "/book-a-demo".
constexpr auto kActions = std::to_array<std::string_view>(
    {"login",         "log-in",        "signin",         "sign-in",
     "signup",        "sign-up",       "logout",         "register",
     "subscribe",     "subscriptions", "account",        "my-account",
     "cart",          "basket",        "checkout",       "donate",
     "contact",       "contact-us",    "contactus",      "demo",
     "book-a-demo",   "request-demo",  "request-a-demo", "get-a-demo",
     "schedule-demo", "get-started",   "free-trial",     "start-free-trial",
     "trial",         "pricing",       "newsletter",     "newsletters",
     "advertise",     "careers",       "privacy",        "privacy-policy",
     "cookie-policy", "terms",         "terms-of-use",   "terms-of-service",
     "search",        "faq",           "faqs",           "sitemap"});

std::vector<std::string> steps_of(std::string_view address) {
    address = address.substr(0, address.find_first_of("?#"));
    if (const auto scheme = address.find("://"); scheme != std::string_view::npos) {
        const auto path = address.find('/', scheme + 3);
        address = path == std::string_view::npos ? std::string_view{} : address.substr(path);
    }
    std::vector<std::string> steps;
    while (!address.empty()) {
        const auto end = std::min(address.find('/'), address.size());
        if (end > 0) steps.push_back(ascii_lower(address.substr(0, end)));
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    return steps;
}

/// "the-council-asks-for-a-new-quay": no list has such a name.
bool is_story_name(std::string_view step) {
    constexpr auto kFewestHyphens = 4;
    return std::count(step.begin(), step.end(), '-') >= kFewestHyphens;
}

}  // namespace

bool may_be_story(std::string_view address) {
    constexpr std::size_t kMostBehind = 2;  // "/tag/fishing/page"
    auto steps = steps_of(address);
    if (steps.empty()) return true;
    std::string& last = steps.back();
    if (const auto dot = last.rfind('.'); dot != std::string::npos && dot > 0) last.resize(dot);
    if (is_one_of(kActions, last)) return false;
    const std::size_t from = steps.size() - std::min(steps.size(), kMostBehind + 1);
    for (std::size_t i = from; i < steps.size(); ++i) {
        if (is_one_of(kPersons, steps[i])) return false;
        if (is_one_of(kLists, steps[i]) && !is_story_name(last)) return false;
    }
    return true;
}

}  // namespace nashra
