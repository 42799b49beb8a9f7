#include "spoken/lexicon_entry.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "model/message.h"
#include "model/utf8.h"
#include "spoken/clean.h"
#include "spoken/glyph.h"
#include "spoken/lexicon_word.h"

namespace nashra {

namespace {

constexpr std::size_t kLongestWritten = 200;  // bytes
constexpr std::size_t kLongestSaid = 1000;
constexpr int kMostWords = 8;
// Shorter ones are acronyms and Roman numbers when they are in capitals: "XI" is not "Xi".
constexpr std::size_t kShortestHeadlineWord = 4;
// "على" is a word, and not an "علي" that somebody wrote without its dots.
constexpr std::size_t kShortestWithBareYa = 4;

bool any(std::string_view text, bool (Glyph::*is)() const) {
    for (std::size_t at = 0; at < text.size();) {
        const auto glyph = glyph_at(text, at);
        if ((glyph.*is)()) return true;
        at += glyph.size;
    }
    return false;
}

bool well_formed(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        if (!letter.valid) return false;
        at += letter.size;
    }
    return true;
}

/// Letters and single spaces alone: nothing to clean, and nothing to compose. Thousands of entries
/// are read before the first word is heard, and most are so.
bool plain(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        const auto small = letter.code | 0x20U;
        const bool latin = small >= U'a' && small <= U'z';
        const bool arabic = letter.code >= 0x0621 && letter.code <= 0x0652 &&
                            (letter.code < 0x063B || letter.code > 0x0640);
        const bool space = letter.code == U' ' && text.substr(at, 2) != "  ";
        if (!latin && !arabic && !space) return false;
        at += letter.size;
    }
    return true;
}

/// As the text that it is looked for in: composed and cleaned.
std::string as_in_text(std::string_view text) {
    if (plain(text)) return std::string{text};
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    const icu::StringPiece piece{text.data(), static_cast<int>(text.size())};
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(piece, status) != 0) return cleaned(text);
    const auto composed = nfc->normalize(icu::UnicodeString::fromUTF8(piece), status);
    std::string bytes;
    return cleaned(composed.toUTF8String(bytes));
}

/// The words of an entry, a space between each; empty when something else stands among them.
std::string phrase(const std::string& written) {
    std::string words;
    int count = 0;
    WordSpan word = word_at(written, 0);
    while (!word.empty() && ++count <= kMostWords) {
        if (!words.empty()) words += ' ';
        words += word.in(written);
        auto end = word.end;
        if (written.substr(end) == ".") ++end;  // "U.S."
        if (end == written.size()) return words;
        word = word_behind(written, word);
    }
    return {};
}

/// "(حركة) فتح (أمس)": the words around what is said.
struct Context {
    std::string_view before;
    std::string_view written;
    std::string_view behind;
};

Context context_of(std::string_view written) {
    Context context{{}, written, {}};
    if (const auto end = written.find(')'); written.front() == '(' && end != written.npos) {
        context.before = written.substr(1, end - 1);
        context.written = written.substr(end + 1);
    }
    if (const auto begin = context.written.rfind('(');
        context.written.ends_with(')') && begin != std::string_view::npos) {
        context.behind = context.written.substr(begin + 1);
        context.behind.remove_suffix(1);
        context.written = context.written.substr(0, begin);
    }
    context.written = trimmed(context.written);
    return context;
}

/// Columns of a line, without the white space around them.
struct Columns {
    std::string_view written;
    std::string_view said;
};

Columns columns_of(std::string_view line, std::size_t tab) {
    const auto behind = line.substr(tab + 1);
    return {trimmed(line.substr(0, tab)), trimmed(behind.substr(0, behind.find('\t')))};
}

/// What the second column says, with the voice that it is for; or what is wrong with it.
struct Said {
    std::string text;
    SaidIn in = SaidIn::words;
    Language voice;
    std::string complaint;
};

Language voice_of(std::string_view text) { return any(text, &Glyph::arabic) ? kArabic : kEnglish; }

Said said_in_phonemes(const Columns& columns, Language language) {
    const auto voice = language.known() ? language : voice_of(columns.written);
    if (phoneme_group(columns.said) != columns.said.size())
        return {{}, {}, {}, message("phonemes stand alone, within one pair of [[ and ]]")};
    auto phonemes = std::string{columns.said.substr(2, columns.said.size() - 4)};
    if (const auto unknown = unknown_phoneme(phonemes, voice)) {
        return {{}, {}, {}, message("the voice has no phoneme that begins like '%1'", *unknown)};
    }
    return {std::move(phonemes), SaidIn::phonemes, voice, {}};
}

Said said_in_words(const Columns& columns, Language language) {
    auto words = as_in_text(columns.said);
    const auto letters = words.empty() ? voice_of(columns.written) : voice_of(words);
    const auto voice = language.known() ? language : letters;
    if (!columns.said.empty() && !any(words, &Glyph::letter) && !any(words, &Glyph::digit))
        return {{}, {}, {}, message("nobody can say '%1'", columns.said)};
    if (!words.empty() && voice != letters)
        return {{}, {}, {}, message("what is said is not in the letters of its language")};
    return {std::move(words), SaidIn::words, voice, {}};
}

Said said_of(const Columns& columns, Language language) {
    const bool phonemes = columns.said.find("[[") != std::string_view::npos;
    return phonemes ? said_in_phonemes(columns, language) : said_in_words(columns, language);
}

std::string in_capitals(std::string_view text) {
    std::string capitals;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        append_utf8(capitals, static_cast<char32_t>(u_toupper(static_cast<UChar32>(letter.code))));
        at += letter.size;
    }
    return capitals;
}

bool variant_in_arabic(std::string_view entry, std::string_view written) {
    const auto letters = count_letters(entry);
    std::size_t number = 0;
    for (std::size_t at = 0; at < entry.size(); ++number) {
        const auto one = letter_at(entry, at);
        const auto other = letter_at(written, at);  // all variants take two bytes
        at += one.size;
        if (one.code == other.code) continue;
        const bool alif = one.code == 0x0627 || other.code == 0x0627;  // one has no hamza
        const bool ya = number + 1 == letters && letters >= kShortestWithBareYa;
        const bool of_ya = folded_arabic(one.code) == 0x064A;
        if (of_ya ? !ya : !alif) return false;
    }
    return true;
}

}  // namespace

std::variant<LexiconEntry, PatternEntry, std::string> read_lexicon_line(std::string_view line,
                                                                        Language language) {
    if (!well_formed(line)) return message("it is not UTF-8");
    const auto tab = line.find('\t');
    if (tab == std::string_view::npos) return message("there is no TAB behind what is written");
    const auto columns = columns_of(line, tab);
    if (columns.written.empty()) return message("there is nothing before the first TAB");
    if (columns.written.size() > kLongestWritten || columns.said.size() > kLongestSaid)
        return message("it is too long");
    auto said = said_of(columns, language);
    if (!said.complaint.empty()) return said.complaint;
    if (columns.written.substr(0, 3) == "re:") {
        if (said.in == SaidIn::phonemes) said.text = "[[" + said.text + "]]";
        return PatternEntry{std::string{trimmed(columns.written.substr(3))}, std::move(said.text),
                            said.voice, 0};
    }
    const auto context = context_of(columns.written);
    const auto words_of = [](std::string_view text) {
        return phrase(without_arabic_marks(as_in_text(trimmed(text))));
    };
    auto written = words_of(context.written);
    auto before = words_of(context.before);
    auto behind = words_of(context.behind);
    const bool lost =
        before.empty() != context.before.empty() || behind.empty() != context.behind.empty();
    if (written.empty() || lost) {
        return message(
            "what is written is not one to eight words of letters, digits and ' . & (begin it with "
            "re: for a pattern)");
    }
    return LexiconEntry{std::move(written),
                        std::move(said.text),
                        said.in,
                        said.voice,
                        0,
                        folded_words(before, said.voice),
                        folded_words(behind, said.voice)};
}

Likeness likeness(const LexiconEntry& entry, std::string_view written) {
    auto plain = without_arabic_marks(written);
    for (auto& c : plain) {
        if (c == '-') c = ' ';
    }
    if (plain == entry.written) return Likeness::same;
    if (entry.voice == kArabic && any(plain, &Glyph::arabic)) {
        const bool variant =
            plain.size() == entry.written.size() && variant_in_arabic(entry.written, plain);
        return variant ? Likeness::variant : Likeness::none;
    }
    if (!any(entry.written, &Glyph::upper)) return Likeness::variant;
    const bool headline =
        count_letters(plain) >= kShortestHeadlineWord && plain == in_capitals(entry.written);
    return headline ? Likeness::variant : Likeness::none;
}

}  // namespace nashra
