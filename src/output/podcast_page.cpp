#include "output/podcast_page.h"

#include "output/clock_time.h"
#include "output/episode_listing.h"
#include "output/foreign_text.h"
#include "output/page_frame.h"
#include "output/page_words.h"
#include "output/web_address.h"

namespace nashra {

namespace {

/// In the language of its words, which is the channel's where we have words in that. What others
/// have written says which language it is in.
struct Page {
    Language language;
    const PageWords& words;
};

/// Where a file of an episode lies, from the podcast's folder.
std::string path_of(const Episode& episode, std::string_view file) {
    return address_below(
        {}, std::string{kEpisodesFolder} + '/' + episode.stem + '/' + std::string{file});
}

/// The element with text in a language of its own.
std::string element(const std::string& name, const std::string& text, Language language,
                    Language around) {
    return '<' + name + language_attributes(language, around) + '>' + escaped(text) + "</" + name +
           '>';
}

/// Words of ours with a title in them.
std::string with_title(std::string_view words, const Episode& episode, Language around) {
    auto text = escaped(words);
    const auto title = element("bdi", listed_title(episode), episode.language, around);
    const auto at = text.find("%1");
    return at == std::string::npos ? text : text.replace(at, 2, title);
}

std::string list_item(const std::string& href, const std::string& markup) {
    return "<li><a href=\"" + escaped(href) + "\">" + markup + "</a></li>\n";
}

/// When, from where, how long: in one line that is read out in one go.
std::string facts_of(const Episode& episode, const Page& page) {
    std::string facts = "<p>";
    if (const auto moment = published_moment(episode)) {
        facts += "<time datetime=\"" + iso_date(*moment) + "\">" + date_words(*moment, page.words) +
                 "</time>";
    }
    const std::string comma = page.words.language == kArabic ? "، " : ", ";
    if (!foreign_line(episode.site).empty()) {
        if (facts != "<p>") facts += comma;
        facts += element("bdi", episode.site, episode.language, page.language);
    }
    if (facts != "<p>") facts += comma;
    return facts + duration_words(episode.duration, page.words) + "</p>\n";
}

/// One chapter is the episode itself.
std::string chapters_of(const Episode& episode, const Page& page) {
    if (episode.chapters.size() < 2) return {};
    std::string list = "<h3>" + escaped(page.words.chapters) + "</h3>\n<ol>\n";
    for (const auto& chapter : episode.chapters) {
        const auto at = path_of(episode, episode.sound_file) + "#t=" + seconds_text(chapter.start);
        const auto title = foreign_line(chapter.title);
        list += list_item(
            at, (title.empty() ? std::string{}
                               : element("bdi", title, chapter.language, page.language) + ' ') +
                    short_clock_time(chapter.start));
    }
    return list + "</ol>\n";
}

std::string article_of(const Episode& episode, const Page& page) {
    const auto id = escaped(episode.stem);
    const auto sound = escaped(path_of(episode, episode.sound_file));
    std::string article = "<article aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + '"' +
                          language_attributes(episode.language, page.language) + '>' +
                          escaped(listed_title(episode)) + "</h2>\n" + facts_of(episode, page);
    if (!foreign_line(episode.summary).empty())
        article += element("p", episode.summary, episode.language, page.language) + '\n';
    article += "<audio controls=\"\" preload=\"none\" aria-labelledby=\"" + id + "\" src=\"" +
               sound + "\"><a href=\"" + sound + "\">" + escaped(page.words.download) +
               "</a></audio>\n" + chapters_of(episode, page) + "<ul>\n" +
               list_item(path_of(episode, kTranscriptPage),
                         with_title(page.words.transcript_of, episode, page.language));
    if (const auto url = web_address(episode.url); !url.empty())
        article += list_item(url, with_title(page.words.article, episode, page.language));
    return article + "</ul>\n</article>\n";
}

}  // namespace

std::string podcast_page(const Channel& channel, std::span<const Episode> episodes) {
    const auto& words = page_words(channel.language);
    const Page page{words.language, words};
    const auto title = foreign_line(channel.title).empty() ? "nashra" : channel.title;
    std::string body = "<header>\n" + element("h1", title, channel.language, page.language) + '\n';
    if (!foreign_line(channel.description).empty())
        body += element("p", channel.description, channel.language, page.language) + '\n';
    body += "<ul>\n" + list_item(kFeedFile, escaped(words.feed));
    if (!channel.book.empty())
        body += list_item(address_below({}, channel.book), escaped(words.book));
    body += "</ul>\n</header>\n<main>\n";
    for (const auto* const episode : newest_first(episodes))
        body += article_of(*episode, page);
    if (episodes.empty()) body += "<p>" + escaped(words.no_episodes) + "</p>\n";
    body += "</main>\n";
    const auto head = "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"" +
                      escaped(title) + "\" href=\"" + kFeedFile + "\" />\n";
    return page_opening(title, page.language, head) + body + std::string{kPageClosing};
}

}  // namespace nashra
