#include "spoken/arabic.h"

namespace nashra {
std::span<const Rule> arabic_rules() { return {}; }
}  // namespace nashra
