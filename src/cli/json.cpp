#include "cli/json.h"

#include <ctime>
#include <string_view>

#include <nlohmann/json.hpp>

namespace nashra {

namespace {

using Json = nlohmann::ordered_json;

// Parentheses: in braces, nlohmann's JSON makes one value a list of it.
Json known(const std::string& text) { return text.empty() ? Json{} : Json(text); }

Json iso_time(Time time) {
    if (time == Time{}) return {};
    const std::time_t seconds = time.time_since_epoch().count();
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%FT%TZ", &parts);
    return text;
}

Json code_of(Language language) {
    return language.known() ? Json(std::string{language.code()}) : Json{};
}

/// Text is valid UTF-8 since source/charset; the replacement is for what the command line brings.
std::string dump(const Json& json, int indent = -1) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Json headline_json(const Headline& headline) {
    Json json = {{"title", known(headline.title)}, {"url", known(headline.url)}};
    if (!headline.teaser.empty()) json["teaser"] = headline.teaser;
    return json;
}

template <typename Runs>
Json runs_json(const Runs& runs) {
    Json list = Json::array();
    for (const auto& run : runs) {
        list.push_back({{"language", std::string{run.language.code()}}, {"text", run.text}});
    }
    return list;
}

Json sentence_json(const Sentence& sentence) {
    return {{"block", sentence.place.passage},
            {"index", sentence.place.sentence},
            {"role", std::string{name(sentence.role)}},
            {"text", sentence.text},
            {"runs", runs_json(sentence.runs)}};
}

Json word_json(const Sentence& sentence, WrittenWord word) {
    return {{"text", sentence.text.substr(word.from, word.to - word.from)},
            {"from", word.from},
            {"to", word.to}};
}

/// As mail writes it: "Mona Farah (mona@news.example)".
Json person_json(const Person& person) {
    if (person.name.empty() || person.email.empty()) return known(person.name + person.email);
    return person.name + " (" + person.email + ")";
}

Json item_json(const FeedItem& item) {
    Json enclosures = Json::array();
    for (const auto& file : item.enclosures) {
        enclosures.push_back(
            {{"url", file.url}, {"type", known(file.type)}, {"length", known(file.length)}});
    }
    // An item that gives its text alone gives it as its summary too.
    const auto& summary = item.summary.empty() ? item.content : item.summary;
    return {{"title", known(item.title)},
            {"summary", known(summary)},
            {"content", known(item.content)},
            {"link", known(item.link)},
            {"id", known(item.id)},
            {"language", known(item.language)},
            {"author", person_json(item.author)},
            {"author_name", known(item.author.name)},
            {"published", known(item.published)},
            {"updated", known(item.updated)},
            {"comments", known(item.comments)},
            {"categories", item.categories},
            {"enclosures", enclosures}};
}

Json feed_json(const Feed& feed) {
    return {{"title", known(feed.title)},
            {"subtitle", known(feed.subtitle)},
            {"link", known(feed.link)},
            {"id", known(feed.id)},
            {"language", known(feed.language)},
            {"author", person_json(feed.author)},
            {"author_name", known(feed.author.name)},
            {"published", known(feed.published)},
            {"updated", known(feed.updated)},
            {"copyright", known(feed.rights)},
            {"categories", feed.categories}};
}

}  // namespace

std::string json_document(const Feed& feed) {
    Json items = Json::array();
    for (const auto& item : feed.items)
        items.push_back(item_json(item));
    return dump(Json{{"feed", feed_json(feed)},
                     {"items", std::move(items)},
                     {"bozo", feed.bozo},
                     {"encoding", known(feed.encoding)},
                     {"format", known(feed.format)}},
                2);
}

std::string json_document(const Article& article) {
    Json blocks = Json::array();
    std::string body;
    for (const auto& block : article.blocks) {
        blocks.push_back({{"role", std::string{name(block.role)}},
                          {"language", code_of(block.language)},
                          {"text", block.text}});
        if (!body.empty()) body += '\n';
        body += block.text;
    }
    Json headlines = Json::array();
    for (const auto& headline : article.headlines)
        headlines.push_back(headline_json(headline));
    Json skipped = Json::array();
    for (const auto& text : article.skipped) {
        skipped.push_back({{"reason", text.reason}, {"text", text.text}});
    }
    return dump(Json{{"title", known(article.title)},
                     {"standfirst", known(article.standfirst)},
                     {"byline", known(article.byline)},
                     {"published", known(article.published)},
                     {"site", known(article.site)},
                     {"tagline", known(article.tagline)},
                     {"language", code_of(article.language)},
                     {"url", known(article.url)},
                     {"blocks", blocks},
                     {"articleBody", body},
                     {"headlines", headlines},
                     {"skipped", skipped}},
                2);
}

std::string json_line(const Headline& headline) { return dump(headline_json(headline)); }

std::string json_line(const Subscription& feed) {
    return dump({{"title", feed.title},
                 {"address", feed.address},
                 {"unheard", feed.unheard},
                 {"checked", iso_time(feed.checked)},
                 {"failure", known(feed.failure)}});
}

std::string json_line(const Sentence& sentence) { return dump(sentence_json(sentence)); }

std::string json_line(const Sentence& sentence, const Utterance& utterance) {
    auto json = sentence_json(sentence);
    json["spoken"] = runs_json(utterance.runs);
    json["words"] = Json::array();
    for (const auto& word : utterance.words)
        json["words"].push_back(word_json(sentence, word));
    if (!utterance.changes.empty()) {
        Json changes = Json::array();
        for (const auto& change : utterance.changes) {
            changes.push_back({{"rule", change.rule}, {"from", change.from}, {"to", change.to}});
        }
        json["changes"] = changes;
    }
    return dump(json);
}

std::string json_line(const Sentence& sentence, const std::vector<TimedWord>& words) {
    auto json = sentence_json(sentence);
    json["words"] = Json::array();
    for (const auto& word : words) {
        auto timed = word_json(sentence, word.place);
        timed["spoken"] = word.spoken;
        timed["start"] = word.start.count();
        timed["end"] = word.end.count();
        json["words"].push_back(std::move(timed));
    }
    return dump(json);
}

std::string json_line(const Sentence& sentence, const char* name, const std::string& value) {
    auto json = sentence_json(sentence);
    json[name] = value;
    return dump(json);
}

std::string json_line(const Status& status) {
    const auto seconds = [](std::chrono::milliseconds time) {
        return static_cast<double>(time.count()) / 1000;
    };
    return dump(Json{{"state", status.state == Status::State::paused ? "paused" : "playing"},
                     {"headline", status.headline},
                     {"headlines", status.headlines},
                     {"title", status.title},
                     {"url", status.address.empty() ? Json{} : Json(status.address)},
                     {"elapsed", seconds(status.clock.elapsed)},
                     {"total", seconds(status.clock.total)},
                     {"exact", status.clock.exactness == Exactness::exact},
                     {"itemElapsed", seconds(status.item.elapsed)},
                     {"itemTotal", seconds(status.item.total)},
                     {"rate", status.speed.wpm()},
                     {"volume", status.volume},
                     {"deviceLost", status.device_lost}});
}

std::string json_line(std::string_view text, Language language) {
    return dump(Json{{"language", std::string{language.code()}}, {"text", std::string{text}}});
}

}  // namespace nashra
