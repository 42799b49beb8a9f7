#include "output/book_package.h"

#include <algorithm>

#include "output/clock_time.h"
#include "output/episode_listing.h"
#include "output/feed_guid.h"
#include "output/foreign_text.h"
#include "output/page_frame.h"
#include "output/page_words.h"
#include "output/web_address.h"

namespace nashra {

namespace {

using std::chrono::milliseconds;

constexpr std::string_view kActive = "-epub-media-overlay-active";

/// The channel's, else that of our own words.
Language language_of(const Channel& channel) {
    return channel.language.known() ? channel.language : page_words(channel.language).language;
}

std::string meta(std::string_view property, const std::string& value,
                 const std::string& refined = {}) {
    std::string line = "<meta property=\"" + std::string{property} + '"';
    if (!refined.empty()) line += " refines=\"#" + refined + '"';
    return line + '>' + escaped(value) + "</meta>\n";
}

std::string element(const std::string& name, const std::string& value) {
    const auto text = escaped(value);
    return text.empty() ? std::string{} : '<' + name + '>' + text + "</" + name + ">\n";
}

std::string overlay_id(const Episode& episode) { return "o-" + episode.stem; }

milliseconds overlay_time(const Episode& episode) {
    return std::max(episode.duration, milliseconds{1});
}

/// What a shop or a reading system tells readers who look for such a book
/// (https://www.w3.org/TR/epub-a11y-11/).
std::string accessibility_of(const Channel& channel) {
    std::string lines;
    for (const char* const mode : {"auditory", "textual"}) {
        lines += meta("schema:accessMode", mode);
        lines += meta("schema:accessModeSufficient", mode);
    }
    for (const char* const feature :
         {"synchronizedAudioText", "structuralNavigation", "tableOfContents", "readingOrder"})
        lines += meta("schema:accessibilityFeature", feature);
    lines += meta("schema:accessibilityHazard", "none");
    return lines + meta("schema:accessibilitySummary",
                        std::string{page_words(channel.language).book_summary});
}

std::string metadata_of(const Channel& channel, std::span<const Episode* const> episodes) {
    std::chrono::sys_seconds modified{};
    milliseconds total{0};
    std::string durations;
    for (const auto* const episode : episodes) {
        modified = std::max(modified, published_moment(*episode).value_or(modified));
        total += overlay_time(*episode);
        durations +=
            meta("media:duration", clock_time(overlay_time(*episode)), overlay_id(*episode));
    }
    const auto feed = address_below(channel.link, kFeedFile);
    const auto named = web_address(channel.link).empty() ? book_title(channel) : feed;
    return "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"name\">"
           "urn:uuid:" +
           feed_guid(named) + "</dc:identifier>\n" + element("dc:title", book_title(channel)) +
           element("dc:language", std::string{language_of(channel).code()}) +
           element("dc:creator", channel.author) + element("dc:description", channel.description) +
           element("dc:date", iso_date(modified)) + meta("dcterms:modified", iso_date(modified)) +
           durations + meta("media:duration", clock_time(total)) +
           meta("media:active-class", std::string{kActive}) + accessibility_of(channel) +
           "</metadata>\n";
}

std::string item(const std::string& id, const std::string& href, std::string_view type,
                 const std::string& more = {}) {
    return "<item id=\"" + id + "\" href=\"" + escaped(address_below({}, href)) +
           "\" media-type=\"" + std::string{type} + '"' + more + "/>\n";
}

std::string manifest_of(std::span<const Episode* const> episodes, const std::string& cover) {
    std::string items =
        item("contents", kBookContents, "application/xhtml+xml", " properties=\"nav\"") +
        item("style", kBookStyle, "text/css");
    if (!cover.empty()) {
        items += item("cover", cover, cover.ends_with(".png") ? "image/png" : "image/jpeg",
                      " properties=\"cover-image\"");
    }
    for (const auto* const episode : episodes) {
        items += item("t-" + episode->stem, book_text_name(*episode), "application/xhtml+xml",
                      " media-overlay=\"" + overlay_id(*episode) + '"') +
                 item(overlay_id(*episode), book_overlay_name(*episode), "application/smil+xml") +
                 item("a-" + episode->stem, book_sound_name(*episode), "audio/mpeg");
    }
    return "<manifest>\n" + items + "</manifest>\n";
}

}  // namespace

std::string book_title(const Channel& channel) {
    const auto title = foreign_line(channel.title);
    return title.empty() ? "nashra" : title;
}

std::string book_package(const Channel& channel, std::span<const Episode* const> episodes,
                         const std::string& cover) {
    const auto language = language_of(channel);
    std::string spine = "<spine page-progression-direction=\"" +
                        std::string{direction_of(language)} +
                        "\">\n<itemref idref=\"contents\"/>\n";
    for (const auto* const episode : episodes)
        spine += "<itemref idref=\"t-" + episode->stem + "\"/>\n";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package "
           "xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"name\" "
           "xml:lang=\"" +
           std::string{language.code()} + "\" dir=\"" + std::string{direction_of(language)} +
           "\">\n" + metadata_of(channel, episodes) + manifest_of(episodes, cover) + spine +
           "</spine>\n</package>\n";
}

std::string book_contents(
    const Channel& channel, std::span<const Episode* const> episodes,
    const std::function<std::vector<BookHeadline>(const Episode&)>& headlines) {
    const auto& words = page_words(channel.language);
    const auto link = [&](const std::string& href, const std::string& text, Language language) {
        return "<a href=\"" + escaped(href) + "\"><span" + book_language(language, words.language) +
               '>' + escaped(text) + "</span></a>";
    };
    std::string list;
    for (const auto* const episode : episodes) {
        const auto text = address_below({}, book_text_name(*episode));
        list += "<li>" + link(text, listed_title(*episode), episode->language);
        std::string inside;
        for (const auto& headline : headlines(*episode)) {
            inside += "<li>" + link(text + '#' + headline.id, headline.text, headline.language) +
                      "</li>\n";
        }
        if (!inside.empty()) list += "\n<ol>\n" + inside + "</ol>\n";
        list += "</li>\n";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html "
           "xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"" +
           book_language(words.language, kUndetermined) + ">\n<head>\n<title>" +
           escaped(book_title(channel)) +
           "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n"
           "<body>\n<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"contents\">\n"
           "<h1 id=\"contents\">" +
           escaped(words.contents) + "</h1>\n<ol>\n" + list + "</ol>\n</nav>\n</body>\n</html>\n";
}

std::string book_style() {
    return "body { line-height: 1.6; }\n:lang(ar) { line-height: 1.9; }\n." + std::string{kActive} +
           " { background-color: #ffdf80; color: #000000; }\n";
}

}  // namespace nashra
