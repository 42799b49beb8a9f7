// Bytes of any charset become clean text.
#include "source/charset.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using nashra::clean_utf8;

namespace {

std::string utf16(std::u16string_view text, bool big_endian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        bytes += big_endian ? high : low;
        bytes += big_endian ? low : high;
    }
    return bytes;
}

// "قالت وكالة الأنباء إن الحكومة" in the two charsets of the Arab web before UTF-8.
const std::string kWindows1256 =
    "\xDE\xC7\xE1\xCA \xE6\xDF\xC7\xE1\xC9 \xC7\xE1\xC3\xE4\xC8\xC7\xC1 \xC5\xE4 "
    "\xC7\xE1\xCD\xDF\xE6\xE3\xC9";
const std::string kIso6 =
    "\xE2\xC7\xE4\xCA \xE8\xE3\xC7\xE4\xC9 \xC7\xE4\xC3\xE6\xC8\xC7\xC1 \xC5\xE6 "
    "\xC7\xE4\xCD\xE3\xE8\xE5\xC9";
const std::string kSpoken = "قالت وكالة الأنباء إن الحكومة";

}  // namespace

TEST_CASE("UTF-8 stays as it is, its byte order mark goes", "[source][charset]") {
    CHECK(clean_utf8("Zürich – بيروت – 東京 😀") == "Zürich – بيروت – 東京 😀");
    CHECK(clean_utf8("\xEF\xBB\xBFnews") == "news");
    CHECK(clean_utf8("\xEF\xBB\xBF").empty());
    CHECK(clean_utf8("").empty());
}

TEST_CASE("UTF-16 is read with and without a byte order mark", "[source][charset]") {
    const std::u16string text = u"News: أخبار اليوم في بيروت، 😀";
    const std::string expected = "News: أخبار اليوم في بيروت، 😀";
    CHECK(clean_utf8("\xFF\xFE" + utf16(text, false)) == expected);
    CHECK(clean_utf8("\xFE\xFF" + utf16(text, true)) == expected);
    CHECK(clean_utf8(utf16(text, false)) == expected);
    CHECK(clean_utf8(utf16(text, true)) == expected);
    CHECK(clean_utf8("\xFF\xFE" + utf16(u"ab", false) + "c") == "ab\xEF\xBF\xBD");
    CHECK(clean_utf8("\xFF\xFE").empty());
}

TEST_CASE("A declared charset is believed unless the bytes are UTF-8", "[source][charset]") {
    CHECK(clean_utf8(kWindows1256, "windows-1256") == kSpoken);
    CHECK(clean_utf8(kWindows1256, "CP1256") == kSpoken);
    CHECK(clean_utf8(kIso6, "iso-8859-6") == kSpoken);
    CHECK(clean_utf8(kSpoken, "windows-1256") == kSpoken);
    CHECK(clean_utf8("\x93quoted\x94", "ISO-8859-1") == "“quoted”");
    CHECK(clean_utf8("\x82\xA0", "Shift_JIS") == "あ");
    CHECK(clean_utf8("plain", "no-such-charset") == "plain");
    CHECK(clean_utf8("plain", "utf-16") == "plain");
}

TEST_CASE("Without a declaration, letters tell Arabic charsets from Western ones",
          "[source][charset]") {
    CHECK(clean_utf8(kWindows1256) == kSpoken);
    CHECK(clean_utf8(kIso6) == kSpoken);
    CHECK(clean_utf8(kWindows1256, "utf-8") == kSpoken);
    CHECK(clean_utf8("caf\xE9 cr\xE8me \x96 na\xEFve") == "café crème – naïve");
    CHECK(clean_utf8("M\xFCller stra\xDF"
                     "e \xDC"
                     "bung") == "Müller straße Übung");
    CHECK(clean_utf8("It\x92s \x93here\x94") == "It’s “here”");
}

TEST_CASE("Ill-formed UTF-8 becomes replacement characters, as in a browser", "[source][charset]") {
    const std::string replaced = "\xEF\xBF\xBD";
    CHECK(clean_utf8("أخبار \xD8") == "أخبار " + replaced);
    CHECK(clean_utf8("أخبار \u202A\x97") == "أخبار " + replaced);
    CHECK(clean_utf8("أخبار \xE2\x82") == "أخبار " + replaced);
    CHECK(clean_utf8("أخبار \xC0\xAF x") == "أخبار " + replaced + replaced + " x");
    CHECK(clean_utf8("أخبار \xED\xA0\x80 x").find("\xED\xA0") == std::string::npos);
}

TEST_CASE("Control characters and direction overrides never come through", "[source][charset]") {
    CHECK(clean_utf8("a\x01\x1B]52;c;x\x07z\x7F") == "a]52;c;xz");
    CHECK(clean_utf8(std::string{"one\0two", 7}) == "onetwo");
    CHECK(clean_utf8("a\u0085b\u009Fc\u0081") == "a…bŸc");
    CHECK(clean_utf8("a\u202Eb\u202Cc\u2066d\u2069e\u200Ff\u061Cg") == "abcdefg");
    CHECK(clean_utf8("a\uFDD0b\uFFFEc\U0001FFFFd\uFEFFe") == "abcde");
    CHECK(clean_utf8("co\u00ADop\u200Berate") == "cooperate");
    CHECK(clean_utf8("می\u200Cخواهم \u200D") == "می\u200Cخواهم \u200D");
}

TEST_CASE("Every line end is a newline", "[source][charset]") {
    CHECK(clean_utf8("a\r\nb\rc\nd\te\r") == "a\nb\nc\nd\te\n");
    CHECK(clean_utf8("a\u2028b") == "a\nb");
}

TEST_CASE("Text is normalised, and Arabic presentation forms unfolded, nothing else",
          "[source][charset]") {
    CHECK(clean_utf8("cafe\u0301") == "café");
    CHECK(clean_utf8("\u0627\u0653") == "\u0622");
    CHECK(clean_utf8("\uFEDF\uFE92\uFEE8\uFE8E\uFEE5") == "لبنان");
    CHECK(clean_utf8("\uFEFB") == "لا");
    CHECK(clean_utf8("\uFDFC") == "ریال");
    CHECK(clean_utf8("½ m² Nashra™ ① ﬁ") == "½ m² Nashra™ ① ﬁ");
}

TEST_CASE("A megabyte of anything is cleaned at once", "[source][charset][size]") {
    const std::vector<std::string> floods = {
        std::string(1 << 20, 'x'), std::string(1 << 20, '\x80'), std::string(1 << 20, '\0'),
        [] {
            std::string marks = "e";
            while (marks.size() < 1 << 20)
                marks += "\u0301\u0316";
            return marks;
        }(),
        [] {
            std::string ligatures;
            while (ligatures.size() < 1 << 20)
                ligatures += "\uFDFA";
            return ligatures;
        }()};
    for (const auto& flood : floods) {
        clean_utf8(flood);
    }
}

TEST_CASE("What was written as UTF-8 twice is read as it was meant", "[source][charset]") {
    const auto clean = [](const char* bytes) { return nashra::clean_utf8(bytes, "UTF-8"); };
    CHECK(clean("\u00E2\u0080\u0099s") == "’s");
    CHECK(clean("\u00C3\u0089t\u00C3\u00A9") == "\u00C9t\u00C3\u00A9");  // "é" has no control: kept
    CHECK(clean("\u00D9\u0085") == "م");
    CHECK(clean("\u00E2 la carte \u00E2\u00E9") == "â la carte âé");
}
