// Files packed into one, as an EPUB book is. The same files give the same bytes: each carries the
// same date, the first day of the format. However large they are, one is in memory at a time, a
// sound only some kilobytes of it. Writes through libzip (zip_library); belongs to one thread.
#pragma once

#include <functional>
#include <memory>
#include <string>

namespace nashra {

class ZipArchive {
  public:
    enum class Packing { stored, deflated };

    /// Writes into `fd`, an empty file open for reading and writing, which is borrowed. `name` is
    /// what error messages call it. Throws Error{Kind::unavailable} without libzip.
    ZipArchive(int fd, std::string name);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// `text` is asked when its turn comes; what it throws, finish() throws.
    void add_text(const std::string& name, std::function<std::string()> text, Packing packing);

    /// A file of the disk as it is: sounds and pictures are packed already.
    void add_file(const std::string& name, const std::string& path);

    /// Writes all of them, in the order in which they were added. Throws Error{Kind::io}.
    void finish();

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace nashra
