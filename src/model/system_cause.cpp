#include "model/system_cause.h"

#include <cctype>
#include <system_error>

#include "model/message.h"

namespace nashra {

namespace {

// The C library's words for what listeners meet, so that the catalogue has them: it knows no
// Arabic.
[[maybe_unused]] constexpr const char* kCauses[] = {
    to_translate("address already in use"),
    to_translate("bad file descriptor"),
    to_translate("broken pipe"),
    to_translate("cannot allocate memory"),
    to_translate("connection refused"),
    to_translate("connection reset by peer"),
    to_translate("device or resource busy"),
    to_translate("disk quota exceeded"),
    to_translate("file exists"),
    to_translate("file name too long"),
    to_translate("file too large"),
    to_translate("input/output error"),
    to_translate("invalid argument"),
    to_translate("is a directory"),
    to_translate("no such device"),
    to_translate("no such file or directory"),
    to_translate("no space left on device"),
    to_translate("not a directory"),
    to_translate("operation not permitted"),
    to_translate("operation not supported"),
    to_translate("permission denied"),
    to_translate("read-only file system"),
    to_translate("resource temporarily unavailable"),
    to_translate("stale file handle"),
    to_translate("too many levels of symbolic links"),
    to_translate("too many open files"),
};

}  // namespace

std::string cause_of(int error) {
    std::string words = std::generic_category().message(error);
    if (!words.empty())
        words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return message(words);
}

}  // namespace nashra
