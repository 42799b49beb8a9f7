#include "cli/inputs.h"

#include <utility>

#include <malloc.h>

#include "cli/bulletin.h"
#include "cli/full_text.h"
#include "cli/messages.h"
#include "cli/received_inputs.h"
#include "model/error.h"
#include "reading/language_id.h"
#include "source/open.h"

namespace nashra {

namespace {

void find_languages(Article& article, const InputOptions& options) {
    if (options.language) {
        article.language = *options.language;
        for (auto& block : article.blocks)
            block.language = *options.language;
    }
    resolve_languages(article);
}

/// What the articles of one input have in common is said once.
void say_notices(const std::vector<Article>& articles, std::string_view name,
                 const InputOptions& options) {
    if (options.verbosity == Verbosity::quiet) return;
    std::string_view said;
    for (const auto& article : articles) {
        if (article.notice != said) print_notice(name, article.notice);
        said = article.notice;
    }
}

void hand_over(std::vector<Article> articles, const InputOptions& options,
               const std::function<void(Article)>& take) {
    if (options.full_text == FullText::yes) complete_teasers(articles, options);
    for (auto& article : articles) {
        find_languages(article, options);
        take(std::move(article));
    }
}

}  // namespace

int read_inputs(const InputOptions& options, const std::function<void(Article)>& take) {
    int worst = 0;
    if (options.inputs.empty()) {
        read_bulletin(options.unheard, [&](std::vector<Article> articles) {
            hand_over(std::move(articles), options, take);
        });
    } else {
        worst = receive_inputs(options, [&](std::string bytes, const ReadOptions& read) {
            auto articles = read_articles(std::move(bytes), read);
            say_notices(articles, read.name, options);
            hand_over(std::move(articles), options, take);
        });
    }
    // What reading a long page took is not needed for speaking it.
    malloc_trim(0);
    return worst;
}

int read_feeds(const InputOptions& options, const std::function<void(Feed)>& take) {
    return receive_inputs(options, [&](std::string bytes, const ReadOptions& read) {
        Feed feed = read_feed(std::move(bytes), read);
        const bool is_feed = !feed.format.empty();
        if (options.verbosity != Verbosity::quiet) print_notice(read.name, feed.notice);
        take(std::move(feed));
        if (!is_feed) {
            throw Error{Kind::no_news, "cannot read " + read.name +
                                           ": it is no news feed (see 'nashra show article')"};
        }
    });
}

int nothing_to_read() {
    print_error("nothing to read: there are no headlines (leave out --headlines-only)");
    return exit_code(Kind::no_news);
}

}  // namespace nashra
