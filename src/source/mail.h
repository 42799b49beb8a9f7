// An e-mail message: a newsletter, a letter, or the web page that a browser saved as MHTML (RFC
// 2557). Its best text is chosen among its parts and read. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/article.h"

namespace nashra {

/// The bytes as they came: every part has its own charset. Links are resolved against `url`, or
/// against the address that the message gives. Never fails; what has no text is an empty Article.
Article mail(std::string_view message, std::string_view url);

/// Each message of a mailbox file, in their order: they are a queue. At least one.
std::vector<Article> mailbox(std::string_view bytes, std::string_view url);

}  // namespace nashra
