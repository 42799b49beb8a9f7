#include "start/whole.h"

#include "cli/run.h"

int nashra_run(int argc, char** argv, const nashra::HeadStart& head_start) {
    nashra::take_over(head_start.voice);
    nashra::expect_default_device(head_start.sound);
    return nashra::run(argc, argv);
}
