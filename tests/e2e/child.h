// A program that a test has started. It never outlives the test, whichever way that ends.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace nashra::test {

/// Nothing in a test takes this long unless it hangs.
inline constexpr std::chrono::seconds kDeadline{30};

/// Polls until the condition holds; false at the deadline.
bool wait_until(const std::function<bool()>& condition);

/// The environment of a program as "NAME=value".
using Environment = std::vector<std::string>;

class Child {
  public:
    /// Forks; `prepare` runs in the child before `arguments` are executed.
    Child(const std::vector<std::string>& arguments, const Environment& environment,
          const std::function<void()>& prepare);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    pid_t pid() const { return pid_; }
    void signal(int number) const;

    bool ended();
    /// Suspended by a signal since the last question.
    bool suspended();
    /// The exit code, or 128 and the number of the signal; nothing at the deadline.
    std::optional<int> exit_code();
    /// The most memory that it, or a program that it waited for, has had, in kilobytes.
    /// REQUIRES: it has ended.
    long peak_memory() const { return peak_memory_; }

  private:
    void look();

    pid_t pid_ = -1;
    std::optional<int> status_;
    bool suspended_ = false;
    long peak_memory_ = 0;
};

struct Finished {
    int exit_code = -1;
    std::string out;
    std::string err;
    long peak_memory = 0;  // kilobytes
};

/// Runs a line of the shell in `folder`, where $NASHRA is the program under test. One that hangs
/// is killed, with exit code 124 or 137.
Finished shell(const std::string& line, const std::string& folder,
               const Environment& environment = {});

/// The environment of this process without what would change nashra, and with `changes`. What is
/// listened to is not written down, unless XDG_STATE_HOME says where. Recordings are as the voice
/// speaks, so that they can be compared with what is heard.
Environment environment_with(const Environment& changes);

std::string read_file(const std::string& path);

/// A folder that is gone with its owner.
class Folder {
  public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string path(const std::string& name = {}) const;
    /// The names of what is in it, hidden files too.
    std::vector<std::string> names() const;

  private:
    std::string path_;
};

}  // namespace nashra::test
