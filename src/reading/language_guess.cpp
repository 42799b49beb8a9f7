#include "reading/language_guess.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>  // CLD2's header uses it without including it
#include <string>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "model/loaded_library.h"

namespace nashra {

namespace {

/// CLD2, loaded with the first text: linking to it would cost every start half a millisecond. Its
/// functions have C++ names, as Debian's compiler makes them (packaging/debian-packages).
struct Cld2 {
    decltype(&CLD2::ExtDetectLanguageSummaryCheckUTF8) detect = nullptr;
    decltype(&CLD2::LanguageCode) code = nullptr;
};

/// Without the library there are no guesses.
const Cld2& cld2_library() {
    static const Cld2 loaded = [] {
        Cld2 cld2;
        const LoadedLibrary library{"libcld2.so.0"};
        library.find(cld2.detect,
                     "_ZN4CLD233ExtDetectLanguageSummaryCheckUTF8EPKcibPKNS_8CLDHintsEiPNS_"
                     "8LanguageEPiPdPSt6vectorINS_11ResultChunkESaISA_EES7_PbS7_");
        library.find(cld2.code, "_ZN4CLD212LanguageCodeENS_8LanguageE");
        return cld2;
    }();
    return loaded;
}

constexpr int kBestEffort = 0x4000;    // or most words and headlines are "unknown"
constexpr std::size_t kEnough = 4000;  // bytes; more does not change the answer

/// CLD2's codes that are not those of ISO 639 today, or not those of a language that is written.
Language modern(std::string_view code) {
    struct Renamed {
        std::string_view cld2;
        Language language;
    };
    constexpr std::array kRenamed = {Renamed{"iw", Language{"he"}}, Renamed{"jw", Language{"jv"}},
                                     Renamed{"no", Language{"nb"}}, Renamed{"un", kUndetermined},
                                     Renamed{"tlh", kUndetermined}, Renamed{"zzp", kUndetermined},
                                     Renamed{"xxx", kUndetermined}, Renamed{"xx", kUndetermined}};
    const auto language = language_of_tag(code);
    for (const auto& entry : kRenamed) {
        if (entry.cld2 == language.code()) return entry.language;
    }
    return language;
}

/// As much of the text as is looked at; no letter is cut in two.
std::size_t whole_letters(std::string_view text) {
    std::size_t end = std::min(text.size(), kEnough);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return end;
}

}  // namespace

Language guess_language(std::string_view text, Language prior) {
    const auto& cld2 = cld2_library();
    if (cld2.detect == nullptr || cld2.code == nullptr) return kUndetermined;
    text = text.substr(0, whole_letters(text));
    const std::string leaning{prior.known() ? prior.code() : std::string_view{}};
    const CLD2::CLDHints hints{leaning.empty() ? nullptr : leaning.c_str(), nullptr,
                               CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> best{};
    std::array<int, 3> percent{};
    std::array<double, 3> score{};
    int letters = 0;
    bool reliable = false;
    int valid = 0;  // CLD2 wants well-formed UTF-8; this door looks first
    const auto language = cld2.detect(text.data(), static_cast<int>(text.size()), true, &hints,
                                      kBestEffort, best.data(), percent.data(), score.data(),
                                      nullptr, &letters, &reliable, &valid);
    return modern(cld2.code(language));
}

}  // namespace nashra
