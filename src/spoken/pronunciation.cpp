#include "spoken/pronunciation.h"

namespace nashra {

std::shared_ptr<const Lexicon> Pronunciation::lexicon() const {
    const std::lock_guard lock{mutex_};
    if (awaited_.valid()) lexicon_ = std::make_shared<const Lexicon>(awaited_.get());
    return lexicon_;
}

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
