#include "cli/received_inputs.h"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "cli/feed_lists.h"
#include "cli/messages.h"
#include "cli/web_pages.h"
#include "model/error.h"
#include "model/message.h"
#include "source/address.h"
#include "source/folder.h"

namespace nashra {

namespace {

/// Goes through the inputs in their order.
class Inputs {
  public:
    Inputs(const InputOptions& options, const ReadBytes& read) : options_(options), read_(read) {
        for (const auto& input : options.inputs) {
            for (auto& page : expanded({input})) {
                const bool named = page == input;
                if (!named && (folders_.empty() || folders_.back().name != input))
                    folders_.push_back({input});
                folder_of_.push_back(named ? kNoFolder : folders_.size() - 1);
                inputs_.push_back(std::move(page));
            }
        }
    }

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
        for (const auto& folder : folders_) {
            if (folder.read == 0) count(folder.worst);
        }
        return worst_;
    }

  private:
    void read_files_before(std::size_t end) {
        for (; next_ < end; ++next_) {
            const auto& input = inputs_[next_];
            attempt([&] { read_(read_bytes(input), named(input)); }, folder_of_[next_]);
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
            if (!wanted_fresh && options_.verbosity != Verbosity::quiet) print_line_once(notice);
        }
        notice_ = notice;
    }

    ReadOptions named(const std::string& input) const {
        auto options = options_.read;
        options.name = input == "-" ? message("standard input") : "'" + input + "'";
        return options;
    }

    /// A listener who names a folder does not name each of its files: one without news, such as a
    /// blank one, is reported, but the folder was read if others were.
    void attempt(const auto& work, std::size_t folder = kNoFolder) {
        try {
            work();
            if (folder != kNoFolder) ++folders_[folder].read;
        } catch (const Error& error) {
            print_error(error.what());
            const int code = exit_code(error.kind());
            if (folder != kNoFolder && error.kind() == Kind::no_news) {
                folders_[folder].worst = code;
            } else {
                count(code);
            }
        }
    }

    void count(int code) { worst_ = std::max(worst_, code); }

    static constexpr std::size_t kNoFolder = static_cast<std::size_t>(-1);

    struct Folder {
        std::string name;
        std::size_t read = 0;  // files
        int worst = 0;
    };

    const InputOptions& options_;
    std::vector<std::string> inputs_;
    std::vector<std::size_t> folder_of_;  // of each input
    std::vector<Folder> folders_;
    const ReadBytes& read_;
    std::size_t next_ = 0;
    int worst_ = 0;
    std::string notice_;  // the last
};

}  // namespace

int receive_inputs(const InputOptions& options, const ReadBytes& read) {
    auto opened = options;
    opened.inputs = with_lists_opened(options.inputs);
    return Inputs{opened, read}.read_all();
}

}  // namespace nashra
