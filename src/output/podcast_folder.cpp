#include "output/podcast_folder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/error.h"
#include "model/full_write.h"
#include "model/message.h"
#include "model/system_cause.h"
#include "output/draft.h"
#include "output/episode_file.h"
#include "output/page_frame.h"
#include "output/write_error.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

constexpr std::string_view kMaking = ".making.";
constexpr std::string_view kRemoving = ".removing";
constexpr std::string_view kFeedMark = "<generator>nashra</generator>";

Error no_folder(const fs::path& folder, int error) {
    return {Kind::io, message("cannot use the folder '%1': %2 (give a folder of your own with -d)",
                              folder.string(), cause_of(error))};
}

/// Names in a folder, in their order; none where there is no folder.
std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code failure;
    for (fs::directory_iterator entry{folder, failure}, end; !failure && entry != end;
         entry.increment(failure))
        names.push_back(entry->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

bool is_hidden(std::string_view name) { return name.starts_with('.'); }

/// Open, so that it can be locked; not open when it is gone.
Descriptor opened(const fs::path& folder) {
    return Descriptor{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
}

/// False while the one who makes it is still there.
bool is_left_behind(const fs::path& folder) {
    const auto lock = opened(folder);
    return lock.open() && ::flock(lock.get(), LOCK_EX | LOCK_NB) == 0;
}

/// Of a file; empty where it cannot be read. What is longer is none of ours.
std::string beginning_of(const fs::path& file) {
    constexpr std::size_t kLongest = 64U << 20U;
    std::ifstream in{file, std::ios::binary};
    std::string text;
    std::array<char, 1U << 16U> portion;
    while (text.size() < kLongest && (in.read(portion.data(), portion.size()) || in.gcount() > 0))
        text.append(portion.data(), static_cast<std::size_t>(in.gcount()));
    return text;
}

/// Of a file whose draft (output/draft.h) was never published: ".feed.xml.k3x9qa".
bool is_draft_of(std::string_view name, std::string_view file) {
    constexpr std::size_t kRandom = 7;  // with its dot
    return name.size() == file.size() + 1 + kRandom && name.substr(1).starts_with(file);
}

constexpr std::array kTexts = {kChaptersFile, kWebVttFile, kSubRipFile, kTranscriptPage,
                               kTranscriptJson};
constexpr std::array<std::string_view, 6> kWrittenHere = {kFirstSeenFile, kFeedFile,   kPodcastPage,
                                                          "cover.png",    "cover.jpg", kBookFile};

}  // namespace

PodcastFolder::PodcastFolder(fs::path folder) : folder_(std::move(folder)) {
    std::error_code failure;
    fs::create_directories(folder_ / kEpisodesFolder, failure);
    if (failure) throw no_folder(folder_, failure.value());
    for (const auto& part : {folder_, folder_ / kEpisodesFolder}) {
        if (::access(part.c_str(), W_OK | X_OK) != 0) throw no_folder(part, errno);
    }
}

fs::path PodcastFolder::episode_folder(const std::string& stem) const {
    return folder_ / kEpisodesFolder / stem;
}

std::optional<Episode> PodcastFolder::whole_episode(const std::string& stem) const {
    const auto folder = episode_folder(stem);
    auto episode = read_episode_file(beginning_of(folder / kEpisodeFile));
    if (!episode || episode->stem != stem) return std::nullopt;
    std::error_code failure;
    const auto size = fs::file_size(folder / episode->sound_file, failure);
    if (failure || size != episode->bytes) return std::nullopt;
    const auto is_there = [&](const char* name) {
        return fs::file_size(folder / name, failure) > 0 && !failure;
    };
    if (!std::all_of(kTexts.begin(), kTexts.end(), is_there)) return std::nullopt;
    return episode;
}

std::vector<Episode> PodcastFolder::whole_episodes() const {
    struct Made {
        fs::file_time_type when;
        Episode episode;
    };
    std::vector<Made> made;
    std::error_code failure;
    for (const auto& name : names_in(folder_ / kEpisodesFolder)) {
        if (is_hidden(name)) continue;
        auto episode = whole_episode(name);
        if (!episode) continue;
        made.push_back({fs::last_write_time(episode_folder(name), failure), std::move(*episode)});
    }
    const auto earlier = [](const Made& one, const Made& other) { return one.when < other.when; };
    std::stable_sort(made.begin(), made.end(), earlier);
    std::vector<Episode> episodes;
    for (auto& [when, episode] : made)
        episodes.push_back(std::move(episode));
    return episodes;
}

bool PodcastFolder::has_foreign(const std::string& name) const {
    const auto text = beginning_of(folder_ / name);
    const auto mark = name == kFeedFile ? kFeedMark : kPageMark;
    return !text.empty() && text.find(mark) == std::string::npos;
}

void PodcastFolder::remove(const std::string& stem) const {
    const auto folder = episode_folder(stem);
    const auto hidden = folder.parent_path() / ("." + stem + std::string{kRemoving});
    std::error_code failure;
    fs::remove_all(hidden, failure);
    fs::rename(folder, hidden, failure);
    if (!failure) fs::remove_all(hidden, failure);
    if (failure && failure != std::errc::no_such_file_or_directory)
        throw Error{Kind::io, message("cannot remove '%1': %2 (remove it yourself)",
                                      folder.string(), cause_of(failure.value()))};
}

void PodcastFolder::remove_remains() const {
    std::error_code failure;
    for (const auto& name : names_in(folder_ / kEpisodesFolder)) {
        const auto folder = folder_ / kEpisodesFolder / name;
        const bool making = is_hidden(name) && name.find(kMaking) != std::string::npos;
        const bool removing = is_hidden(name) && name.ends_with(kRemoving);
        if (making && is_left_behind(folder)) fs::remove_all(folder, failure);
        if (removing) fs::remove_all(folder, failure);
    }
    for (const auto& name : names_in(folder_)) {
        const auto is_draft = [&](std::string_view file) { return is_draft_of(name, file); };
        if (std::any_of(kWrittenHere.begin(), kWrittenHere.end(), is_draft))
            fs::remove(folder_ / name, failure);
    }
}

void PodcastFolder::make_durable() const {
    const auto folder = opened(folder_);
    if (folder.open()) ::syncfs(folder.get());
}

PodcastFolder::Lock::Lock(const PodcastFolder& podcast) : folder_(opened(podcast.path())) {
    if (!folder_.open()) throw no_folder(podcast.path(), errno);
    // Where a file system has no locks, it is as if we were alone.
    if (::flock(folder_.get(), LOCK_EX) != 0 && errno == EINTR)
        throw Error{Kind::try_later, message("it was stopped")};
}

EpisodeDraft::EpisodeDraft(const PodcastFolder& podcast, std::string stem)
    : podcast_(podcast), stem_(std::move(stem)) {
    auto name = podcast_.episode_folder("." + stem_ + std::string{kMaking} + "XXXXXX").string();
    const PodcastFolder::Lock alone{podcast_};  // who tidies up must not see it without its lock
    if (::mkdtemp(name.data()) == nullptr) throw cannot_write(podcast_.path().string(), errno);
    hidden_ = name;
    lock_ = opened(hidden_);
    if (lock_.open()) ::flock(lock_.get(), LOCK_EX | LOCK_NB);
    ::chmod(name.c_str(), 0755);  // mkdtemp's are for us alone, and this is for a web server
}

EpisodeDraft::~EpisodeDraft() {
    std::error_code failure;
    if (!hidden_.empty()) fs::remove_all(hidden_, failure);
}

void EpisodeDraft::write(const std::string& name, const std::string& text) const {
    const auto path = file(name).string();
    const Descriptor out{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
    if (!out.open()) throw cannot_write(path, errno);
    const auto bytes = std::as_bytes(std::span{text});
    if (const int error = write_fully(out.get(), bytes, OnSignal::go_on); error != 0)
        throw cannot_write(path, error);
}

void EpisodeDraft::publish() {
    const auto folder = podcast_.episode_folder(stem_);
    const auto rename_it = [&] { return ::rename(hidden_.c_str(), folder.c_str()) == 0; };
    if (!rename_it()) {
        if (errno != ENOTEMPTY && errno != EEXIST) throw cannot_write(folder.string(), errno);
        if (podcast_.whole_episode(stem_)) return;  // ours goes with the destructor
        podcast_.remove(stem_);
        if (!rename_it()) throw cannot_write(folder.string(), errno);
    }
    hidden_.clear();
}

void write_if_changed(const fs::path& file, const std::string& text) {
    std::error_code failure;
    if (beginning_of(file) == text && fs::exists(file, failure)) return;
    Draft draft{file.string()};
    const auto bytes = std::as_bytes(std::span{text});
    if (const int error = write_fully(draft.fd(), bytes, OnSignal::go_on); error != 0)
        throw cannot_write(file.string(), error);
    draft.publish();
}

}  // namespace nashra
