#include "output/encoder_version.h"

#include "output/id3_library.h"
#include "output/lame_library.h"
#include "output/sndfile_library.h"

namespace nashra {

std::string encoder_version(AudioFormat format) {
    switch (format) {
        case AudioFormat::wav: return {};
        case AudioFormat::mp3:
            id3();  // an MP3 without its tag is none of ours
            return std::string{"LAME "} + lame().version();
        case AudioFormat::flac:
        case AudioFormat::opus:
        case AudioFormat::vorbis: return sndfile().version();
    }
    return {};
}

}  // namespace nashra
