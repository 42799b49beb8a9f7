#include "output/chapter_list.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using nashra::chapter_list;
using nashra::Episode;

TEST_CASE("JSON chapters have a headline each, with its time and its page", "[output]") {
    const Episode episode{.title = "نشرة \"اليوم\"",
                          .sound_file = "a.mp3",
                          .duration = 65432ms,
                          .chapters = {{"Rain\x07 in the north", "https://example.org/1?a=b", 0ms},
                                       {"هدنة", "javascript:alert(1)", 12500ms}}};
    CHECK(chapter_list(episode) == R"({
 "version": "1.2.0",
 "title": "نشرة \"اليوم\"",
 "fileName": "a.mp3",
 "chapters": [
  {
   "startTime": 0.0,
   "endTime": 12.5,
   "title": "Rain in the north",
   "url": "https://example.org/1?a=b"
  },
  {
   "startTime": 12.5,
   "endTime": 65.432,
   "title": "هدنة"
  }
 ]
}
)");
}

TEST_CASE("An episode without chapters has an empty list of them", "[output]") {
    CHECK(chapter_list({.sound_file = "a.mp3"}) ==
          "{\n \"version\": \"1.2.0\",\n \"fileName\": \"a.mp3\",\n \"chapters\": []\n}\n");
}
