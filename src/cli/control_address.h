// Where the nashra that reads can be asked for something by other programs: a socket of the
// listener's own session. One line is asked for, lines are answered:
//
//   next-headline                     a command by its name (player/command.h), and what is said
//   open 12                           with it
//   = headline 2 of 27                what it says, and what it was asked
//   ! 'sing' is not understood ...    what went wrong
//
// Then the connection ends.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include <sys/un.h>

#include "model/descriptor.h"

namespace nashra {

inline constexpr char kAnswerMark = '=';
inline constexpr char kComplaintMark = '!';
/// Asked by a nashra that begins to read: two voices at once are none.
inline constexpr std::string_view kYield = "yield";

/// $XDG_RUNTIME_DIR/nashra/control. Empty outside of a session.
std::filesystem::path control_address();

/// The address as the system takes it; nothing where it takes none that long.
std::optional<sockaddr_un> socket_name(const std::filesystem::path& address);

/// Connected to the one that reads, and never waiting for it; not open when there is none, or, with
/// EAGAIN in errno, so many wait for it that it must be hanging.
Descriptor connect_to_control(const std::filesystem::path& address);

}  // namespace nashra
