# Every foreign library, with the job it was chosen for. All are Debian 12 packages
# (packaging/debian-packages).
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
# Of its regular expressions (icu-i18n) the headers alone: spoken/regex_library.cpp loads them with the first pattern.
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc)                # text: charsets, normalisation, sentences
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)               # HTML5 trees
# Its headers alone: source/xml_library.cpp loads the library with the first feed.
pkg_check_modules(LIBXML REQUIRED libxml-2.0)                         # XML feeds
# The archive: loading the shared library would cost every start its time.
find_library(PUGIXML_LIBRARY libpugixml.a REQUIRED)                     # XML that we write
pkg_check_modules(CMARK REQUIRED IMPORTED_TARGET libcmark)            # Markdown trees
# Its headers alone: voice/espeak_library.cpp loads the library in the voice's own process.
pkg_check_modules(ESPEAK REQUIRED espeak-ng)                          # the voice
# Its headers alone: player/portaudio_library.cpp loads the library with the first sound.
pkg_check_modules(PORTAUDIO REQUIRED portaudio-2.0)                   # the loudspeaker
# Its headers alone: player/pulse_sinks.cpp loads the library when a device is chosen.
pkg_check_modules(PULSE REQUIRED libpulse)                            # the sound server's devices by name
# Its headers alone: sound/samplerate_library.cpp loads the library when another rate is wanted.
pkg_check_modules(SAMPLERATE REQUIRED samplerate)                     # devices and file formats that know other rates only
# Its headers alone: PortAudio loads the library.
pkg_check_modules(ALSA REQUIRED alsa)                                 # what PortAudio plays through: start-up time, silence on stderr
# Its headers alone, but in the tests: output/sndfile_library.cpp loads the library with the first recording.
pkg_check_modules(SNDFILE REQUIRED IMPORTED_TARGET sndfile)           # FLAC, Opus, Vorbis
# Its headers alone: output/lame_library.cpp loads the library with the first MP3.
find_path(LAME_INCLUDE_DIR lame/lame.h REQUIRED)                       # MP3: libsndfile lets nobody choose quality or leave out the bit reservoir
# Its headers alone: output/zip_library.cpp loads the library with the first book.
pkg_check_modules(ZIP REQUIRED libzip)                                # EPUB books
# Its headers alone: sound/ebur128_library.cpp loads the library with the first recording.
pkg_check_modules(EBUR128 REQUIRED libebur128)                        # how loud a recording is
pkg_check_modules(TAGLIB REQUIRED IMPORTED_TARGET taglib)             # titles and chapters: output/id3_library.cpp loads what uses it with the first MP3
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)             # what is remembered between readings
# Its headers alone: cli/systemd_library.cpp loads the library when the first words are heard.
pkg_check_modules(SYSTEMD REQUIRED libsystemd)                        # D-Bus: media keys
# Its headers alone: source/web_fetcher.cpp loads the library with the first page from the web.
pkg_check_modules(CURL REQUIRED libcurl>=7.87)                        # http and https
find_library(SONIC_LIBRARY sonic REQUIRED)                              # faster speech than the voice's own; without a .pc file
# Its headers alone as well: reading/language_guess.cpp loads it with the first text.
find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h REQUIRED)   # which language a text is in
find_package(CLI11 REQUIRED)                                          # the command line
find_package(nlohmann_json 3.11 REQUIRED)                             # JSON for programs, JSON feeds
