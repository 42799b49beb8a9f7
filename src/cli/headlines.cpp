#include "cli/headlines.h"

#include <cstdio>
#include <string>

#include "cli/inputs.h"
#include "cli/json.h"
#include "cli/messages.h"
#include "cli/standard_output.h"
#include "model/error.h"

namespace nashra {

std::vector<Headline> headline_list(const Article& article) {
    auto list = article.headlines;
    if (article.origin == Origin::feed_item && !article.title.empty())
        list.insert(list.begin(), {article.title, article.url});
    return list;
}

int print_headlines(const HeadlinesCommand& command) {
    std::size_t number = 0;
    const int worst = read_inputs(command.input, [&](const Article& article) {
        for (const auto& headline : headline_list(article)) {
            ++number;
            print_data(command.output == Output::json
                           ? json_line(headline)
                           : std::to_string(number) + " " + printable(headline.title));
        }
    });
    if (number > 0 || worst != 0) return worst;
    print_error("no headlines found: there is an article alone (read it with 'nashra play')");
    return exit_code(Kind::no_news);
}

}  // namespace nashra
