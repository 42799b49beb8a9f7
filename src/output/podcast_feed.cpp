#include "output/podcast_feed.h"

#include <sstream>

#include <pugixml.hpp>

#include "output/clock_time.h"
#include "output/episode_listing.h"
#include "output/feed_guid.h"
#include "output/foreign_text.h"
#include "output/web_address.h"

namespace nashra {

namespace {

using Node = pugi::xml_node;

/// What is empty is left out.
Node add(Node parent, const char* name, const std::string& text) {
    if (text.empty()) return {};
    Node node = parent.append_child(name);
    node.text().set(text.c_str());
    return node;
}

void add_attribute(Node node, const char* name, const std::string& value) {
    if (!value.empty()) node.append_attribute(name).set_value(value.c_str());
}

/// One address names at most one thing; none names nothing.
void add_reference(Node parent, const char* name, const char* attribute,
                   const std::string& address) {
    if (!address.empty()) add_attribute(parent.append_child(name), attribute, address);
}

void add_cover(Node feed, const Channel& channel, const std::string& title) {
    if (channel.cover.empty()) return;
    const auto cover = address_below(channel.link, channel.cover);
    add_reference(feed, "itunes:image", "href", cover);
    Node image = feed.append_child("image");
    add(image, "url", cover);
    add(image, "title", title);
    add(image, "link", web_address(channel.link));
}

void add_owner(Node feed, const Channel& channel, const std::string& name) {
    const auto address = foreign_line(channel.owner);
    Node locked = add(feed, "podcast:locked", "yes");
    add_attribute(locked, "owner", address);
    if (address.empty()) return;
    Node owner = feed.append_child("itunes:owner");
    add(owner, "itunes:name", name);
    add(owner, "itunes:email", address);
}

void add_channel(Node feed, const Channel& channel, std::span<const Episode> episodes) {
    const auto titled = foreign_line(channel.title);
    const auto title = titled.empty() ? std::string{"nashra"} : titled;
    const auto described = foreign_line(channel.description);
    const auto author = foreign_line(channel.author).empty() ? title : foreign_line(channel.author);
    const auto self = address_below(channel.link, kFeedFile);
    add(feed, "title", title);
    add(feed, "link", web_address(channel.link));
    add(feed, "description", described.empty() ? title : described);
    if (channel.language.known()) add(feed, "language", std::string{channel.language.code()});
    add(feed, "generator", "nashra");
    if (const auto newest = newest_moment(episodes)) {
        add(feed, "pubDate", mail_date(*newest));
        add(feed, "lastBuildDate", mail_date(*newest));
    }
    if (!web_address(channel.link).empty()) {
        Node link = feed.append_child("atom:link");
        add_attribute(link, "href", self);
        add_attribute(link, "rel", "self");
        add_attribute(link, "type", "application/rss+xml");
        add(feed, "podcast:guid", feed_guid(self));
    }
    add(feed, "itunes:author", author);
    add_owner(feed, channel, author);
    add_cover(feed, channel, title);
    add_attribute(feed.append_child("itunes:category"), "text", "News");
    add(feed, "itunes:explicit", "false");
    add(feed, "itunes:type", "episodic");
    add(feed, "podcast:medium", "podcast");
}

/// Both are read as HTML by those who show them.
std::string description_of(const Episode& episode) {
    const auto summary = foreign_line(episode.summary);
    return "<p>" + escaped(summary.empty() ? listed_title(episode) : summary) + "</p>";
}

/// With what a player may make links of: the times, the stories, the article.
std::string notes_of(const Episode& episode) {
    auto notes = description_of(episode);
    if (episode.chapters.size() > 1) {
        notes += "<ul>";
        for (const auto& chapter : episode.chapters) {
            const auto title = escaped(chapter.title);
            const auto url = escaped(web_address(chapter.url));
            notes += "<li>" + short_clock_time(chapter.start) + ' ' +
                     (url.empty() ? title : "<a href=\"" + url + "\">" + title + "</a>") + "</li>";
        }
        notes += "</ul>";
    }
    if (const auto url = escaped(web_address(episode.url)); !url.empty())
        notes += "<p><a href=\"" + url + "\">" + url + "</a></p>";
    return notes;
}

/// Where a file of an episode is on the web.
std::string address_of(const Channel& channel, const Episode& episode, const std::string& file) {
    return address_below(channel.link,
                         std::string{kEpisodesFolder} + '/' + episode.stem + '/' + file);
}

struct TranscriptKind {
    const char* file;
    const char* type;
    const char* relation;  // to the sound
};

constexpr TranscriptKind kTranscripts[] = {
    {kWebVttFile, "text/vtt", "captions"},
    {kSubRipFile, "application/x-subrip", "captions"},
    {kTranscriptPage, "text/html", ""},
    {kTranscriptJson, "application/json", "captions"},
};

void add_papers(Node item, const Channel& channel, const Episode& episode) {
    if (!episode.chapters.empty()) {
        Node chapters = item.append_child("podcast:chapters");
        add_attribute(chapters, "url", address_of(channel, episode, kChaptersFile));
        add_attribute(chapters, "type", "application/json+chapters");
    }
    for (const auto& kind : kTranscripts) {
        Node transcript = item.append_child("podcast:transcript");
        add_attribute(transcript, "url", address_of(channel, episode, kind.file));
        add_attribute(transcript, "type", kind.type);
        if (episode.language.known())
            add_attribute(transcript, "language", std::string{episode.language.code()});
        add_attribute(transcript, "rel", kind.relation);
    }
}

void add_item(Node feed, const Channel& channel, const Episode& episode) {
    Node item = feed.append_child("item");
    const auto title = listed_title(episode);
    add(item, "title", title);
    const auto url = web_address(episode.url);
    add(item, "link", url.empty() ? address_of(channel, episode, kTranscriptPage) : url);
    const auto guid = foreign_line(episode.guid);
    add_attribute(add(item, "guid", guid.empty() ? episode.stem : guid), "isPermaLink", "false");
    if (const auto moment = published_moment(episode)) add(item, "pubDate", mail_date(*moment));
    add(item, "description", description_of(episode));
    add(item, "content:encoded", notes_of(episode));
    Node enclosure = item.append_child("enclosure");
    add_attribute(enclosure, "url", address_of(channel, episode, episode.sound_file));
    add_attribute(enclosure, "length", std::to_string(episode.bytes));
    add_attribute(enclosure, "type", foreign_line(episode.media_type));
    const auto author = foreign_line(episode.author);
    add(item, "itunes:title", title);
    add(item, "itunes:author", author.empty() ? foreign_line(episode.site) : author);
    add(item, "itunes:summary", foreign_line(episode.summary));
    add(item, "itunes:duration", std::to_string((episode.duration.count() + 500) / 1000));
    add(item, "itunes:episodeType", "full");
    add(item, "itunes:explicit", "false");
    add_papers(item, channel, episode);
}

}  // namespace

std::string podcast_feed(const Channel& channel, std::span<const Episode> episodes) {
    pugi::xml_document document;
    Node declaration = document.append_child(pugi::node_declaration);
    add_attribute(declaration, "version", "1.0");
    add_attribute(declaration, "encoding", "UTF-8");
    Node rss = document.append_child("rss");
    add_attribute(rss, "version", "2.0");
    add_attribute(rss, "xmlns:atom", "http://www.w3.org/2005/Atom");
    add_attribute(rss, "xmlns:content", "http://purl.org/rss/1.0/modules/content/");
    add_attribute(rss, "xmlns:itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");
    add_attribute(rss, "xmlns:podcast", "https://podcastindex.org/namespace/1.0");
    Node feed = rss.append_child("channel");
    add_channel(feed, channel, episodes);
    for (const auto* const episode : newest_first(episodes))
        add_item(feed, channel, *episode);
    std::ostringstream out;
    document.save(out, " ", pugi::format_indent, pugi::encoding_utf8);
    return out.str();
}

}  // namespace nashra
