#include "spoken/pronunciation.h"

namespace nashra {

std::vector<LexiconComplaint> Pronunciation::correct(std::string_view line,
                                                     const std::string& name) {
    auto corrected = std::make_shared<Lexicon>(*lexicon());
    auto complaints = corrected->add(line, name);
    if (!complaints.empty()) return complaints;
    const std::lock_guard lock{mutex_};
    lexicon_ = std::move(corrected);
    return {};
}

}  // namespace nashra
