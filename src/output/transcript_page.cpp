#include "output/transcript_page.h"

#include <algorithm>
#include <string_view>

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

}  // namespace

std::string transcript_page(const Episode& episode, const Transcript& transcript) {
    const auto& words = page_words(episode.language);
    const Page page{episode, words.language, words};
    const auto title = listed_title(episode);
    const auto paragraphs = paragraphs_of(transcript);
    const auto title_at = title_among(paragraphs, title);

    std::string body = "<main>\n";
    body += title_at < paragraphs.size()
                ? heading(paragraphs[title_at], 1, page)
                : "<h1" + language_attributes(episode.language, page.language) + '>' +
                      escaped(title) + "</h1>\n";
    body += header_of(page);
    bool in_list = false;
    int level_above = 1;  // no level of headings is left out
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (i == title_at) continue;
        const auto role = paragraphs[i].role();
        const int level = std::min(heading_level(role), level_above + 1);
        if (level == 2) level_above = 2;
        if (in_list != (role == Role::list_item)) body += in_list ? "</ul>\n" : "<ul>\n";
        in_list = role == Role::list_item;
        body += level > 0 ? heading(paragraphs[i], level, page) : text_block(paragraphs[i], page);
    }
    if (in_list) body += "</ul>\n";
    return framed_page(title, page.language, {}, body + "</main>\n");
}

}  // namespace nashra
