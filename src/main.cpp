#include "cli/run.h"

int main(int argc, char** argv) { return nashra::run(argc, argv); }
