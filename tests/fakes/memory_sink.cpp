#include "fakes/memory_sink.h"

namespace nashra::test {

Flow MemorySink::write(Place place, Samples samples) {
    for (const auto sample : samples) {
        frames.push_back({place, sample});
        ++place.frame;
    }
    return frames.size() >= most_ ? Flow::stop : Flow::more;
}

}  // namespace nashra::test
