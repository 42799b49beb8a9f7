#include "voice/voice_files.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string_view>
#include <system_error>
#include <utility>

#include "voice/espeak_engine.h"

namespace nashra {

namespace {

namespace fs = std::filesystem;

// A file is named for its language, but this one for the dialect.
constexpr std::pair<Language, std::string_view> kChinese{Language{"zh"}, "sit/cmn"};

using VoiceFiles = std::map<std::string, std::string, std::less<>>;  // by language code

VoiceFiles installed() {
    VoiceFiles files;
    const auto folder = fs::path{EspeakEngine::data_folder()} / "lang";
    std::error_code error;
    for (fs::recursive_directory_iterator entry{folder, error}, end; !error && entry != end;
         entry.increment(error)) {
        if (!entry->is_regular_file(error)) continue;
        const auto name = entry->path().filename().string();
        // "fr-BE", "cmn-Latn-pinyin": accents and spellings of a language.
        if (!Language{name}.known()) continue;
        files.emplace(name, entry->path().lexically_relative(folder).string());
        if (files[name] == kChinese.second) files.emplace(kChinese.first.code(), kChinese.second);
    }
    return files;
}

}  // namespace

const std::string& voice_file(Language language) {
    // Nearly every page wants these alone: the folder is not looked into for them.
    static const std::string arabic = "sem/ar";
    static const std::string english = "gmw/en";
    static const std::string none;
    if (language == kArabic) return arabic;
    if (language == kEnglish) return english;
    if (!language.known()) return none;
    static const VoiceFiles files = installed();
    const auto found = files.find(language.code());
    return found == files.end() ? none : found->second;
}

}  // namespace nashra
