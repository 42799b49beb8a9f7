#include "source/surroundings.h"

namespace nashra {

Surroundings::Surroundings() : utf8_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (utf8_ != nullptr) before_ = ::uselocale(utf8_);
}

Surroundings::~Surroundings() {
    if (utf8_ == nullptr) return;
    ::uselocale(before_);
    ::freelocale(utf8_);
}

}  // namespace nashra
