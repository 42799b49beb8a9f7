#include "cli/article_store.h"

#include <catch2/catch.hpp>

#include "fakes/pages.h"

using namespace nashra;

namespace {

/// All that is read of it.
std::string words_of(const Article& article) {
    auto words = article.title + '|' + article.standfirst + '|' + article.url;
    for (const auto& block : article.blocks)
        words.append(1, '\n')
            .append(name(block.role))
            .append(1, ' ')
            .append(block.language.code())
            .append(1, ' ')
            .append(block.text);
    for (const auto& headline : article.headlines)
        words += '\n' + headline.title + ' ' + headline.url + ' ' + headline.teaser;
    return words;
}

Article long_article(char letter) {
    Article article;
    article.title = "Long";
    for (int i = 0; i < 300; ++i)
        article.blocks.push_back({i % 2 == 0 ? BlockRole::paragraph : BlockRole::quote, kArabic,
                                  std::to_string(i) + std::string(1000, letter)});
    article.headlines.push_back({"5 more", "https://a.example/5", "b0 1 2"});
    return article;
}

}  // namespace

TEST_CASE("An article comes out of the store as it went in, however long it is", "[cli]") {
    ArticleStore store;
    std::vector<Article> articles{test::whole_article(), long_article('a'), {}, long_article('b')};
    articles[0].blocks.front().text += "\nb0 7 12 \xE2\x80\xA6";
    std::vector<StoredArticle> stored;
    for (const auto& article : articles)
        stored.push_back(store.keep(article));
    for (std::size_t i = 0; i < articles.size(); ++i)
        CHECK(words_of(store.article(stored[i])) == words_of(articles[i]));
    CHECK(stored[1].letters > 300 * 1000);
    CHECK(stored[1].head.blocks.empty());
    CHECK(stored[1].beginning.size() < 310);
}

TEST_CASE("Whatever is read of an article changes its fingerprint", "[cli]") {
    ArticleStore store;
    const auto article = long_article('a');
    const auto key = store.keep(article).fingerprint;
    CHECK(store.keep(article).fingerprint == key);
    auto text = article;
    text.blocks.front().text.back() = 'b';
    auto role = article;
    role.blocks.front().role = BlockRole::heading;
    auto language = article;
    language.blocks.front().language = kEnglish;
    auto headline = article;
    headline.headlines.front().title += '!';
    for (const auto& changed : {text, role, language, headline})
        CHECK(store.keep(changed).fingerprint != key);
}

TEST_CASE("The beginning of a text is whole words", "[cli]") {
    CHECK(beginning_of("One two", 7) == "One two");
    CHECK(beginning_of("One two three", 8) == "One two…");
    CHECK(beginning_of("ششش", 3) == "ش…");
}
