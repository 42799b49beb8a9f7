// The rules of reading English aloud, in the order in which they are tried. Any thread.
#pragma once

#include <span>

#include "spoken/rule.h"

namespace nashra {

std::span<const Rule> english_rules();

}  // namespace nashra
