// The door for other programs: `nashra ctl`, scripts, key bindings of a desktop
// (control_address.h).
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>

#include <sys/types.h>

#include "cli/door.h"
#include "model/descriptor.h"

namespace nashra {

/// Of all nashras of a session, the last one that began to play has the address. The one before is
/// paused, and takes the address again when it plays on, or the last one has ended, however that
/// was. Main thread.
class ControlSocket : public Door {
  public:
    /// Takes the address. Whoever had it is paused. Throws Error{io} where that cannot be.
    explicit ControlSocket(std::filesystem::path address);
    ~ControlSocket() override;
    ControlSocket(const ControlSocket&) = delete;
    ControlSocket& operator=(const ControlSocket&) = delete;

    int fd() const override { return ready_.get(); }
    void attend(const StatusSource& status) override { status_ = status; }
    std::optional<Request> next() override;

    void tell(const std::string& line) override;
    void answer(const std::string& line) override;
    void complain(const std::string& message) override;
    /// Nobody is there to type it: it should have been said with the command.
    bool can_ask() const override { return false; }
    void ask(const std::string& question, Command command) override;
    std::string call(Command command) const override;

  private:
    struct Caller {
        Descriptor socket;
        std::string asked{};
    };
    using Callers = std::list<Caller>;

    enum class Owner { self, another, nobody };

    void claim();
    Owner owner() const;
    std::optional<Request> hold_the_address();
    std::optional<Request> yield();
    bool time_to_look();
    void watch(int socket) const;
    void accept_callers();
    /// The line, when it is there whole.
    std::optional<std::string> hear(Caller& caller, bool& gone) const;
    std::optional<Request> understand(const std::string& line);
    void say(char mark, const std::string& line);

    const std::filesystem::path address_;
    Descriptor ready_;  // readable when any of the sockets is
    Descriptor socket_;
    dev_t device_ = 0;  // of the address, as we have made it
    ino_t node_ = 0;
    Callers callers_;
    std::optional<Caller> served_;  // whose request is being carried out
    StatusSource status_;
    bool yielded_ = false;
    std::chrono::steady_clock::time_point looked_{};  // whether the other one is still there
};

}  // namespace nashra
