// In which charset a document is read, and what is said about it.
#include "source/received_text.h"

#include <string>

#include <catch2/catch.hpp>

#include "source/mojibake.h"

using nashra::received_text;
using nashra::ReceivedText;

namespace {

std::string declared(const std::string& charset, const std::string& title = "x") {
    return "<?xml version='1.0' encoding='" + charset + "'?><rss><title>" + title +
           "</title></rss>";
}

std::string repaired(std::string text) {
    nashra::repair_mojibake(text);
    return text;
}

}  // namespace

TEST_CASE("The charset parameter is found in every spelling", "[source][charset]") {
    using nashra::charset_parameter;
    CHECK(charset_parameter("text/xml; charset=utf-8") == "utf-8");
    CHECK(charset_parameter("text/xml;Charset = \"us-ascii\"") == "us-ascii");
    CHECK(charset_parameter("text/xml; a=b;charset= 'ISO-8859-6' ; c=d") == "ISO-8859-6");
    CHECK(charset_parameter("text/xml; charset:utf-8").empty());
    CHECK(charset_parameter("text/xml").empty());
    CHECK(charset_parameter("").empty());
    CHECK(charset_parameter(";;;=;charset").empty());
}

TEST_CASE("The server is believed before the document, and bytes before both",
          "[source][charset]") {
    CHECK(received_text(declared("iso-8859-1"), "").encoding == "iso-8859-1");
    CHECK(received_text(declared("iso-8859-1"), "application/xml; charset=utf-8").encoding ==
          "utf-8");
    CHECK(received_text("<rss/>", "").encoding == "utf-8");
    CHECK(received_text(declared("gb2312"), "").encoding == "gb18030");
    const ReceivedText arabic = received_text(declared("windows-1256", "\xC7\xE1"), "");
    CHECK(arabic.encoding == "windows-1256");
    CHECK(arabic.text.find("ال") != std::string::npos);
    CHECK_FALSE(arabic.mislabelled);
    const ReceivedText utf8 = received_text(declared("windows-1256", "الأخبار"), "");
    CHECK(utf8.encoding == "utf-8");
    CHECK(utf8.text.find("الأخبار") != std::string::npos);
    CHECK(utf8.mislabelled);
}

TEST_CASE("XML that is sent as text is ASCII while nothing contradicts it", "[source][charset]") {
    CHECK(received_text(declared("utf-8"), "text/xml").encoding == "us-ascii");
    CHECK(received_text(declared("utf-8", "é"), "text/xml").encoding == "utf-8");
    CHECK_FALSE(received_text(declared("utf-8", "é"), "text/xml").mislabelled);
    CHECK(received_text(declared("utf-8"), "application/rss+xml").encoding == "utf-8");
}

TEST_CASE("A wrong label is noticed", "[source][charset]") {
    CHECK(received_text(declared("x-linenoise"), "").mislabelled);
    CHECK(received_text(declared("utf-8", "caf\xE9 cr\xE8me"), "").mislabelled);
    CHECK(received_text("<rss/>", "text/xml; charset=us-ascii").mislabelled == false);
    CHECK(received_text("<rss>\xC3\xA9</rss>", "text/xml; charset=us-ascii").mislabelled);
}

TEST_CASE("Letters of two and four bytes are recognised", "[source][charset]") {
    const std::string text = "<?xml version='1.0'?><rss><title>news</title></rss>";
    std::string utf32;
    std::string utf16;
    for (const char c : text) {
        utf32 += std::string{c} + std::string(3, '\0');
        utf16 += std::string(1, '\0') + c;
    }
    CHECK(received_text(utf32, "").encoding == "utf-32le");
    CHECK(received_text(utf32, "").text == text);
    CHECK(received_text(utf16, "").encoding == "utf-16be");
    CHECK(received_text(utf16, "").text == text);
    CHECK_FALSE(received_text("\xFE\xFF" + utf16, "").mislabelled);
}

TEST_CASE("Letters that were read in the wrong charset are repaired", "[source][charset]") {
    CHECK(repaired("don\u0092t") == "don’t");
    CHECK(repaired("\u0093quoted\u0094 and \u0085") == "“quoted” and …");
    CHECK(repaired("wait\u00E2\u0080\u00A6") == "wait…");
    CHECK(repaired("it\u00E2\u0080\u0099s and that\u00E2\u0080\u0099s") == "it’s and that’s");
    CHECK(repaired("\u00D9\u0084\u00D8\u00A7") == "ل\u00D8\u00A7");  // the last one may be meant
    CHECK(repaired("Zürich, Ã© and ©") == "Zürich, Ã© and ©");
    CHECK(repaired("عربي 東京 😀 \u0092 عربي") == "عربي 東京 😀 ’ عربي");
    CHECK(repaired("\u0081") == "\u0081");
    CHECK(repaired("").empty());
}
