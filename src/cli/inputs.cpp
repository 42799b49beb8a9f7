#include "cli/inputs.h"

#include <utility>

#include <malloc.h>

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

int receive(const InputOptions& options, const ReadBytes& read) {
    if (options.inputs.empty()) {
        throw Error{Kind::usage,
                    "nothing to read: give a news page, a text file, or - for standard input (see "
                    "'nashra --help')"};
    }
    const int worst = receive_inputs(options, read);
    // What reading a long page took is not needed for speaking it.
    malloc_trim(0);
    return worst;
}

}  // namespace

int read_inputs(const InputOptions& options, const std::function<void(Article)>& take) {
    return receive(options, [&](std::string bytes, const ReadOptions& read) {
        for (auto& article : read_articles(std::move(bytes), read)) {
            find_languages(article, options);
            take(std::move(article));
        }
    });
}

int read_feeds(const InputOptions& options, const std::function<void(Feed)>& take) {
    return receive(options, [&](std::string bytes, const ReadOptions& read) {
        Feed feed = read_feed(std::move(bytes), read);
        const bool is_feed = !feed.format.empty();
        take(std::move(feed));
        if (!is_feed) {
            throw Error{Kind::no_news, "cannot read " + read.name +
                                           ": it is no news feed (see 'nashra show article')"};
        }
    });
}

std::vector<Headline> headline_list(const Article& article) {
    auto list = article.headlines;
    if (article.origin == Origin::feed_item && !article.title.empty())
        list.insert(list.begin(), {article.title, article.url});
    return list;
}

int nothing_to_read() {
    print_error("nothing to read: there are no headlines (leave out --headlines-only)");
    return exit_code(Kind::no_news);
}

}  // namespace nashra
