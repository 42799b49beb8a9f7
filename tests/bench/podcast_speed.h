// What it takes to make many episodes in one run.
#pragma once

namespace nashra::test {

/// Five hundred articles, beside a loop of the shell over eSpeak NG and LAME.
void measure_podcast();

}  // namespace nashra::test
