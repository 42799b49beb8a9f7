// libzip, loaded with the first book. Any thread.
#pragma once

#include <zip.h>

namespace nashra {

/// What we use of libzip. Linking to it, and to the compressions behind it, would cost every start
/// a millisecond.
struct ZipLibrary {
    decltype(&::zip_open_from_source) open_from_source = nullptr;
    decltype(&::zip_close) close = nullptr;
    decltype(&::zip_discard) discard = nullptr;
    decltype(&::zip_get_error) error_of = nullptr;
    decltype(&::zip_error_strerror) error_text = nullptr;
    decltype(&::zip_source_function) function_source = nullptr;
    decltype(&::zip_source_function_create) create_function_source = nullptr;
    decltype(&::zip_source_file) file_source = nullptr;
    decltype(&::zip_source_free) free_source = nullptr;
    decltype(&::zip_file_add) add = nullptr;
    decltype(&::zip_set_file_compression) set_compression = nullptr;
    decltype(&::zip_file_set_dostime) set_time = nullptr;
};

/// Loaded once and never unloaded. Throws Error{unavailable} when it is not installed.
const ZipLibrary& zip_library();

}  // namespace nashra
