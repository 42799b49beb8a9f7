#include "source/curl_library.h"

#include <initializer_list>

#include "model/loaded_library.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, Curl& curl) {
    return library.find(curl.global_init, "curl_global_init") &&
           library.find(curl.easy_init, "curl_easy_init") &&
           library.find(curl.easy_setopt, "curl_easy_setopt") &&
           library.find(curl.easy_getinfo, "curl_easy_getinfo") &&
           library.find(curl.easy_cleanup, "curl_easy_cleanup") &&
           library.find(curl.slist_append, "curl_slist_append") &&
           library.find(curl.slist_free_all, "curl_slist_free_all") &&
           library.find(curl.multi_init, "curl_multi_init") &&
           library.find(curl.multi_add_handle, "curl_multi_add_handle") &&
           library.find(curl.multi_remove_handle, "curl_multi_remove_handle") &&
           library.find(curl.multi_perform, "curl_multi_perform") &&
           library.find(curl.multi_info_read, "curl_multi_info_read") &&
           library.find(curl.multi_poll, "curl_multi_poll") &&
           library.find(curl.multi_wakeup, "curl_multi_wakeup") &&
           library.find(curl.multi_cleanup, "curl_multi_cleanup");
}

}  // namespace

const Curl* curl_library() {
    static const Curl* const loaded = []() -> const Curl* {
        // The OpenSSL flavour, which other systems have under the same name; Debian's GnuTLS one.
        for (const char* name : {"libcurl.so.4", "libcurl-gnutls.so.4"}) {
            static Curl curl;
            const LoadedLibrary library{name};
            if (!library.loaded() || !find_all(library, curl)) continue;
            if (curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK) return &curl;
        }
        return nullptr;
    }();
    return loaded;
}

}  // namespace nashra
