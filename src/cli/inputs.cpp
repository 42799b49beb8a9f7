#include "cli/inputs.h"

#include <algorithm>
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

int hand_over(std::vector<Article> articles, const InputOptions& options,
              const std::function<void(Article)>& take) {
    const int worst = options.full_text == FullText::yes ? complete_teasers(articles, options) : 0;
    for (auto& article : articles) {
        find_languages(article, options);
        take(std::move(article));
    }
    return worst;
}

}  // namespace

int read_inputs(const InputOptions& options, const std::function<void(Article)>& take) {
    return read_inputs_and_articles(options, take).worst;
}

InputsRead read_inputs_and_articles(const InputOptions& options,
                                    const std::function<void(Article)>& take) {
    InputsRead read;
    const auto note = [&](int worst) { read.worst_article = std::max(read.worst_article, worst); };
    if (options.inputs.empty()) {
        read_bulletin(options.unheard, [&](std::vector<Article> articles) {
            note(hand_over(std::move(articles), options, take));
        });
    } else {
        read.worst = receive_inputs(options, [&](std::string bytes, const ReadOptions& how) {
            auto articles = read_articles(std::move(bytes), how);
            say_notices(articles, how.name, options);
            note(hand_over(std::move(articles), options, take));
        });
    }
    // What reading a long page took is not needed for speaking it.
    malloc_trim(0);
    return read;
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
