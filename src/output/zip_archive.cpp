#include "output/zip_archive.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <list>
#include <optional>
#include <span>
#include <utility>

#include <unistd.h>

#include "model/error.h"
#include "model/full_write.h"
#include "model/message.h"
#include "output/write_error.h"
#include "output/zip_library.h"

namespace nashra {

namespace {

/// A text that is made when libzip wants it, and let go when it has it.
struct Entry {
    std::function<std::string()> make;
    std::exception_ptr* failure;
    std::optional<std::string> text{};
    std::optional<std::size_t> size{};  // asked once more when the text is gone
    std::size_t read = 0;
};

/// libzip's way to say what has failed.
zip_int64_t answer_error(void* data, int error) {
    const int codes[2] = {error == 0 ? ZIP_ER_OK : ZIP_ER_WRITE, error};
    std::memcpy(data, codes, sizeof codes);
    return sizeof codes;
}

zip_int64_t answer_size(void* data, std::size_t size) {
    auto* const status = static_cast<zip_stat_t*>(data);
    status->valid = ZIP_STAT_SIZE;
    status->size = size;
    return 0;
}

/// Nothing may be thrown through libzip.
bool make(Entry& entry) {
    if (entry.text) return true;
    try {
        entry.text = entry.make();
        entry.size = entry.text->size();
        return true;
    } catch (...) {
        *entry.failure = std::current_exception();
        return false;
    }
}

zip_int64_t read_entry(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command) {
    auto& entry = *static_cast<Entry*>(state);
    switch (command) {
        case ZIP_SOURCE_STAT:
            return entry.size || make(entry) ? answer_size(data, *entry.size) : -1;
        case ZIP_SOURCE_OPEN: entry.read = 0; return make(entry) ? 0 : -1;
        case ZIP_SOURCE_READ: {
            const auto portion = std::min<std::size_t>(size, entry.text->size() - entry.read);
            entry.text->copy(static_cast<char*>(data), portion, entry.read);
            entry.read += portion;
            return static_cast<zip_int64_t>(portion);
        }
        case ZIP_SOURCE_CLOSE: entry.text.reset(); return 0;
        case ZIP_SOURCE_ERROR: return answer_error(data, EIO);
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_OPEN) |
                   ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_READ) |
                   ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_CLOSE) |
                   ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_STAT) |
                   ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_ERROR) |
                   ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_FREE);
        default: return 0;
    }
}

/// The file that becomes the archive.
struct Target {
    int fd;
    int error = 0;  // the errno of what failed first
};

zip_int64_t written(Target& target, const void* data, zip_uint64_t size) {
    const std::span bytes{static_cast<const std::byte*>(data), static_cast<std::size_t>(size)};
    const int error = write_fully(target.fd, bytes, OnSignal::go_on);
    if (error == 0) return static_cast<zip_int64_t>(size);
    target.error = error;
    return -1;
}

zip_int64_t moved(Target& target, const void* data) {
    zip_source_args_seek_t where{};
    std::memcpy(&where, data, sizeof where);
    if (::lseek(target.fd, where.offset, where.whence) >= 0) return 0;
    target.error = errno;
    return -1;
}

zip_int64_t write_target(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command) {
    auto& target = *static_cast<Target*>(state);
    switch (command) {
        case ZIP_SOURCE_STAT: return answer_size(data, 0);
        case ZIP_SOURCE_WRITE: return written(target, data, size);
        case ZIP_SOURCE_SEEK_WRITE: return moved(target, data);
        case ZIP_SOURCE_TELL_WRITE: return ::lseek(target.fd, 0, SEEK_CUR);
        case ZIP_SOURCE_ERROR: return answer_error(data, target.error);
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_WRITABLE | ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_FREE);
        default: return 0;  // there is nothing to read, and the draft is not libzip's to name
    }
}

}  // namespace

struct ZipArchive::Inside {
    const ZipLibrary& zip = zip_library();
    std::string name;
    Target target;
    std::list<Entry> entries{};  // libzip has their addresses
    std::exception_ptr failure{};
    zip_t* archive = nullptr;

    void put(const std::string& entry, zip_source_t* source, Packing packing) const;
    [[noreturn]] void fail() const;
};

void ZipArchive::Inside::put(const std::string& entry, zip_source_t* source,
                             Packing packing) const {
    if (source == nullptr) fail();
    const auto index = zip.add(archive, entry.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip.free_source(source);
        fail();
    }
    const auto number = static_cast<zip_uint64_t>(index);
    constexpr zip_uint16_t kFirstDay = (1U << 5U) | 1U;  // 1 January 1980
    const int method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip.set_compression(archive, number, method, 0) != 0 ||
        zip.set_time(archive, number, 0, kFirstDay, 0) != 0)
        fail();
}

void ZipArchive::Inside::fail() const {
    if (target.error != 0) throw cannot_write(name, target.error);
    throw Error{Kind::io,
                message("cannot write '%1': %2", name,
                        archive == nullptr ? "libzip" : zip.error_text(zip.error_of(archive)))};
}

ZipArchive::ZipArchive(int fd, std::string name)
    : inside_(new Inside{.name = std::move(name), .target = {fd}}) {
    auto* const source =
        inside_->zip.create_function_source(write_target, &inside_->target, nullptr);
    if (source == nullptr) inside_->fail();
    inside_->archive = inside_->zip.open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (inside_->archive != nullptr) return;
    inside_->zip.free_source(source);
    inside_->fail();
}

ZipArchive::~ZipArchive() {
    if (inside_->archive != nullptr) inside_->zip.discard(inside_->archive);
}

void ZipArchive::add_text(const std::string& name, std::function<std::string()> text,
                          Packing packing) {
    auto& entry = inside_->entries.emplace_back(Entry{std::move(text), &inside_->failure});
    inside_->put(name, inside_->zip.function_source(inside_->archive, read_entry, &entry), packing);
}

void ZipArchive::add_file(const std::string& name, const std::string& path) {
    inside_->put(name, inside_->zip.file_source(inside_->archive, path.c_str(), 0, -1),
                 Packing::stored);
}

void ZipArchive::finish() {
    if (inside_->zip.close(inside_->archive) == 0) {
        inside_->archive = nullptr;
        return;
    }
    if (inside_->failure) std::rethrow_exception(inside_->failure);
    inside_->fail();
}

}  // namespace nashra
