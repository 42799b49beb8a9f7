// The rules of reading Arabic aloud, in the order in which they are tried. Any thread.
#pragma once

#include <span>

#include "spoken/rule.h"

namespace nashra {

std::span<const Rule> arabic_rules();

}  // namespace nashra
