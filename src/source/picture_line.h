// The lines that stand at a picture: who took it and what it shows. Told from their words alone.
// Any thread.
#pragma once

#include <string_view>

namespace nashra {

enum class PictureLine {
    none,
    credit,   // "Getty Images", "Image source, Reuters", "صدر الصورة، رويترز"
    caption,  // "Image caption, The old crane", "The crane. Photograph: Nora Haddad"
};

/// `label` is the line folded (see source/line_kind.h).
PictureLine picture_line(std::string_view line, std::string_view label);

/// "A lamp beside the bell (Coast Pictures)": a weak sign, since headlines end with "(video)".
bool ends_with_source(std::string_view line);

}  // namespace nashra
