// Writes what was learnt as the program reads it (spoken/diacritic_file.h). Throws Error where the
// disk does. One thread.
#pragma once

#include <filesystem>
#include <string>

#include "training/network.h"
#include "training/vocabulary.h"

namespace nashra {

/// The network has been coarse for long enough to have learnt to live with it. As in the news.
void write_model(const std::filesystem::path& file, const std::string& origin, Network& network,
                 const Vocabulary& vocabulary);

}  // namespace nashra
