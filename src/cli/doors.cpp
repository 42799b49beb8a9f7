#include "cli/doors.h"

#include <algorithm>
#include <utility>

#include "cli/command_lines.h"
#include "cli/control_address.h"
#include "cli/control_socket.h"
#include "cli/desktop.h"
#include "cli/keyboard.h"
#include "cli/messages.h"
#include "cli/terminal.h"
#include "model/error.h"

namespace nashra {

namespace {

/// Whether the page itself comes from standard input, which then has no keys.
Terminal::StandardInput standard_input_of(const PlayCommand& command) {
    const auto& inputs = command.input.inputs;
    return std::find(inputs.begin(), inputs.end(), "-") == inputs.end()
               ? Terminal::StandardInput::free
               : Terminal::StandardInput::taken;
}

/// The listener's own; nothing where nobody sits at one.
std::unique_ptr<Door> own_door(const PlayCommand& command) {
    const auto standard_input = standard_input_of(command);
    if (command.line_mode == LineMode::yes) {
        return std::make_unique<CommandLines>(input_for_commands(standard_input),
                                              command.verbosity);
    }
    auto terminal = Terminal::open(standard_input);
    if (!terminal) return nullptr;
    return std::make_unique<Keyboard>(std::move(*terminal), command.keys, command.verbosity);
}

}  // namespace

std::vector<std::unique_ptr<Door>> open_doors(const PlayCommand& command) {
    std::vector<std::unique_ptr<Door>> doors;
    if (auto door = own_door(command)) doors.push_back(std::move(door));
    doors.push_back(std::make_unique<Desktop>());
    const auto address = control_address();
    if (address.empty()) return doors;
    try {
        doors.push_back(std::make_unique<ControlSocket>(address));
    } catch (const Error& error) {
        if (command.verbosity == Verbosity::verbose) print_error(error.what());
    }
    return doors;
}

}  // namespace nashra
