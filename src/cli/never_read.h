// What a listener never wants to hear on a site: their rules (source/skip_rule.h), and the text
// file that they are kept in.
#pragma once

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/article.h"
#include "source/skip_rule.h"

namespace nashra {

/// $XDG_CONFIG_HOME/nashra/never-read.tsv, which need not exist. Empty: there is no place for it.
std::filesystem::path never_read_file();

/// Thread-safe. The file is read when it is first needed.
class NeverRead {
  public:
    explicit NeverRead(std::filesystem::path file) : file_(std::move(file)) {}

    /// What is on the page at `address`, without what is never read. A file that cannot be read is
    /// complained of once, and leaves nothing out.
    void leave_out(Article& article, std::string_view address);

    std::vector<SkipRule> of_site(std::string_view site);
    /// These throw Error{io}, and nothing changes then.
    void add(const SkipRule& rule);
    void remove(const SkipRule& rule);

  private:
    const std::vector<SkipRule>& rules();  // REQUIRES: mutex_ held
    void keep(const std::string& text);    // REQUIRES: mutex_ held

    const std::filesystem::path file_;
    std::mutex mutex_;  // guards all below
    std::optional<std::vector<SkipRule>> rules_;
};

}  // namespace nashra
