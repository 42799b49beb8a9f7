// Bytes become text, in the charset that the server says, that the document says, or that its bytes
// prove. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

struct ReceivedText {
    std::string text;          // clean (see source/charset.h)
    std::string encoding;      // lower case: the label that was right, or else what was found out
    bool mislabelled = false;  // the label names another charset, or has bytes that it cannot have
};

/// `content_type` is the header of HTTP, empty where there was none.
ReceivedText received_text(std::string bytes, std::string_view content_type);

/// The charset parameter of a Content-Type header; empty where there is none.
std::string charset_parameter(std::string_view content_type);

}  // namespace nashra
