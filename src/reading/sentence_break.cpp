#include "reading/sentence_break.h"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include "reading/letters.h"
#include "reading/sentence_merge.h"

namespace nashra {

namespace {

constexpr std::size_t kLongest = 1000;  // characters of one utterance
constexpr std::size_t kShortest = 300;  // a piece is cut at a clause no earlier than this

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

/// How good a place after this character is to draw breath; 0: none.
int clause_weight(char32_t code) {
    if (code == U';' || code == 0x061B) return 3;
    if (code == U',' || code == 0x060C || code == U':' || code == 0x2014) return 2;
    return is_space(code) ? 1 : 0;
}

/// The end of the first piece of an over-long sentence.
std::size_t first_piece(std::string_view sentence) {
    std::size_t at = 0;
    std::size_t best = 0;
    int best_weight = 0;
    for (std::size_t count = 0; count < kLongest && at < sentence.size(); ++count) {
        const auto letter = letter_at(sentence, at);
        at += letter.size;
        const int weight = clause_weight(letter.code);
        if (count < kShortest || weight == 0 || weight < best_weight) continue;
        best = at;
        best_weight = weight;
    }
    return best_weight == 0 || at == sentence.size() ? at : best;
}

void add_in_pieces(std::string_view sentence, std::vector<std::string_view>& result) {
    sentence = trimmed(sentence);
    while (!sentence.empty()) {
        const auto end = sentence.size() <= kLongest ? sentence.size() : first_piece(sentence);
        result.push_back(trimmed(sentence.substr(0, end)));
        sentence = trimmed(sentence.substr(end));
    }
}

bool newline_before(std::string_view text, std::size_t at) {
    return at > 0 && (text[at - 1] == '\n' || text[at - 1] == '\r');
}

}  // namespace

std::vector<std::string_view> sentences(std::string_view paragraph, Language language) {
    std::vector<std::string_view> result;
    std::size_t start = 0;
    for (const auto end : boundaries(paragraph, language)) {
        const bool last = end == paragraph.size();
        if (!last && !newline_before(paragraph, end) && joined_over(paragraph, start, end))
            continue;
        add_in_pieces(paragraph.substr(start, end - start), result);
        start = end;
    }
    return result;
}

}  // namespace nashra
