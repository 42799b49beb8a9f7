#include "output/page_frame.h"

#include <catch2/catch.hpp>

#include "fakes/test_folder.h"
#include "judge.h"

using nashra::kArabic;
using nashra::kEnglish;
using nashra::Language;
using nashra::language_attributes;
using nashra::page_opening;
using nashra::test::judged_by;
using nashra::test::TestFolder;
using nashra::test::write_text;

TEST_CASE("Text says its language and direction where they are not those around it", "[output]") {
    CHECK(language_attributes(kArabic, kEnglish) == " lang=\"ar\" dir=\"rtl\"");
    CHECK(language_attributes(kEnglish, kArabic) == " lang=\"en\" dir=\"ltr\"");
    CHECK(language_attributes(Language{"he"}, kArabic) == " lang=\"he\" dir=\"rtl\"");
    CHECK(language_attributes(kEnglish, kEnglish).empty());
    CHECK(language_attributes(nashra::kUndetermined, kEnglish) == " dir=\"auto\"");
}

TEST_CASE("A page's policy lets through its own style and sound, and nothing else", "[output]") {
    const TestFolder folder;
    write_text(folder / "a.html", page_opening("A & B", kArabic, "") + "<main>x</main>\n" +
                                      std::string{nashra::kPageClosing});
    CHECK(judged_by("xmllint --noout " + folder / "a.html").words.empty());
    // The hash is that of the style.
    const auto found = judged_by(
        "/usr/bin/python3 -c \"import base64, hashlib, re, sys\n"
        "page = open(sys.argv[1], encoding='utf-8').read()\n"
        "style = re.search('<style>(.*)</style>', page)[1]\n"
        "digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()\n"
        "policy = re.search('Content-Security-Policy. content=\\\"([^\\\"]*)\\\"', page)[1]\n"
        "print(policy.replace(digest, 'OURS'))\n"
        "print(re.search('<html[^>]*>', page)[0])\" " +
        folder / "a.html");
    CHECK(found.words ==
          "default-src 'none'; media-src 'self' file:; style-src 'sha256-OURS'; base-uri 'none'; "
          "form-action 'none'\n<html lang=\"ar\" dir=\"rtl\">\n");
}
