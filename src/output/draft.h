// A file under a temporary name until it is whole: whoever opens the target finds the old file or
// the finished new one, never half a bulletin. Belongs to one thread.
#pragma once

#include <string>

#include "model/descriptor.h"

namespace nashra {

class Draft {
  public:
    /// Creates a hidden file (".bulletin.mp3.k3x9qa") in the folder of `target`. Where `target` is
    /// a symbolic link, the file that it points to is the one to be replaced, and the link stays.
    /// Throws Error{Kind::io} when that cannot work; nothing is left behind then.
    explicit Draft(const std::string& target);

    /// Removes the hidden file unless it was published.
    ~Draft();

    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    /// Open for reading and writing.
    int fd() const { return file_.get(); }

    /// A file without a name in the same folder, for what is still to go into this one. Throws
    /// Error{Kind::io}.
    Descriptor unnamed_file() const;

    /// Makes sure that the bytes are on the disk, then gives the file its name, replacing what had
    /// it. Throws Error{Kind::io}.
    void publish();

    /// Removes the hidden file now.
    void discard();

  private:
    std::string name_;  // the target as the listener wrote it, for messages
    std::string target_;
    std::string hidden_;  // empty: published or discarded
    Descriptor file_;
};

}  // namespace nashra
