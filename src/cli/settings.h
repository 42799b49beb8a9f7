// Where options come from besides the command line: the NASHRA_* variables and the configuration
// file.
#pragma once

#include <istream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/own_keys.h"
#include "model/error.h"

namespace nashra {

/// NASHRA_HEADLINES_ONLY for --headlines-only.
std::string variable_for(const std::string& option);

/// $XDG_CONFIG_HOME/nashra/nashra.conf, by default ~/.config/nashra/nashra.conf.
std::string configuration_file();

/// Throws Error{config} when the file, or whatever has its name, is there and cannot be read:
/// nobody's keys and speed are left out without a word. One that is not there is none.
void require_readable(const std::string& file);

/// The configuration file's settings are long options without their dashes ("rate = 250"), and hold
/// for every command that has the option; in a section such as [record], for that command alone. A
/// setting that no command has is a typing error.
class Settings : public CLI::ConfigINI {
  public:
    /// What the section [keys] says goes into `keys`: there commands are set, not options.
    Settings(std::vector<CLI::App*> subcommands, std::vector<OwnKeys>& keys)
        : subcommands_(std::move(subcommands)), keys_(keys) {}

    /// Throws Error{config}.
    std::vector<CLI::ConfigItem> from_config(std::istream& input) const override;

  private:
    std::vector<CLI::App*> subcommands_;
    std::vector<OwnKeys>& keys_;
};

/// What was wrong, and where it was said: an option's value may come from the environment or from
/// the configuration file, and then it helps nobody to be told of an option.
Error value_error(const CLI::Error& error, const std::vector<std::string>& arguments);

}  // namespace nashra
