#include "programme/text_store.h"

#include <cerrno>
#include <filesystem>
#include <span>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "model/error.h"
#include "model/full_write.h"
#include "model/message.h"

namespace nashra {

namespace {

constexpr std::size_t kInMemory = 64U << 10U;

/// Without a name, and gone with the process however that ends.
Descriptor open_unnamed_file() {
    std::error_code error;
    const auto folder = std::filesystem::temp_directory_path(error);
    if (error) return Descriptor{};
    return Descriptor{::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600)};
}

}  // namespace

TextStore::Range TextStore::keep(std::string_view text) {
    // Before, so that memory_ is never enlarged for a text that goes to the file anyway. Without
    // the lock: only this thread changes it.
    if (memory_.size() + text.size() > kInMemory && spilling_ == Spilling::possible) spill();
    const std::lock_guard lock{*mutex_};
    const Range range{spilled_ + memory_.size(), static_cast<std::uint32_t>(text.size())};
    memory_ += text;
    return range;
}

void TextStore::spill() {
    if (!file_.open()) file_ = open_unnamed_file();
    {
        const std::lock_guard lock{*mutex_};
        spilling_over_ = std::exchange(memory_, {});
    }
    // Meanwhile it is read from memory.
    const int error = write_fully_at(file_.get(), std::as_bytes(std::span{spilling_over_}),
                                     static_cast<std::int64_t>(spilled_));
    const std::lock_guard lock{*mutex_};
    if (error != 0) {
        spilling_ = Spilling::impossible;  // no such file, or a full disk: memory must do
        memory_ = std::exchange(spilling_over_, {});
        return;
    }
    spilled_ += spilling_over_.size();
    spilling_over_.clear();
}

std::string TextStore::text(Range range) const {
    {
        const std::lock_guard lock{*mutex_};
        if (range.offset >= spilled_) {
            const auto at = range.offset - spilled_;
            // Only one of the two has anything while the other is read.
            const auto& held = spilling_over_.empty() ? memory_ : spilling_over_;
            return held.substr(at, range.size);
        }
    }
    std::string text(range.size, '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const auto got = ::pread(file_.get(), text.data() + done, text.size() - done,
                                 static_cast<off_t>(range.offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            throw Error{Kind::io, message("cannot read the temporary file of a long text (is the "
                                          "disk of TMPDIR in order?)")};
        }
        done += static_cast<std::size_t>(got);
    }
    return text;
}

}  // namespace nashra
