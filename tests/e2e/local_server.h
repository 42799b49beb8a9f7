// A web server on this computer that does what its addresses say (hostile_server.py), and a
// listener who reads from it.
#pragma once

#include <memory>
#include <string>

#include "e2e/child.h"

namespace nashra::test {

class LocalServer {
  public:
    /// Waits until it listens.
    LocalServer();

    std::string address(const std::string& what) const;
    const std::string& port() const { return port_; }

    /// From now on its addresses are refused.
    void stop();

    /// A line for each request that came in.
    std::string log() const;
    int count_requests() const;

    /// Runs a line of the shell in `folder`, where $WEB is the server. Pages are kept in the
    /// folder, too, and the tester's proxies and ~/.netrc are out of the way.
    Finished shell(const std::string& line, const Folder& folder, Environment changes = {}) const;

    /// What the listener's environment changes.
    Environment environment(const Folder& folder, Environment changes = {}) const;

  private:
    Folder folder_;
    std::unique_ptr<Child> server_;
    std::string port_;
};

}  // namespace nashra::test
