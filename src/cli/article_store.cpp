#include "cli/article_store.h"

#include <charconv>
#include <string_view>
#include <utility>

#include "library/fingerprint.h"

namespace nashra {

namespace {

constexpr std::size_t kPortion = 32768;  // that is kept and read at a time
constexpr std::size_t kBeginning = 300;

constexpr char kBlock = 'b';
constexpr char kHeadline = 'h';

/// A value and where it ends: "5 words".
void append_value(std::string& out, std::string_view value) {
    out.append(std::to_string(value.size())).append(1, ' ').append(value);
}

/// What append_value() wrote, one after the other.
class Values {
  public:
    explicit Values(std::string_view text) : text_(text) {}

    bool more() const { return !text_.empty(); }
    char kind() {
        const char kind = text_.front();
        text_.remove_prefix(1);
        return kind;
    }
    std::string next() {
        std::size_t size = 0;
        const auto* end = text_.data() + text_.size();
        const auto* behind = std::from_chars(text_.data(), end, size).ptr;
        text_.remove_prefix(static_cast<std::size_t>(behind - text_.data()) + 1);
        std::string value{text_.substr(0, size)};
        text_.remove_prefix(size);
        return value;
    }

  private:
    std::string_view text_;
};

void append_block(std::string& out, const Block& block) {
    out += kBlock;
    append_value(out, std::to_string(static_cast<int>(block.role)));
    append_value(out, block.language.code());
    append_value(out, block.text);
}

Block block_in(Values& values) {
    const auto role = static_cast<BlockRole>(std::stoi(values.next()));
    const Language language{values.next()};
    return {.role = role, .language = language, .text = values.next()};
}

void append_headline(std::string& out, const Headline& headline) {
    out += kHeadline;
    append_value(out, headline.title);
    append_value(out, headline.url);
    append_value(out, headline.teaser);
}

Headline headline_in(Values& values) {
    auto title = values.next();
    auto url = values.next();
    return {std::move(title), std::move(url), values.next()};
}

}  // namespace

StoredArticle ArticleStore::keep(Article article) {
    StoredArticle stored;
    stored.letters = article.title.size() + article.standfirst.size();
    if (!article.blocks.empty())
        stored.beginning = beginning_of(article.blocks.front().text, kBeginning);
    std::string portion;
    const auto put_down = [&](std::size_t size) {
        if (portion.size() <= size) return;
        stored.fingerprint = fingerprint(stored.fingerprint, portion);
        stored.text.push_back(texts_.keep(portion));
        portion.clear();
    };
    for (const auto& block : article.blocks) {
        stored.letters += block.text.size();
        append_block(portion, block);
        put_down(kPortion);
    }
    for (const auto& headline : article.headlines) {
        append_headline(portion, headline);
        put_down(kPortion);
    }
    put_down(0);
    article.blocks = {};
    article.headlines = {};
    article.skipped = {};
    stored.head = std::move(article);
    return stored;
}

Article ArticleStore::article(const StoredArticle& stored) const {
    auto article = stored.head;
    for (const auto& range : stored.text) {
        const auto text = texts_.text(range);
        for (Values values{text}; values.more();) {
            if (values.kind() == kBlock)
                article.blocks.push_back(block_in(values));
            else
                article.headlines.push_back(headline_in(values));
        }
    }
    return article;
}

std::string beginning_of(const std::string& text, std::size_t longest) {
    if (text.size() <= longest) return text;
    const auto space = text.rfind(' ', longest);
    if (space != std::string::npos && space > 0) return text.substr(0, space) + "…";
    auto end = longest;  // one endless word: not within a letter of it
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "…";
}

}  // namespace nashra
