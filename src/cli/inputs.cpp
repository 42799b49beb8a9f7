#include "cli/inputs.h"

#include <algorithm>
#include <utility>

#include <malloc.h>

#include "cli/messages.h"
#include "model/error.h"
#include "reading/language_id.h"
#include "source/open.h"

namespace nashra {

namespace {

Article read_input(const std::string& input, const InputOptions& options) {
    auto read = options.read;
    read.name = input == "-" ? "standard input" : "'" + input + "'";
    auto article = read_article(read_bytes(input), read);
    if (options.language) {
        article.language = *options.language;
        for (auto& block : article.blocks)
            block.language = *options.language;
    }
    resolve_languages(article);
    return article;
}

}  // namespace

int read_inputs(const InputOptions& options, const std::function<void(Article)>& take) {
    int worst = 0;
    for (const auto& input : options.inputs) {
        try {
            take(read_input(input, options));
        } catch (const Error& error) {
            print_error(error.what());
            worst = std::max(worst, exit_code(error.kind()));
        }
    }
    // What reading a long page took is not needed for speaking it.
    malloc_trim(0);
    return worst;
}

int nothing_to_read() {
    print_error("nothing to read: there are no headlines (leave out --headlines-only)");
    return exit_code(Kind::no_news);
}

}  // namespace nashra
