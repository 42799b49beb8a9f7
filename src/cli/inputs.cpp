#include "cli/inputs.h"

#include <algorithm>
#include <utility>

#include <malloc.h>

#include "cli/article_language.h"
#include "cli/bulletin.h"
#include "cli/full_text.h"
#include "cli/messages.h"
#include "cli/never_read.h"
#include "cli/only_new.h"
#include "cli/received_inputs.h"
#include "model/error.h"
#include "model/message.h"
#include "source/open.h"

namespace nashra {

namespace {

/// A file is read without the network, unless its address was given with it.
bool may_go_on(const InputOptions& options, const ReadOptions& read) {
    switch (options.full_text) {
        case FullText::no: return false;
        case FullText::of_fetched: return options.read.url.empty() && !read.url.empty();
        case FullText::yes: return !read.url.empty();
    }
    return false;
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

void leave_out_next_part(Article& article, const InputOptions& options, const ReadOptions& read) {
    const bool unasked = options.full_text == FullText::yes && read.url.empty();
    if (unasked && options.verbosity != Verbosity::quiet)
        print_line(
            message("%1 is one page of several (with --url its address, the next are fetched: %2)",
                    read.name, article.next_part));
    article.next_part.clear();
}

int hand_over(std::vector<Article> articles, const InputOptions& options, Completing completing,
              const std::function<void(Article)>& take) {
    if (options.only_new == OnlyNew::yes) leave_out_heard(articles);
    int worst = 0;
    if (completing == Completing::before) worst = complete_articles(articles, options, Lacks::said);
    if (completing == Completing::noted) complete_articles(articles, options, Lacks::noted);
    for (auto& article : articles) {
        find_languages(article, options.language);
        if (options.never_read) options.never_read->leave_out(article, article.url);
        take(std::move(article));
    }
    return worst;
}

}  // namespace

int read_inputs(const InputOptions& options, const std::function<void(Article)>& take,
                Completing completing) {
    return read_inputs_and_articles(options, take, completing).worst;
}

InputsRead read_inputs_and_articles(const InputOptions& options,
                                    const std::function<void(Article)>& take,
                                    Completing completing) {
    InputsRead read;
    const auto note = [&](int worst) { read.worst_article = std::max(read.worst_article, worst); };
    if (options.inputs.empty()) {
        read_bulletin(options.unheard, [&](std::vector<Article> articles) {
            note(hand_over(std::move(articles), options, completing, take));
        });
    } else {
        read.worst = receive_inputs(options, [&](std::string bytes, const ReadOptions& how) {
            auto articles = read_articles(std::move(bytes), how);
            say_notices(articles, how.name, options);
            for (auto& article : articles) {
                if (!article.next_part.empty() && !may_go_on(options, how))
                    leave_out_next_part(article, options, how);
            }
            note(hand_over(std::move(articles), options, completing, take));
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
            throw Error{Kind::no_news,
                        message("cannot read %1: it is no news feed (see 'nashra show article')",
                                read.name)};
        }
    });
}

int nothing_to_read(const InputOptions& options) {
    if (options.only_new == OnlyNew::yes) {
        print_error(message("nothing new (without --new what you have heard is read again)"));
        return exit_code(Kind::try_later);
    }
    print_error(message("nothing to read: there are no headlines (leave out --headlines-only)"));
    return exit_code(Kind::no_news);
}

}  // namespace nashra
