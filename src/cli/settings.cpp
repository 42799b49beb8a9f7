#include "cli/settings.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>
#include <system_error>

#include "model/message.h"
#include "model/system_cause.h"
#include "model/user_folder.h"

namespace nashra {

std::string variable_for(const std::string& option) {
    std::string variable = "NASHRA_" + option.substr(2);
    std::replace(variable.begin(), variable.end(), '-', '_');
    std::transform(variable.begin(), variable.end(), variable.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return variable;
}

std::string configuration_file() {
    const auto folder = user_folder(UserFolder::configuration);
    return folder.empty() ? std::string{} : (folder / "nashra.conf").string();
}

void require_readable(const std::string& file) {
    std::error_code trouble;
    const auto status = std::filesystem::status(file, trouble);
    if (file.empty() || status.type() == std::filesystem::file_type::not_found) return;
    if (!trouble && std::filesystem::is_directory(status))
        trouble = std::make_error_code(std::errc::is_a_directory);
    if (!trouble && !std::ifstream{file}) trouble = {errno, std::generic_category()};
    if (!trouble) return;
    throw Error{Kind::config, message("cannot read the configuration file '%1': %2 (make it "
                                      "readable for you, or move it away)",
                                      file, cause_of(trouble.value()))};
}

std::vector<CLI::ConfigItem> Settings::from_config(std::istream& input) const {
    std::vector<CLI::ConfigItem> settings;
    for (const auto& item : CLI::ConfigINI::from_config(input)) {
        if (item.name == "++" || item.name == "--") continue;  // CLI11's marks of a [section]
        if (item.parents == std::vector<std::string>{"keys"}) {
            keys_.push_back({item.name, item.inputs});
            continue;
        }
        bool known = false;
        for (const auto* subcommand : subcommands_) {
            const bool meant =
                item.parents.empty() || item.parents == std::vector{subcommand->get_name()};
            if (!meant || subcommand->get_option_no_throw("--" + item.name) == nullptr) continue;
            known = true;
            if (std::getenv(variable_for("--" + item.name).c_str()) != nullptr) continue;
            settings.push_back(item);
            settings.back().parents = {subcommand->get_name()};
        }
        if (!known) {
            throw Error{Kind::config, message("the configuration file has the setting '%1', which "
                                              "no command knows (see 'man nashra')",
                                              item.name)};
        }
    }
    return settings;
}

namespace {

/// What CLI11 says of options that lack something, or each other's company: "STAGE is required",
/// "--offline excludes --refresh".
std::optional<std::string> about_company(const CLI::Error& error) {
    const std::string said = error.what();
    constexpr std::string_view kRequired = " is required";
    constexpr std::string_view kExcludes = " excludes ";
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && said.ends_with(kRequired))
        return message("%1 is missing", said.substr(0, said.size() - kRequired.size()));
    const auto excludes = said.find(kExcludes);
    if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr && excludes != said.npos) {
        return message("%1 and %2 exclude each other", said.substr(0, excludes),
                       said.substr(excludes + kExcludes.size()));
    }
    return std::nullopt;
}

}  // namespace

Error value_error(const CLI::Error& error, const std::vector<std::string>& arguments) {
    std::string said = about_company(error).value_or(error.what());
    std::replace(said.begin(), said.end(), '\n', ' ');
    const auto option = said.substr(0, said.find(':'));
    const bool typed = std::any_of(arguments.begin(), arguments.end(), [&](const auto& argument) {
        return argument == option || argument.rfind(option + "=", 0) == 0;
    });
    const bool about_option = option.rfind("--", 0) == 0 && option.size() < said.size();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && typed)
        return Error{Kind::usage, message("%1: a value is missing (see 'nashra --help')", option)};
    if (!about_option || typed)
        return Error{Kind::usage, message("%1 (see 'nashra --help')", said)};
    const auto what = said.substr(option.size());
    if (std::getenv(variable_for(option).c_str()) != nullptr) {
        return Error{Kind::config,
                     message("the variable %1%2 (see 'man nashra')", variable_for(option), what)};
    }
    return Error{Kind::config, message("the configuration file, setting '%1'%2 (see 'man nashra')",
                                       option.substr(2), what)};
}

}  // namespace nashra
