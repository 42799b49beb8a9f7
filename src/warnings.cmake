# nashra_warnings: linked PRIVATE by every target of ours, so that foreign headers stay untouched.
add_library(nashra_warnings INTERFACE)
target_compile_options(nashra_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(NASHRA_DEV)
    target_compile_options(nashra_warnings INTERFACE -Werror)
endif()
if(NASHRA_SANITIZE)
    add_compile_options(-fsanitize=${NASHRA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${NASHRA_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        # GCC 12 sees uninitialised values inside std::regex when it instruments it (GCC bug 105616).
        target_compile_options(nashra_warnings INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
