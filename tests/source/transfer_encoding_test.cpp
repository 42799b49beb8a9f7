// Quoted-printable and base64.
#include "source/transfer_encoding.h"

#include <catch2/catch.hpp>

TEST_CASE("Transfer encodings are undone, broken ones too", "[source][mail]") {
    CHECK(nashra::from_quoted_printable("a=3Db=\r\nc=  \nd=Zz=") == "a=bcd=Zz");
    CHECK(nashra::from_base64("Ym9h\r\ndHM=") == "boats");
    CHECK(nashra::from_base64("Ym9hdHM") == "boats");
    CHECK(nashra::from_base64("YQ==YQ==") == "aa");
    CHECK(nashra::from_base64("!!!").empty());
}
