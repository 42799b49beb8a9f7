#include "cli/never_read.h"

#include "cli/messages.h"
#include "cli/own_file.h"
#include "model/error.h"
#include "model/message.h"
#include "model/text_lines.h"
#include "model/user_folder.h"

namespace nashra {

namespace {

constexpr std::string_view kFirstLine =
    "# site <TAB> box or words <TAB> what is never read there (nashra's key x adds a line)\n";

std::vector<SkipRule> rules_in(std::string_view text) {
    std::vector<SkipRule> rules;
    for (const auto& line : text_lines(text)) {
        if (const auto rule = read_skip_rule(line); rule && !line.starts_with('#'))
            rules.push_back(*rule);
    }
    return rules;
}

}  // namespace

std::filesystem::path never_read_file() {
    const auto folder = user_folder(UserFolder::configuration);
    return folder.empty() ? folder : folder / "never-read.tsv";
}

const std::vector<SkipRule>& NeverRead::rules() {
    if (rules_) return *rules_;
    rules_.emplace();
    try {
        rules_ = rules_in(own_file(file_));
    } catch (const Error& error) {
        print_error(error.what());
    }
    return *rules_;
}

void NeverRead::leave_out(Article& article, std::string_view address) {
    const auto here = of_site(site_of(address));
    if (!here.empty()) nashra::leave_out(article, address, here);
}

std::vector<SkipRule> NeverRead::of_site(std::string_view site) {
    const std::lock_guard lock{mutex_};
    auto found = rules();
    std::erase_if(found, [&](const SkipRule& rule) { return rule.site != site; });
    return found;
}

void NeverRead::keep(const std::string& text) {
    if (file_.empty()) {
        throw Error{
            Kind::io,
            message("there is no place for what is never read (set HOME or XDG_CONFIG_HOME)")};
    }
    write_own_file(file_, text);
    rules_ = rules_in(text);
}

/// The listener's own notes in the file stay.
void NeverRead::add(const SkipRule& rule) {
    const std::lock_guard lock{mutex_};
    auto text = own_file(file_);
    if (text.empty()) text = kFirstLine;
    if (text.back() != '\n') text += '\n';
    keep(text + line_of(rule) + '\n');
}

void NeverRead::remove(const SkipRule& rule) {
    const std::lock_guard lock{mutex_};
    std::string text;
    for (const auto& line : text_lines(own_file(file_))) {
        if (read_skip_rule(line) != rule) text += line + '\n';
    }
    keep(text);
}

}  // namespace nashra
