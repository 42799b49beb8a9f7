#include "output/page_frame.h"

#include "output/foreign_text.h"

namespace nashra {

namespace {

// Large letters, short lines, the colours of the listener's system, a focus that can be seen.
constexpr std::string_view kStyle =
    "body{max-width:40rem;margin:0 auto;padding:1rem;font:1.125rem/1.6 system-ui,sans-serif;"
    "color:#1a1a1a;background:#fff}:lang(ar){line-height:1.9}audio{width:100%}a{color:#0645ad}"
    "a:focus-visible,audio:focus-visible{outline:3px solid}li{margin:.3rem 0}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#121212}a{color:#8ab4f8}}";

// The only style that the policy lets through, by the SHA-256 of its bytes: a page that somebody
// has smuggled markup into cannot dress it up. tests/output/page_frame_test.cpp says what it is.
constexpr std::string_view kStyleHash = "sha256-rlqeoaM7ptAZ0R+SD5GFW75gz5LR14aVC3DTwFBsrVA=";

}  // namespace

std::string_view direction_of(Language language) {
    // Hebrew, Yiddish, Divehi and Syriac have scripts of their own.
    const bool other = language == Language{"he"} || language == Language{"yi"} ||
                       language == Language{"dv"} || language == Language{"syr"};
    return other || in_arabic_script(language) ? "rtl" : "ltr";
}

std::string language_attributes(Language language, Language around) {
    if (language == around) return {};
    if (!language.known()) return " dir=\"auto\"";
    return " lang=\"" + std::string{language.code()} + "\" dir=\"" +
           std::string{direction_of(language)} + '"';
}

std::string page_opening(std::string_view title, Language language, std::string_view head) {
    std::string page = "<!DOCTYPE html>\n<html" + language_attributes(language, kUndetermined);
    page +=
        ">\n<head>\n<meta charset=\"utf-8\" />\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "media-src 'self' file:; style-src '";
    page += kStyleHash;
    page += "'; base-uri 'none'; form-action 'none'\" />\n";
    page += kPageMark;
    page +=
        "\n"
        "<meta name=\"referrer\" content=\"no-referrer\" />\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
        "<meta name=\"color-scheme\" content=\"light dark\" />\n<title>" +
        escaped(title) + "</title>\n";
    page += head;
    page += "<style>";
    page += kStyle;
    return page += "</style>\n</head>\n<body>\n";
}

}  // namespace nashra
