#include "cli/only_new.h"

#include <filesystem>
#include <functional>
#include <system_error>

#include "library/database.h"
#include "model/error.h"
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

namespace {

/// Where the listener has none, nothing was heard.
void with_own_ledger(const std::function<void(const Ledger&)>& ask) {
    const auto file = library_file();
    std::error_code error;
    if (file.empty() || !std::filesystem::exists(file, error)) return;
    Database database{file};
    ask(Ledger{database});
}

}  // namespace

void leave_out_heard(std::vector<Article>& articles) {
    with_own_ledger([&](const Ledger& ledger) { leave_out_heard(articles, ledger); });
}

bool is_left_out(std::string_view story) {
    bool heard = false;
    try {
        with_own_ledger([&](const Ledger& ledger) { heard = ledger.was_heard(story); });
    } catch (const Error&) {
        return false;  // who reads the library for its own sake says what is wrong
    }
    return heard;
}

}  // namespace nashra
