#include "cli/messages.h"

#include <cstdio>
#include <ctime>
#include <functional>
#include <mutex>
#include <set>
#include <span>

#include <unistd.h>

#include "model/control_characters.h"
#include "model/full_write.h"
#include "model/message.h"
#include "model/utf8.h"

namespace nashra {

namespace {

/// One write for one line, so that lines of several threads do not mix.
void write_line(std::string line, int to = STDERR_FILENO) {
    line += '\n';
    // When that fails nobody can be told.
    write_fully(to, std::as_bytes(std::span{line}), OnSignal::go_on);
}

}  // namespace

std::string printable(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        append_utf8(line, is_control_character(letter.code) ? U' ' : letter.code);
        at += letter.size;
    }
    return line;
}

void print_error(std::string_view message) { write_line("nashra: " + printable(message)); }

void print_text(std::string_view line) { write_line(printable(line), STDOUT_FILENO); }

void print_line(std::string_view line) { write_line(printable(line)); }

void print_line_once(std::string_view line) {
    static std::mutex mutex;
    static std::set<std::string, std::less<>> printed;
    constexpr std::size_t kMost = 1000;
    const std::lock_guard lock{mutex};
    if (printed.contains(line)) return;
    if (printed.size() < kMost) printed.emplace(line);
    print_line(line);
}

void print_notice(std::string_view name, std::string_view notice) {
    if (!notice.empty()) print_line(message("%1 %2", name, notice));
}

std::string and_more(std::string_view list, std::size_t others) {
    return counted(others, "%2 and %1 more", "%2 and %1 more", list);
}

std::string time_text(std::chrono::milliseconds time) {
    const auto seconds = time.count() / 1000;
    char text[32];
    if (seconds >= 3600) {
        std::snprintf(
            text, sizeof text, "%lld:%02lld:%02lld", static_cast<long long>(seconds / 3600),
            static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
    } else {
        std::snprintf(text, sizeof text, "%lld:%02lld", static_cast<long long>(seconds / 60),
                      static_cast<long long>(seconds % 60));
    }
    return text;
}

std::string time_of_day_text(std::chrono::sys_seconds time) {
    const auto seconds = std::chrono::system_clock::to_time_t(time);
    std::tm here{};
    tzset();  // localtime_r need not look at where the listener is
    char text[16] = "";
    if (localtime_r(&seconds, &here) != nullptr) std::strftime(text, sizeof text, "%H:%M", &here);
    return text;
}

std::string clock_text(const Clock& clock) {
    const bool exact = clock.exactness == Exactness::exact;
    return message(exact ? to_translate("%1 of %2") : to_translate("%1 of about %2"),
                   time_text(clock.elapsed), time_text(clock.total));
}

}  // namespace nashra
