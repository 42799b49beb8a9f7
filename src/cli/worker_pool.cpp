#include "cli/worker_pool.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <deque>
#include <functional>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/interruption.h"
#include "model/descriptor.h"
#include "model/error.h"
#include "model/message.h"
#include "model/system_cause.h"

namespace nashra {

namespace {

constexpr int kTick = 200;                        // ms
constexpr useconds_t kLook = 10'000;              // us
constexpr int kPatience = 300;                    // such looks, for one that shall end
constexpr std::size_t kLongestLine = 16U << 10U;  // of an outcome

Error no_process(int error) {
    return {Kind::unavailable,
            message("cannot start a process: %1 (try again, or with --jobs 1)", cause_of(error))};
}

/// Numbers that parent and workers share.
class SharedNumbers {
  public:
    explicit SharedNumbers(std::size_t count) : bytes_(count * sizeof(std::uint64_t)) {
        void* at =
            ::mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (at == MAP_FAILED) throw no_process(errno);
        numbers_ = static_cast<std::uint64_t*>(at);
    }
    ~SharedNumbers() { ::munmap(numbers_, bytes_); }
    SharedNumbers(const SharedNumbers&) = delete;
    SharedNumbers& operator=(const SharedNumbers&) = delete;

    std::uint64_t* at(std::size_t i) const { return numbers_ + i; }

  private:
    std::size_t bytes_;
    std::uint64_t* numbers_ = nullptr;
};

/// What goes over the socket: to a worker an item, from it an outcome.
struct Report {
    WorkOutcome::Kind kind;
    std::int32_t code;
};

void send_report(int socket, const WorkOutcome& outcome) {
    const Report report{outcome.kind, outcome.code};
    std::string bytes(sizeof report, '\0');
    std::memcpy(bytes.data(), &report, sizeof report);
    bytes += outcome.line.substr(0, kLongestLine);
    while (::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0 && errno == EINTR) {
    }
}

/// Nothing: the worker is gone.
std::optional<WorkOutcome> receive_report(int socket) {
    std::string bytes(sizeof(Report) + kLongestLine, '\0');
    ssize_t size = 0;
    while ((size = ::recv(socket, bytes.data(), bytes.size(), 0)) < 0 && errno == EINTR) {
    }
    if (size < static_cast<ssize_t>(sizeof(Report))) return std::nullopt;
    Report report;
    std::memcpy(&report, bytes.data(), sizeof report);
    return WorkOutcome{report.kind, report.code,
                       bytes.substr(sizeof report, static_cast<std::size_t>(size) - sizeof report)};
}

WorkOutcome outcome_of(const WorkerPool::Work& work, std::size_t item, std::uint64_t* done) {
    try {
        return work(item, WorkDone{done});
    } catch (const Error& error) {
        return {WorkOutcome::Kind::failed, exit_code(error.kind()), error.what()};
    } catch (const std::exception& error) {
        return {WorkOutcome::Kind::failed, exit_code(Kind::internal), error.what()};
    }
}

[[noreturn]] void work_until_told(int socket, const WorkerPool::Work& work, std::uint64_t* done) {
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    std::uint64_t item = 0;
    // Its parent has the only other end, so it ends with it.
    while (::recv(socket, &item, sizeof item, 0) == sizeof item) {
        const auto outcome = outcome_of(work, item, done);
        if (is_interrupted()) ::_exit(kInterrupted);  // another one goes on
        send_report(socket, outcome);
    }
    ::_exit(0);
}

std::string cause_of_death(int status) {
    if (WIFSIGNALED(status)) return message("the process died of signal %1", WTERMSIG(status));
    return message("the process ended with code %1", WEXITSTATUS(status));
}

class Worker {
  public:
    /// `in_child` comes first there.
    Worker(const WorkerPool::Work& work, std::uint64_t* done, const std::function<void()>& in_child)
        : done_(done) {
        int sockets[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0)
            throw no_process(errno);
        ours_ = Descriptor{sockets[0]};
        Descriptor theirs{sockets[1]};
        pid_ = ::fork();
        if (pid_ < 0) throw no_process(errno);
        if (pid_ == 0) {
            in_child();
            ours_ = Descriptor{};
            work_until_told(theirs.get(), work, done);
        }
    }
    /// Gives it some time to tidy up.
    ~Worker() {
        ask_to_end();
        if (pid_ <= 0) return;
        for (int i = 0; i < kPatience && pid_ > 0; ++i) {
            if (::waitpid(pid_, nullptr, WNOHANG) != 0) pid_ = -1;
            if (pid_ > 0) ::usleep(kLook);
        }
        if (pid_ > 0) ::kill(pid_, SIGKILL);
        wait();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// It shall end; an idle one does with its socket.
    void ask_to_end() {
        if (busy() && pid_ > 0) ::kill(pid_, SIGTERM);
        ours_ = Descriptor{};
    }

    /// In another process, which has nothing to do with it.
    void forget() {
        ours_ = Descriptor{};
        pid_ = -1;
    }

    int socket() const { return ours_.get(); }
    bool busy() const { return item_.has_value(); }

    void begin(std::size_t item) {
        item_ = item;
        *done_ = 0;
        const std::uint64_t number = item;
        // One that has died meanwhile is seen when its answer is waited for.
        static_cast<void>(::send(ours_.get(), &number, sizeof number, MSG_NOSIGNAL));
    }

    /// REQUIRES: busy, and something is there to be read.
    std::pair<std::size_t, WorkOutcome> end() {
        const auto item = *item_;
        item_.reset();
        *done_ = 0;
        if (auto outcome = receive_report(ours_.get())) return {item, std::move(*outcome)};
        return {item, {WorkOutcome::Kind::died, exit_code(Kind::internal), cause_of_death(wait())}};
    }
    bool alive() const { return pid_ > 0; }
    std::uint64_t done() const { return std::atomic_ref{*done_}.load(); }

  private:
    int wait() {
        int status = 0;
        ours_ = Descriptor{};
        while (pid_ > 0 && ::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        pid_ = -1;
        return status;
    }

    std::uint64_t* done_;
    Descriptor ours_;
    pid_t pid_ = -1;
    std::optional<std::size_t> item_;
};

std::deque<std::size_t> heaviest_first(std::span<const std::uint64_t> weights) {
    std::deque<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    return order;
}

bool is_crowded(const WorkOutcome& outcome) {
    return outcome.kind == WorkOutcome::Kind::failed &&
           outcome.code == exit_code(Kind::unavailable);
}

/// One run of the pool.
class Shift {
  public:
    Shift(std::span<const std::uint64_t> weights, unsigned workers, const WorkerPool::Work& work,
          const WorkerPool::Listener& listener)
        : weights_(weights),
          work_(work),
          listener_(listener),
          waiting_(heaviest_first(weights)),
          numbers_(workers),
          workers_(workers) {}

    ~Shift() {
        // All at once, then they are waited for.
        for (auto& worker : workers_) {
            if (worker) worker->ask_to_end();
        }
    }
    Shift(const Shift&) = delete;
    Shift& operator=(const Shift&) = delete;

    void work() {
        while (true) {
            hand_out();
            if (none_busy() || !listener_.tick(done())) return;
            listen();
        }
    }

  private:
    void hand_out() {
        for (std::size_t i = 0; i < workers_.size() && !waiting_.empty(); ++i) {
            if (!workers_[i]) start(i);
            if (!workers_[i] || workers_[i]->busy()) continue;
            workers_[i]->begin(waiting_.front());
            waiting_.pop_front();
        }
    }

    /// Where there can be no more processes, those that there are go on.
    void start(std::size_t i) {
        if (there() >= most_) return;
        try {
            workers_[i].emplace(work_, numbers_.at(i), [this] { forget_workers(); });
        } catch (const Error&) {
            if (there() == 0) throw;
        }
    }

    std::size_t there() const {
        const auto is_there = [](const auto& worker) { return worker.has_value(); };
        return static_cast<std::size_t>(std::count_if(workers_.begin(), workers_.end(), is_there));
    }

    /// What a worker's own processes had no room for, others may do without it. False: it is alone.
    bool make_room(std::optional<Worker>& worker, std::size_t item) {
        most_ = std::max<std::size_t>(there(), 2) - 1;
        if (there() == 1) return false;
        worker.reset();
        waiting_.push_front(item);
        return true;
    }

    void forget_workers() {
        for (auto& worker : workers_) {
            if (worker) worker->forget();
        }
    }

    bool none_busy() const {
        return std::none_of(workers_.begin(), workers_.end(),
                            [](const auto& worker) { return worker && worker->busy(); });
    }

    std::uint64_t done() const {
        auto sum = finished_;
        for (const auto& worker : workers_)
            sum += worker ? worker->done() : 0;
        return sum;
    }

    void listen() {
        std::vector<pollfd> sockets;
        std::vector<std::optional<Worker>*> asked;
        for (auto& worker : workers_) {
            if (!worker || !worker->busy()) continue;
            sockets.push_back({worker->socket(), POLLIN, 0});
            asked.push_back(&worker);
        }
        if (::poll(sockets.data(), sockets.size(), kTick) <= 0) return;
        for (std::size_t i = 0; i < sockets.size(); ++i) {
            if (sockets[i].revents == 0) continue;
            const auto [item, outcome] = (*asked[i])->end();
            if (!(*asked[i])->alive()) asked[i]->reset();
            if (is_crowded(outcome) && make_room(*asked[i], item)) continue;
            finished_ += weights_[item];
            listener_.outcome(item, outcome);
        }
    }

    std::span<const std::uint64_t> weights_;
    const WorkerPool::Work& work_;
    const WorkerPool::Listener& listener_;
    std::deque<std::size_t> waiting_;
    SharedNumbers numbers_;
    std::deque<std::optional<Worker>> workers_;
    std::size_t most_ = workers_.size();  // that there may be
    std::uint64_t finished_ = 0;
};

}  // namespace

void WorkDone::set(std::uint64_t done) { std::atomic_ref{*shared_}.store(done); }

void WorkerPool::run(std::span<const std::uint64_t> weights, const Listener& listener) const {
    const auto most = std::max<std::size_t>(weights.size(), 1);
    Shift{weights, static_cast<unsigned>(std::min<std::size_t>(std::max(workers_, 1U), most)),
          work_, listener}
        .work();
}

}  // namespace nashra
