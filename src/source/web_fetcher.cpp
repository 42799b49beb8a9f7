#include "source/web_fetcher.h"

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "source/address.h"
#include "source/curl_library.h"
#include "source/fetch_failure.h"
#include "source/fetch_queue.h"
#include "source/incoming_page.h"
#include "source/proxy.h"
#include "source/public_address.h"
#include "source/surroundings.h"

namespace nashra {

namespace {

using std::chrono::sys_seconds;

struct CodeMeaning {
    CURLcode code;
    Trouble trouble;
};

constexpr std::array kMeanings = {
    CodeMeaning{CURLE_URL_MALFORMAT, Trouble::malformed_address},
    CodeMeaning{CURLE_UNSUPPORTED_PROTOCOL, Trouble::garbled},  // HTTP/0.9
    CodeMeaning{CURLE_COULDNT_RESOLVE_HOST, Trouble::no_such_host},
    CodeMeaning{CURLE_COULDNT_RESOLVE_PROXY, Trouble::proxy},
    CodeMeaning{CURLE_PROXY, Trouble::proxy},
    CodeMeaning{CURLE_COULDNT_CONNECT, Trouble::no_connection},
    CodeMeaning{CURLE_INTERFACE_FAILED, Trouble::no_connection},
    CodeMeaning{CURLE_OPERATION_TIMEDOUT, Trouble::timed_out},
    CodeMeaning{CURLE_PARTIAL_FILE, Trouble::broken_off},
    CodeMeaning{CURLE_GOT_NOTHING, Trouble::broken_off},
    CodeMeaning{CURLE_RECV_ERROR, Trouble::broken_off},
    CodeMeaning{CURLE_SEND_ERROR, Trouble::broken_off},
    CodeMeaning{CURLE_HTTP2, Trouble::broken_off},
    CodeMeaning{CURLE_HTTP2_STREAM, Trouble::broken_off},
    CodeMeaning{CURLE_PEER_FAILED_VERIFICATION, Trouble::bad_certificate},
    CodeMeaning{CURLE_SSL_CACERT_BADFILE, Trouble::bad_certificate},
    CodeMeaning{CURLE_SSL_CONNECT_ERROR, Trouble::no_secure_connection},
    CodeMeaning{CURLE_SSL_CIPHER, Trouble::no_secure_connection},
    CodeMeaning{CURLE_TOO_MANY_REDIRECTS, Trouble::too_many_redirects},
    CodeMeaning{CURLE_WEIRD_SERVER_REPLY, Trouble::garbled},
    CodeMeaning{CURLE_BAD_CONTENT_ENCODING, Trouble::garbled},
    CodeMeaning{CURLE_OUT_OF_MEMORY, Trouble::garbled},  // a head line beyond 100 kB
};

Trouble trouble_of(CURLcode code, bool redirected) {
    // A Location that is no address of the web.
    if (redirected && (code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_URL_MALFORMAT))
        return Trouble::no_web_page;
    const auto* const found = std::find_if(kMeanings.begin(), kMeanings.end(),
                                           [&](const auto& one) { return one.code == code; });
    return found == kMeanings.end() ? Trouble::other : found->trouble;
}

/// What all transfers of one call share.
struct Settings {
    const WebOptions& options;
    const std::vector<sockaddr_storage> proxies;
    const Now& now;
};

/// One page under way. libcurl calls back from within multi_perform.
class Transfer {
  public:
    Transfer(const Curl& curl, CURLM* multi, const PageRequest& request, const Settings& settings)
        : curl_(curl),
          multi_(multi),
          request_(request),
          settings_(settings),
          page_(request, settings.now) {
        easy_ = curl_.easy_init();
        ready_ = easy_ != nullptr;
        if (!ready_) return;
        limit_time();
        limit_ways();
        ask();
        listen();
        ready_ = ready_ && curl_.multi_add_handle(multi_, easy_) == CURLM_OK;
    }
    ~Transfer() {
        if (easy_ == nullptr) return;
        curl_.multi_remove_handle(multi_, easy_);
        curl_.easy_cleanup(easy_);
        curl_.slist_free_all(lines_);
    }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    bool ready() const { return ready_; }
    bool owns(const CURL* easy) const { return easy_ == easy; }

    FetchOutcome outcome(CURLcode code) {
        if (failure_) std::rethrow_exception(failure_);
        const char* address = nullptr;
        curl_.easy_getinfo(easy_, CURLINFO_EFFECTIVE_URL, &address);
        return page_.outcome(trouble_with(code), address == nullptr ? "" : address);
    }

  private:
    /// An option that this libcurl does not know would leave a door open.
    void set(CURLoption option, auto value) {
        ready_ = ready_ && curl_.easy_setopt(easy_, option, value) == CURLE_OK;
    }

    /// For libcurl 0 is a limit of its own.
    static long seconds(std::chrono::seconds span) {
        return std::max(1L, static_cast<long>(span.count()));
    }

    void limit_time() {
        const auto& patience = settings_.options.patience;
        set(CURLOPT_TIMEOUT, seconds(patience.whole));
        set(CURLOPT_CONNECTTIMEOUT, seconds(patience.connection));
        set(CURLOPT_LOW_SPEED_LIMIT, 100L);
        set(CURLOPT_LOW_SPEED_TIME, seconds(patience.silence));
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_QUICK_EXIT, 1L);  // do not wait for a name server that hangs
    }

    void limit_ways() {
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
        set(CURLOPT_FOLLOWLOCATION, 1L);
        set(CURLOPT_MAXREDIRS, 5L);
        set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
        set(CURLOPT_OPENSOCKETFUNCTION, &open_socket);
        set(CURLOPT_OPENSOCKETDATA, this);
    }

    void ask() {
        const auto& agent = settings_.options.user_agent;
        set(CURLOPT_URL, request_address(request_.address).c_str());
        set(CURLOPT_USERAGENT, agent.empty() ? "nashra/" NASHRA_VERSION : agent.c_str());
        set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
        add_line(
            "Accept: text/html, application/xhtml+xml, application/rss+xml, "
            "application/atom+xml, application/feed+json, text/plain;q=0.9, */*;q=0.5");
        if (!request_.etag.empty()) add_line("If-None-Match: " + request_.etag);
        if (!request_.last_modified.empty())
            add_line("If-Modified-Since: " + request_.last_modified);
        set(CURLOPT_HTTPHEADER, lines_);
    }

    void listen() {
        set(CURLOPT_WRITEFUNCTION, &take_bytes);
        set(CURLOPT_WRITEDATA, this);
        set(CURLOPT_HEADERFUNCTION, &take_head_line);
        set(CURLOPT_HEADERDATA, this);
        set(CURLOPT_XFERINFOFUNCTION, &watch);
        set(CURLOPT_XFERINFODATA, this);
        set(CURLOPT_NOPROGRESS, 0L);
    }

    void add_line(const std::string& line) {
        auto* const longer = curl_.slist_append(lines_, line.c_str());
        if (longer == nullptr) ready_ = false;
        if (longer != nullptr) lines_ = longer;
    }

    /// CURLE_WRITE_ERROR: we had enough, and the page knows why.
    std::optional<Trouble> trouble_with(CURLcode code) const {
        if (code == CURLE_OK || code == CURLE_WRITE_ERROR) return std::nullopt;
        if (code == CURLE_COULDNT_CONNECT && refused_) return Trouble::private_address;
        curl_off_t microseconds = 0;
        curl_.easy_getinfo(easy_, CURLINFO_CONNECT_TIME_T, &microseconds);
        if (code == CURLE_OPERATION_TIMEDOUT && microseconds == 0) return Trouble::no_connection;
        return trouble_of(code, page_.redirected());
    }

    static Transfer& self_of(void* self) { return *static_cast<Transfer*>(self); }

    /// libcurl is C, which no exception may pass through: what is thrown waits for `outcome`.
    template <typename Answer>
    Answer hear(Answer when_thrown, const auto& news) noexcept {
        try {
            return news();
        } catch (...) {
            failure_ = std::current_exception();
            return when_thrown;
        }
    }

    static curl_socket_t open_socket(void* self, curlsocktype /*purpose*/, curl_sockaddr* address) {
        auto& transfer = self_of(self);
        return transfer.hear(curl_socket_t{CURL_SOCKET_BAD},
                             [&] { return transfer.socket_to(*address); });
    }

    curl_socket_t socket_to(const curl_sockaddr& address) {
        if (settings_.options.private_addresses == PrivateAddresses::refused &&
            !is_public_address(address.addr) && !is_one_of(address.addr, settings_.proxies)) {
            refused_ = true;
            return CURL_SOCKET_BAD;
        }
        return ::socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
    }

    static std::size_t take_head_line(char* data, std::size_t /*one*/, std::size_t size,
                                      void* self) {
        auto& page = self_of(self).page_;
        return self_of(self).hear(std::size_t{0}, [&] {
            return page.take_head_line({data, size}) == IncomingPage::Flow::more ? size : 0;
        });
    }

    static std::size_t take_bytes(char* data, std::size_t /*one*/, std::size_t size, void* self) {
        auto& page = self_of(self).page_;
        return self_of(self).hear(std::size_t{0}, [&] {
            return page.take_bytes({data, size}) == IncomingPage::Flow::more ? size : 0;
        });
    }

    static int watch(void* self, curl_off_t /*to_come*/, curl_off_t come, curl_off_t /*to_send*/,
                     curl_off_t /*sent*/) {
        const auto bytes = static_cast<std::uint64_t>(std::max<curl_off_t>(come, 0));
        return self_of(self).page_.count(bytes) == IncomingPage::Flow::more ? 0 : 1;
    }

    const Curl& curl_;
    CURLM* const multi_;
    const PageRequest& request_;
    const Settings& settings_;
    CURL* easy_ = nullptr;
    curl_slist* lines_ = nullptr;
    bool ready_ = false;
    IncomingPage page_;
    bool refused_ = false;        // an address was private
    std::exception_ptr failure_;  // thrown while libcurl was at it
};

/// All pages of one call.
class Transfers {
  public:
    Transfers(const Curl& curl, const std::vector<PageRequest>& requests, const Settings& settings)
        : curl_(curl),
          requests_(requests),
          settings_(settings),
          multi_(curl.multi_init(), curl.multi_cleanup),
          transfers_(requests.size()),
          queue_(requests) {}

    void run(const Fetcher::Take& take) {
        const std::stop_callback wake{settings_.options.given_up,
                                      [this] { curl_.multi_wakeup(multi_.get()); }};
        while (!queue_.done()) {
            if (work() == Progress::none) curl_.multi_poll(multi_.get(), nullptr, 0, kNap, nullptr);
            queue_.deliver(take);
        }
    }

  private:
    static constexpr int kNap = 1000;  // milliseconds; libcurl wakes up for what happens before
    enum class Progress { none, page_ended };

    Progress work() {
        // A name is looked up by a thread, which may outlive the fetching and would take Ctrl-C
        // from the player; libidn2 reads the letters of "https://موقع.example" by the locale.
        const Surroundings quiet;
        auto progress = Progress::none;
        const bool given_up = settings_.options.given_up.stop_requested();
        while (const auto index = queue_.begin()) {
            if (given_up) {
                queue_.finish(*index, failure_of(Trouble::other, requests_[*index].address));
                progress = Progress::page_ended;
                continue;
            }
            transfers_[*index] =
                std::make_unique<Transfer>(curl_, multi_.get(), requests_[*index], settings_);
            if (transfers_[*index]->ready()) continue;
            end(*index, CURLE_FAILED_INIT);
            progress = Progress::page_ended;
        }
        int running = 0;
        if (given_up || curl_.multi_perform(multi_.get(), &running) != CURLM_OK) {
            end_all();
            return Progress::page_ended;
        }
        int left = 0;
        while (const CURLMsg* const message = curl_.multi_info_read(multi_.get(), &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            const auto found =
                std::find_if(transfers_.begin(), transfers_.end(), [&](const auto& transfer) {
                    return transfer != nullptr && transfer->owns(message->easy_handle);
                });
            if (found == transfers_.end()) continue;
            end(static_cast<std::size_t>(found - transfers_.begin()), message->data.result);
            progress = Progress::page_ended;
        }
        return progress;
    }

    void end(std::size_t index, CURLcode code) {
        queue_.finish(index, transfers_[index]->outcome(code));
        transfers_[index].reset();
    }

    void end_all() {
        for (std::size_t i = 0; i < transfers_.size(); ++i) {
            if (transfers_[i] != nullptr) end(i, CURLE_FAILED_INIT);
        }
    }

    const Curl& curl_;
    const std::vector<PageRequest>& requests_;
    const Settings settings_;
    const std::unique_ptr<CURLM, decltype(&::curl_multi_cleanup)> multi_;
    std::vector<std::unique_ptr<Transfer>> transfers_;
    FetchQueue queue_;
};

}  // namespace

WebFetcher::WebFetcher(WebOptions options, Now now)
    : options_(std::move(options)), now_(std::move(now)) {}

void WebFetcher::fetch_all(const std::vector<PageRequest>& requests, const Take& take) {
    if (requests.empty()) return;
    if (const Curl* const curl = curl_library()) {
        Transfers{*curl, requests, {options_, addresses_of(configured_proxies()), now_}}.run(take);
        return;
    }
    for (std::size_t i = 0; i < requests.size(); ++i)
        take(i, failure_of(Trouble::no_library, requests[i].address));
}

}  // namespace nashra
