#include "cli/headlines.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "cli/inputs.h"
#include "cli/json.h"
#include "cli/messages.h"
#include "cli/standard_output.h"
#include "model/error.h"
#include "model/message.h"
#include "programme/programme.h"
#include "source/lines.h"

namespace nashra {

namespace {

/// What is shown of a text that stands in for a title.
std::string first_words(const std::string& text) {
    constexpr std::size_t kMost = 12;
    std::string words;
    std::size_t count = 0;
    for_each_word(text, [&](std::string_view word) {
        if (++count > kMost) return false;
        if (!words.empty()) words += ' ';
        words += word;
        return true;
    });
    return count > kMost ? words + "…" : words;
}

Headline own_headline(const Article& article) {
    Headline own{article.title, article.url};
    if (own.title.empty() && !article.standfirst.empty())
        own.teaser = first_words(article.standfirst);
    if (own.title.empty() && own.teaser.empty() && !article.blocks.empty())
        own.teaser = first_words(article.blocks.front().text);
    return own;
}

/// Nothing is listed on its page, and it is listed nowhere.
bool is_alone(const Article& article) {
    return article.origin == Origin::page && article.headlines.empty();
}

std::vector<std::string> json_lines(const Article& article) {
    std::vector<std::string> lines;
    if (is_alone(article)) lines.push_back(json_line(own_headline(article)));
    for (const auto& headline : headline_list(article))
        lines.push_back(json_line(headline));
    return lines;
}

/// Prints as it comes, but for an article alone: whether it is one of several is seen at the next.
class HeadlineList {
  public:
    explicit HeadlineList(Output output) : output_(output) {}

    void add(Article article) {
        const bool first = articles_++ == 0;
        const bool alone = is_alone(article);
        auto lines =
            output_ == Output::json ? json_lines(article) : numbered_lines(std::move(article));
        if (first && alone) {
            held_back_ = std::move(lines);
            return;
        }
        print(std::exchange(held_back_, {}));
        print(lines);
    }

    bool is_one_article() const { return articles_ == 1 && !held_back_.empty(); }
    bool empty() const { return printed_ == 0; }

  private:
    /// As the player counts them, so that the number can be typed there: a page's own headline is
    /// one.
    std::vector<std::string> numbered_lines(Article article) {
        const bool untitled = article.title.empty();
        Programme programme;
        programme.append(std::move(article));
        std::vector<std::string> lines;
        for (std::uint32_t i = 1; i <= programme.headline_count(); ++i) {
            const bool stands_in = untitled && programme.headline_extent(i) != Extent::title;
            const auto text = programme.headline_text(i);
            lines.push_back(std::to_string(++number_) + " " +
                            printable(stands_in ? first_words(text) : text));
        }
        return lines;
    }

    void print(const std::vector<std::string>& lines) {
        for (const auto& line : lines)
            print_data(line);
        printed_ += lines.size();
    }

    const Output output_;
    std::size_t articles_ = 0;
    std::size_t number_ = 0;
    std::size_t printed_ = 0;
    std::vector<std::string> held_back_;
};

}  // namespace

std::vector<Headline> headline_list(const Article& article) {
    auto list = article.headlines;
    if (article.origin == Origin::feed_item) list.insert(list.begin(), own_headline(article));
    return list;
}

const std::string& headline_words(const Headline& headline) {
    return headline.title.empty() ? headline.teaser : headline.title;
}

int print_headlines(const HeadlinesCommand& command) {
    HeadlineList list{command.output};
    const int worst = read_inputs(command.input, [&](Article article) {
        if (command.order.related == Related::no) article.headlines.clear();
        list.add(std::move(article));
    });
    if (!list.empty() || worst != 0) return worst;
    if (command.input.only_new == OnlyNew::yes && !list.is_one_article())
        return nothing_to_read(command.input);
    print_error(
        list.is_one_article()
            ? message("no headlines found: there is an article alone (read it with 'nashra play')")
            : message("no headlines found"));
    return exit_code(Kind::no_news);
}

}  // namespace nashra
