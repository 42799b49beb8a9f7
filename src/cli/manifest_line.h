// What a line of a manifest says (manifest.h). Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/article.h"

namespace nashra {

/// Clean text, however it stands in the line.
struct ManifestLine {
    std::string guid{};
    std::string input{};  // a file or a web address; empty: the article stands in the line
    std::string url{};
    Article article{};  // without an input all of it, else what goes before what is found there
};

/// Nothing: it is no JSON object.
std::optional<ManifestLine> read_manifest_line(std::string_view line);

/// Puts into the article what the line says of it.
void describe(Article& article, const ManifestLine& line);

}  // namespace nashra
