#include "cli/manifest_line.h"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/text_lines.h"
#include "source/charset.h"
#include "source/written_date.h"

namespace nashra {

namespace {

using Json = nlohmann::json;

/// Repaired, as all text that comes from outside; empty where there is none.
std::string lines_of(const Json& item, const char* name) {
    const auto found = item.find(name);
    if (found == item.end() || !found->is_string()) return {};
    return clean_utf8(found->get<std::string>());
}

/// Its letters are kept as they are: it may be the name of a file.
std::string on_one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
    return text;
}

std::string text_of(const Json& item, const char* name) {
    return on_one_line(lines_of(item, name));
}

void put(std::string& value, std::string given) {
    if (!given.empty()) value = std::move(given);
}

/// What a line says goes before what the page says.
Article described(const Json& item) {
    Article article;
    article.title = text_of(item, "title");
    article.published = utc_date(text_of(item, "published"));
    article.byline = text_of(item, "byline");
    put(article.byline, text_of(item, "author"));
    article.site = text_of(item, "site");
    article.url = text_of(item, "url");
    article.standfirst = text_of(item, "standfirst");
    article.language = Language{text_of(item, "language")};
    return article;
}

BlockRole role_of(const std::string& called) {
    for (const auto role :
         {BlockRole::heading, BlockRole::list_item, BlockRole::quote, BlockRole::caption}) {
        if (called == name(role)) return role;
    }
    return BlockRole::paragraph;
}

std::vector<Block> blocks_in(const Json& item) {
    std::vector<Block> blocks;
    const auto given = item.find("blocks");
    if (given != item.end() && given->is_array()) {
        for (const auto& block : *given) {
            if (!block.is_object()) continue;
            blocks.push_back({.role = role_of(text_of(block, "role")),
                              .language = Language{text_of(block, "language")},
                              .text = text_of(block, "text")});
        }
        return blocks;
    }
    const auto text = lines_of(item, "text");
    for (const auto& line : text_lines(text)) {
        if (!line.empty())
            blocks.push_back({.language = {}, .text = on_one_line(std::string{line})});
    }
    return blocks;
}

}  // namespace

std::optional<ManifestLine> read_manifest_line(std::string_view line) {
    const auto item = Json::parse(line, nullptr, false);
    if (!item.is_object()) return std::nullopt;
    ManifestLine read{.guid = text_of(item, "guid"),
                      .input = text_of(item, "input"),
                      .url = text_of(item, "url"),
                      .article = described(item)};
    if (read.input.empty()) read.article.blocks = blocks_in(item);
    return read;
}

void describe(Article& article, const ManifestLine& line) {
    const auto& said = line.article;
    put(article.title, said.title);
    put(article.published, said.published);
    put(article.byline, said.byline);
    put(article.site, said.site);
    put(article.url, said.url);
    put(article.standfirst, said.standfirst);
    if (said.language.known()) article.language = said.language;
}

}  // namespace nashra
