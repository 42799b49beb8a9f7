#include "source/open.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "model/utf8.h"
#include "source/charset.h"
#include "source/html_page.h"
#include "source/lines.h"
#include "source/page_text.h"
#include "source/sniff.h"

namespace nashra {

namespace {

std::string name_of(const ReadOptions& options) {
    if (!options.name.empty()) return options.name;
    return options.url.empty() ? "the input" : "'" + options.url + "'";
}

[[noreturn]] void no_news(const ReadOptions& options, std::string_view cause,
                          std::string_view next_step) {
    throw Error{Kind::no_news, "cannot read " + name_of(options) + ": " + std::string{cause} +
                                   " (" + std::string{next_step} + ")"};
}

constexpr std::string_view kGiveText = "give a web page or a text file";

Article read_feed(std::string&& /*text*/, const ReadOptions& options) {
    no_news(options, "it is a news feed: feeds are not read yet", "give one of its articles");
}

Article read_json(std::string&& /*text*/, const ReadOptions& options) {
    no_news(options, "it is a JSON document, not news", kGiveText);
}

Article read_xml(std::string&& /*text*/, const ReadOptions& options) {
    no_news(options, "it is an XML document, not news", kGiveText);
}

Article read_html(std::string&& text, const ReadOptions& options) {
    return html_page(std::move(text), options.url);
}

Article read_text(std::string&& text, const ReadOptions& options) {
    Article article = page_text(std::move(text));
    article.url = options.url;
    return article;
}

bool any_text(std::string_view /*text*/) { return true; }

/// The first kind whose sign is found reads the text.
struct Format {
    InputKind kind;
    bool (*sniff)(std::string_view text);
    Article (*read)(std::string&& text, const ReadOptions& options);
};

constexpr std::array kFormats = {
    Format{InputKind::feed, looks_like_feed, read_feed},
    Format{InputKind::automatic, looks_like_json, read_json},
    Format{InputKind::automatic, looks_like_xml, read_xml},
    Format{InputKind::html, looks_like_html, read_html},
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

}  // namespace

Article read_article(std::string bytes, const ReadOptions& options) {
    if (const auto name = binary_name(bytes); !name.empty())
        no_news(options, "it is " + std::string{name} + ", not a text", kGiveText);
    const std::string declared = options.declared_charset.empty()
                                     ? std::string{declared_in_markup(bytes)}
                                     : options.declared_charset;
    clean_in_place(bytes, declared);
    if (trimmed(bytes).empty()) no_news(options, "it is empty", kGiveText);
    if (is_undecodable(bytes))
        no_news(options, "it is binary data or text of an unknown charset", kGiveText);
    const Format& format = format_of(bytes, options.as);
    Article article = format.read(std::move(bytes), options);
    if (!is_readable(article)) no_news(options, "there is no text to read in it", kGiveText);
    return article;
}

}  // namespace nashra
