#include "cli/full_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>

#include "cli/messages.h"
#include "cli/web_pages.h"
#include "model/error.h"
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

/// The page's text under the feed's headline.
void put_in_place(Article& teaser, Article page) {
    if (body_size(page) <= body_size(teaser)) return;
    teaser.standfirst = std::move(page.standfirst);
    teaser.blocks = std::move(page.blocks);
    teaser.skipped = std::move(page.skipped);
    if (page.language.known()) teaser.language = page.language;
    if (teaser.byline.empty()) teaser.byline = std::move(page.byline);
    if (teaser.published.empty()) teaser.published = std::move(page.published);
    teaser.extent = Extent::whole;
}

void complete(Article& teaser, FetchedPage page, Verbosity verbosity) {
    const ReadOptions read{
        .name = "'" + teaser.url + "'", .url = page.address, .content_type = page.content_type};
    auto articles = read_articles(std::move(page.bytes), read);
    if (articles.size() != 1) return;
    if (verbosity != Verbosity::quiet) print_notice(read.name, articles.front().notice);
    put_in_place(teaser, std::move(articles.front()));
}

}  // namespace

int complete_teasers(std::vector<Article>& articles, const InputOptions& options) {
    std::vector<PageRequest> requests;
    std::vector<Article*> teasers;
    for (auto& article : articles) {
        if (article.extent != Extent::teaser || !is_web_address(article.url)) continue;
        requests.push_back({.address = article.url});
        teasers.push_back(&article);
    }
    if (requests.empty()) return 0;
    const bool loud = options.verbosity != Verbosity::quiet;
    if (loud) {
        print_line("fetching " + std::to_string(requests.size()) +
                   (requests.size() == 1 ? " article" : " articles"));
    }
    int worst = 0;
    std::size_t had = 0;
    std::string notice;
    fetch_pages(options.fetch, requests, [&](std::size_t i, FetchOutcome outcome) {
        try {
            if (const auto* failure = std::get_if<FetchFailure>(&outcome))
                throw Error{failure->kind, failure->message};
            auto& page = std::get<FetchedPage>(outcome);
            // Several copies of one day are one line.
            if (loud && !page.notice.empty() && page.notice != notice) print_line(page.notice);
            notice = page.notice;
            complete(*teasers[i], std::move(page), options.verbosity);
            ++had;
        } catch (const Error& error) {
            print_error(error.what());
            worst = std::max(worst, exit_code(error.kind()));
        }
    });
    return had > 0 ? 0 : worst;
}

}  // namespace nashra
