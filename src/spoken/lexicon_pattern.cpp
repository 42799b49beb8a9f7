#include "spoken/lexicon_pattern.h"

#include <algorithm>
#include <utility>

#include <unicode/unistr.h>
#include <unicode/utext.h>

#include "model/message.h"
#include "spoken/regex_library.h"

namespace nashra {

namespace {

// In ICU's steps, of about a millisecond each: "(a+)+b" would take for ever.
constexpr int kMostSteps = 20;
constexpr int kMostStack = 1 << 18;  // bytes
constexpr std::size_t kMostMatches = 10'000;

/// REQUIRES: it is loaded, as it is for whoever has an expression.
const RegexLibrary& regex() { return *regex_library(); }

struct Close {
    void operator()(URegularExpression* expression) const { regex().close(expression); }
};
using Expression = std::unique_ptr<URegularExpression, Close>;

}  // namespace

class CompiledExpression {
  public:
    explicit CompiledExpression(Expression expression) : expression_(std::move(expression)) {}

    /// One that looks for it, for one thread. Null: no memory.
    Expression matcher(UErrorCode& status) const {
        Expression matcher{regex().clone(expression_.get(), &status)};
        if (U_FAILURE(status)) return nullptr;
        regex().set_time_limit(matcher.get(), kMostSteps, &status);
        regex().set_stack_limit(matcher.get(), kMostStack, &status);
        return matcher;
    }

  private:
    Expression expression_;
};

namespace {

/// The bytes of a group; empty when it found nothing.
std::string_view group(URegularExpression& matcher, std::string_view text, int number) {
    UErrorCode status = U_ZERO_ERROR;
    const auto begin = regex().start(&matcher, number, &status);
    const auto end = regex().end(&matcher, number, &status);
    if (U_FAILURE(status) || begin < 0 || end < begin) return {};
    return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

/// "Sukhoi $1" -> "Sukhoi 35"
std::string filled_in(std::string_view said, URegularExpression& matcher, std::string_view text) {
    std::string words;
    for (std::size_t i = 0; i < said.size(); ++i) {
        const char next = i + 1 < said.size() ? said[i + 1] : '\0';
        if (said[i] == '$' && next >= '1' && next <= '9') {
            words += group(matcher, text, next - '0');
            ++i;
        } else {
            words += said[i];
        }
    }
    return words;
}

void find_all(const LexiconPattern& pattern, UText& text, std::string_view bytes,
              std::vector<PatternMatch>& found) {
    UErrorCode status = U_ZERO_ERROR;
    const auto matcher = pattern.expression->matcher(status);
    if (matcher == nullptr || U_FAILURE(status)) return;
    regex().set_text(matcher.get(), &text, &status);
    while (found.size() < kMostMatches && regex().find_next(matcher.get(), &status) != 0 &&
           U_SUCCESS(status)) {
        const auto whole = group(*matcher, bytes, 0);
        if (whole.empty()) continue;
        const auto begin = static_cast<std::size_t>(whole.data() - bytes.data());
        found.push_back({begin, begin + whole.size(),
                         filled_in(pattern.entry.said, *matcher, bytes), pattern.entry.source});
    }
}

}  // namespace

std::variant<LexiconPattern, std::string> compile(PatternEntry entry) {
    if (regex_library() == nullptr)
        return message("ICU's regular expressions are missing (libicui18n)");
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    const auto written = icu::UnicodeString::fromUTF8(entry.expression);
    Expression expression{regex().open(written.getBuffer(), written.length(), 0, &where, &status)};
    if (U_FAILURE(status)) {
        return message("the pattern '%1' is no regular expression (letter %2)", entry.expression,
                       where.offset + 1);
    }
    return LexiconPattern{std::make_shared<CompiledExpression>(std::move(expression)),
                          std::move(entry)};
}

std::vector<PatternMatch> matches(std::span<const LexiconPattern> patterns, std::string_view text,
                                  Language voice) {
    std::vector<PatternMatch> found;
    UErrorCode status = U_ZERO_ERROR;
    UText opened = UTEXT_INITIALIZER;
    utext_openUTF8(&opened, text.data(), static_cast<std::int64_t>(text.size()), &status);
    if (U_FAILURE(status)) return found;
    for (auto pattern = patterns.rbegin(); pattern != patterns.rend(); ++pattern) {
        if (pattern->entry.voice == voice) find_all(*pattern, opened, text, found);
    }
    utext_close(&opened);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.begin < other.begin; });
    return found;
}

}  // namespace nashra
