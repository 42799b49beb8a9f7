#include "spoken/regex_library.h"

#include "model/loaded_library.h"

// ICU's names end with its version, by macros of its headers.
#define NASHRA_AS_TEXT(name) #name
#define NASHRA_NAME_OF(function) NASHRA_AS_TEXT(function)

namespace nashra {

namespace {

constexpr const char* kName = "libicui18n.so." NASHRA_NAME_OF(U_ICU_VERSION_MAJOR_NUM);

bool find_all(const LoadedLibrary& library, RegexLibrary& regex) {
    return library.find(regex.open, NASHRA_NAME_OF(uregex_open)) &&
           library.find(regex.clone, NASHRA_NAME_OF(uregex_clone)) &&
           library.find(regex.close, NASHRA_NAME_OF(uregex_close)) &&
           library.find(regex.set_time_limit, NASHRA_NAME_OF(uregex_setTimeLimit)) &&
           library.find(regex.set_stack_limit, NASHRA_NAME_OF(uregex_setStackLimit)) &&
           library.find(regex.set_text, NASHRA_NAME_OF(uregex_setUText)) &&
           library.find(regex.find_next, NASHRA_NAME_OF(uregex_findNext)) &&
           library.find(regex.start, NASHRA_NAME_OF(uregex_start64)) &&
           library.find(regex.end, NASHRA_NAME_OF(uregex_end64));
}

}  // namespace

const RegexLibrary* regex_library() { return functions_of(kName, find_all); }

}  // namespace nashra
