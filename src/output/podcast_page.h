// The podcast in a browser, without an app (index.html): a heading per episode, newest first, the
// sound with the browser's own controls, chapters and transcript. Made to be read by a screen
// reader; no script, nothing that starts by itself, nothing from elsewhere. Any thread.
#pragma once

#include <span>
#include <string>

#include "output/episode.h"

namespace nashra {

/// In the channel's language, where that is Arabic, else in English. Its links are relative, so it
/// works from a disk as well.
std::string podcast_page(const Channel& channel, std::span<const Episode> episodes);

}  // namespace nashra
