// read_bytes: the only place of this stage that touches files.
#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/descriptor.h"
#include "model/message.h"
#include "model/system_cause.h"
#include "source/ascii.h"
#include "source/open.h"

namespace nashra {

namespace {

constexpr std::size_t kLargest = std::size_t{64} << 20U;

/// "news.example", "www.news.example/story": what somebody types who means an address. A name with
/// an ending that files have is a file's.
bool names_host(std::string_view path) {
    constexpr auto kFiles = std::to_array<std::string_view>(
        {"html", "htm",  "xhtml", "mhtml", "mht",  "txt", "text", "md",   "markdown",
         "xml",  "rss",  "atom",  "rdf",   "json", "eml", "mbox", "opml", "pdf",
         "doc",  "docx", "odt",   "epub",  "wav",  "mp3", "gz",   "zip"});
    const auto host = path.substr(0, path.find('/'));
    const auto dot = host.rfind('.');
    if (host.starts_with('.') || dot == std::string_view::npos || host.ends_with('.')) return false;
    const auto ending = ascii_lower(host.substr(dot + 1));
    const bool letters =
        std::none_of(ending.begin(), ending.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool file = std::find(kFiles.begin(), kFiles.end(), ending) != kFiles.end();
    return letters && ending.size() >= 2 && (!file || host.starts_with("www.")) &&
           host.find(' ') == std::string_view::npos;
}

[[noreturn]] void cannot_open(const std::string& path) {
    const int cause = errno;
    if (path.find("://") != std::string::npos) {
        throw Error{Kind::no_input,
                    message("cannot read '%1': only addresses that begin with https:// or http:// "
                            "are fetched (save the page and give the file)",
                            path)};
    }
    if ((cause == ENOENT || cause == ENOTDIR) && names_host(path)) {
        throw Error{Kind::no_input, message("cannot read '%1': no such file (an address begins "
                                            "with https://, as in https://%1)",
                                            path)};
    }
    if (cause == ENOENT || cause == ENOTDIR) {
        throw Error{
            Kind::no_input,
            message("cannot read '%1': no such file (check the spelling of its name)", path)};
    }
    throw Error{Kind::io, message("cannot read '%1': %2 (check the file's permissions)", path,
                                  cause_of(cause))};
}

[[noreturn]] void is_folder(const std::string& path) {
    throw Error{
        Kind::no_news,
        message(
            "cannot read '%1': it is a folder without pages (save pages in it, or name another)",
            path)};
}

[[noreturn]] void is_too_large(const std::string& name) {
    throw Error{Kind::no_news, message("cannot read %1: it is larger than 64 MB, too large for a "
                                       "news page (give a smaller file)",
                                       name)};
}

}  // namespace

std::string read_bytes(const std::string& path) {
    const std::string name = path == "-" ? message("standard input") : "'" + path + "'";
    // Standard input is not ours to close.
    const Descriptor opened{path == "-" ? -1 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    const int file = path == "-" ? STDIN_FILENO : opened.get();
    if (file < 0) cannot_open(path);
    struct stat about {};
    std::string bytes;
    if (::fstat(file, &about) == 0) {
        if (S_ISDIR(about.st_mode)) is_folder(path);
        const auto size = static_cast<std::size_t>(about.st_size);
        if (S_ISREG(about.st_mode) && size > kLargest) is_too_large(name);
        if (S_ISREG(about.st_mode)) bytes.reserve(size);
    }
    std::array<char, 64 * 1024> chunk;
    for (;;) {
        const ssize_t got = ::read(file, chunk.data(), chunk.size());
        if (got == 0) return bytes;
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            throw Error{Kind::io, message("cannot read %1: %2 (try again, or copy the file first)",
                                          name, cause_of(errno))};
        }
        bytes.append(chunk.data(), static_cast<std::size_t>(got));
        if (bytes.size() > kLargest) is_too_large(name);
    }
}

}  // namespace nashra
