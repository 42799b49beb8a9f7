#include "cli/manifest.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cli/article_language.h"
#include "cli/inputs.h"
#include "cli/manifest_line.h"
#include "cli/messages.h"
#include "model/error.h"
#include "model/message.h"
#include "model/text_lines.h"
#include "source/address.h"
#include "source/open.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

constexpr std::size_t kNoItemsSaid = 3;  // a text that is no manifest has many

class Manifest {
  public:
    Manifest(const PodcastCommand& command, ArticleStore& store,
             const std::function<void(PodcastItem)>& take)
        : command_(command),
          store_(store),
          take_(take),
          folder_(fs::path{command.manifest}.parent_path()) {}

    int read() {
        const auto bytes = read_bytes(command_.manifest);
        std::size_t number = 0;
        std::size_t item = 0;
        for (const auto& line : text_lines(bytes)) {
            ++number;
            if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            if (item++ % command_.shard.of == command_.shard.number - 1) attempt(line, number);
        }
        if (no_items_ > kNoItemsSaid) {
            const auto others = no_items_ - kNoItemsSaid;
            print_error(counted(others,
                                "%1 more line of '%2' is no JSON object (is it a manifest?)",
                                "%1 more lines of '%2' are no JSON objects (is it a manifest?)",
                                command_.manifest));
        }
        return worst_;
    }

  private:
    void attempt(std::string_view text, std::size_t number) {
        try {
            if (const auto line = read_manifest_line(text)) return read_item(*line);
            worst_ = std::max(worst_, exit_code(Kind::no_news));
            if (++no_items_ > kNoItemsSaid) return;
            throw Error{Kind::no_news, message("it is no JSON object (an item is one line)")};
        } catch (const Error& error) {
            print_error(message("line %1 of '%2': %3", number, command_.manifest, error.what()));
            worst_ = std::max(worst_, exit_code(error.kind()));
        }
    }

    void read_item(const ManifestLine& line) {
        if (!line.input.empty()) return read_input(line);
        auto article = line.article;
        if (article.blocks.empty() && article.title.empty())
            throw Error{
                Kind::no_news,
                message("there is nothing to read in it (give an input, a text or blocks)")};
        find_languages(article, command_.input.language);
        hand_over(std::move(article), line.guid);
    }

    void read_input(const ManifestLine& line) {
        auto options = command_.input;
        options.inputs = {is_web_address(line.input) ? line.input
                                                     : (folder_ / line.input).string()};
        options.read.url = line.url;
        std::vector<Article> articles;
        // What is wrong with it was said.
        const auto take = [&](Article article) { articles.push_back(std::move(article)); };
        worst_ = std::max(worst_, read_inputs(options, take, Completing::noted));
        // What the line says is of one article: a feed's are all called as the feed calls them.
        const bool one = articles.size() == 1;
        for (auto& article : articles) {
            if (one) describe(article, line);
            hand_over(std::move(article), one ? line.guid : std::string{});
        }
    }

    void hand_over(Article article, const std::string& guid) {
        auto made = item_of(std::move(article), store_);
        if (!guid.empty()) made.guid = guid;
        if (!guids_.insert(made.guid).second)
            throw Error{Kind::no_news,
                        message("'%1' was in the list before (give each item a guid of its own)",
                                made.guid)};
        take_(std::move(made));
    }

    const PodcastCommand& command_;
    ArticleStore& store_;
    const std::function<void(PodcastItem)>& take_;
    fs::path folder_;
    std::set<std::string> guids_;
    std::size_t no_items_ = 0;  // lines
    int worst_ = 0;
};

}  // namespace

int read_manifest(const PodcastCommand& command, ArticleStore& store,
                  const std::function<void(PodcastItem)>& take) {
    return Manifest{command, store, take}.read();
}

}  // namespace nashra
