// The one exception type of nashra, thrown only at the edges (files, devices, processes, options).
#pragma once

#include <stdexcept>
#include <string>

namespace nashra {

/// Why something could not be done; decides the exit code (sysexits.h's numbers).
enum class Kind {
    usage,        // 64 the command line is wrong
    no_news,      // 65 the input cannot be read as news
    no_input,     // 66 no such file
    unavailable,  // 69 a device or service is unavailable
    internal,     // 70 a bug
    io,           // 74 reading or writing failed
    try_later,    // 75 the network; may work later
    config,       // 78 the configuration is wrong
};

constexpr int exit_code(Kind kind) {
    switch (kind) {
        case Kind::usage: return 64;
        case Kind::no_news: return 65;
        case Kind::no_input: return 66;
        case Kind::unavailable: return 69;
        case Kind::internal: return 70;
        case Kind::io: return 74;
        case Kind::try_later: return 75;
        case Kind::config: return 78;
    }
    return 70;
}

/// The exit code of a program that the listener, or whoever runs it, has interrupted.
inline constexpr int kInterrupted = 130;

/// The message names the thing, the cause and the next step, in one line without a final newline:
/// "cannot open voice 'ar-x': no such voice (see 'nashra voices')".
class Error : public std::runtime_error {
  public:
    Error(Kind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
    Kind kind() const { return kind_; }

  private:
    Kind kind_;
};

}  // namespace nashra
