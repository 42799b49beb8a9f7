#include "cli/control_address.h"

#include <cstdlib>
#include <cstring>
#include <string>

#include <sys/socket.h>

namespace nashra {

std::filesystem::path control_address() {
    const char* const runtime = std::getenv("XDG_RUNTIME_DIR");
    if (runtime == nullptr || *runtime != '/') return {};
    return std::filesystem::path{runtime} / "nashra" / "control";
}

std::optional<sockaddr_un> socket_name(const std::filesystem::path& address) {
    sockaddr_un name{};
    const auto text = address.string();
    if (text.size() >= sizeof name.sun_path) return std::nullopt;
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, text.c_str(), text.size() + 1);
    return name;
}

Descriptor connect_to_control(const std::filesystem::path& address) {
    const auto name = socket_name(address);
    if (!name || address.empty()) return {};
    Descriptor socket{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)};
    if (!socket.open() ||
        ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&*name), sizeof *name) != 0)
        return {};
    return socket;
}

}  // namespace nashra
