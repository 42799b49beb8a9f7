#include "cli/production.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "cli/lexicon_files.h"
#include "cli/shipped.h"
#include "library/fingerprint.h"
#include "output/encoder_version.h"
#include "source/open.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

/// Goes up when the same article shall be made anew although nothing that is noted here has
/// changed.
constexpr int kSchema = 1;

/// Values in a row. None can pass for another: each stands with its name and its length.
class Notes {
  public:
    void add(std::string_view name, std::string_view value) {
        text_.append(name).append(1, ' ').append(std::to_string(value.size()));
        text_.append(1, ' ').append(value).append(1, '\n');
    }
    void add(std::string_view name, std::integral auto value) { add(name, std::to_string(value)); }
    void add(std::string_view name, double value) { add(name, std::to_string(value)); }

    std::string fingerprint() const { return nashra::fingerprint(text_); }

  private:
    std::string text_;
};

template <typename Choice>
int number_of(Choice choice) {
    return static_cast<int>(choice);
}

/// Files that no longer can be read say nothing; that was said when they were used.
void add_file(Notes& notes, const fs::path& file) {
    std::error_code failure;
    if (!fs::is_regular_file(file, failure)) return;
    notes.add(file.filename().string(), fingerprint(read_bytes(file.string())));
}

void add_folder(Notes& notes, const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator entry{folder, failure}, end; !failure && entry != end;
         entry.increment(failure))
        files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files)
        add_file(notes, file);
}

void add_article(Notes& notes, const StoredArticle& stored) {
    const auto& article = stored.head;
    notes.add("site", article.site);
    notes.add("tagline", article.tagline);
    notes.add("title", article.title);
    notes.add("standfirst", article.standfirst);
    notes.add("byline", article.byline);
    notes.add("published", article.published);
    notes.add("url", article.url);
    notes.add("language", article.language.code());
    notes.add("text", stored.fingerprint);
}

}  // namespace

std::string production_fingerprint(const Production& production, const ProductionParts& parts) {
    Notes notes;
    notes.add("schema", kSchema);
    notes.add("nashra", NASHRA_VERSION);
    notes.add("engine", parts.engine);
    const auto& [order, delivery, voices, pronunciation, encoding, fingerprint] = production;
    notes.add("headlines-only", number_of(order.headlines_only));
    notes.add("related", number_of(order.related));
    notes.add("masthead", number_of(order.masthead));
    notes.add("speed", delivery.speed.wpm());
    notes.add("arabic", delivery.arabic_share);
    notes.add("english", delivery.english_share);
    notes.add("pitch", delivery.pitch);
    notes.add("volume", delivery.volume);
    notes.add("chime", number_of(delivery.chime));
    for (const auto& [language, voice] : voices)
        notes.add(language.code(), voice);
    notes.add("format", number_of(encoding.format));
    notes.add("encoder", encoder_version(encoding.format));
    notes.add("compat", number_of(encoding.compat));
    notes.add("quality", encoding.quality);
    notes.add("loudness", encoding.loudness.value_or(0));
    notes.add("cover", encoding.cover);
    notes.add("endings", number_of(parts.endings));
    for (const auto language : {kEnglish, kArabic}) {
        add_folder(notes, shipped("voices") / std::string{language.code()});
        add_file(notes, own_lexicon(language));
    }
    for (const auto& file : parts.lexicons)
        add_file(notes, file);
    return notes.fingerprint();
}

std::string content_key(const Production& production, const PodcastItem& item) {
    Notes notes;
    notes.add("production", production.fingerprint);
    notes.add("guid", item.guid);
    notes.add("title", item.title);
    notes.add("published", item.published);
    for (const auto& story : item.stories)
        notes.add("story", story);
    for (const auto& article : item.articles)
        add_article(notes, article);
    return notes.fingerprint();
}

}  // namespace nashra
