// The encoded words of mail headers (RFC 2047).
#include "source/encoded_words.h"

#include <string>

#include <catch2/catch.hpp>

TEST_CASE("A header's encoded words are decoded", "[source][mail]") {
    CHECK(nashra::decoded_words("Plain") == "Plain");
    CHECK(nashra::decoded_words("=?utf-8?Q?caf=C3=A9_open?=") == "café open");
    CHECK(nashra::decoded_words("=?UTF-8?B?2YXZitmG2KfYoQ==?=") == "ميناء");
    CHECK(nashra::decoded_words("=?iso-8859-6?Q?=E5=EA=E6=C7?=") == "مينا");
    CHECK(nashra::decoded_words("A =?utf-8*en?q?b?= =?utf-8?q?c?= d") == "A bc d");
    // A letter cut in two by the words.
    CHECK(nashra::decoded_words("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=") == "café");
    for (const auto* broken :
         {"=?", "=?utf-8", "=?utf-8?Q?", "=?utf-8?Q?x", "=?utf-8?X?x?=", "=?=?=?", "? ?="}) {
        CHECK(nashra::decoded_words(broken) == broken);
    }
    CHECK(nashra::decoded_words("=?nonsense?B?YQ==?=") == "a");
    CHECK(nashra::decoded_words("=?utf-8?B?GxtdNTI7?=").find('\x1B') == std::string::npos);
}
