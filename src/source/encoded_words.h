// Headers in other letters than ASCII: "=?utf-8?B?2YXYsdit2KjYpw==?=" (RFC 2047). Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// Clean text (see source/charset.h), spaces folded. Bytes outside of encoded words are of
/// `charset`, if they are not UTF-8.
std::string decoded_words(std::string_view header, std::string_view charset = {});

}  // namespace nashra
