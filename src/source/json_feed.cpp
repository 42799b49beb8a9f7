#include "source/json_feed.h"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/message.h"
#include "source/absolute_links.h"
#include "source/address.h"
#include "source/charset.h"
#include "source/feed.h"
#include "source/feed_markup.h"
#include "source/lines.h"
#include "source/written_date.h"

namespace nashra {

namespace {

using nlohmann::json;

constexpr int kDeepest = 16;                 // a JSON Feed needs five
constexpr std::size_t kMostOfOneKind = 100;  // tags, authors or attachments

/// A string, or a number where a feed writes one for it. What escapes brought back is cleaned.
std::string text_in(const json& value, std::size_t most) {
    std::string text;
    if (value.is_string()) {
        text = value.get_ref<const std::string&>();
    } else if (value.is_number()) {
        text = value.dump();
    }
    shorten(text, most);
    return clean_utf8(text, "UTF-8");
}

std::string line_in(const json& value) { return folded_spaces(text_in(value, kLongestFeedLine)); }

const json& member(const json& object, const char* name) {
    static const json nothing;
    if (!object.is_object()) return nothing;
    const auto found = object.find(name);
    return found == object.end() ? nothing : *found;
}

/// Version 1.1 has a list, version 1 had one author.
Person author_in(const json& value) {
    if (value.is_array()) return value.empty() ? Person{} : author_in(value.front());
    return {line_in(member(value, "name")), {}};
}

std::vector<std::string> tags_in(const json& list) {
    std::vector<std::string> tags;
    for (const auto& tag : list) {
        if (tags.size() >= kMostOfOneKind) break;
        if (std::string line = line_in(tag); !line.empty()) tags.push_back(std::move(line));
    }
    return tags;
}

struct RepairedJson {
    std::string text;
    bool was_broken = false;
};

/// Line breaks as they stand inside strings, and commas behind the last of a list, are what many
/// write and JSON forbids.
RepairedJson repaired_json(std::string_view text) {
    RepairedJson repaired;
    auto& out = repaired.text;
    out.reserve(text.size());
    bool in_string = false;
    std::size_t comma = std::string::npos;  // in `out`, with nothing but blanks behind it
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool blank = c == '\n' || c == '\t';
        if (!in_string && (c == ']' || c == '}') && comma != std::string::npos) {
            out.erase(comma, 1);
            repaired.was_broken = true;
        }
        if (!blank && c != ' ') comma = !in_string && c == ',' ? out.size() : std::string::npos;
        if (in_string && blank) {
            out += c == '\n' ? "\\n" : "\\t";
            repaired.was_broken = true;
            continue;
        }
        out += c;
        if (c == '"') in_string = !in_string;
        if (in_string && c == '\\' && at + 1 < text.size()) out += text[++at];
    }
    return repaired;
}

class JsonFeedReader {
  public:
    explicit JsonFeedReader(std::string_view url) : url_(url) {}

    Feed read(const std::string& text) {
        // Every value is taken when it is complete and then forgotten, so that memory holds one
        // item at a time, and a document that breaks off keeps what it had.
        const auto visit = [this](int depth, json::parse_event_t event, json& value) {
            return take(depth, event, value);
        };
        const RepairedJson repaired = repaired_json(text);
        const json rest = json::parse(repaired.text, visit, false);
        feed_.bozo = (rest.is_discarded() || repaired.was_broken) && !full_;
        if (feed_.format.empty()) return std::move(feed_);
        // The format has no date of its own: the feed is as new as its newest item.
        for (const auto& item : feed_.items)
            feed_.updated = std::max({feed_.updated, item.published, item.updated});
        return std::move(feed_);
    }

  private:
    bool take(int depth, json::parse_event_t event, json& value) {
        using Event = json::parse_event_t;
        if (depth > kDeepest) return false;
        const bool complete =
            event == Event::value || event == Event::object_end || event == Event::array_end;
        if (depth == 1 && event == Event::key) {
            key_ = value.get<std::string>();
        } else if (depth == 1 && event == Event::array_start && key_ == "items") {
            if (feed_.format.empty()) feed_.format = "json";  // the version may come last, or never
        } else if (depth == 1 && complete) {
            take_member(value);
            return false;
        } else if (depth == 2 && key_ == "items" && complete) {
            if (event == Event::object_end) take_item(value);
            return false;
        }
        return true;
    }

    void take_member(const json& value) {
        struct Member {
            std::string_view key;
            void (*read)(Feed&, const json&);
        };
        constexpr std::array kMembers = {
            Member{"version", [](Feed& f, const json& v) { f.format = format_of(line_in(v)); }},
            Member{"title", [](Feed& f, const json& v) { f.title = line_in(v); }},
            Member{"description", [](Feed& f, const json& v) { f.subtitle = line_in(v); }},
            Member{"language", [](Feed& f, const json& v) { f.language = line_in(v); }},
            Member{"feed_url", [](Feed& f, const json& v) { f.id = line_in(v); }},
            Member{"author", [](Feed& f, const json& v) { f.author = author_in(v); }},
            Member{"authors", [](Feed& f, const json& v) { f.author = author_in(v); }},
        };
        for (const auto& entry : kMembers) {
            if (entry.key == key_) entry.read(feed_, value);
        }
        if (key_ == "home_page_url") feed_.link = address_in(value);
    }

    /// "https://jsonfeed.org/version/1.1"; some write the number alone.
    static std::string format_of(std::string_view version) {
        const std::string_view number = version.substr(version.rfind('/') + 1);
        if (number == "1.1") return "json11";
        return number == "1" || number == "1.0" ? "json1" : "json";
    }

    std::string address_in(const json& value) const {
        const std::string written = line_in(value);
        return written.empty() ? written : resolved_address(url_, written);
    }

    void take_item(const json& object) {
        if (feed_.items.size() >= kMostItems) {
            full_ = true;
            feed_.notice = message(kMoreItems);
            return;
        }
        FeedItem item;
        // The format says that this is no markup, and some feeds do not know it.
        item.title = line_of_html(guessed_html(line_in(member(object, "title"))));
        item.id = line_in(member(object, "id"));
        item.link = address_in(member(object, "url"));
        if (item.link.empty()) item.link = address_in(member(object, "external_url"));
        item.language = line_in(member(object, "language"));
        item.summary = guessed_html(text_in(member(object, "summary"), kLongestContent));
        item.content = repaired_html(text_in(member(object, "content_html"), kLongestContent));
        item.content = with_absolute_links(std::move(item.content), item.link);
        if (item.content.empty())
            item.content = html_of_text(text_in(member(object, "content_text"), kLongestContent));
        shorten(item.content, kLongestContent);
        item.published = utc_date(line_in(member(object, "date_published")));
        item.updated = utc_date(line_in(member(object, "date_modified")));
        item.author = author_in(member(object, "authors"));
        if (item.author.name.empty()) item.author = author_in(member(object, "author"));
        item.categories = tags_in(member(object, "tags"));
        add_enclosures(member(object, "attachments"), item);
        feed_.items.push_back(std::move(item));
    }

    void add_enclosures(const json& attachments, FeedItem& item) const {
        for (const auto& attachment : attachments) {
            Enclosure enclosure{address_in(member(attachment, "url")),
                                line_in(member(attachment, "mime_type")),
                                line_in(member(attachment, "size_in_bytes"))};
            if (enclosure.url.empty() || item.enclosures.size() >= kMostOfOneKind) continue;
            item.enclosures.push_back(std::move(enclosure));
        }
    }

    std::string_view url_;
    std::string key_;  // of the feed's member that is being read
    Feed feed_;
    bool full_ = false;
};

}  // namespace

Feed json_feed(const std::string& text, std::string_view url) {
    return JsonFeedReader{url}.read(text);
}

}  // namespace nashra
