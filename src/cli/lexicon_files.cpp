#include "cli/lexicon_files.h"

#include <algorithm>
#include <future>
#include <system_error>
#include <utility>

#include "cli/diacritizer_file.h"
#include "cli/messages.h"
#include "cli/shipped.h"
#include "model/error.h"
#include "model/message.h"
#include "model/user_folder.h"
#include "source/open.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

constexpr std::uintmax_t kLargest = 8U << 20U;
constexpr std::size_t kMostLines = 5;  // that are complained of, of one file

std::string lines_of(const fs::path& file) {
    std::error_code failure;
    if (fs::is_directory(file, failure))
        throw Error{Kind::io,
                    message("cannot read the lexicon '%1': it is a folder (name a file in it)",
                            file.string())};
    if (fs::is_regular_file(file, failure) && fs::file_size(file, failure) > kLargest)
        throw Error{Kind::io,
                    message("cannot read the lexicon '%1': it is larger than 8 MB (divide it)",
                            file.string())};
    return read_bytes(file.string());
}

void complain(const fs::path& file, const std::vector<LexiconComplaint>& complaints) {
    for (std::size_t i = 0; i < std::min(complaints.size(), kMostLines); ++i) {
        print_error(message("the lexicon '%1', line %2, is not used: %3", file.string(),
                            complaints[i].line, complaints[i].message));
    }
    if (complaints.size() > kMostLines) {
        print_error(message("the lexicon '%1' has more such lines, %2 or more", file.string(),
                            complaints.size() - kMostLines));
    }
}

struct LexiconFile {
    fs::path path;
    std::string lines;
};

void add(Lexicon& lexicon, const LexiconFile& file, Language language) {
    complain(file.path, lexicon.add(file.lines, file.path.filename().string(), language));
}

/// Those of --lexicon, which the listener is to hear of at once. Throws.
std::vector<LexiconFile> named_files(const std::vector<std::string>& paths) {
    std::vector<LexiconFile> files;
    for (const auto& path : paths)
        files.push_back({path, lines_of(path)});
    return files;
}

/// A reading without its lexicon is better than none.
void add_if_possible(Lexicon& lexicon, const fs::path& file, Language language) {
    try {
        add(lexicon, {file, lines_of(file)}, language);
    } catch (const Error& error) {
        print_error(error.what());
    }
}

std::vector<fs::path> tables_in(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator entry{folder, failure}, end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path().extension() == ".tsv") files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

fs::path own_lexicon(Language language) {
    const auto folder = user_folder(UserFolder::configuration);
    if (folder.empty()) return {};
    return folder / "lexicon" / (std::string{language.code()} + ".tsv");
}

namespace {

ArabicReading arabic_reading(Endings endings) { return {endings, diacritizer_when_needed()}; }

/// Nashra's own, the listener's own, and those. Any thread.
Lexicon read_lexicons(const std::vector<LexiconFile>& named) {
    Lexicon lexicon;
    const auto voices = shipped("voices");
    if (voices.empty())
        print_error(message("nashra's own lexicons are missing (install it again)"));
    for (const auto language : {kEnglish, kArabic}) {
        if (voices.empty()) break;
        for (const auto& file : tables_in(voices / std::string{language.code()}))
            add_if_possible(lexicon, file, language);
    }
    for (const auto language : {kEnglish, kArabic}) {
        std::error_code failure;
        const auto file = own_lexicon(language);
        if (!file.empty() && fs::exists(file, failure)) add_if_possible(lexicon, file, language);
    }
    for (const auto& file : named)
        add(lexicon, file, kUndetermined);
    return lexicon;
}

}  // namespace

std::shared_ptr<Pronunciation> read_pronunciation(const std::vector<std::string>& files,
                                                  Endings endings) {
    return std::make_shared<Pronunciation>(read_lexicons(named_files(files)),
                                           arabic_reading(endings));
}

std::shared_ptr<Pronunciation> begin_pronunciation(const std::vector<std::string>& files,
                                                   Endings endings) {
    return std::make_shared<Pronunciation>(
        std::async(std::launch::async | std::launch::deferred, read_lexicons, named_files(files)),
        arabic_reading(endings));
}

}  // namespace nashra
