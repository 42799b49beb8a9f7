#include "cli/feed_lists.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/messages.h"
#include "model/message.h"
#include "source/address.h"
#include "source/open.h"
#include "source/opml.h"
#include "source/received_text.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

constexpr std::size_t kBeginning = 1024;

/// By its beginning, so that a long page is not read twice. What cannot be read is somebody else's
/// to complain of.
bool is_list(const std::string& input) {
    std::error_code failure;
    if (is_web_address(input) || !fs::is_regular_file(input, failure)) return false;
    std::ifstream in{input, std::ios::binary};
    std::string beginning(kBeginning, '\0');
    in.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(in.gcount()));
    const auto tag = beginning.find("<opml");
    return tag != std::string::npos && beginning.find("<html") > tag;
}

}  // namespace

std::vector<std::string> with_lists_opened(std::vector<std::string> inputs) {
    if (std::none_of(inputs.begin(), inputs.end(), is_list)) return inputs;
    std::vector<std::string> opened;
    for (auto& input : inputs) {
        if (!is_list(input)) {
            opened.push_back(std::move(input));
            continue;
        }
        const auto list = outlines_of(received_text(read_bytes(input), {}).text);
        for (const auto& title : list.refused)
            print_error(message("'%1' in '%2' has no address of the web", title, input));
        // Of what is left as it is its reader says that there is nothing to read.
        if (list.feeds.empty()) opened.push_back(input);
        for (const auto& feed : list.feeds)
            opened.push_back(feed.address);
    }
    return opened;
}

}  // namespace nashra
