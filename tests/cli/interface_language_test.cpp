#include "cli/interface_language.h"

#include <map>

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

std::vector<std::string> languages(const std::map<std::string, std::string>& variables) {
    return interface_languages([&](const char* name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::string{} : found->second;
    });
}

using Languages = std::vector<std::string>;

}  // namespace

TEST_CASE("The session's locale decides the language of the messages", "[messages]") {
    CHECK(languages({{"LANG", "ar_EG.UTF-8"}}) == Languages{"ar"});
    CHECK(languages({{"LANG", "ar"}}) == Languages{"ar"});
    CHECK(languages({{"LANG", "en_GB.UTF-8"}}).empty());
    CHECK(languages({{"LANG", "de_DE@euro"}}) == Languages{"de"});
    CHECK(languages({}).empty());
}

TEST_CASE("LC_ALL goes before LC_MESSAGES, and that before LANG", "[messages]") {
    CHECK(languages({{"LC_MESSAGES", "ar_SA.UTF-8"}, {"LANG", "en_GB.UTF-8"}}) == Languages{"ar"});
    CHECK(languages({{"LC_ALL", "en_GB"}, {"LC_MESSAGES", "ar_SA"}, {"LANG", "ar_SA"}}).empty());
    CHECK(languages({{"LC_ALL", ""}, {"LANG", "ar_SA.UTF-8"}}) == Languages{"ar"});
}

TEST_CASE("LANGUAGE lists languages, and English ends the list", "[messages]") {
    CHECK(languages({{"LANG", "en_GB.UTF-8"}, {"LANGUAGE", "fa:ar"}}) == Languages{"fa", "ar"});
    CHECK(languages({{"LANG", "ar_EG.UTF-8"}, {"LANGUAGE", "en"}}).empty());
    CHECK(languages({{"LANG", "ar_EG.UTF-8"}, {"LANGUAGE", "fr:en:ar"}}) == Languages{"fr"});
    CHECK(languages({{"LANG", "C.UTF-8"}, {"LANGUAGE", "ar"}}) == Languages{"ar"});
}

TEST_CASE("C and POSIX are English, whatever LANGUAGE says", "[messages]") {
    CHECK(languages({{"LC_ALL", "C"}, {"LANG", "ar_EG"}, {"LANGUAGE", "ar"}}).empty());
    CHECK(languages({{"LANG", "POSIX"}, {"LANGUAGE", "ar"}}).empty());
    CHECK(languages({{"LANGUAGE", "ar"}}).empty());
}

TEST_CASE("What is no name of a language names no file", "[messages]") {
    CHECK(languages({{"LANG", "../../tmp/x"}}).empty());
    CHECK(languages({{"LANG", "ar"}, {"LANGUAGE", "/etc:"}}) == Languages{"ar"});
}
