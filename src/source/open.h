// The door of the stage: a file or standard input becomes bytes, bytes become an Article. What the
// bytes are (a web page, a copied page, plain text) is found from the content, never from the name.
// Throws Error when there is nothing to read. Any thread.
#pragma once

#include <string>

#include "model/article.h"
#include "model/error.h"

namespace nashra {

enum class InputKind { automatic, html, text, feed };

struct ReadOptions {
    InputKind as = InputKind::automatic;
    std::string name{};              // what messages call the input: a file's name
    std::string url{};               // where a saved page came from: its links are relative to it
    std::string declared_charset{};  // what the server said
};

/// The bytes of a file, or of standard input for "-".
std::string read_bytes(const std::string& path);

/// Takes the bytes so that they can be freed as soon as they are text.
Article read_article(std::string bytes, const ReadOptions& options);

}  // namespace nashra
