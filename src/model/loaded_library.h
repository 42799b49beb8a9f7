// A shared library that is loaded when it is first needed, because linking to it would cost every
// start of the program its time.
#pragma once

#include <dlfcn.h>

namespace nashra {

/// Whether what the library defines, and the libraries behind it, can be found by others.
enum class Symbols { local, global };

/// When what a library calls in others is found: what is never called costs nothing then, but the
/// audio thread must not look for anything.
enum class Calls { found_when_made, found_at_once };

/// Loaded once and never unloaded: what it keeps for its threads outlives us. Any thread.
class LoadedLibrary {
  public:
    explicit LoadedLibrary(const char* name, Symbols symbols = Symbols::local,
                           Calls calls = Calls::found_when_made)
        : handle_(::dlopen(name, (symbols == Symbols::global ? RTLD_GLOBAL : RTLD_LOCAL) |
                                     (calls == Calls::found_at_once ? RTLD_NOW : RTLD_LAZY))) {}

    bool loaded() const { return handle_ != nullptr; }

    /// Points `function` at what the library calls `name`; false, and a null pointer, if it has no
    /// such thing. A C++ function needs its mangled name.
    template <typename Function>
    bool find(Function& function, const char* name) const {
        function = loaded() ? reinterpret_cast<Function>(::dlsym(handle_, name)) : nullptr;
        return function != nullptr;
    }

  private:
    void* handle_;
};

/// What we use of a library, found once for all; null where it is not installed. REQUIRES: a type
/// for each library. Any thread.
template <typename Functions>
const Functions* functions_of(const char* name, bool (*find_all)(const LoadedLibrary&, Functions&),
                              Symbols symbols = Symbols::local,
                              Calls calls = Calls::found_when_made) {
    static Functions functions;
    static const bool found = find_all(LoadedLibrary{name, symbols, calls}, functions);
    return found ? &functions : nullptr;
}

}  // namespace nashra
