#include "cli/only_new.h"

#include <filesystem>
#include <system_error>

#include "library/database.h"
#include "source/story_name.h"

namespace nashra {

void leave_out_heard(std::vector<Article>& articles, const Ledger& ledger) {
    std::erase_if(articles, [&](Article& article) {
        std::erase_if(article.headlines, [&](const Headline& headline) {
            return !headline.url.empty() && ledger.was_heard(story_name(headline.url, {}));
        });
        // What stands above a front's headlines is no story, and without them it says nothing.
        if (article.origin == Origin::front && article.headlines.empty()) return true;
        if (!ledger.was_heard(article.story)) return false;
        article.title.clear();
        article.standfirst.clear();
        article.byline.clear();
        article.blocks.clear();
        article.next_part.clear();
        return article.headlines.empty();
    });
}

void leave_out_heard(std::vector<Article>& articles) {
    const auto file = library_file();
    std::error_code error;
    if (file.empty() || !std::filesystem::exists(file, error)) return;
    Database database{file};
    leave_out_heard(articles, Ledger{database});
}

}  // namespace nashra
