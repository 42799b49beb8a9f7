#include "cli/diacritizer_file.h"

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <mutex>
#include <optional>
#include <span>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "cli/messages.h"
#include "cli/shipped.h"
#include "model/descriptor.h"
#include "model/error.h"
#include "model/message.h"
#include "model/system_cause.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

constexpr auto kFile = "diacritics.model";

Error cannot_use(const fs::path& file, const std::string& cause) {
    return {Kind::io, message("cannot use the vowels of Arabic in '%1': %2 (install nashra again)",
                              file.string(), cause)};
}

/// A file's bytes in memory, as long as this lives.
class MappedFile {
  public:
    explicit MappedFile(const fs::path& file) {
        const Descriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
        struct stat status = {};
        if (!opened.open() || ::fstat(opened.get(), &status) != 0)
            throw cannot_use(file, cause_of(errno));
        if (!S_ISREG(status.st_mode) || status.st_size == 0)
            throw cannot_use(file, message("it is no file with anything in it"));
        size_ = static_cast<std::size_t>(status.st_size);
        at_ = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, opened.get(), 0);
        if (at_ == MAP_FAILED) throw cannot_use(file, cause_of(errno));
    }
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile() { ::munmap(at_, size_); }

    std::span<const std::byte> bytes() const { return {static_cast<const std::byte*>(at_), size_}; }

  private:
    void* at_ = nullptr;
    std::size_t size_ = 0;
};

struct MappedDiacritizer {
    MappedFile file;
    std::optional<Diacritizer> diacritizer;

    explicit MappedDiacritizer(const fs::path& path)
        : file(path), diacritizer(Diacritizer::from(file.bytes())) {
        if (!diacritizer)
            throw cannot_use(path, message("it is no model of this version, or is damaged"));
    }
};

}  // namespace

std::shared_ptr<const Diacritizer> read_diacritizer() {
    const auto voices = shipped("voices");
    if (voices.empty())
        throw Error{Kind::io, message("nashra's own data are missing (install it again)")};
    const auto mapped = std::make_shared<const MappedDiacritizer>(voices / "ar" / kFile);
    return {mapped, &*mapped->diacritizer};
}

std::function<std::shared_ptr<const Diacritizer>()> diacritizer_when_needed() {
    struct Found {
        std::once_flag looked;
        std::shared_ptr<const Diacritizer> diacritizer;
    };
    return [found = std::make_shared<Found>()] {
        std::call_once(found->looked, [&] {
            try {
                found->diacritizer = read_diacritizer();
            } catch (const Error& error) {
                print_error(error.what());
            }
        });
        return found->diacritizer;
    };
}

}  // namespace nashra
