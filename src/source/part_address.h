// How the addresses of one article are counted that goes on over several pages: "/story",
// "/story/2", "/story?page=2", "/story_2.html", "/story2.html". One address may be read in several
// ways. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// What stands before the number. A word like "page" says that it counts pages; a number by itself
/// may be a story's, and one at the end of a name belongs to the name more often than not.
enum class PartMark { none, word, bare, in_name };

struct PartAddress {
    PartMark mark = PartMark::none;
    unsigned number = 0;  // none: 0
    std::string whole;    // the address without it; what two parts of one article share
};

/// First the address as a whole. Nothing for what is no address of the web.
std::vector<PartAddress> part_addresses(std::string_view address);

}  // namespace nashra
