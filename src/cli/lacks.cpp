#include "cli/lacks.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>

#include "cli/messages.h"
#include "model/article.h"
#include "model/error.h"
#include "model/message.h"

namespace nashra {

namespace {

std::string line_of(const Article& article) {
    const auto& line = article.lack->line;
    return article.extent == Extent::whole
               ? line
               : message("%1; the feed's own text is read in its place", line);
}

/// The first of a cause, and how many there are.
struct Cause {
    const Article* first = nullptr;
    std::size_t articles = 0;
};

}  // namespace

int say_lacks(const std::vector<EpisodeOrder>& orders) {
    int worst = 0;
    std::map<std::string, Cause> causes;
    for (const auto& order : orders) {
        for (const auto& stored : order.item->articles) {
            const auto& article = stored.head;
            if (!article.lack) continue;
            worst = std::max(worst, exit_code(article.lack->kind));
            const auto& lack = *article.lack;
            auto& cause = causes[lack.cause.empty() ? lack.line : lack.cause];
            if (cause.articles++ == 0) cause.first = &article;
        }
    }
    for (const auto& [name, cause] : causes) {
        const auto line = line_of(*cause.first);
        const auto others = cause.articles - 1;
        print_error(others == 0 ? line
                                : counted(others, "%2; the same is true of %1 more article",
                                          "%2; the same is true of %1 more articles", line));
    }
    return worst;
}

}  // namespace nashra
