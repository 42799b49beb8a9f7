#include "spoken/endings.h"

namespace nashra {

void choose_endings(VocalisedText& text, Endings endings) {
    for (auto& word : text.words) {
        const bool sure = word.ending_confidence >= kConfidentEnding;
        const bool said = endings == Endings::full || (endings == Endings::confident && sure);
        word.ending = said ? WordEnding::said : WordEnding::dropped;
    }
}

}  // namespace nashra
