#include "e2e/local_server.h"

#include <algorithm>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

namespace nashra::test {

LocalServer::LocalServer() {
    const auto ports = folder_.path("ports");
    server_ = std::make_unique<Child>(
        std::vector<std::string>{"python3", NASHRA_SOURCE_DIR "/tests/e2e/hostile_server.py",
                                 folder_.path("log")},
        environment_with({}), [ports] {
            const int out = open(ports.c_str(), O_CREAT | O_WRONLY, 0600);
            if (out < 0 || dup2(out, STDOUT_FILENO) < 0) _exit(126);
        });
    const bool listens = wait_until(
        [&] { return read_file(ports).find('\n') != std::string::npos || server_->ended(); });
    const auto line = read_file(ports);
    port_ = line.substr(0, line.find(' '));
    if (!listens || port_.empty()) throw std::runtime_error{"the local server does not start"};
}

std::string LocalServer::address(const std::string& what) const {
    return "http://127.0.0.1:" + port_ + "/" + what;
}

void LocalServer::stop() { server_.reset(); }

std::string LocalServer::log() const { return read_file(folder_.path("log")); }

int LocalServer::count_requests() const {
    const auto lines = log();
    return static_cast<int>(std::count(lines.begin(), lines.end(), '\n'));
}

Environment LocalServer::environment(const Folder& folder, Environment changes) const {
    Environment all{"WEB=http://127.0.0.1:" + port_, "XDG_CACHE_HOME=" + folder.path("cache"),
                    "HOME=" + folder.path()};
    for (const auto* name : {"http_proxy=", "https_proxy=", "HTTPS_PROXY=", "all_proxy=",
                             "ALL_PROXY=", "no_proxy=", "NO_PROXY="}) {
        const auto same = [&](const auto& change) { return change.rfind(name, 0) == 0; };
        if (std::none_of(changes.begin(), changes.end(), same)) all.emplace_back(name);
    }
    all.insert(all.end(), changes.begin(), changes.end());
    return all;
}

Finished LocalServer::shell(const std::string& line, const Folder& folder,
                            Environment changes) const {
    return test::shell(line, folder.path(), environment(folder, std::move(changes)));
}

}  // namespace nashra::test
