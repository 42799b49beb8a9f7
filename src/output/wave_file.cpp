#include "output/wave_file.h"

#include <span>

#include "model/full_write.h"
#include "output/sound_blocks.h"
#include "output/wave_cues.h"
#include "output/wave_header.h"
#include "output/write_error.h"
#include "sound/samples.h"

namespace nashra {

namespace {

void write(const EncodingTask& task, std::span<const std::byte> bytes) {
    const int error = write_fully(task.fd, bytes, OnSignal::go_on);
    if (error != 0) throw cannot_write(task.name, error);
}

}  // namespace

Flow write_wave(const EncodingTask& task) {
    SoundBlocks blocks{task.sound, task.sample_rate()};
    const PcmFormat pcm{blocks.rate()};
    const auto cues = wave_cues(task.tags, task.chapters, pcm);
    write(task, wave_header(pcm, blocks.frames() * sizeof(Sample), cues.size()));
    std::vector<std::byte> bytes;
    for (auto block = blocks.next(); !block.empty(); block = blocks.next()) {
        bytes.clear();
        for (const auto sample : rounded(block))
            put_number(bytes, static_cast<std::uint16_t>(sample), sizeof(Sample));
        write(task, bytes);
        if (task.tell(blocks.read_so_far()) == Flow::stop) return Flow::stop;
    }
    write(task, cues);
    return Flow::more;
}

}  // namespace nashra
