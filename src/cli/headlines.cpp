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
#include "programme/programme.h"

namespace nashra {

std::vector<Headline> headline_list(const Article& article) {
    auto list = article.headlines;
    if (article.origin == Origin::feed_item && !article.title.empty())
        list.insert(list.begin(), {article.title, article.url});
    return list;
}

namespace {

/// As the player counts them, so that the number can be typed there: a page's own headline is one.
class NumberedList {
  public:
    void print(Article article) {
        const bool untitled = article.title.empty();
        const bool alone = headline_list(article).empty();
        Programme programme;
        programme.append(std::move(article));
        for (std::uint32_t i = 1; i <= programme.headline_count(); ++i) {
            ++number_;
            if (alone) continue;
            if (untitled && programme.headline_extent(i) != Extent::title) continue;
            print_data(std::to_string(number_) + " " + printable(programme.headline_text(i)));
        }
    }

  private:
    std::size_t number_ = 0;
};

}  // namespace

int print_headlines(const HeadlinesCommand& command) {
    std::size_t count = 0;
    NumberedList list;
    const int worst = read_inputs(command.input, [&](Article article) {
        const auto headlines = headline_list(article);
        count += headlines.size();
        if (command.output == Output::json) {
            for (const auto& headline : headlines)
                print_data(json_line(headline));
        } else {
            list.print(std::move(article));
        }
    });
    if (count > 0 || worst != 0) return worst;
    print_error("no headlines found: there is an article alone (read it with 'nashra play')");
    return exit_code(Kind::no_news);
}

}  // namespace nashra
