#include "cli/full_text.h"

#include <algorithm>
#include <cstddef>
#include <optional>
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

void note_lack(Article& article, Lack lack, Lacks lacks) {
    if (lacks == Lacks::said) print_error(lack.line);
    article.lack = std::move(lack);
}

/// A teaser's page, if there is one.
std::optional<Lack> take_page(Article& teaser, FetchOutcome outcome, Verbosity verbosity) {
    if (auto* failure = std::get_if<FetchFailure>(&outcome))
        return Lack{failure->kind, std::move(failure->cause), std::move(failure->message)};
    try {
        auto& page = std::get<FetchedPage>(outcome);
        const bool loud = verbosity != Verbosity::quiet;
        if (loud && !page.notice.empty()) print_line_once(page.notice);
        complete_teaser(teaser, std::move(page), verbosity);
        return std::nullopt;
    } catch (const Error& error) {
        return Lack{error.kind(), {}, error.what()};
    }
}

int complete_teasers(std::vector<Article>& articles, const InputOptions& options, Lacks lacks) {
    std::vector<PageRequest> requests;
    std::vector<Article*> teasers;
    for (auto& article : articles) {
        if (!is_teaser(article)) continue;
        requests.push_back({.address = article.url});
        teasers.push_back(&article);
    }
    if (requests.empty()) return 0;
    if (options.verbosity != Verbosity::quiet)
        print_line(counted(requests.size(), "fetching %1 article", "fetching %1 articles"));
    int worst = 0;
    std::size_t had = 0;
    fetch_pages(options.fetch, requests, [&](std::size_t i, FetchOutcome outcome) {
        auto lack = take_page(*teasers[i], std::move(outcome), options.verbosity);
        if (!lack) {
            ++had;
            return;
        }
        worst = std::max(worst, exit_code(lack->kind));
        note_lack(*teasers[i], *std::move(lack), lacks);
    });
    return had > 0 ? 0 : worst;
}

void add_further_parts(Article& article, const InputOptions& options, Lacks lacks) {
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
    if (!missing.empty()) note_lack(article, {Kind::try_later, {}, missing}, lacks);
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

int complete_articles(std::vector<Article>& articles, const InputOptions& options, Lacks lacks) {
    const bool wanted = options.full_text == FullText::yes;
    const int worst = wanted ? complete_teasers(articles, options, lacks) : 0;
    for (auto& article : articles) {
        if (!article.next_part.empty()) add_further_parts(article, options, lacks);
    }
    return worst;
}

}  // namespace nashra
