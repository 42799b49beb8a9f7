#include "cli/manifest.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/article_language.h"
#include "cli/inputs.h"
#include "cli/messages.h"
#include "model/error.h"
#include "model/message.h"
#include "model/text_lines.h"
#include "source/address.h"
#include "source/charset.h"
#include "source/open.h"
#include "source/written_date.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

using Json = nlohmann::json;

/// Repaired, as all text that comes from outside; empty where there is none.
std::string text_of(const Json& item, const char* name) {
    const auto found = item.find(name);
    if (found == item.end() || !found->is_string()) return {};
    return clean_utf8(found->get<std::string>());
}

void put(std::string& value, std::string given) {
    if (!given.empty()) value = std::move(given);
}

/// What the line says goes before what the page says.
void describe(Article& article, const Json& item) {
    put(article.title, text_of(item, "title"));
    put(article.published, utc_date(text_of(item, "published")));
    put(article.byline, text_of(item, "author"));
    put(article.byline, text_of(item, "byline"));
    put(article.site, text_of(item, "site"));
    put(article.url, text_of(item, "url"));
    put(article.standfirst, text_of(item, "standfirst"));
    if (const Language language{text_of(item, "language")}; language.known())
        article.language = language;
}

BlockRole role_of(const std::string& called) {
    for (const auto role :
         {BlockRole::heading, BlockRole::list_item, BlockRole::quote, BlockRole::caption}) {
        if (called == name(role)) return role;
    }
    return BlockRole::paragraph;
}

/// An article whose text stands in the line itself.
Article article_in(const Json& item) {
    Article article;
    const auto blocks = item.find("blocks");
    if (blocks != item.end() && blocks->is_array()) {
        for (const auto& block : *blocks) {
            if (!block.is_object()) continue;
            article.blocks.push_back({.role = role_of(text_of(block, "role")),
                                      .language = Language{text_of(block, "language")},
                                      .text = text_of(block, "text")});
        }
    } else {
        const auto text = text_of(item, "text");
        for (const auto& line : text_lines(text)) {
            if (!line.empty()) article.blocks.push_back({.language = {}, .text = line});
        }
    }
    return article;
}

class Manifest {
  public:
    Manifest(const PodcastCommand& command, const std::function<void(PodcastItem)>& take)
        : command_(command), take_(take), folder_(fs::path{command.manifest}.parent_path()) {}

    int read() {
        const auto bytes = read_bytes(command_.manifest);
        std::size_t number = 0;
        std::size_t item = 0;
        for (const auto& line : text_lines(bytes)) {
            ++number;
            if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            if (item++ % command_.shard.of == command_.shard.number - 1) attempt(line, number);
        }
        return worst_;
    }

  private:
    void attempt(std::string_view line, std::size_t number) {
        try {
            const auto item = Json::parse(line, nullptr, false);
            if (!item.is_object())
                throw Error{Kind::no_news, message("it is no JSON object (an item is one line)")};
            read_item(item);
        } catch (const Error& error) {
            print_error(message("line %1 of '%2': %3", number, command_.manifest, error.what()));
            worst_ = std::max(worst_, exit_code(error.kind()));
        }
    }

    void read_item(const Json& item) {
        if (const auto input = text_of(item, "input"); !input.empty())
            return read_input(input, item);
        auto article = article_in(item);
        describe(article, item);
        if (article.blocks.empty() && article.title.empty())
            throw Error{
                Kind::no_news,
                message("there is nothing to read in it (give an input, a text or blocks)")};
        find_languages(article, command_.input.language);
        hand_over(std::move(article), item);
    }

    void read_input(const std::string& input, const Json& item) {
        auto options = command_.input;
        options.inputs = {is_web_address(input) ? input : (folder_ / input).string()};
        options.read.url = text_of(item, "url");
        std::vector<Article> articles;
        // What is wrong with it was said.
        worst_ = std::max(worst_, read_inputs(options, [&](Article article) {
                              articles.push_back(std::move(article));
                          }));
        // What the line says is of one article: a feed's are all called as the feed calls them.
        const bool one = articles.size() == 1;
        for (auto& article : articles) {
            if (one) describe(article, item);
            hand_over(std::move(article), one ? item : Json::object());
        }
    }

    void hand_over(Article article, const Json& item) {
        auto made = item_of(std::move(article));
        put(made.guid, text_of(item, "guid"));
        if (!guids_.insert(made.guid).second)
            throw Error{Kind::no_news,
                        message("'%1' was in the list before (give each item a guid of its own)",
                                made.guid)};
        take_(std::move(made));
    }

    const PodcastCommand& command_;
    const std::function<void(PodcastItem)>& take_;
    fs::path folder_;
    std::set<std::string> guids_;
    int worst_ = 0;
};

}  // namespace

int read_manifest(const PodcastCommand& command, const std::function<void(PodcastItem)>& take) {
    return Manifest{command, take}.read();
}

}  // namespace nashra
