// Why the system refused something, in the listener's words. Any thread.
#pragma once

#include <string>

namespace nashra {

/// What an errno means, in the middle of a sentence: "permission denied".
std::string cause_of(int error);

}  // namespace nashra
