#include "cli/inputs.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>
#include <vector>

#include <malloc.h>

#include "cli/messages.h"
#include "library/kept_fetcher.h"
#include "library/page_cache.h"
#include "model/error.h"
#include "reading/language_id.h"
#include "source/address.h"
#include "source/open.h"
#include "source/response_head.h"
#include "source/web_fetcher.h"

namespace nashra {

namespace {

std::chrono::sys_seconds time_now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// Goes through the inputs in their order.
class Inputs {
  public:
    Inputs(const InputOptions& options, const std::function<void(Article)>& take)
        : options_(options), take_(take) {}

    int read_all() {
        std::vector<PageRequest> requests;
        std::vector<std::size_t> numbers;  // of those among the inputs
        for (std::size_t i = 0; i < options_.inputs.size(); ++i) {
            if (!is_web_address(options_.inputs[i])) continue;
            requests.push_back({.address = options_.inputs[i]});
            numbers.push_back(i);
        }
        if (!requests.empty()) {
            fetch(requests, [&](std::size_t i, FetchOutcome outcome) {
                read_files_before(numbers[i]);
                ++next_;
                attempt([&] { read_page(options_.inputs[numbers[i]], std::move(outcome)); });
            });
        }
        read_files_before(options_.inputs.size());
        return worst_;
    }

  private:
    void fetch(const std::vector<PageRequest>& requests, const Fetcher::Take& take) const {
        WebFetcher network{options_.fetch.web, time_now};
        PageCache cache{page_folder()};
        KeptFetcher{network, cache, options_.fetch.asking, time_now}.fetch_all(requests, take);
    }

    void read_files_before(std::size_t end) {
        for (; next_ < end; ++next_) {
            const auto& input = options_.inputs[next_];
            attempt([&] { read(input, read_bytes(input), options_.read); });
        }
    }

    void read_page(const std::string& input, FetchOutcome outcome) {
        if (const auto* failure = std::get_if<FetchFailure>(&outcome))
            throw Error{failure->kind, failure->message};
        auto& page = std::get<FetchedPage>(outcome);
        // Several pages of one day are one line.
        if (!page.notice.empty() && page.notice != notice_ &&
            options_.verbosity != Verbosity::quiet)
            print_line(page.notice);
        notice_ = page.notice;
        auto options = options_.read;
        if (options.url.empty()) options.url = page.address;
        if (options.declared_charset.empty())
            options.declared_charset = charset_of(page.content_type);
        read(input, std::move(page.bytes), std::move(options));
    }

    void read(const std::string& input, std::string bytes, ReadOptions options) {
        options.name = input == "-" ? "standard input" : "'" + input + "'";
        auto article = read_article(std::move(bytes), options);
        if (options_.language) {
            article.language = *options_.language;
            for (auto& block : article.blocks)
                block.language = *options_.language;
        }
        resolve_languages(article);
        take_(std::move(article));
    }

    void attempt(const auto& work) {
        try {
            work();
        } catch (const Error& error) {
            print_error(error.what());
            worst_ = std::max(worst_, exit_code(error.kind()));
        }
    }

    const InputOptions& options_;
    const std::function<void(Article)>& take_;
    std::size_t next_ = 0;
    int worst_ = 0;
    std::string notice_;  // the last
};

}  // namespace

int read_inputs(const InputOptions& options, const std::function<void(Article)>& take) {
    if (options.inputs.empty()) {
        throw Error{Kind::usage,
                    "nothing to read: give a news page, a text file, or - for standard input (see "
                    "'nashra --help')"};
    }
    const int worst = Inputs{options, take}.read_all();
    // What reading a long page took is not needed for speaking it.
    malloc_trim(0);
    return worst;
}

int nothing_to_read() {
    print_error("nothing to read: there are no headlines (leave out --headlines-only)");
    return exit_code(Kind::no_news);
}

}  // namespace nashra
