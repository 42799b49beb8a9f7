// A library of its own, which stands in for pcaudiolib (1.2, pcaudiolib/audio.h). eSpeak NG is
// linked to that for playing what it says, and here the player plays. It would bring the clients of
// the sound servers and of X11 into the voice's process, nine tenths of the time that loading takes
// there, and each utterance's child would be a fork of all that. Loaded before eSpeak NG, this is
// taken for it by its soname; where it is missing, the real one is loaded.
#include <cstddef>
#include <cstdint>

struct audio_object;

#pragma GCC visibility push(default)
extern "C" {

audio_object* create_audio_device_object(const char* /*device*/, const char* /*application*/,
                                         const char* /*description*/) {
    return nullptr;
}

int audio_object_open(audio_object* /*object*/, int /*format*/, std::uint32_t /*rate*/,
                      std::uint8_t /*channels*/) {
    return -1;
}

void audio_object_close(audio_object* /*object*/) {}

void audio_object_destroy(audio_object* /*object*/) {}

int audio_object_write(audio_object* /*object*/, const void* /*samples*/, std::size_t /*bytes*/) {
    return -1;
}

int audio_object_drain(audio_object* /*object*/) { return 0; }

int audio_object_flush(audio_object* /*object*/) { return 0; }

const char* audio_object_strerror(audio_object* /*object*/, int /*error*/) {
    return "there is no sound output";
}
}
#pragma GCC visibility pop
