// The program's first millisecond. All that reads news takes some to be loaded, the voice and the
// sound system take longer: so these begin first, while there is hardly anything that a fork would
// have to copy, and the rest (start/whole.h) is loaded beside them.
#include <exception>

#include <dlfcn.h>
#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

#include "cli/interface_language.h"
#include "cli/messages.h"
#include "model/error.h"
#include "model/message.h"
#include "start/head_start.h"
#include "start/whole.h"
#include "voice/voice_server.h"

namespace nashra {

namespace {

/// A standard stream that was closed would become the next file or socket that is opened, and what
/// is printed would be written into it. Open the other way round, every use of it fails.
void fill_closed_standard_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) >= 0) continue;
        // The lowest free descriptor is this one.
        ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

/// Buffers of this size and more go straight back to the system when they are freed. Left to itself
/// glibc keeps them once it has seen a few, and a long page would be in memory for a whole reading.
constexpr int kReturnedBuffer = 128 << 10;

/// By so much at once a thread's memory grows, and is touched when it is used. Left to itself glibc
/// asks for each page of a thread that is not the first, and all the others wait meanwhile.
constexpr int kGrowth = 1 << 20;

int run_whole(int argc, char** argv, const HeadStart& head_start) {
    void* const library = dlopen(kWholeLibrary, RTLD_LAZY | RTLD_LOCAL);
    void* const run = library == nullptr ? nullptr : dlsym(library, kWholeFunction);
    if (run == nullptr) {
        print_error(message("cannot start: %1 (install nashra again)", dlerror()));
        return exit_code(Kind::internal);
    }
    return reinterpret_cast<decltype(&nashra_run)>(run)(argc, argv, head_start);
}

int start(int argc, char** argv) {
    speak_interface_language();
    if (argc == 2 && argv[1] == kVoiceServerArgument) return serve_voice(kVoiceServerSocket);
    fill_closed_standard_streams();
    mallopt(M_MMAP_THRESHOLD, kReturnedBuffer);  // both before the first thread
    mallopt(M_TOP_PAD, kGrowth);
    const auto head_start = begin_ahead(glance_at(argc, argv));
    const int code = run_whole(argc, argv, head_start);
    finish_ahead(code);
    return code;
}

}  // namespace

}  // namespace nashra

int main(int argc, char** argv) {
    try {
        return nashra::start(argc, argv);
    } catch (const std::exception& error) {
        nashra::print_error(nashra::message("internal error: %1", error.what()));
        return nashra::exit_code(nashra::Kind::internal);
    }
}
