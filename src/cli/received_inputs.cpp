#include "cli/received_inputs.h"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "cli/messages.h"
#include "cli/web_pages.h"
#include "model/error.h"
#include "source/address.h"
#include "source/folder.h"

namespace nashra {

namespace {

/// Goes through the inputs in their order.
class Inputs {
  public:
    Inputs(const InputOptions& options, const ReadBytes& read)
        : options_(options), inputs_(expanded(options.inputs)), read_(read) {}

    int read_all() {
        std::vector<PageRequest> requests;
        std::vector<std::size_t> numbers;  // of those among the inputs
        for (std::size_t i = 0; i < inputs_.size(); ++i) {
            if (!is_web_address(inputs_[i])) continue;
            requests.push_back({.address = inputs_[i]});
            numbers.push_back(i);
        }
        if (!requests.empty()) {
            fetch_pages(options_.fetch, requests, [&](std::size_t i, FetchOutcome outcome) {
                read_files_before(numbers[i]);
                ++next_;
                attempt([&] { read_page(inputs_[numbers[i]], std::move(outcome)); });
            });
        }
        read_files_before(inputs_.size());
        return worst_;
    }

  private:
    void read_files_before(std::size_t end) {
        for (; next_ < end; ++next_) {
            const auto& input = inputs_[next_];
            attempt([&] { read_(read_bytes(input), named(input)); });
        }
    }

    void read_page(const std::string& input, FetchOutcome outcome) {
        if (const auto* failure = std::get_if<FetchFailure>(&outcome))
            throw Error{failure->kind, failure->message};
        auto& page = std::get<FetchedPage>(outcome);
        say(page.notice);
        auto options = named(input);
        if (options.url.empty()) options.url = page.address;
        if (options.content_type.empty()) options.content_type = page.content_type;
        read_(std::move(page.bytes), options);
    }

    /// Several pages of one day are one line. Who wanted them as they are now gets less than that.
    void say(const std::string& notice) {
        const bool wanted_fresh = options_.fetch.asking == Asking::always;
        if (!notice.empty() && wanted_fresh) worst_ = std::max(worst_, exit_code(Kind::try_later));
        if (!notice.empty() && notice != notice_) {
            if (wanted_fresh) print_error(notice);
            if (!wanted_fresh && options_.verbosity != Verbosity::quiet) print_line(notice);
        }
        notice_ = notice;
    }

    ReadOptions named(const std::string& input) const {
        auto options = options_.read;
        options.name = input == "-" ? "standard input" : "'" + input + "'";
        return options;
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
    const std::vector<std::string> inputs_;
    const ReadBytes& read_;
    std::size_t next_ = 0;
    int worst_ = 0;
    std::string notice_;  // the last
};

}  // namespace

int receive_inputs(const InputOptions& options, const ReadBytes& read) {
    return Inputs{options, read}.read_all();
}

}  // namespace nashra
