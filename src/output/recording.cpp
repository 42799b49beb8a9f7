#include "output/recording.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

#include "model/message.h"
#include "output/encoding_task.h"
#include "output/flac_file.h"
#include "output/mp3_file.h"
#include "output/ogg_file.h"
#include "output/wave_file.h"
#include "output/write_error.h"

namespace nashra {

bool is_special(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) &&
           !S_ISDIR(status.st_mode);
}

namespace {

Flow encode(const EncodingTask& task) {
    switch (task.encoding.format) {
        case AudioFormat::wav: return write_wave(task);
        case AudioFormat::flac: return write_flac(task);
        case AudioFormat::mp3: return write_mp3(task);
        case AudioFormat::opus:
        case AudioFormat::vorbis: return write_ogg(task);
    }
    return Flow::stop;
}

}  // namespace

Recording::Recording(std::string path, Encoding encoding, PcmFormat pcm)
    : path_(std::move(path)), encoding_(std::move(encoding)), pcm_(pcm) {
    if (is_special(path_)) {
        open_stream();
    } else {
        draft_.emplace(path_);
        spool_.emplace(draft_->unnamed_file(), pcm_, path_);
        if (encoding_.loudness) meter_.emplace(pcm_);
    }
}

void Recording::open_stream() {
    if (encoding_.format != AudioFormat::wav) {
        throw Error{Kind::io, message("cannot record %2 into '%1': it is not an ordinary file "
                                      "(record to a file, or WAV to it)",
                                      path_, ending_of(encoding_.format))};
    }
    device_ = Descriptor{::open(path_.c_str(), O_WRONLY | O_CLOEXEC)};
    if (!device_.open()) throw cannot_write(path_, errno);
    stream_.emplace(device_.get(), pcm_, path_);
}

Flow Recording::write(Place place, Samples samples) {
    if (flow_ == Flow::stop) return flow_;
    try {
        if (stream_) {
            flow_ = stream_->write(place, samples);
            frames_ = stream_->frames();
        } else {
            spool_->write(samples);
            if (meter_) meter_->hear(samples);
            frames_ = spool_->frames();
        }
    } catch (const Error&) {
        let_go();
        throw;
    }
    return flow_;
}

Flow Recording::finish(const EpisodeTags& tags, std::span<const Chapter> chapters,
                       const EncodingProgress& progress) {
    const bool failed = !stream_ && !spool_;
    if (failed)
        throw Error{Kind::io, message("cannot finish '%1': writing it failed before", path_)};
    try {
        if (frames_ == 0) {
            throw Error{
                Kind::no_news,
                message("cannot record '%1': there is nothing to say (try 'nashra show article')",
                        path_)};
        }
        if (stream_) {
            stream_->finish();
        } else if (finish_file(tags, chapters, progress) == Flow::stop) {
            let_go();
            return Flow::stop;
        }
    } catch (const Error&) {
        let_go();
        throw;
    }
    let_go();
    return Flow::more;
}

Flow Recording::finish_file(const EpisodeTags& tags, std::span<const Chapter> chapters,
                            const EncodingProgress& progress) {
    spool_->finish();
    LevelledSound sound{*spool_};
    if (meter_) {
        meter_->finish();
        sound = {*spool_, *meter_, *encoding_.loudness};
    }
    const auto heard = heard_chapters(chapters, frames_, pcm_);
    if (encode({draft_->fd(), path_, sound, encoding_, tags, heard, progress}) == Flow::stop)
        return Flow::stop;
    draft_->publish();
    return Flow::more;
}

void Recording::let_go() {
    flow_ = Flow::stop;
    stream_.reset();
    meter_.reset();
    spool_.reset();
    draft_.reset();
}

}  // namespace nashra
