#include "cli/full_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>

#include "cli/clock.h"
#include "cli/further_parts.h"
#include "cli/messages.h"
#include "cli/web_pages.h"
#include "model/error.h"
#include "model/message.h"
#include "source/address.h"
#include "source/open.h"

namespace nashra {

namespace {

std::size_t body_size(const Article& article) {
    std::size_t size = article.standfirst.size();
    for (const auto& block : article.blocks)
        size += block.text.size();
    return size;
}

bool put_in_place(Article& teaser, Article page) {
    if (body_size(page) <= body_size(teaser)) return false;
    teaser.standfirst = std::move(page.standfirst);
    teaser.blocks = std::move(page.blocks);
    teaser.skipped = std::move(page.skipped);
    if (page.language.known()) teaser.language = page.language;
    if (teaser.byline.empty()) teaser.byline = std::move(page.byline);
    if (teaser.published.empty()) teaser.published = std::move(page.published);
    teaser.extent = Extent::whole;
    teaser.next_part = std::move(page.next_part);
    return true;
}

int complete_teasers(std::vector<Article>& articles, const InputOptions& options) {
    std::vector<PageRequest> requests;
    std::vector<Article*> teasers;
    for (auto& article : articles) {
        if (!is_teaser(article)) continue;
        requests.push_back({.address = article.url});
        teasers.push_back(&article);
    }
    if (requests.empty()) return 0;
    const bool loud = options.verbosity != Verbosity::quiet;
    if (loud) {
        print_line(counted(requests.size(), "fetching %1 article", "fetching %1 articles"));
    }
    int worst = 0;
    std::size_t had = 0;
    fetch_pages(options.fetch, requests, [&](std::size_t i, FetchOutcome outcome) {
        try {
            if (const auto* failure = std::get_if<FetchFailure>(&outcome))
                throw Error{failure->kind, failure->message};
            auto& page = std::get<FetchedPage>(outcome);
            if (loud && !page.notice.empty()) print_line_once(page.notice);
            complete_teaser(*teasers[i], std::move(page), options.verbosity);
            ++had;
        } catch (const Error& error) {
            print_error(error.what());
            worst = std::max(worst, exit_code(error.kind()));
        }
    });
    return had > 0 ? 0 : worst;
}

void add_further_parts(Article& article, const InputOptions& options) {
    WebPages web{options.fetch};
    const Article first = article;
    const bool loud = options.verbosity != Verbosity::quiet;
    const auto missing = read_further_parts(first, web, steady_now, [&](FurtherPart part) {
        if (loud && !part.notice.empty()) print_line_once(part.notice);
        for (auto& block : part.text.blocks)
            article.blocks.push_back(std::move(block));
        article.next_part = std::move(part.text.next_part);
        return Flow::more;
    });
    if (!missing.empty()) print_error(missing);
}

}  // namespace

bool is_teaser(const Article& article) {
    return article.origin == Origin::feed_item && article.extent == Extent::teaser &&
           is_web_address(article.url);
}

bool complete_teaser(Article& teaser, FetchedPage page, Verbosity verbosity) {
    const ReadOptions read{
        .name = "'" + teaser.url + "'", .url = page.address, .content_type = page.content_type};
    auto articles = read_articles(std::move(page.bytes), read);
    if (articles.size() != 1) return false;
    if (verbosity != Verbosity::quiet) print_notice(read.name, articles.front().notice);
    return put_in_place(teaser, std::move(articles.front()));
}

int complete_articles(std::vector<Article>& articles, const InputOptions& options) {
    const int worst = options.full_text == FullText::yes ? complete_teasers(articles, options) : 0;
    for (auto& article : articles) {
        if (!article.next_part.empty()) add_further_parts(article, options);
    }
    return worst;
}

}  // namespace nashra
