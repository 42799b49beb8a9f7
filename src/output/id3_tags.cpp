#include "output/id3_tags.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <string_view>
#include <utility>

#include <taglib/attachedpictureframe.h>
#include <taglib/chapterframe.h>
#include <taglib/commentsframe.h>
#include <taglib/id3v2tag.h>
#include <taglib/tableofcontentsframe.h>
#include <taglib/textidentificationframe.h>
#include <taglib/urllinkframe.h>

#include "model/language.h"
#include "output/foreign_text.h"
#include "output/picture.h"

namespace nashra {

namespace {

namespace id3 = TagLib::ID3v2;
using TagLib::ByteVector;

constexpr unsigned kNoByteOffset = 0xFFFFFFFF;  // "use the times": the addendum's own value
constexpr std::size_t kMostEntries = 255;       // of one CTOC frame: its count has one byte

TagLib::String utf8(const std::string& text) { return {text, TagLib::String::UTF8}; }

TagLib::String tag_text(const std::string& text) { return utf8(foreign_line(text)); }

unsigned milliseconds_of(std::chrono::milliseconds time) {
    return static_cast<unsigned>(time.count());
}

/// ID3v2.3 has no UTF-8: plain letters as Latin-1, which every player reads, all else as UTF-16.
TagLib::String::Type encoding_of(const TagLib::String& text) {
    return text.isAscii() ? TagLib::String::Latin1 : TagLib::String::UTF16;
}

std::unique_ptr<id3::Frame> text_frame(const char* id, const TagLib::String& text) {
    auto frame = std::make_unique<id3::TextIdentificationFrame>(id, encoding_of(text));
    frame->setText(text);
    return frame;
}

/// ID3 wants the three letters of ISO 639-2. Codes that it does not know are left out.
std::string_view id3_language(const std::string& tag) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kLanguages = {
        {{"ar", "ara"},
         {"en", "eng"},
         {"fa", "fas"},
         {"ur", "urd"},
         {"ps", "pus"},
         {"ku", "kur"},
         {"fr", "fra"},
         {"de", "deu"},
         {"es", "spa"},
         {"tr", "tur"}}};
    const Language language = language_of_tag(tag);
    for (const auto& [two, three] : kLanguages) {
        if (language.code() == two || language.code() == three) return three;
    }
    return {};
}

void add_text(id3::Tag& tag, const char* id, const std::string& utf8) {
    const auto text = tag_text(utf8);
    if (!text.isEmpty()) tag.addFrame(text_frame(id, text).release());
}

bool starts_with_year(std::string_view date) {
    constexpr std::size_t kDigits = 4;
    return date.size() >= kDigits &&
           date.substr(0, kDigits).find_first_not_of("0123456789") == std::string_view::npos;
}

void add_comment(id3::Tag& tag, const EpisodeTags& tags) {
    const auto text = tag_text(tags.comment);
    if (text.isEmpty()) return;
    auto comment = std::make_unique<id3::CommentsFrame>(encoding_of(text));
    const auto language = id3_language(tags.language);
    if (!language.empty()) {
        comment->setLanguage(ByteVector{language.data(), static_cast<unsigned>(language.size())});
    }
    comment->setText(text);
    tag.addFrame(comment.release());
}

void add_words(id3::Tag& tag, const EpisodeTags& tags) {
    add_text(tag, "TIT2", tags.title);
    add_text(tag, "TALB", tags.site);
    add_text(tag, "TPE1", tags.author);
    // TagLib writes it as ID3v2.3's TYER and TDAT, whatever the first letters are.
    if (starts_with_year(tags.date)) add_text(tag, "TDRC", tags.date);
    add_text(tag, "TLAN", std::string{id3_language(tags.language)});
    add_comment(tag, tags);
    const auto url = tag_text(tags.url);
    if (url.isEmpty()) return;
    auto link = std::make_unique<id3::UrlLinkFrame>("WOAS");
    link->setUrl(url);
    tag.addFrame(link.release());
}

std::string chapter_id(std::size_t index) { return "ch" + std::to_string(index + 1); }

ByteVector element_id(const std::string& id) {
    return {id.c_str(), static_cast<unsigned>(id.size())};
}

enum class Level { top, below };

void add_contents(id3::Tag& tag, const std::string& id, const TagLib::ByteVectorList& entries,
                  Level level) {
    auto contents = std::make_unique<id3::TableOfContentsFrame>(element_id(id), entries);
    contents->setIsTopLevel(level == Level::top);
    contents->setIsOrdered(true);
    tag.addFrame(contents.release());
}

/// One table of contents; for a long day's headlines, a table of tables.
void add_table(id3::Tag& tag, std::size_t chapters) {
    TagLib::ByteVectorList tables;
    for (std::size_t first = 0; first < chapters; first += kMostEntries) {
        TagLib::ByteVectorList entries;
        for (std::size_t i = first; i < std::min(chapters, first + kMostEntries); ++i)
            entries.append(element_id(chapter_id(i)));
        if (chapters <= kMostEntries) return add_contents(tag, "toc", entries, Level::top);
        const auto id = "toc" + std::to_string(tables.size() + 1);
        add_contents(tag, id, entries, Level::below);
        tables.append(element_id(id));
    }
    add_contents(tag, "toc", tables, Level::top);
}

void add_chapters(id3::Tag& tag, const std::vector<HeardChapter>& spans) {
    if (spans.empty()) return;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        auto chapter = std::make_unique<id3::ChapterFrame>(
            element_id(chapter_id(i)), milliseconds_of(spans[i].start),
            milliseconds_of(spans[i].end), kNoByteOffset, kNoByteOffset);
        chapter->addEmbeddedFrame(text_frame("TIT2", utf8(spans[i].title)).release());
        tag.addFrame(chapter.release());
    }
    add_table(tag, spans.size());
}

void add_picture(id3::Tag& tag, const std::string& cover) {
    if (cover.empty()) return;
    auto picture = std::make_unique<id3::AttachedPictureFrame>();
    picture->setMimeType(std::string{picture_type(cover)});
    picture->setType(id3::AttachedPictureFrame::FrontCover);
    picture->setPicture({cover.data(), static_cast<unsigned>(cover.size())});
    tag.addFrame(picture.release());
}

}  // namespace

// TagLib only renders the tag. Its own writing reports no error.
std::vector<std::byte> id3_tag(const EpisodeTags& tags, const std::vector<HeardChapter>& chapters,
                               const std::string& cover) {
    id3::Tag tag;
    add_words(tag, tags);
    add_chapters(tag, chapters);
    add_picture(tag, cover);
    if (tag.frameList().isEmpty()) return {};
    const ByteVector rendered = tag.render(id3::v3);
    const auto bytes = std::as_bytes(std::span{rendered.data(), rendered.size()});
    return {bytes.begin(), bytes.end()};
}

}  // namespace nashra
