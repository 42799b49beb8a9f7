#include "output/write_error.h"

#include <cerrno>

#include "model/message.h"
#include "model/system_cause.h"

namespace nashra {

namespace {

std::string next_step(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT: return message("free some space there, or record to another disk with -o");
        case EFBIG:
            return message(
                "record a shorter bulletin, or to .mp3, or raise the limit of ulimit -f");
        case EACCES:
        case EPERM:
        case EROFS: return message("record to a folder of your own with -o");
        default: return message("record to another place with -o");
    }
}

}  // namespace

WriteError cannot_write(const std::string& name, int error) {
    return {name, error,
            message("cannot write '%1': %2 (%3)", name, cause_of(error), next_step(error))};
}

}  // namespace nashra
