// What of the program the voice needs: the process that it starts.
#include "voice/voice_server.h"

int main() { return nashra::serve_voice(nashra::kVoiceServerSocket); }
