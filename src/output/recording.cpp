#include "output/recording.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

#include "model/message.h"
#include "output/write_error.h"

namespace nashra {

bool is_special(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) &&
           !S_ISDIR(status.st_mode);
}

Recording::Recording(std::string path, Encoding encoding, PcmFormat pcm)
    : path_(std::move(path)), encoding_(std::move(encoding)), pcm_(pcm) {
    if (is_special(path_)) {
        open_stream();
    } else {
        draft_.emplace(path_);
        file_.emplace(draft_->fd(), encoding_.format, pcm_, path_);
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
            file_->write(samples);
            frames_ = file_->frames();
        }
    } catch (const Error&) {
        let_go();
        throw;
    }
    return flow_;
}

Flow Recording::finish(const EpisodeTags& tags, std::span<const Chapter> chapters,
                       const EncodingProgress& progress) {
    const bool failed = !stream_ && !file_;
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
        } else {
            if (progress && progress(frames_) == Flow::stop) {
                let_go();
                return Flow::stop;
            }
            finish_file(tags, chapters);
        }
    } catch (const Error&) {
        let_go();
        throw;
    }
    let_go();
    return Flow::more;
}

void Recording::finish_file(const EpisodeTags& tags, std::span<const Chapter> chapters) {
    file_->finish();
    if (encoding_.format == AudioFormat::mp3) {
        write_mp3_tags(draft_->fd(), path_, tags, chapters, frames_, pcm_);
    }
    draft_->publish();
}

void Recording::let_go() {
    flow_ = Flow::stop;
    stream_.reset();
    file_.reset();
    draft_.reset();
}

}  // namespace nashra
