#include "source/folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "model/descriptor.h"
#include "model/utf8.h"
#include "source/digit.h"
#include "source/sniff.h"

namespace nashra {

namespace {

namespace fs = std::filesystem;

/// What decides where two letters differ: all digits are at one place, before the letters.
char32_t place_of(char32_t code) {
    if (digit_value(code)) return U'0';
    return code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code;
}

/// Takes the number at `at`, without zeros before it: of any length, so not as an integer.
std::string number_at(std::string_view name, std::size_t& at) {
    std::string digits;
    for (Letter letter = letter_at(name, at); letter.size > 0; letter = letter_at(name, at)) {
        const auto digit = digit_value(letter.code);
        if (!digit) break;
        if (*digit > 0 || !digits.empty()) digits += std::to_string(*digit);
        at += letter.size;
    }
    return digits;
}

bool is_number_before(const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

bool is_hidden(const std::string& name) {
    return name.starts_with(".") || name.ends_with("~");  // an editor's copy
}

/// What cannot be opened stays in the queue: reading it says why.
bool may_be_text(const std::string& path) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.get() < 0) return true;
    std::array<char, 4096> beginning;
    const ssize_t got = ::read(file.get(), beginning.data(), beginning.size());
    if (got < 0) return true;
    return binary_name({beginning.data(), static_cast<std::size_t>(got)}).empty();
}

bool is_folder(const std::string& path) {
    std::error_code ignored;
    return path != "-" && fs::is_directory(path, ignored);
}

}  // namespace

bool counts_before(std::string_view a, std::string_view b) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        const Letter x = letter_at(a, i);
        const Letter y = letter_at(b, j);
        if (digit_value(x.code) && digit_value(y.code)) {
            const std::string m = number_at(a, i);
            const std::string n = number_at(b, j);
            if (m != n) return is_number_before(m, n);
            continue;
        }
        if (place_of(x.code) != place_of(y.code)) return place_of(x.code) < place_of(y.code);
        i += x.size;
        j += y.size;
    }
    if ((i < a.size()) != (j < b.size())) return j < b.size();
    return a < b;  // "Page" and "page", "1" and "01": any order, but always the same
}

std::vector<std::string> pages_in(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry{folder, error}; !error && entry != fs::directory_iterator{};
         entry.increment(error)) {
        std::error_code ignored;
        std::string name = entry->path().filename().string();
        if (!is_hidden(name) && entry->is_regular_file(ignored)) names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return counts_before(a, b); });
    std::vector<std::string> pages;
    for (const auto& name : names) {
        std::string path = (fs::path{folder} / name).string();
        if (may_be_text(path)) pages.push_back(std::move(path));
    }
    return pages;
}

std::vector<std::string> expanded(const std::vector<std::string>& inputs) {
    std::vector<std::string> files;
    for (const auto& input : inputs) {
        std::vector<std::string> pages;
        if (is_folder(input)) pages = pages_in(input);
        if (pages.empty()) pages.push_back(input);
        std::move(pages.begin(), pages.end(), std::back_inserter(files));
    }
    return files;
}

}  // namespace nashra
