#include "output/write_error.h"

#include <cctype>
#include <cerrno>
#include <system_error>

namespace nashra {

namespace {

std::string next_step(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT: return "free some space there, or record to another disk with -o";
        case EFBIG: return "record a shorter bulletin, or to .mp3, or raise the limit of ulimit -f";
        case EACCES:
        case EPERM:
        case EROFS: return "record to a folder of your own with -o";
        default: return "record to another place with -o";
    }
}

}  // namespace

Error cannot_write(const std::string& name, int error) {
    return {Kind::io,
            "cannot write '" + name + "': " + cause_of(error) + " (" + next_step(error) + ")"};
}

std::string cause_of(int error) {
    std::string words = std::generic_category().message(error);
    if (!words.empty()) {
        words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    }
    return words;
}

}  // namespace nashra
