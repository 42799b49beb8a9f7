#include "e2e/child.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace nashra::test {

namespace {

std::vector<char*> pointers(std::vector<std::string>& strings) {
    std::vector<char*> list;
    for (auto& text : strings)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

void open_as(int descriptor, const char* path, int flags) {
    const int opened = open(path, flags, 0600);
    if (opened < 0 || dup2(opened, descriptor) < 0) _exit(126);
    close(opened);
}

}  // namespace

bool wait_until(const std::function<bool()>& condition) {
    const auto deadline = std::chrono::steady_clock::now() + kDeadline;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
    }
    return true;
}

Child::Child(const std::vector<std::string>& arguments, const Environment& environment,
             const std::function<void()>& prepare) {
    auto words = arguments;
    auto variables = environment;
    const auto argv = pointers(words);
    const auto envp = pointers(variables);
    pid_ = fork();
    if (pid_ < 0) throw std::runtime_error{"cannot fork"};
    if (pid_ == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (prepare) prepare();
        execvpe(argv.front(), argv.data(), envp.data());
        _exit(127);
    }
}

Child::~Child() {
    if (ended()) return;
    kill(pid_, SIGKILL);
    while (waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

void Child::signal(int number) const { kill(pid_, number); }

void Child::look() {
    int status = 0;
    rusage usage{};
    while (!status_ && wait4(pid_, &status, WNOHANG | WUNTRACED, &usage) == pid_) {
        if (WIFSTOPPED(status)) {
            suspended_ = true;
        } else {
            status_ = status;
            peak_memory_ = usage.ru_maxrss;
        }
    }
}

bool Child::ended() {
    look();
    return status_.has_value();
}

bool Child::suspended() {
    look();
    return std::exchange(suspended_, false);
}

std::optional<int> Child::exit_code() {
    if (!wait_until([this] { return ended(); })) return std::nullopt;
    return WIFSIGNALED(*status_) ? 128 + WTERMSIG(*status_) : WEXITSTATUS(*status_);
}

Finished shell(const std::string& line, const std::string& folder, const Environment& environment) {
    const Folder streams;
    auto changes = environment;
    changes.push_back("NASHRA=" NASHRA_BINARY);
    changes.push_back("PAGES=" NASHRA_SOURCE_DIR "/tests/e2e/pages");
    Child child{{"timeout", "-k", "2", "25", "sh", "-c", line}, environment_with(changes), [&] {
                    if (chdir(folder.c_str()) != 0) _exit(126);
                    open_as(STDIN_FILENO, "/dev/null", O_RDONLY);
                    open_as(STDOUT_FILENO, streams.path("out").c_str(), O_CREAT | O_WRONLY);
                    open_as(STDERR_FILENO, streams.path("err").c_str(), O_CREAT | O_WRONLY);
                }};
    Finished finished;
    finished.exit_code = child.exit_code().value_or(-1);
    finished.peak_memory = child.peak_memory();
    finished.out = read_file(streams.path("out"));
    finished.err = read_file(streams.path("err"));
    return finished;
}

Environment environment_with(const Environment& changes) {
    const auto name_of = [](const std::string& variable) {
        return variable.substr(0, variable.find('='));
    };
    auto all = changes;
    if (std::none_of(changes.begin(), changes.end(),
                     [&](const auto& one) { return name_of(one) == "XDG_STATE_HOME"; }))
        all.emplace_back("NASHRA_NO_HISTORY=1");
    all.emplace_back("NASHRA_LOUDNESS=off");
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const auto name = name_of(*variable);
        const bool ours = name.rfind("NASHRA", 0) == 0 || name.rfind("PULSE", 0) == 0 ||
                          name.rfind("LC_", 0) == 0 || name.rfind("LANG", 0) == 0 ||
                          name == "XDG_CONFIG_HOME" || name == "DBUS_SESSION_BUS_ADDRESS";
        const bool changed = std::any_of(changes.begin(), changes.end(),
                                         [&](const auto& one) { return name_of(one) == name; });
        if (!ours && !changed) all.emplace_back(*variable);
    }
    return all;
}

std::string read_file(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

Folder::Folder() {
    std::string name = (fs::temp_directory_path() / "nashra-e2e-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
    path_ = name;
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string Folder::path(const std::string& name) const {
    return name.empty() ? path_ : path_ + "/" + name;
}

std::vector<std::string> Folder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(path_))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace nashra::test
