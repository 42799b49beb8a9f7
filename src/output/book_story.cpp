#include "output/book_story.h"

#include <algorithm>
#include <string_view>

#include "output/clock_time.h"
#include "output/cue_run.h"
#include "output/episode_listing.h"
#include "output/foreign_text.h"
#include "output/page_frame.h"
#include "output/paragraph.h"
#include "output/web_address.h"

namespace nashra {

namespace {

using std::chrono::milliseconds;

constexpr std::string_view kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kOps = "xmlns:epub=\"http://www.idpf.org/2007/ops\"";

/// The story as text and overlay both see it: where they name something, they name it alike.
struct Story {
    const Episode& episode;
    const Transcript& transcript;
    std::vector<Paragraph> paragraphs = paragraphs_of(transcript);
    std::size_t title = title_among(paragraphs, listed_title(episode));

    std::size_t number_of(const Cue& cue) const {
        return static_cast<std::size_t>(&cue - transcript.data());
    }
};

std::string sentence_id(const Story& story, const Cue& cue) {
    return 's' + std::to_string(story.number_of(cue));
}

std::string paragraph_id(std::size_t number) { return 'p' + std::to_string(number); }

/// What is in another language than the sentence is an element in it.
std::string sentence_of(const Cue& foreign) {
    const Cue cue = foreign_cue(foreign);
    std::string markup;
    for (const auto& run : runs_of(cue)) {
        const auto attributes = book_language(run.language, cue.language);
        const auto text =
            escaped_part(std::string_view{cue.text}.substr(run.begin, run.end - run.begin));
        markup += attributes.empty() ? text : "<span" + attributes + '>' + text + "</span>";
    }
    return markup;
}

std::string sentences_of(const Story& story, const Paragraph& paragraph) {
    std::string markup;
    for (const auto& cue : paragraph.cues) {
        if (!markup.empty()) markup += ' ';
        markup += "<span id=\"" + sentence_id(story, cue) + '"' +
                  book_language(cue.language, paragraph.language()) + '>' + sentence_of(cue) +
                  "</span>";
    }
    return markup;
}

std::string_view element_of(Role role, int level) {
    switch (level) {
        case 1: return "h1";
        case 2: return "h2";
        case 3: return "h3";
        default: break;
    }
    return role == Role::list_item ? "li" : role == Role::quote ? "blockquote" : "p";
}

std::string block_of(const Story& story, std::size_t number, int level) {
    const auto& paragraph = story.paragraphs[number];
    const std::string name{element_of(paragraph.role(), level)};
    const auto open = '<' + name + " id=\"" + paragraph_id(number) + '"' +
                      book_language(paragraph.language(), story.episode.language) + '>';
    const auto inside = sentences_of(story, paragraph);
    const bool quote = name == "blockquote";
    return open + (quote ? "<p>" + inside + "</p>" : inside) + "</" + name + ">\n";
}

std::string blocks_of(const Story& story) {
    std::string blocks;
    bool in_list = false;
    int level_above = 1;
    for (std::size_t i = 0; i < story.paragraphs.size(); ++i) {
        const auto role = story.paragraphs[i].role();
        const int level = i == story.title ? 1 : std::min(heading_level(role), level_above + 1);
        if (level == 2) level_above = 2;
        if (in_list != (role == Role::list_item)) blocks += in_list ? "</ul>\n" : "<ul>\n";
        in_list = role == Role::list_item;
        blocks += block_of(story, i, level);
    }
    return in_list ? blocks + "</ul>\n" : blocks;
}

/// A sentence in the overlay.
std::string par(const std::string& id, const std::string& text, const Episode& episode,
                milliseconds begin, milliseconds end) {
    return "<par id=\"c-" + id + "\"><text src=\"" + text + '#' + id + "\"/><audio src=\"" +
           escaped(address_below({}, book_sound_name(episode))) + "\" clipBegin=\"" +
           clock_time(begin) + "\" clipEnd=\"" + clock_time(end) + "\"/></par>\n";
}

/// When the next sentence that is set begins; the end of the sound behind the last.
class Clips {
  public:
    explicit Clips(const Story& story) : story_(story) {
        milliseconds least{0};
        for (const auto& paragraph : story.paragraphs) {
            for (const auto& cue : paragraph.cues) {
                least = begins_.empty() ? least : std::clamp(cue.start, least, longest());
                begins_.push_back(least);
            }
        }
        begins_.push_back(longest());
    }

    /// Of the sentences in the order of the text.
    milliseconds begin(std::size_t sentence) const { return begins_[sentence]; }
    milliseconds end(std::size_t sentence) const { return begins_[sentence + 1]; }

  private:
    milliseconds longest() const { return std::max(story_.episode.duration, milliseconds{0}); }

    const Story& story_;
    std::vector<milliseconds> begins_;
};

}  // namespace

std::string book_language(Language language, Language around) {
    if (language == around || !language.known()) return {};
    const std::string code{language.code()};
    return " lang=\"" + code + "\" xml:lang=\"" + code + "\" dir=\"" +
           std::string{direction_of(language)} + '"';
}

std::string book_text_name(const Episode& episode) { return episode.stem + ".xhtml"; }
std::string book_overlay_name(const Episode& episode) { return episode.stem + ".smil"; }
std::string book_sound_name(const Episode& episode) { return episode.sound_file; }

std::string book_text(const Episode& episode, const Transcript& transcript) {
    const Story story{episode, transcript};
    const auto title = escaped(listed_title(episode));
    std::string text{kXml};
    text += "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" " + std::string{kOps} +
            book_language(episode.language, kUndetermined) + ">\n<head>\n<title>" + title +
            "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n"
            "<body epub:type=\"bodymatter\">\n<section id=\"story\" epub:type=\"chapter\" "
            "role=\"doc-chapter\" "
            "aria-label=\"" +
            title + "\">\n";
    if (story.title == story.paragraphs.size()) text += "<h1 id=\"title\">" + title + "</h1>\n";
    return text + blocks_of(story) + "</section>\n</body>\n</html>\n";
}

std::string book_overlay(const Episode& episode, const Transcript& transcript) {
    const Story story{episode, transcript};
    const Clips clips{story};
    const auto text = escaped(address_below({}, book_text_name(episode)));
    std::string body;
    std::size_t sentence = 0;
    for (std::size_t i = 0; i < story.paragraphs.size(); ++i) {
        std::string pars;
        for (const auto& cue : story.paragraphs[i].cues) {
            const auto [begin, end] = std::pair{clips.begin(sentence), clips.end(sentence)};
            if (begin < end) pars += par(sentence_id(story, cue), text, episode, begin, end);
            ++sentence;
        }
        if (pars.empty()) continue;
        body += "<seq id=\"q-" + paragraph_id(i) + "\" epub:textref=\"" + text + '#' +
                paragraph_id(i) + "\">\n" + pars + "</seq>\n";
    }
    if (body.empty()) {
        const auto end = std::max(episode.duration, milliseconds{1});
        const bool titled = story.paragraphs.empty();
        body = par(titled ? "title" : sentence_id(story, story.paragraphs[0].cues.front()), text,
                   episode, milliseconds{0}, end);
    }
    return std::string{kXml} + "<smil xmlns=\"http://www.w3.org/ns/SMIL\" " + std::string{kOps} +
           " version=\"3.0\">\n<body epub:textref=\"" + text + "#story\">\n" + body +
           "</body>\n</smil>\n";
}

std::vector<BookHeadline> book_headlines(const Episode& episode, const Transcript& transcript) {
    const Story story{episode, transcript};
    std::vector<BookHeadline> headlines;
    for (std::size_t i = 0; i < story.paragraphs.size(); ++i) {
        const auto& paragraph = story.paragraphs[i];
        if (i == story.title || heading_level(paragraph.role()) != 2) continue;
        std::string text;
        for (const auto& cue : paragraph.cues)
            text += (text.empty() ? "" : " ") + foreign_line(cue.text);
        headlines.push_back({paragraph_id(i), std::move(text), paragraph.language()});
    }
    return headlines;
}

}  // namespace nashra
