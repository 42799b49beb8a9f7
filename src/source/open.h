// The door of the stage: a file or standard input becomes bytes, bytes become articles. What the
// bytes are (a feed, a web page, a copied page, plain text) is found from the content, never from
// the name. Throws Error when there is nothing to read. Any thread.
#pragma once

#include <string>
#include <vector>

#include "model/article.h"
#include "model/error.h"
#include "model/feed.h"

namespace nashra {

enum class InputKind { automatic, html, text, feed };

struct ReadOptions {
    InputKind as = InputKind::automatic;
    std::string name{};          // what messages call the input: a file's name
    std::string url{};           // where a saved page came from: its links are relative to it
    std::string content_type{};  // what the server said: HTTP's header
    std::string part_of{};       // the address of the article's first page, of one that goes on
};

/// The bytes of a file, or of standard input for "-".
std::string read_bytes(const std::string& path);

/// One article of a page or a text, and of a feed one for each item; at least one. Takes the bytes
/// so that they can be freed as soon as they are text.
std::vector<Article> read_articles(std::string bytes, const ReadOptions& options);

/// The same bytes as a feed, whatever they look like; of what is no feed the format is empty.
Feed read_feed(std::string bytes, const ReadOptions& options);

}  // namespace nashra
