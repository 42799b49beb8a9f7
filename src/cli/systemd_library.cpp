#include "cli/systemd_library.h"

#include "model/loaded_library.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, Systemd& systemd) {
    return library.find(systemd.open_user, "sd_bus_open_user") &&
           library.find(systemd.close, "sd_bus_flush_close_unref") &&
           library.find(systemd.get_fd, "sd_bus_get_fd") &&
           library.find(systemd.set_call_timeout, "sd_bus_set_method_call_timeout") &&
           library.find(systemd.request_name, "sd_bus_request_name") &&
           library.find(systemd.process, "sd_bus_process") &&
           library.find(systemd.add_object_vtable, "sd_bus_add_object_vtable") &&
           library.find(systemd.emit_properties_changed, "sd_bus_emit_properties_changed") &&
           library.find(systemd.emit_signal, "sd_bus_emit_signal") &&
           library.find(systemd.set_error, "sd_bus_error_set_const") &&
           library.find(systemd.read, "sd_bus_message_read") &&
           library.find(systemd.append, "sd_bus_message_append") &&
           library.find(systemd.open_container, "sd_bus_message_open_container") &&
           library.find(systemd.close_container, "sd_bus_message_close_container") &&
           library.find(systemd.answer, "sd_bus_reply_method_return") &&
           library.find(systemd.vtable_format, "sd_bus_object_vtable_format");
}

}  // namespace

const Systemd* systemd_library() { return functions_of("libsystemd.so.0", find_all); }

}  // namespace nashra
