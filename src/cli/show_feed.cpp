#include "cli/show_feed.h"

#include <string>

#include "cli/inputs.h"
#include "cli/json.h"
#include "cli/messages.h"
#include "cli/standard_output.h"
#include "source/feed_markup.h"

namespace nashra {

namespace {

void print_field(const char* name, const std::string& value) {
    if (!value.empty()) print_data(std::string{name} + ": " + printable(value));
}

void print_item(const FeedItem& item) {
    print_field("title", item.title);
    print_field("author", item.author.name);
    print_field("published", item.published.empty() ? item.updated : item.published);
    print_field("link", item.link);
    for (const auto& category : item.categories)
        print_field("category", category);
    for (const auto& file : item.enclosures)
        print_field("enclosure", file.url);
    print_field("summary", line_of_html(item.summary));
    print_field("content", line_of_html(item.content));
}

void print_feed(const Feed& feed) {
    print_field("feed", feed.title);
    print_field("subtitle", feed.subtitle);
    print_field("link", feed.link);
    print_field("language", feed.language);
    print_field("author", feed.author.name);
    print_field("updated", feed.updated.empty() ? feed.published : feed.updated);
    print_field("format", feed.format);
    print_field("encoding", feed.encoding);
    if (feed.bozo) print_data("ill-formed: it had to be repaired");
    print_data("items: " + std::to_string(feed.items.size()));
    for (const auto& item : feed.items) {
        print_data("");
        print_item(item);
    }
}

}  // namespace

int show_feed(const ShowCommand& command) {
    return read_feeds(command.input, [&](const Feed& feed) {
        if (command.output == Output::json) {
            print_data(json_document(feed));
        } else if (!feed.format.empty()) {
            print_feed(feed);
        }
    });
}

}  // namespace nashra
