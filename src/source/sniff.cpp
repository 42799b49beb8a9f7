#include "source/sniff.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "model/message.h"
#include "source/ascii.h"
#include "source/charset.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

struct Magic {
    std::size_t at;
    std::string_view bytes;
    std::string_view name;
};

constexpr std::array kMagics = {
    Magic{0, "\x89PNG\r\n"sv, to_translate("a PNG picture")},
    Magic{0, "\xFF\xD8\xFF"sv, to_translate("a JPEG picture")},
    Magic{0, "GIF8"sv, to_translate("a GIF picture")},
    Magic{8, "WEBPVP8"sv, to_translate("a WebP picture")},
    Magic{0, "II*\0"sv, to_translate("a TIFF picture")},
    Magic{0, "MM\0*"sv, to_translate("a TIFF picture")},
    Magic{4, "ftypavif"sv, to_translate("an AVIF picture")},
    Magic{4, "ftyphei"sv, to_translate("a HEIF picture")},
    Magic{4, "ftyp"sv, to_translate("a video or audio file")},
    Magic{0, "%PDF-"sv, to_translate("a PDF document")},
    Magic{0, "{\\rtf"sv, to_translate("an RTF document")},
    Magic{0, "\xD0\xCF\x11\xE0"sv, to_translate("an old Microsoft Office document")},
    Magic{0, "PK\x03\x04"sv, to_translate("a ZIP archive or an Office document")},
    Magic{0, "PK\x05\x06"sv, to_translate("an empty ZIP archive")},
    Magic{0, "\x1F\x8B"sv, to_translate("a gzip archive")},
    Magic{4, "1AY&SY"sv, to_translate("a bzip2 archive")},
    Magic{0,
          "\xFD"
          "7zXZ"sv,
          to_translate("an xz archive")},
    Magic{0, "\x28\xB5\x2F\xFD"sv, to_translate("a Zstandard archive")},
    Magic{0, "7z\xBC\xAF"sv, to_translate("a 7-Zip archive")},
    Magic{0, "Rar!\x1A"sv, to_translate("a RAR archive")},
    Magic{257, "ustar\0"sv, to_translate("a tar archive")},
    Magic{0,
          "\x7F"
          "ELF"sv,
          to_translate("a program")},
    Magic{0, "\0asm"sv, to_translate("a WebAssembly program")},
    Magic{0, "SQLite format 3\0"sv, to_translate("a SQLite database")},
    Magic{0, "OggS"sv, to_translate("an Ogg sound file")},
    Magic{0, "fLaC"sv, to_translate("a FLAC sound file")},
    Magic{0, "ID3\x03"sv, to_translate("an MP3 sound file")},
    Magic{0, "ID3\x04"sv, to_translate("an MP3 sound file")},
    Magic{8, "WAVEfmt "sv, to_translate("a WAV sound file")},
    Magic{0, "\x1A\x45\xDF\xA3"sv, to_translate("a video file")},
    Magic{0, "wOFF"sv, to_translate("a font")},
    Magic{0, "wOF2"sv, to_translate("a font")},
};

constexpr std::size_t kSample = 64 * 1024;

/// Text has hardly any control characters; of random bytes, one in ten is one.
bool has_binary_bytes(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, kSample);
    constexpr std::string_view kOfText = "\t\n\r\f\x1B";
    const auto controls = std::count_if(sample.begin(), sample.end(), [&](char c) {
        return static_cast<std::uint8_t>(c) < 0x20 && kOfText.find(c) == std::string_view::npos;
    });
    return static_cast<std::size_t>(controls) * 20 > sample.size();
}

std::size_t find_folded(std::string_view text, std::string_view word, std::size_t from = 0) {
    if (from > text.size()) return std::string_view::npos;
    const auto* const found = std::search(text.begin() + from, text.end(), word.begin(), word.end(),
                                          [](char a, char b) { return ascii_lower(a) == b; });
    return found == text.end() ? std::string_view::npos
                               : static_cast<std::size_t>(found - text.begin());
}

bool starts_folded(std::string_view text, std::string_view word) {
    return find_folded(text.substr(0, word.size()), word) == 0;
}

void skip_blanks(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
}

/// Where a declaration's '>' is; a document type may have others between brackets.
std::size_t end_of_declaration(std::string_view text) {
    const std::size_t end = text.find('>');
    if (end == std::string_view::npos || text.substr(0, end).find('[') == std::string_view::npos)
        return end;
    const std::size_t close = text.find(']');
    return close == std::string_view::npos ? close : text.find('>', close);
}

/// Up to the first element: without blanks, comments, declarations and document types.
std::string_view first_element(std::string_view text) {
    for (;;) {
        skip_blanks(text);
        std::size_t end = std::string_view::npos;
        std::size_t length = 0;
        if (text.starts_with("<!--")) {
            end = text.find("-->");
            length = 3;
        } else if (text.starts_with("<?") || text.starts_with("<!")) {
            end = end_of_declaration(text);
            length = 1;
        } else {
            return text;
        }
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + length);
    }
}

std::size_t count_folded(std::string_view text, std::string_view word) {
    std::size_t count = 0;
    for (std::size_t at = find_folded(text, word); at != std::string_view::npos;
         at = find_folded(text, word, at + word.size()))
        ++count;
    return count;
}

bool is_xml(std::string_view text) {
    skip_blanks(text);
    return text.starts_with("<?xml");
}

/// From the XML declaration on: what a server's program has to complain of may stand before it, in
/// markup ("<br /><b>Warning</b>: ...") or without. A text about XML begins otherwise.
std::string_view without_complaints(std::string_view text) {
    constexpr std::size_t kLongest = 4096;
    constexpr auto kComplaints =
        std::to_array<std::string_view>({"<", "Warning: ", "Notice: ", "Deprecated: "});
    skip_blanks(text);
    const std::size_t declaration = text.substr(0, kLongest).find("<?xml ");
    const bool complains = std::any_of(kComplaints.begin(), kComplaints.end(),
                                       [&](auto word) { return text.starts_with(word); });
    return declaration == std::string_view::npos || !complains ? text : text.substr(declaration);
}

/// Its version may stand behind its items, the slashes may be escaped, and its end may be lost.
bool looks_like_json_feed(std::string_view text) {
    skip_blanks(text);
    if (!text.starts_with('{')) return false;
    text.remove_prefix(1);
    skip_blanks(text);
    if (!text.starts_with('"')) return false;
    return text.find("jsonfeed.org/version") != std::string_view::npos ||
           text.find("jsonfeed.org\\/version") != std::string_view::npos;
}

std::string_view charset_value(std::string_view after) {
    const std::size_t from = after.find_first_not_of("= \t\r\n\"'");
    if (from == std::string_view::npos || after.find('=') > from) return {};
    after.remove_prefix(from);
    return after.substr(0, std::min<std::size_t>(after.find_first_of("\"'; \t\r\n/>?"), 40));
}

}  // namespace

std::string_view binary_name(std::string_view bytes) {
    for (const auto& magic : kMagics) {
        if (bytes.size() >= magic.at && bytes.substr(magic.at).starts_with(magic.bytes))
            return magic.name;
    }
    if (!is_wide_text(bytes) && has_binary_bytes(bytes)) return to_translate("binary data");
    return {};
}

bool looks_like_html(std::string_view text) {
    std::string_view start = text.substr(0, kSample);
    skip_blanks(start);
    if (starts_folded(start, "<!doctype html")) return true;
    constexpr auto kFirst = std::to_array<std::string_view>(
        {"<html", "<head",  "<body", "<title",   "<meta", "<script",  "<style",  "<link",
         "<div",  "<p>",    "<p ",   "<article", "<main", "<section", "<header", "<h1",
         "<h2",   "<table", "<span", "<a ",      "<nav",  "<ul"});
    const std::string_view element = first_element(start);
    if (std::any_of(kFirst.begin(), kFirst.end(),
                    [&](auto tag) { return starts_folded(element, tag); }))
        return true;
    // A fragment that begins with a text: its paragraphs and links are closed.
    constexpr auto kClosing =
        std::to_array<std::string_view>({"</p>", "</div>", "</a>", "</h1>", "</h2>", "</li>"});
    std::size_t closings = 0;
    for (const auto tag : kClosing)
        closings += count_folded(start, tag);
    return closings >= 3;
}

bool looks_like_feed(std::string_view text) {
    constexpr auto kRoots = std::to_array<std::string_view>({"rss", "feed", "rdf", "channel"});
    const std::string_view element = first_element(without_complaints(text.substr(0, kSample)));
    std::string_view name = element.substr(0, element.find_first_of(" \t\r\n/>"));
    if (!name.starts_with('<')) name = {};
    name.remove_prefix(std::min<std::size_t>(1, name.size()));
    name.remove_prefix(name.find(':') + 1);  // any prefix: "atom:feed"
    if (std::any_of(kRoots.begin(), kRoots.end(), [&](auto root) {
            return name.size() == root.size() && starts_folded(name, root);
        }))
        return true;
    return looks_like_json_feed(text);
}

bool looks_like_json(std::string_view text) {
    skip_blanks(text);
    while (!text.empty() && std::string_view{" \t\r\n"}.find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    if (text.size() < 2) return false;
    const bool object = text.front() == '{' && text.back() == '}';
    const bool list = text.front() == '[' && text.back() == ']';
    if (!object && !list) return false;
    text.remove_prefix(1);
    skip_blanks(text);
    // "[AP] London" and "{note}" are texts.
    return std::string_view{object ? "\"}" : "\"{[]0123456789"}.find(text.front()) !=
           std::string_view::npos;
}

bool looks_like_xml(std::string_view text) {
    return is_xml(text.substr(0, kSample)) && !looks_like_html(text) && !looks_like_feed(text);
}

std::string_view declared_in_markup(std::string_view bytes) {
    constexpr std::size_t kHead = 8192;
    const std::string_view head = bytes.substr(0, kHead);
    if (is_xml(head)) {
        const std::string_view declaration = head.substr(0, head.find("?>"));
        const std::size_t at = declaration.find("encoding");
        if (at != std::string_view::npos) return charset_value(declaration.substr(at + 8));
    }
    for (std::size_t at = find_folded(head, "<meta"); at != std::string_view::npos;
         at = find_folded(head, "<meta", at + 1)) {
        const std::string_view tag = head.substr(at, head.find('>', at) - at);
        const std::size_t charset = find_folded(tag, "charset");
        if (charset != std::string_view::npos) return charset_value(tag.substr(charset + 7));
    }
    return {};
}

}  // namespace nashra
