#include "output/book.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

#include "model/error.h"
#include "model/message.h"
#include "output/book_package.h"
#include "output/book_story.h"
#include "output/draft.h"
#include "output/episode_listing.h"
#include "output/transcript_json.h"
#include "output/zip_archive.h"

namespace nashra {

namespace fs = std::filesystem;

namespace {

using Packing = ZipArchive::Packing;

constexpr std::string_view kContainer =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
    "<rootfiles>\n<rootfile full-path=\"EPUB/package.opf\" "
    "media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n</container>\n";

Transcript transcript_at(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw Error{Kind::no_input,
                    message("cannot make the book: there is no '%1' (make the episode anew)",
                            path.string())};
    }
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    auto transcript = read_transcript_json(text);
    if (!transcript) {
        throw Error{Kind::no_input,
                    message("cannot make the book: '%1' is damaged (make the episode anew)",
                            path.string())};
    }
    return *std::move(transcript);
}

/// The transcripts, of which the last one is kept: text and overlay both ask for it.
class Transcripts {
  public:
    explicit Transcripts(fs::path episodes) : episodes_(std::move(episodes)) {}

    const Transcript& of(const Episode& episode) {
        if (of_ != episode.stem) {
            of_.clear();
            last_ = transcript_at(episodes_ / episode.stem / kTranscriptJson);
            of_ = episode.stem;
        }
        return last_;
    }

  private:
    fs::path episodes_;
    std::string of_;
    Transcript last_;
};

/// What the book cannot be made of is said before any of it is made.
void check(const Episode& episode, const fs::path& sound) {
    if (episode.media_type != "audio/mpeg") {
        throw Error{Kind::usage,
                    message("cannot make the book: '%1' is no MP3, which every reading system "
                            "plays (make the podcast with MP3)",
                            sound.string())};
    }
    std::error_code failure;
    if (fs::is_regular_file(sound, failure)) return;
    throw Error{
        Kind::no_input,
        message("cannot make the book: there is no '%1' (make the episode anew)", sound.string())};
}

/// The name of the cover in the book; nothing where there is none, or in a format that is not for
/// books.
std::string cover_of(const fs::path& folder, const Channel& channel) {
    const auto format = fs::path{channel.cover}.extension();
    std::error_code failure;
    if (!fs::is_regular_file(folder / channel.cover, failure)) return {};
    if (format != ".png" && format != ".jpg" && format != ".jpeg") return {};
    return "cover" + format.string();
}

}  // namespace

void write_book(const std::string& target, const fs::path& podcast_folder, const Channel& channel,
                std::span<const Episode> episodes) {
    const auto order = newest_first(episodes);
    if (order.empty())
        throw Error{Kind::no_news, message("cannot make the book: there are no episodes yet")};
    const auto folder_of = [&](const Episode& episode) {
        return podcast_folder / kEpisodesFolder / episode.stem;
    };
    Transcripts transcripts{podcast_folder / kEpisodesFolder};
    for (const auto* const episode : order)
        check(*episode, folder_of(*episode) / episode->sound_file);

    Draft draft{target};
    ZipArchive book{draft.fd(), target};
    const auto add = [&](const std::string& name, std::function<std::string()> text) {
        book.add_text("EPUB/" + name, std::move(text), Packing::deflated);
    };
    // The first file says what kind of archive it is (EPUB 3.3, 4.2.6.1), for whoever only looks at
    // its first bytes.
    book.add_text(
        "mimetype", [] { return "application/epub+zip"; }, Packing::stored);
    book.add_text(
        "META-INF/container.xml", [] { return std::string{kContainer}; }, Packing::deflated);
    const auto cover = cover_of(podcast_folder, channel);
    add("package.opf", [&] { return book_package(channel, order, cover); });
    add(kBookContents, [&] {
        return book_contents(channel, order, [&](const Episode& episode) {
            return book_headlines(episode, transcripts.of(episode));
        });
    });
    add(kBookStyle, book_style);
    if (!cover.empty()) book.add_file("EPUB/" + cover, (podcast_folder / channel.cover).string());
    for (const auto* const episode : order) {
        add(book_text_name(*episode),
            [&transcripts, episode] { return book_text(*episode, transcripts.of(*episode)); });
        add(book_overlay_name(*episode),
            [&transcripts, episode] { return book_overlay(*episode, transcripts.of(*episode)); });
        book.add_file("EPUB/" + book_sound_name(*episode),
                      (folder_of(*episode) / episode->sound_file).string());
    }
    book.finish();
    draft.publish();
}

}  // namespace nashra
