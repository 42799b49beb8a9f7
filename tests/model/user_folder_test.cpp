#include "model/user_folder.h"

#include <cstdlib>
#include <optional>
#include <string>

#include <catch2/catch.hpp>

using nashra::user_folder;
using nashra::UserFolder;

namespace {

/// A variable of the environment, until the end of the test.
class Variable {
  public:
    Variable(const char* name, const char* value) : name_(name) {
        if (const char* before = std::getenv(name)) before_ = before;
        if (value == nullptr) {
            unsetenv(name);
        } else {
            setenv(name, value, 1);
        }
    }
    ~Variable() {
        if (before_) {
            setenv(name_, before_->c_str(), 1);
        } else {
            unsetenv(name_);
        }
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    const char* name_;
    std::optional<std::string> before_;
};

}  // namespace

TEST_CASE("A user's files lie where the XDG specification says", "[model]") {
    const Variable home{"HOME", "/home/layla"};
    const Variable config{"XDG_CONFIG_HOME", nullptr};
    const Variable cache{"XDG_CACHE_HOME", "/var/cache/layla"};
    const Variable state{"XDG_STATE_HOME", "relative/paths/do/not/count"};
    CHECK(user_folder(UserFolder::configuration) == "/home/layla/.config/nashra");
    CHECK(user_folder(UserFolder::cache) == "/var/cache/layla/nashra");
    CHECK(user_folder(UserFolder::state) == "/home/layla/.local/state/nashra");
}

TEST_CASE("Without a home there is no place for a user's files", "[model]") {
    const Variable home{"HOME", nullptr};
    const Variable state{"XDG_STATE_HOME", nullptr};
    CHECK(user_folder(UserFolder::state).empty());
}
