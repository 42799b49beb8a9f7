#include "output/id3_tags.h"

#include <catch2/catch.hpp>
#include <taglib/chapterframe.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/tableofcontentsframe.h>

#include "model/error.h"
#include "output/recording.h"
#include "sound_files.h"

using nashra::AudioFormat;
using nashra::Chapter;
using nashra::EpisodeTags;
using nashra::Recording;
using nashra::test::bytes_of;
using nashra::test::decoded;
using nashra::test::TestFolder;
using nashra::test::tone;

namespace id3 = TagLib::ID3v2;

namespace {

std::string record(const TestFolder& folder, std::size_t frames, const EpisodeTags& tags,
                   const std::vector<Chapter>& chapters) {
    auto path = folder / "tagged.mp3";
    Recording recording{path, {.format = AudioFormat::mp3}, {}};
    recording.write({}, tone(frames));
    recording.finish(tags, chapters);
    return path;
}

std::string text_of(id3::Tag* tag, const char* id) {
    const auto& frames = tag->frameList(id);
    return frames.isEmpty() ? "" : frames.front()->toString().to8Bit(true);
}

std::string title_of(const id3::ChapterFrame* chapter) {
    const auto& frames = chapter->embeddedFrameList("TIT2");
    return frames.isEmpty() ? "" : frames.front()->toString().to8Bit(true);
}

std::vector<id3::ChapterFrame*> chapters_of(id3::Tag* tag) {
    std::vector<id3::ChapterFrame*> chapters;
    for (auto* const frame : tag->frameList("CHAP"))
        chapters.push_back(dynamic_cast<id3::ChapterFrame*>(frame));
    return chapters;
}

}  // namespace

TEST_CASE("A recording carries its title, site, author, date, language and page", "[output]") {
    const TestFolder folder;
    const EpisodeTags tags{.title = "Ceasefire holds",
                           .site = "Arab Press",
                           .author = "Layla Haddad",
                           .date = "2019-12-30T10:20:00Z",
                           .language = "en-GB",
                           .url = "https://example.org/news?id=1",
                           .comment = "Read by a machine"};
    TagLib::MPEG::File file{record(folder, 22050, tags, {}).c_str()};
    REQUIRE(file.hasID3v2Tag());
    auto* const tag = file.ID3v2Tag();
    CHECK(tag->header()->majorVersion() == 3);
    CHECK(text_of(tag, "TIT2") == "Ceasefire holds");
    CHECK(text_of(tag, "TALB") == "Arab Press");
    CHECK(text_of(tag, "TPE1") == "Layla Haddad");
    CHECK(tag->year() == 2019);
    CHECK(text_of(tag, "TLAN") == "eng");
    CHECK(text_of(tag, "WOAS") == "https://example.org/news?id=1");
    CHECK(tag->comment() == "Read by a machine");
}

TEST_CASE("A date that is none, or a language that ID3 does not know, is left out", "[output]") {
    const TestFolder folder;
    const EpisodeTags tags{.title = "T", .date = "yesterday", .language = "xx"};
    TagLib::MPEG::File file{record(folder, 22050, tags, {}).c_str()};
    auto* const tag = file.ID3v2Tag();
    CHECK(text_of(tag, "TIT2") == "T");
    CHECK(tag->frameList().size() == 1);
}

TEST_CASE("Each headline is a chapter that ends where the next one begins", "[output]") {
    const TestFolder folder;
    const std::vector<Chapter> chapters = {
        {"هدنة في غزة", 0}, {"Rain in the north", 22050}, {"كأس العالم", 3 * 22050}};
    TagLib::MPEG::File file{record(folder, 4 * 22050, {.title = "نشرة"}, chapters).c_str()};
    auto* const tag = file.ID3v2Tag();
    CHECK(text_of(tag, "TIT2") == "نشرة");
    const auto found = chapters_of(tag);
    REQUIRE(found.size() == 3);
    CHECK(title_of(found[0]) == "هدنة في غزة");
    CHECK(found[0]->startTime() == 0);
    CHECK(found[0]->endTime() == 1000);
    CHECK(title_of(found[1]) == "Rain in the north");
    CHECK(found[1]->startTime() == 1000);
    CHECK(found[1]->endTime() == 3000);
    CHECK(found[2]->endTime() == 4000);
    CHECK(found[2]->startOffset() == 0xFFFFFFFF);
    CHECK(found[2]->endOffset() == 0xFFFFFFFF);

    const auto* const contents = id3::TableOfContentsFrame::findTopLevel(tag);
    REQUIRE(contents != nullptr);
    CHECK(contents->isOrdered());
    REQUIRE(contents->childElements().size() == 3);
    CHECK(contents->childElements()[1] == found[1]->elementID());
}

TEST_CASE("A title loses its control characters and text-turning marks", "[output]") {
    const TestFolder folder;
    const std::string hostile = "Line one\nline\ttwo\x1B]52;c;x\x07 \x01\u0085\u202Eend\u2066!\n";
    TagLib::MPEG::File file{record(folder, 22050, {.title = hostile}, {{hostile, 0}}).c_str()};
    const std::string clean = "Line one line two]52;c;x  end!";
    CHECK(text_of(file.ID3v2Tag(), "TIT2") == clean);
    CHECK(title_of(chapters_of(file.ID3v2Tag()).at(0)) == clean);
}

TEST_CASE("A chapter without sound is left out, one behind the end too", "[output]") {
    const TestFolder folder;
    const std::vector<Chapter> chapters = {
        {"silent", 0}, {"heard", 0}, {"at the end", 22050}, {"behind it", 99999}};
    TagLib::MPEG::File file{record(folder, 22050, {}, chapters).c_str()};
    const auto found = chapters_of(file.ID3v2Tag());
    REQUIRE(found.size() == 1);
    CHECK(title_of(found[0]) == "heard");
    CHECK(found[0]->endTime() == 1000);
}

TEST_CASE("More headlines than one table of contents can hold get a table of tables", "[output]") {
    const TestFolder folder;
    std::vector<Chapter> chapters;
    for (std::uint64_t i = 0; i < 300; ++i)
        chapters.push_back({"Headline " + std::to_string(i + 1), i * 100});
    TagLib::MPEG::File file{record(folder, 30000, {}, chapters).c_str()};
    auto* const tag = file.ID3v2Tag();
    CHECK(chapters_of(tag).size() == 300);
    const auto* const top = id3::TableOfContentsFrame::findTopLevel(tag);
    REQUIRE(top != nullptr);
    REQUIRE(top->childElements().size() == 2);
    const auto* const second =
        id3::TableOfContentsFrame::findByElementID(tag, top->childElements()[1]);
    REQUIRE(second != nullptr);
    CHECK(second->childElements().size() == 45);
}

TEST_CASE("The tag leaves the sound as it was", "[output]") {
    const TestFolder folder;
    const auto plain = record(folder, 22050, {}, {});
    const auto sound = bytes_of(plain);
    CHECK(sound.substr(0, 1) == "\xFF");  // no words, no tag
    const auto tagged = bytes_of(record(folder, 22050, {.title = "T"}, {{"One", 0}}));
    REQUIRE(tagged.size() > sound.size());
    CHECK(tagged.substr(0, 3) == "ID3");
    CHECK(tagged.substr(tagged.size() - sound.size()) == sound);
    CHECK(decoded(folder / "tagged.mp3").samples.size() == 22050);
}
