#include "source/open.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "model/message.h"
#include "model/utf8.h"
#include "source/address.h"
#include "source/endless_word.h"
#include "source/feed.h"
#include "source/feed_articles.h"
#include "source/forwarding_page.h"
#include "source/html_light.h"
#include "source/html_page.h"
#include "source/lines.h"
#include "source/mail.h"
#include "source/mail_headers.h"
#include "source/markdown.h"
#include "source/markdown_signs.h"
#include "source/page_text.h"
#include "source/plain_text.h"
#include "source/received_text.h"
#include "source/sniff.h"
#include "source/story_name.h"

namespace nashra {

namespace {

std::string name_of(const ReadOptions& options) {
    if (!options.name.empty()) return options.name;
    return options.url.empty() ? message("the input") : "'" + options.url + "'";
}

/// `cause` and `next_step` are messages already.
[[noreturn]] void no_news(const ReadOptions& options, std::string_view cause,
                          std::string_view next_step) {
    throw Error{Kind::no_news,
                message("cannot read %1: %2 (%3)", name_of(options), cause, next_step)};
}

[[noreturn]] void give_text_instead(const ReadOptions& options, std::string_view cause) {
    no_news(options, cause, message("give a web page, a news feed or a text file"));
}

std::vector<Article> one(Article article) {
    std::vector<Article> articles;
    articles.push_back(std::move(article));
    return articles;
}

std::vector<Article> read_feed_items(ReceivedText&& text, const ReadOptions& options) {
    Feed feed = parse_feed(std::move(text), options.url);
    if (feed.format.empty())
        no_news(options, message("it is no news feed"), message("leave out --as"));
    auto articles = articles_of(std::move(feed));
    if (articles.empty())
        no_news(options, message("it is a news feed without items"), message("try another one"));
    return articles;
}

std::vector<Article> read_json(ReceivedText&& /*text*/, const ReadOptions& options) {
    give_text_instead(options, message("it is a JSON document, not news"));
}

std::vector<Article> read_xml(ReceivedText&& /*text*/, const ReadOptions& options) {
    give_text_instead(options, message("it is an XML document, not news"));
}

std::vector<Article> read_markdown(ReceivedText&& text, const ReadOptions& options) {
    return one(markdown(text.text, options.url));
}

/// In a file of its own, or to what is no page of the web: then nobody follows it.
void refuse_forwarding(std::string_view html, const ReadOptions& options) {
    const std::string to = forwarded_to(html, options.url);
    if (to.empty()) return;
    no_news(options, message("the page only sends on to '%1'", without_password(to)),
            is_web_address(to) ? message("give that address")
                               : message("give the address of the story"));
}

std::vector<Article> read_html(ReceivedText&& text, const ReadOptions& options) {
    refuse_forwarding(text.text, options);
    const bool drawn = has_script(text.text);
    Article article =
        html_page(std::move(text.text), options.url, HtmlOrigin::page, options.part_of);
    if (article.extent == Extent::title && article.standfirst.empty()) {
        if (drawn)
            no_news(
                options, message("the page holds no text, a script draws it"),
                message("save it from a browser that shows it, or subscribe to the site's feed"));
        give_text_instead(options, message("the page holds no text"));
    }
    return one(std::move(article));
}

std::vector<Article> read_writing(ReceivedText&& text, const ReadOptions& options) {
    Article article = plain_text(std::move(text.text));
    article.url = options.url;
    return one(std::move(article));
}

std::vector<Article> read_text(ReceivedText&& text, const ReadOptions& options) {
    Article article = page_text(std::move(text.text));
    article.url = options.url;
    return one(std::move(article));
}

bool any_text(std::string_view /*text*/) { return true; }

/// The first kind whose sign is found reads the text.
struct Format {
    InputKind kind;
    bool (*sniff)(std::string_view text);
    std::vector<Article> (*read)(ReceivedText&& text, const ReadOptions& options);
};

constexpr std::array kFormats = {
    Format{InputKind::feed, looks_like_feed, read_feed_items},
    Format{InputKind::automatic, looks_like_json, read_json},
    Format{InputKind::automatic, looks_like_xml, read_xml},
    Format{InputKind::automatic, looks_like_markdown, read_markdown},
    Format{InputKind::html, looks_like_html, read_html},
    Format{InputKind::automatic, looks_like_plain_text, read_writing},
    Format{InputKind::text, any_text, read_text},
};

const Format& format_of(std::string_view text, InputKind as) {
    const auto* const found = std::find_if(kFormats.begin(), kFormats.end(), [&](const auto& f) {
        return as == InputKind::automatic ? f.sniff(text) : f.kind == as;
    });
    return found == kFormats.end() ? kFormats.back() : *found;
}

/// More than one replacement character in ten letters: whatever it was, it is not readable.
bool is_undecodable(std::string_view text) {
    constexpr std::string_view kReplaced = "\xEF\xBF\xBD";
    constexpr std::size_t kSample = 256 * 1024;
    const std::string_view sample = text.substr(0, kSample);
    std::size_t replaced = 0;
    for (std::size_t at = sample.find(kReplaced); at != std::string_view::npos;
         at = sample.find(kReplaced, at + kReplaced.size()))
        ++replaced;
    return replaced * 10 * kReplaced.size() > sample.size() && replaced > 2;
}

bool is_readable(const Article& article) {
    const auto block_read = [](const Block& block) { return has_letters(block.text); };
    const auto headline_read = [](const Headline& line) { return has_letters(line.title); };
    return has_letters(article.title) ||
           std::any_of(article.blocks.begin(), article.blocks.end(), block_read) ||
           std::any_of(article.headlines.begin(), article.headlines.end(), headline_read);
}

/// Its own, or the words that stand in for it.
std::string headline_of(const Article& article) {
    if (!article.title.empty() || article.blocks.empty()) return article.title;
    return article.blocks.front().text;
}

[[noreturn]] void refuse_binary(std::string_view name, const ReadOptions& options) {
    give_text_instead(options, message("it is %1, not a text", message(name)));
}

ReceivedText readable_text(std::string&& bytes, const ReadOptions& options) {
    if (const auto name = binary_name(bytes); !name.empty()) refuse_binary(name, options);
    ReceivedText text = received_text(std::move(bytes), options.content_type);
    if (trimmed(text.text).empty()) give_text_instead(options, message("it is empty"));
    if (is_undecodable(text.text))
        give_text_instead(options, message("it is binary data or text of an unknown charset"));
    return text;
}

std::vector<Article> readable(std::vector<Article> articles, const ReadOptions& options) {
    for (auto& article : articles)
        leave_out_endless_words(article);
    std::erase_if(articles, [](const Article& article) { return !is_readable(article); });
    if (articles.empty()) give_text_instead(options, message("there is no text to read in it"));
    for (auto& article : articles) {
        if (article.story.empty()) article.story = story_name(article.url, headline_of(article));
    }
    return articles;
}

}  // namespace

std::vector<Article> read_articles(std::string bytes, const ReadOptions& options) {
    // Before the bytes are text: the parts of a message have each its own charset.
    if (options.as == InputKind::automatic && looks_like_mail(bytes))
        return readable(mailbox(bytes, options.url), options);
    ReceivedText text = readable_text(std::move(bytes), options);
    const Format& format = format_of(text.text, options.as);
    return readable(format.read(std::move(text), options), options);
}

Feed read_feed(std::string bytes, const ReadOptions& options) {
    if (const auto name = binary_name(bytes); !name.empty()) refuse_binary(name, options);
    return parse_feed(received_text(std::move(bytes), options.content_type), options.url);
}

}  // namespace nashra
