// `nashra voices` and `nashra devices`: what is available.
#pragma once

namespace nashra {

int print_voices();
int print_devices();

}  // namespace nashra
