#include "reading/sentence_break.h"

#include <algorithm>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include "reading/letters.h"
#include "reading/list_items.h"
#include "reading/sentence_merge.h"
#include "reading/sentence_split.h"

namespace nashra {

namespace {

/// ICU's sentence rules, opened at their first use in a thread: it takes far longer than breaking a
/// paragraph. None when ICU's data is missing.
class SentenceRules {
  public:
    icu::BreakIterator* open(const char* locale) {
        if (rules_ == nullptr) {
            UErrorCode status = U_ZERO_ERROR;
            rules_.reset(icu::BreakIterator::createSentenceInstance(icu::Locale{locale}, status));
        }
        return rules_.get();
    }

  private:
    std::unique_ptr<icu::BreakIterator> rules_;
};

thread_local SentenceRules english_rules;
thread_local SentenceRules plain_rules;

icu::BreakIterator* rules_for(Language language) {
    // With the suppressions "Mr.", "Sgt." and 150 others do not end a sentence.
    if (language == kEnglish) return english_rules.open("en@ss=standard");
    return plain_rules.open("ar");
}

/// ICU's sentence boundaries after the first, as offsets into `text`; the last is its end.
std::vector<std::size_t> boundaries(std::string_view text, Language language) {
    std::vector<std::size_t> result;
    auto* rules = rules_for(language);
    UErrorCode status = U_ZERO_ERROR;
    UText utf8 = UTEXT_INITIALIZER;
    utext_openUTF8(&utf8, text.data(), static_cast<std::int64_t>(text.size()), &status);
    if (rules != nullptr && U_SUCCESS(status)) {
        rules->setText(&utf8, status);
        if (U_SUCCESS(status)) {
            rules->first();
            for (auto at = rules->next(); at != icu::BreakIterator::DONE; at = rules->next())
                result.push_back(static_cast<std::size_t>(at));
        }
        // Let go of the text: the rules outlive it.
        rules->setText(icu::UnicodeString{});
    }
    utext_close(&utf8);
    if (result.empty() || result.back() != text.size()) result.push_back(text.size());
    return result;
}

bool newline_before(std::string_view text, std::size_t at) {
    return at > 0 && (text[at - 1] == '\n' || text[at - 1] == '\r');
}

bool goes_on(std::string_view text, std::size_t start, std::size_t boundary) {
    return newline_before(text, boundary) ? line_goes_on(text, start, boundary)
                                          : joined_over(text, start, boundary);
}

/// Ends that ICU's rules do not know.
std::vector<std::size_t> own_boundaries(std::string_view text) {
    auto result = unseen_starts(text);
    const auto items = list_items(text);
    result.insert(result.end(), items.begin(), items.end());
    std::sort(result.begin(), result.end());
    return result;
}

}  // namespace

std::vector<std::string_view> sentences(std::string_view paragraph, Language language) {
    std::vector<std::string_view> result;
    const auto own = own_boundaries(paragraph);
    auto next = own.begin();
    std::size_t start = 0;
    const auto end_at = [&](std::size_t end) {
        const auto sentence = trimmed(paragraph.substr(start, end - start));
        if (!sentence.empty()) result.push_back(sentence);
        start = end;
    };
    for (const auto end : boundaries(paragraph, language)) {
        for (; next != own.end() && *next <= end; ++next)
            end_at(*next);
        const bool last = end == paragraph.size();
        if (end > start && (last || !goes_on(paragraph, start, end))) end_at(end);
    }
    return result;
}

}  // namespace nashra
