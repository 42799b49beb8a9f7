#include "library/page_entry.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "library/fingerprint.h"

namespace nashra {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr std::string_view kFirstLine = "nashra page 1";

/// A line end in a value would be the next line.
std::string on_a_line(std::string value) {
    std::erase_if(value, [](char c) { return c == '\n' || c == '\r'; });
    return value;
}

std::string number_of(sys_seconds time) { return std::to_string(time.time_since_epoch().count()); }

bool read_number(std::string_view value, long& number) {
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc{} && end == value.data() + value.size();
}

bool read_time(std::string_view value, sys_seconds& time) {
    long count = 0;
    if (!read_number(value, count)) return false;
    time = sys_seconds{seconds{count}};
    return true;
}

/// One line of the file: how it is written, how it is read.
struct Field {
    std::string_view name;
    std::string (*write)(const PageEntry& entry);
    bool (*read)(PageEntry& entry, std::string_view value);
};

template <std::string FetchedPage::*Member>
constexpr Field text_field(std::string_view name) {
    return {name, [](const PageEntry& entry) { return entry.page.*Member; },
            [](PageEntry& entry, std::string_view value) {
                entry.page.*Member = value;
                return true;
            }};
}

constexpr std::array kFields = {
    Field{"asked-for", [](const PageEntry& entry) { return entry.address; },
          [](PageEntry& entry, std::string_view value) {
              entry.address = value;
              return true;
          }},
    text_field<&FetchedPage::address>("found-at"),
    text_field<&FetchedPage::content_type>("content-type"),
    text_field<&FetchedPage::etag>("etag"),
    text_field<&FetchedPage::last_modified>("last-modified"),
    Field{"status", [](const PageEntry& entry) { return std::to_string(entry.page.status); },
          [](PageEntry& entry, std::string_view value) {
              long status = 0;
              const bool read = read_number(value, status);
              entry.page.status = static_cast<int>(status);
              return read;
          }},
    Field{"fetched", [](const PageEntry& entry) { return number_of(entry.page.fetched); },
          [](PageEntry& entry, std::string_view value) {
              return read_time(value, entry.page.fetched);
          }},
    Field{"fresh-for",
          [](const PageEntry& entry) { return std::to_string(entry.page.fresh_for.count()); },
          [](PageEntry& entry, std::string_view value) {
              long count = 0;
              const bool read = read_number(value, count);
              entry.page.fresh_for = seconds{count};
              return read;
          }},
    Field{"asked", [](const PageEntry& entry) { return number_of(entry.asked); },
          [](PageEntry& entry, std::string_view value) { return read_time(value, entry.asked); }},
    Field{"ask-after",
          [](const PageEntry& entry) {
              return entry.ask_after ? number_of(*entry.ask_after) : std::string{};
          },
          [](PageEntry& entry, std::string_view value) {
              if (value.empty()) return true;
              return read_time(value, entry.ask_after.emplace());
          }},
};

/// The next line of `rest`, which shrinks; nothing when there is no whole one.
std::optional<std::string_view> next_line(std::string_view& rest) {
    const auto end = rest.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

}  // namespace

std::string written(const PageEntry& entry) {
    std::string file{kFirstLine};
    for (const auto& field : kFields)
        file.append("\n").append(field.name).append(": ").append(on_a_line(field.write(entry)));
    // Of all that stands above too, so that a damaged line is noticed.
    const auto mark = fingerprint(file, entry.page.bytes);
    file.append("\nfingerprint: ").append(mark).append("\n\n").append(entry.page.bytes);
    return file;
}

std::optional<PageEntry> read_entry(std::string_view file) {
    std::string_view rest = file;
    if (next_line(rest) != kFirstLine) return std::nullopt;
    PageEntry entry;
    for (const auto& field : kFields) {
        const auto line = next_line(rest);
        if (!line || !line->starts_with(field.name)) return std::nullopt;
        const auto value = line->substr(field.name.size());
        if (!value.starts_with(": ") || !field.read(entry, value.substr(2))) return std::nullopt;
    }
    const auto head = file.substr(0, file.size() - rest.size() - 1);
    const auto mark = next_line(rest);
    if (!mark || next_line(rest) != std::string_view{}) return std::nullopt;
    entry.page.bytes = rest;
    const std::string expected = "fingerprint: " + fingerprint(head, entry.page.bytes);
    if (*mark != expected) return std::nullopt;
    return entry;
}

}  // namespace nashra
