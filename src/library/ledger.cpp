#include "library/ledger.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

bool is_same(char a, char b) {
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return lower(a) == lower(b);
}

bool begins_with(std::string_view text, std::string_view prefix) {
    return text.size() >= prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), text.begin(), is_same);
}

/// What is put behind an address to learn where its reader came from: the Urchin tags of web
/// analytics, the click identifiers of the large advertisers, and feed services' own marks.
bool tells_the_origin(std::string_view parameter) {
    constexpr auto kMarks = std::to_array<std::string_view>(
        {"utm_", "fbclid=", "gclid=", "dclid=", "msclkid=", "mc_cid=", "mc_eid=", "cmp=", "cmpid=",
         "ocid=", "at_medium=", "at_campaign=", "ns_mchannel=", "ns_campaign=", "rss=", "ref="});
    return std::any_of(kMarks.begin(), kMarks.end(),
                       [&](const auto& mark) { return begins_with(parameter, mark); });
}

std::string query_key(std::string_view query) {
    std::string key;
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const auto parameter = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (parameter.empty() || tells_the_origin(parameter)) continue;
        key += key.empty() ? '?' : '&';
        key += parameter;
    }
    return key;
}

/// Scheme and "www." do not make another story, nor do capitals in the host or a final slash.
std::string address_key(std::string_view address) {
    address = address.substr(0, address.find('#'));
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (begins_with(address, scheme)) address.remove_prefix(scheme.size());
    }
    if (begins_with(address, "www.")) address.remove_prefix(4);
    const auto query = address.find('?');
    std::string key{address.substr(0, query)};
    const auto host_end = static_cast<std::ptrdiff_t>(std::min(key.find('/'), key.size()));
    std::transform(key.begin(), key.begin() + host_end, key.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    while (key.ends_with('/'))
        key.pop_back();
    if (query != std::string_view::npos) key += query_key(address.substr(query + 1));
    return key;
}

}  // namespace

std::string story_key(std::string_view address, std::string_view title) {
    if (!address.empty()) return address_key(address);
    return title.empty() ? std::string{} : "title:" + std::string{title};
}

void Ledger::mark_heard(std::string_view key, Time now) {
    if (key.empty()) return;
    database_.ask("INSERT INTO heard (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .with(key)
        .with(now)
        .run();
}

bool Ledger::heard(std::string_view key) const {
    auto question = database_.ask("SELECT 1 FROM heard WHERE key = ?");
    return question.with(key).next();
}

}  // namespace nashra
