#include "output/zip_library.h"

#include "model/error.h"
#include "model/loaded_library.h"
#include "model/message.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, ZipLibrary& zip) {
    return library.find(zip.open_from_source, "zip_open_from_source") &&
           library.find(zip.close, "zip_close") && library.find(zip.discard, "zip_discard") &&
           library.find(zip.error_of, "zip_get_error") &&
           library.find(zip.error_text, "zip_error_strerror") &&
           library.find(zip.function_source, "zip_source_function") &&
           library.find(zip.create_function_source, "zip_source_function_create") &&
           library.find(zip.file_source, "zip_source_file") &&
           library.find(zip.free_source, "zip_source_free") &&
           library.find(zip.add, "zip_file_add") &&
           library.find(zip.set_compression, "zip_set_file_compression") &&
           library.find(zip.set_time, "zip_file_set_dostime");
}

}  // namespace

const ZipLibrary& zip_library() {
    const auto* const loaded = functions_of("libzip.so.4", find_all);
    if (loaded == nullptr)
        throw Error{Kind::unavailable,
                    message("cannot make a book: libzip is missing (install libzip4)")};
    return *loaded;
}

}  // namespace nashra
