#include "e2e/sound_room.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace nashra::test {

namespace {

const std::string kSink = "module-null-sink sink_name=nash rate=22050 channels=1 format=s16le";
const std::string kRecording = "monitor.raw";
const std::string kSecondRecording = "second.raw";

/// Standard output of the child into `path`, its errors nowhere.
void redirect(const std::string& path) {
    const int out = open(path.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    dup2(nothing, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    dup2(nothing, STDERR_FILENO);
}

}  // namespace

bool SoundRoom::possible() {
    return std::system("command -v pulseaudio parec > /dev/null 2>&1") == 0;
}

Environment SoundRoom::environment(const Environment& changes) const {
    Environment all{"HOME=" + folder_.path("home"), "XDG_RUNTIME_DIR=" + folder_.path("run"),
                    "PULSE_SERVER=unix:" + folder_.path("run/pulse.sock")};
    all.insert(all.end(), changes.begin(), changes.end());
    return environment_with(all);
}

SoundRoom::SoundRoom(int recorder_latency_ms) : recorder_latency_ms_(recorder_latency_ms) {
    fs::create_directory(folder_.path("home"));
    fs::create_directory(folder_.path("run"));
    fs::permissions(folder_.path("run"), fs::perms::owner_all);
    const auto socket = folder_.path("run/pulse.sock");
    std::ofstream{folder_.path("home/.asoundrc")} << "pcm.!default{type pulse}\n"
                                                     "ctl.!default{type pulse}\n";
    std::ofstream{folder_.path("null.pa")}
        << ".fail\nload-module module-native-protocol-unix auth-anonymous=1 socket=" << socket
        << "\nload-module " << kSink
        << "\nset-default-sink nash\nset-default-source nash.monitor\n";
    server_ = std::make_unique<Child>(
        std::vector<std::string>{"pulseaudio", "-n", "-F", folder_.path("null.pa"),
                                 "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                                 "--disable-shm=yes", "--realtime=no", "--high-priority=no"},
        environment(), [this] { redirect(folder_.path("server.txt")); });
    if (!wait_until([&] { return fs::exists(socket); })) {
        throw std::runtime_error{"pulseaudio does not start"};
    }
    begin_recording();
    if (!record_more(1)) throw std::runtime_error{"parec does not record"};
}

std::unique_ptr<Child> SoundRoom::recorder_of(const std::string& sink,
                                              const std::string& file) const {
    return std::make_unique<Child>(
        std::vector<std::string>{"parec", "--raw", "--format=s16le", "--rate=22050", "--channels=1",
                                 "--latency-msec=" + std::to_string(recorder_latency_ms_), "-d",
                                 sink + ".monitor"},
        environment(), [this, file] { redirect(folder_.path(file)); });
}

void SoundRoom::begin_recording() { recorder_ = recorder_of("nash", kRecording); }

bool SoundRoom::add_loudspeaker(const std::string& description) {
    if (!order({"pactl", "load-module", "module-null-sink", "sink_name=second", "rate=22050",
                "channels=1", "format=s16le",
                "sink_properties=\"device.description='" + description + "'\""})) {
        return false;
    }
    second_recorder_ = recorder_of("second", kSecondRecording);
    return wait_until([this] { return !second_recording().empty(); });
}

bool SoundRoom::unplug() {
    recorder_.reset();
    return order({"pactl", "unload-module", "module-null-sink"});
}

bool SoundRoom::plug_in() {
    auto order_sink = std::vector<std::string>{"pactl", "load-module"};
    std::istringstream words{kSink};
    for (std::string word; words >> word;)
        order_sink.push_back(word);
    if (!order(order_sink)) return false;
    begin_recording();
    return record_more(1);
}

bool SoundRoom::order(const std::vector<std::string>& program) const {
    Child child{program, environment(), [this] { redirect(folder_.path("orders.txt")); }};
    return child.exit_code() == 0;
}

bool SoundRoom::start_over() {
    constexpr std::size_t kQuiet = 22050 / 2;
    const bool silent = wait_until([this] {
        const auto sound = recording();
        const auto end = sound.end();
        return sound.size() > kQuiet &&
               std::all_of(end - kQuiet, end, [](std::int16_t sample) { return sample == 0; });
    });
    begin_ += recorded_frames();
    return silent;
}

std::size_t SoundRoom::recorded_frames() const {
    std::error_code not_yet;
    const auto bytes = fs::file_size(folder_.path(kRecording), not_yet);
    return not_yet ? 0 : bytes / sizeof(std::int16_t) - begin_;
}

Sound SoundRoom::recorded(const std::string& file) const {
    const auto path = folder_.path(file);
    const auto bytes = fs::exists(path) ? read_file(path) : std::string{};
    Sound sound(bytes.size() / sizeof(std::int16_t));
    std::memcpy(sound.data(), bytes.data(), sound.size() * sizeof(std::int16_t));
    return sound;
}

Sound SoundRoom::second_recording() const { return recorded(kSecondRecording); }

Sound SoundRoom::recording() const {
    auto sound = recorded(kRecording);
    sound.erase(sound.begin(), sound.begin() + static_cast<std::ptrdiff_t>(begin_));
    return sound;
}

bool SoundRoom::record_more(std::size_t frames) const {
    const auto wanted = recorded_frames() + frames;
    return wait_until([&] { return recorded_frames() >= wanted; });
}

}  // namespace nashra::test
