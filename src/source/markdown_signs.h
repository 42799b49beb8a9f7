// Is a text Markdown? Found from its signs: one asterisk, a "#hashtag" or a list of "* " is not
// enough, several kinds of signs are. Any thread.
#pragma once

#include <string_view>

namespace nashra {

bool looks_like_markdown(std::string_view text);

}  // namespace nashra
