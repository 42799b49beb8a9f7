// libsystemd's D-Bus, loaded when the first words are heard and the desktop may hear of them. Any
// thread.
#pragma once

#include <systemd/sd-bus.h>

namespace nashra {

/// What we use of it. Linking to it would cost every start its time and that of the five libraries
/// behind it.
struct Systemd {
    decltype(&::sd_bus_open_user) open_user = nullptr;
    decltype(&::sd_bus_flush_close_unref) close = nullptr;
    decltype(&::sd_bus_get_fd) get_fd = nullptr;
    decltype(&::sd_bus_set_method_call_timeout) set_call_timeout = nullptr;
    decltype(&::sd_bus_request_name) request_name = nullptr;
    decltype(&::sd_bus_process) process = nullptr;
    decltype(&::sd_bus_add_object_vtable) add_object_vtable = nullptr;
    decltype(&::sd_bus_emit_properties_changed) emit_properties_changed = nullptr;
    decltype(&::sd_bus_emit_signal) emit_signal = nullptr;
    decltype(&::sd_bus_error_set_const) set_error = nullptr;
    decltype(&::sd_bus_message_read) read = nullptr;
    decltype(&::sd_bus_message_append) append = nullptr;
    decltype(&::sd_bus_message_open_container) open_container = nullptr;
    decltype(&::sd_bus_message_close_container) close_container = nullptr;
    decltype(&::sd_bus_reply_method_return) answer = nullptr;
    /// What a table's first line points at, so that the library knows how the table is built.
    decltype(&::sd_bus_object_vtable_format) vtable_format = nullptr;
};

/// Loaded once and never unloaded. Null: not installed.
const Systemd* systemd_library();

/// REQUIRES: it is installed, as it is for whoever has a bus.
inline const Systemd& systemd() { return *systemd_library(); }

}  // namespace nashra
