#include "output/transcript_page.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/clock_time.h"
#include "output/cue_run.h"
#include "output/episode_listing.h"
#include "output/foreign_text.h"
#include "output/page_frame.h"
#include "output/page_words.h"
#include "output/paragraph.h"
#include "output/web_address.h"

namespace nashra {

namespace {

/// In the language of its words, which is the episode's where we have words in that. What others
/// have written says which language it is in.
struct Page {
    const Episode& episode;
    Language language;
    const PageWords& words;
};

/// A link to where the paragraph begins in the sound.
std::string link_to(const Paragraph& paragraph, const Page& page, const std::string& markup) {
    return "<a href=\"" + escaped(address_below({}, page.episode.sound_file)) +
           "#t=" + seconds_text(paragraph.cues.front().start) + "\">" + markup + "</a>";
}

std::string sentences_of(const Paragraph& paragraph) {
    std::string markup;
    for (const auto& foreign : paragraph.cues) {
        const Cue cue = foreign_cue(foreign);
        if (!markup.empty()) markup += ' ';
        for (const auto& run : runs_of(cue)) {
            const auto attributes = language_attributes(run.language, paragraph.language());
            const auto text =
                escaped_part(std::string_view{cue.text}.substr(run.begin, run.end - run.begin));
            markup += attributes.empty() ? text : "<span" + attributes + '>' + text + "</span>";
        }
    }
    return markup;
}

std::string heading(const Paragraph& paragraph, int level, const Page& page) {
    const auto name = "h" + std::to_string(level);
    return '<' + name + language_attributes(paragraph.language(), page.language) + '>' +
           link_to(paragraph, page, sentences_of(paragraph)) + "</" + name + ">\n";
}

/// The words first, then their time: whoever is read to gets what they came for.
std::string text_block(const Paragraph& paragraph, const Page& page) {
    const auto inside = sentences_of(paragraph) + ' ' +
                        link_to(paragraph, page, short_clock_time(paragraph.cues.front().start));
    const auto attributes = language_attributes(paragraph.language(), page.language);
    switch (paragraph.role()) {
        case Role::list_item: return "<li" + attributes + '>' + inside + "</li>\n";
        case Role::quote:
            return "<blockquote" + attributes + "><p>" + inside + "</p></blockquote>\n";
        default: return "<p" + attributes + '>' + inside + "</p>\n";
    }
}

std::string header_of(const Page& page) {
    const auto& words = page.words;
    std::string links = "<ul>\n<li><a href=\"./../../" + std::string{kPodcastPage} + "\">" +
                        escaped(words.all_episodes) + "</a></li>\n";
    if (const auto url = web_address(page.episode.url); !url.empty()) {
        auto text = escaped(words.article);
        const auto at = text.find("%1");
        text.replace(at, 2,
                     "<bdi" + language_attributes(page.episode.language, page.language) + '>' +
                         escaped(listed_title(page.episode)) + "</bdi>");
        links += "<li><a href=\"" + escaped(url) + "\">" + text + "</a></li>\n";
    }
    const auto sound = escaped(address_below({}, page.episode.sound_file));
    return links + "</ul>\n<audio controls=\"\" preload=\"none\" aria-label=\"" +
           escaped(listed_title(page.episode)) + "\" src=\"" + sound + "\"><a href=\"" + sound +
           "\">" + escaped(words.download) + "</a></audio>\n<p>" + escaped(words.times_are_links) +
           "</p>\n";
}

class TranscriptPage : public TranscriptPaper {
  public:
    explicit TranscriptPage(Episode episode)
        : episode_(std::move(episode)),
          words_(page_words(episode_.language)),
          title_(listed_title(episode_)) {}

    std::string opening() override {
        return page_opening(title_, words_.language, {}) + "<main>\n";
    }
    std::string sentence(const Cue& cue) override { return taken(paragraphs_.add(cue)); }
    std::string closing() override {
        auto markup = taken(paragraphs_.last());
        if (!begun_) markup += beginning(nullptr);
        if (in_list_) markup += "</ul>\n";
        return markup + "</main>\n" + std::string{kPageClosing};
    }

  private:
    /// The page's heading is the first headline, where that is the title. Only what names the site
    /// comes before it.
    std::string taken(std::vector<Cue> cues) {
        if (cues.empty()) return {};
        const Paragraph paragraph{cues};
        if (begun_) return markup_of(paragraph);
        if (paragraph.role() == Role::site || paragraph.role() == Role::tagline) {
            before_.push_back(std::move(cues));
            return {};
        }
        if (heading_level(paragraph.role()) == 2 && says(paragraph, title_))
            return beginning(&paragraph);
        return beginning(nullptr) + markup_of(paragraph);
    }

    std::string beginning(const Paragraph* title) {
        begun_ = true;
        auto markup = title != nullptr
                          ? heading(*title, 1, page())
                          : "<h1" + language_attributes(episode_.language, words_.language) + '>' +
                                escaped(title_) + "</h1>\n";
        markup += header_of(page());
        for (const auto& cues : std::exchange(before_, {}))
            markup += markup_of({cues});
        return markup;
    }

    std::string markup_of(const Paragraph& paragraph) {
        const auto role = paragraph.role();
        const int level = std::min(heading_level(role), level_above_ + 1);
        if (level == 2) level_above_ = 2;
        std::string markup;
        if (in_list_ != (role == Role::list_item)) markup = in_list_ ? "</ul>\n" : "<ul>\n";
        in_list_ = role == Role::list_item;
        return markup +
               (level > 0 ? heading(paragraph, level, page()) : text_block(paragraph, page()));
    }

    Page page() const { return {episode_, words_.language, words_}; }

    Episode episode_;
    const PageWords& words_;
    std::string title_;
    ParagraphsToCome paragraphs_;
    std::vector<std::vector<Cue>> before_;  // paragraphs, until the heading is known
    bool begun_ = false;
    bool in_list_ = false;
    int level_above_ = 1;  // no level of headings is left out
};

}  // namespace

std::unique_ptr<TranscriptPaper> transcript_page(const Episode& episode) {
    return std::make_unique<TranscriptPage>(episode);
}

}  // namespace nashra
