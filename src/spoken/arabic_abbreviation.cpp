// Arabic abbreviations. eSpeak NG says them as letters: "هـ", "ق.م", "د." (facts 2).
#include <array>

#include "spoken/arabic_context.h"
#include "spoken/arabic_given_name.h"
#include "spoken/arabic_noun.h"
#include "spoken/arabic_readings.h"
#include "spoken/glyph.h"
#include "spoken/scanner.h"
#include "spoken/word_list.h"

namespace nashra {

namespace {

using namespace std::string_view_literals;

enum class Before { anything, name, number, bracket };  // what must follow the abbreviation

struct Abbreviation {
    std::string_view written;
    std::string_view words;
    Before before;
};

// The longer ones first. A lone letter is a title only before a name, a page before a number, a
// blessing in brackets.
constexpr std::array kAbbreviations = {
    Abbreviation{"أ.م.د.", "الْأُسْتَاذ الْمُسَاعِد الدُّكْتُور", Before::name},
    Abbreviation{"أ.د.", "الْأُسْتَاذ الدُّكْتُور", Before::name},
    Abbreviation{"أ. د.", "الْأُسْتَاذ الدُّكْتُور", Before::name},
    Abbreviation{"أ.د", "الْأُسْتَاذ الدُّكْتُور", Before::name},
    Abbreviation{"م.د.", "الْمُهَنْدِس الدُّكْتُور", Before::name},
    Abbreviation{"ق.م", "قَبْلَ الْمِيلَاد", Before::anything},
    Abbreviation{"ق. م", "قَبْلَ الْمِيلَاد", Before::anything},
    Abbreviation{"ب.م", "بَعْدَ الْمِيلَاد", Before::anything},
    Abbreviation{"ق.ه", "قَبْلَ الْهِجْرَة", Before::anything},
    Abbreviation{"ص.ب", "صُنْدُوق بَرِيد", Before::anything},
    Abbreviation{"ص. ب", "صُنْدُوق بَرِيد", Before::anything},
    Abbreviation{"ت.غ", "بِتَوْقِيتِ غْرِينِتْش", Before::anything},
    Abbreviation{"ت غ", "بِتَوْقِيتِ غْرِينِتْش", Before::anything},
    Abbreviation{"م.ت.ف", "مُنَظَّمَة التَّحْرِير الْفِلَسْطِينِيَّة", Before::anything},
    Abbreviation{"أ.ف.ب", "وِكَالَة فْرَانْس بْرِس", Before::anything},
    Abbreviation{"أ. ف. ب", "وِكَالَة فْرَانْس بْرِس", Before::anything},
    Abbreviation{"ا ف ب", "وِكَالَة فْرَانْس بْرِس", Before::anything},
    Abbreviation{"ا.ف.ب", "وِكَالَة فْرَانْس بْرِس", Before::anything},
    Abbreviation{"أ ش أ", "وِكَالَة أَنْبَاء الشَّرْق الْأَوْسَط", Before::anything},
    Abbreviation{"أ.ش.أ", "وِكَالَة أَنْبَاء الشَّرْق الْأَوْسَط", Before::anything},
    Abbreviation{"كلم", "كِيلُومِتْر", Before::anything},
    Abbreviation{"كلغ", "كِيلُوغْرَام", Before::anything},
    Abbreviation{"أ ف ب", "وِكَالَة فْرَانْس بْرِس", Before::anything},
    Abbreviation{"د.ب.أ", "وِكَالَة الْأَنْبَاء الْأَلْمَانِيَّة", Before::anything},
    Abbreviation{"د ب أ", "وِكَالَة الْأَنْبَاء الْأَلْمَانِيَّة", Before::anything},
    Abbreviation{"ش.م.ع", "شَرِكَة مُسَاهَمَة عَامَّة", Before::anything},
    Abbreviation{"ش.م.م", "شَرِكَة مُسَاهَمَة مَحْدُودَة", Before::anything},
    Abbreviation{"ذ.م.م", "ذَات مَسْؤُولِيَّة مَحْدُودَة", Before::anything},
    Abbreviation{"ر.س", "رِيَال سُعُودِيّ", Before::anything},
    Abbreviation{"د.إ", "دِرْهَم إِمَارَاتِيّ", Before::anything},
    Abbreviation{"د.ك", "دِينَار كُوَيْتِيّ", Before::anything},
    Abbreviation{"د.ع", "دِينَار عِرَاقِيّ", Before::anything},
    Abbreviation{"ج.م", "جُنَيْه مِصْرِيّ", Before::anything},
    Abbreviation{"ل.س", "لِيرَة سُورِيَّة", Before::anything},
    Abbreviation{"ل.ل", "لِيرَة لُبْنَانِيَّة", Before::anything},
    Abbreviation{"(ص)", "صَلَّى اللَّهُ عَلَيْهِ وَسَلَّم", Before::bracket},
    Abbreviation{"(ع)", "عَلَيْهِ السَّلَام", Before::bracket},
    Abbreviation{"(رض)", "رَضِيَ اللَّهُ عَنْه", Before::bracket},
    Abbreviation{"د.", "الدُّكْتُور", Before::name},
    Abbreviation{"د/", "الدُّكْتُور", Before::name},
    Abbreviation{"م.", "الْمُهَنْدِس", Before::name},
    Abbreviation{"م/", "الْمُهَنْدِس", Before::name},
    Abbreviation{"أ.", "الْأُسْتَاذ", Before::name},
    Abbreviation{"أ/", "الْأُسْتَاذ", Before::name},
    Abbreviation{"ص.", "صَفْحَة", Before::number},
    Abbreviation{"ص", "صَفْحَة", Before::number},
    Abbreviation{"ج.", "الْجُزْء", Before::number},
    Abbreviation{"ج", "الْجُزْء", Before::number},
    Abbreviation{"مج", "الْمُجَلَّد", Before::number},
    Abbreviation{"ط.", "الطَّبْعَة", Before::number},
    Abbreviation{"ط", "الطَّبْعَة", Before::number},
    Abbreviation{"ت:", "هَاتِف:", Before::number},
    Abbreviation{"ه:", "هَاتِف:", Before::number},
    Abbreviation{"إلخ", "إِلَى آخِرِه", Before::anything},
    Abbreviation{"الخ", "إِلَى آخِرِه", Before::anything}};

bool follows(const Abbreviation& abbreviation, Scanner scan) {
    if (abbreviation.before == Before::bracket) return true;
    if (abbreviation.before == Before::anything) return scan.word_ends();
    const bool space = scan.space();
    const auto next = glyph_at(scan.rest(), 0);
    if (abbreviation.before == Before::number) return next.digit();
    const char last = abbreviation.written.back();
    return next.arabic() && (space || last == '.' || last == '/');
}

/// "ن" in "م. ن.": a letter and then a dot or the end, so that what stands before is an initial
/// too.
bool initial_follows(Scanner scan) {
    scan.space();
    const auto word = scan.word();
    constexpr std::size_t kOneLetter = 2;
    if (word.size() != kOneLetter) return false;
    const auto next = glyph_at(scan.rest(), 0);
    return next.code == U'.' || next.size == 0 || next.code == U')';
}

/// "محمد م. العلي": behind a given name the letter is another name's first.
bool initial(const Abbreviation& abbreviation, const Written& written, const Scanner& scan) {
    if (abbreviation.before != Before::name || !ends(abbreviation.written, ".")) return false;
    constexpr std::size_t kOneLetter = 3;
    if (abbreviation.written.size() > kOneLetter) return false;
    const auto name = bare(last_word(written.before()));
    const bool with_and = starts(name, "و") && given_name(std::string_view{name}.substr(2));
    return given_name(name) || with_and || initial_follows(scan);
}

/// "الدكتور" -> "الدكتورة" before the name of a woman.
std::string agreeing_title(std::string_view words, Scanner scan) {
    scan.space();
    std::string title{words};
    if (given_name(bare(scan.word())) != Gender::feminine) return title;
    constexpr auto kFeminine = "َة"sv;
    for (auto space = title.find(' '); space != std::string::npos;
         space = title.find(' ', space + kFeminine.size() + 1))
        title.insert(space, kFeminine);
    return title + std::string{kFeminine};
}

struct LetterName {
    std::string_view letter, name;
};
constexpr std::array kLetterNames = {
    LetterName{"ا", "أَلِف"}, LetterName{"أ", "أَلِف"}, LetterName{"إ", "أَلِف"}, LetterName{"آ", "أَلِف"},
    LetterName{"ب", "بَاء"}, LetterName{"ت", "تَاء"}, LetterName{"ث", "ثَاء"}, LetterName{"ج", "جِيم"},
    LetterName{"ح", "حَاء"}, LetterName{"خ", "خَاء"}, LetterName{"د", "دَال"}, LetterName{"ذ", "ذَال"},
    LetterName{"ر", "رَاء"}, LetterName{"ز", "زَاي"}, LetterName{"س", "سِين"}, LetterName{"ش", "شِين"},
    LetterName{"ص", "صَاد"}, LetterName{"ض", "ضَاد"}, LetterName{"ط", "طَاء"}, LetterName{"ظ", "ظَاء"},
    LetterName{"ع", "عَيْن"}, LetterName{"غ", "غَيْن"}, LetterName{"ف", "فَاء"}, LetterName{"ق", "قَاف"},
    LetterName{"ك", "كَاف"}, LetterName{"ل", "لَام"}, LetterName{"م", "مِيم"}, LetterName{"ن", "نُون"},
    LetterName{"ه", "هَاء"}, LetterName{"و", "وَاو"}, LetterName{"ي", "يَاء"}};

std::string_view letter_name(std::string_view letter) {
    for (const auto& entry : kLetterNames) {
        if (entry.letter == letter) return entry.name;
    }
    return {};
}

/// "س.ع.د", "م. ن.", "ج. ك. رولينغ" and whatever else nobody knows: its letters by name. One letter
/// alone has its dot and a name behind it: "ل. تولستوي".
std::optional<Reading> spelled(const Written& written) {
    constexpr int kMostLetters = 8;
    Scanner scan{written.rest()};
    std::string words;
    int count = 0;
    bool dotted = false;
    for (auto ahead = scan; count < kMostLetters;) {
        const auto name = letter_name(ahead.word());
        if (name.empty() || !ahead.word_ends()) break;
        auto dot = ahead;
        const bool has_dot = dot.literal(".");
        if (!has_dot && !dotted) break;
        if (!words.empty()) words += ' ';
        words += name;
        ++count;
        scan = ahead;
        dotted = has_dot;
        if (!has_dot) break;
        ahead = dot;
        ahead.space();
    }
    if (count == 0) return std::nullopt;
    auto dot = scan;
    const bool goes_on = dot.literal(".") && dot.space() && glyph_at(dot.rest(), 0).spoken();
    const bool closes = dotted && glyph_at(scan.rest(), 1).code == U')';
    auto bracket = dot;
    const bool opens = dotted && bracket.literal("(");
    if (count == 1 && !goes_on) return std::nullopt;
    if (goes_on || closes || opens) scan.literal(".");
    return Reading{scan.at(), words};
}

/// The abbreviation that begins here, whatever is written before it.
std::optional<Reading> abbreviated(const Written& written) {
    const auto rest = written.rest();
    for (const auto& abbreviation : kAbbreviations) {
        // Most begin otherwise: two bytes tell.
        if (rest.size() < 2 || rest[0] != abbreviation.written[0] ||
            rest[1] != abbreviation.written[1])
            continue;
        Scanner scan{rest};
        if (!scan.literal(abbreviation.written) || !follows(abbreviation, scan)) continue;
        if (initial(abbreviation, written, scan)) continue;
        if (abbreviation.before == Before::name)
            return Reading{scan.at(), agreeing_title(abbreviation.words, scan)};
        // The dot behind "ق.م." is the abbreviation's when the sentence goes on.
        auto ahead = scan;
        if (abbreviation.before == Before::anything && ahead.literal(".") && ahead.space())
            scan.literal(".");
        return Reading{scan.at(), std::string{abbreviation.words}};
    }
    return std::nullopt;
}

/// "ود. ليلى", "وج 2", "لد. سمير", "الد. سعيد": the prefix belongs to the words.
std::optional<Reading> abbreviated_behind_prefix(const Written& written) {
    struct Prefix {
        std::string_view written, words;
    };
    static constexpr std::array kPrefixes = {Prefix{"وال", "وَ"}, Prefix{"ال", ""},
                                             Prefix{"و", "وَ"},   Prefix{"ف", "فَ"},
                                             Prefix{"ل", "لِ"},   Prefix{"ب", "بِ"}};
    for (const auto& prefix : kPrefixes) {
        if (!starts(written.rest(), prefix.written)) continue;
        const Written behind{written.text, written.at + prefix.written.size()};
        // A letter that is a whole word begins here: no letter of a longer one.
        Scanner word{behind.rest()};
        constexpr std::size_t kLongest = 4;
        const auto letters = word.word();
        if (letters.empty() || letters.size() > kLongest) continue;
        auto reading = abbreviated(behind);
        if (!reading) continue;
        const bool title = starts(reading->words, "ال");
        const bool plain = prefix.words == "وَ" || prefix.words == "فَ";
        const char last = written.text[behind.at + reading->length - 1];
        const bool dotted = last == '.' || last == '/';
        if (!plain && !(title && dotted)) continue;
        // "والد." is a father too.
        Scanner name{written.text.substr(behind.at + reading->length)};
        name.space();
        if (prefix.written == "وال" && !(title && given_name(bare(name.word())))) continue;
        if (prefix.words == "لِ") reading->words.replace(0, 2, "");
        reading->words.insert(0, prefix.words);
        reading->length += prefix.written.size();
        return reading;
    }
    return std::nullopt;
}

}  // namespace

// "قال د. أحمد" -> "قال الدكتور أحمد", "200 ق.م" -> "مئتان قبل الميلاد", "ح.م.س" -> "حاء ميم سين".
std::optional<Reading> read_arabic_abbreviation(const Written& written) {
    // Not inside a word, and not behind another dotted letter: "م.د. ...".
    const auto before = glyph_before(written.text, written.at);
    if (before.letter() || before.mark() || before.code == U'.') return std::nullopt;
    const auto first = glyph_at(written.text, written.at);
    if (!first.arabic() && first.code != U'(') return std::nullopt;
    // All are a few letters and then a dot, a space or a sign: most words are too long.
    constexpr std::size_t kLongestWord = 8;
    Scanner word{written.rest()};
    if (word.word().size() > kLongestWord) return std::nullopt;
    if (auto known = abbreviated(written)) return known;
    if (auto known = abbreviated_behind_prefix(written)) return known;
    return before.digit() ? std::nullopt : spelled(written);
}

// "بـ 15 صاروخا" -> "بخمسة عشر": the letter is a word's beginning, the space was not meant.
std::optional<Reading> read_arabic_proclitic(const Written& written) {
    if (glyph_before(written.text, written.at).spoken()) return std::nullopt;
    struct Joined {
        std::string_view written, words;
    };
    static constexpr std::array kJoined = {Joined{"ب", "بِ"}, Joined{"ل", "لِ"}, Joined{"ك", "كَ"},
                                           Joined{"وب", "وَبِ"}, Joined{"ول", "وَلِ"}};
    Scanner scan{written.rest()};
    const auto word = scan.word();
    for (const auto& joined : kJoined) {
        if (joined.written != word) continue;
        scan.space();
        const auto next = glyph_at(scan.rest(), 0);
        const bool amount = next.digit() || next.code == U'%' || next.code == U'$' ||
                            next.code == U'€' || next.code == U'£';
        if (!amount) return std::nullopt;
        return Reading{scan.at(), std::string{joined.words}, Joint::space, Joint::none};
    }
    return std::nullopt;
}

}  // namespace nashra
