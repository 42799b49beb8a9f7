#include "spoken/diacritic_features.h"

#include <algorithm>

namespace nashra {

namespace {

constexpr std::uint8_t kOtherLetter = 1;

// U+0621 to U+063A are 2 to 27, U+0641 to U+064A 28 to 37.
constexpr std::uint8_t kind_of(char32_t code) {
    if (code >= 0x0621 && code <= 0x063A) return static_cast<std::uint8_t>(code - 0x0621 + 2);
    if (code >= 0x0641 && code <= 0x064A) return static_cast<std::uint8_t>(code - 0x0641 + 28);
    switch (code) {
        case 0x0671: return 38;               // ٱ
        case 0x067E: return 39;               // پ
        case 0x0686: return 40;               // چ
        case 0x06A4: return 41;               // ڤ
        case 0x06AF: return 42;               // گ
        case 0x06CC: return kind_of(0x064A);  // the Persian ya
        case 0x06A9: return kind_of(0x0643);  // and kaf
        default: return kOtherLetter;
    }
}

constexpr std::uint8_t kAlif = kind_of(0x0627);
constexpr std::uint8_t kBa = kind_of(0x0628);
constexpr std::uint8_t kFa = kind_of(0x0641);
constexpr std::uint8_t kKaf = kind_of(0x0643);
constexpr std::uint8_t kLam = kind_of(0x0644);
constexpr std::uint8_t kWaw = kind_of(0x0648);

enum class Part : std::uint32_t { word = 1, beginning, end, long_end, sign, verb };

std::uint32_t hash(Part part, std::span<const std::uint8_t> kinds) {
    auto value = 2166136261U ^ (static_cast<std::uint32_t>(part) * 0x9E3779B9U);
    for (const auto kind : kinds)
        value = (value ^ kind) * 16777619U;
    value ^= value >> 15U;
    value *= 0x2C1B3C6DU;
    value ^= value >> 12U;
    value *= 0x297A2D39U;
    value ^= value >> 15U;
    return value == kNoRow ? 0 : value;
}

/// Without "و" or "ف", "ب", "ك" or "ل", and the article, if at least three letters are left.
std::span<const std::uint8_t> without_clitics(std::span<const std::uint8_t> word) {
    constexpr std::size_t kFewest = 3;
    const auto starts = [&](std::uint8_t kind) { return word.size() > kFewest && word[0] == kind; };
    if (starts(kWaw) || starts(kFa)) word = word.subspan(1);
    if (word.size() > kFewest + 1 && word[0] == kLam && word[1] == kLam) return word.subspan(2);
    if ((starts(kBa) || starts(kKaf)) && word.size() > kFewest + 2 && word[1] == kAlif &&
        word[2] == kLam)
        word = word.subspan(1);
    if (word.size() > kFewest + 1 && word[0] == kAlif && word[1] == kLam) return word.subspan(2);
    return word;
}

constexpr std::uint8_t kHamzaAbove = kind_of(0x0623);
constexpr std::uint8_t kSin = kind_of(0x0633);
constexpr std::uint8_t kHa = kind_of(0x0647);
constexpr std::uint8_t kMim = kind_of(0x0645);
constexpr std::uint8_t kNun = kind_of(0x0646);
constexpr std::uint8_t kTa = kind_of(0x062A);
constexpr std::uint8_t kTaMarbuta = kind_of(0x0629);
constexpr std::uint8_t kYa = kind_of(0x064A);

struct WordEnding {
    std::size_t size;
    std::array<std::uint8_t, 3> letters;
};

// Pronouns, the plurals and the dual, the feminine; the longest that fits counts.
constexpr WordEnding kWordEndings[] = {
    {3, {kHa, kMim, kAlif}},
    {2, {kHa, kAlif}},
    {2, {kHa, kMim}},
    {2, {kKaf, kMim}},
    {2, {kNun, kAlif}},
    {2, {kAlif, kTa}},
    {2, {kWaw, kNun}},
    {2, {kYa, kNun}},
    {2, {kAlif, kNun}},
    {2, {kWaw, kAlif}},
    {2, {kYa, kTaMarbuta}},
    {1, {kTaMarbuta}},
    {1, {kHa}},
    {1, {kYa}},
    {1, {kAlif}},
    {1, {kTa}},
    {1, {kKaf}},
};

/// How many letters of the end may be cut off, if at least three are left.
std::size_t ending_letters(std::span<const std::uint8_t> word) {
    for (const auto& ending : kWordEndings) {
        if (word.size() >= ending.size + 3 &&
            std::equal(ending.letters.begin(),
                       ending.letters.begin() + static_cast<std::ptrdiff_t>(ending.size),
                       word.end() - static_cast<std::ptrdiff_t>(ending.size)))
            return ending.size;
    }
    return 0;
}

bool begins_imperfect(std::uint8_t kind) {
    return kind == kYa || kind == kTa || kind == kNun || kind == kHamzaAbove;
}

/// Without a preposition that may as well be a letter of the word: "لتعزيز", "بعد"; or the "س" of a
/// verb in the future.
std::size_t doubtful_clitic(std::span<const std::uint8_t> stem) {
    constexpr std::size_t kFewest = 3;
    if (stem.size() <= kFewest) return 0;
    if (stem[0] == kBa || stem[0] == kKaf || stem[0] == kLam) return 1;
    return stem[0] == kSin && begins_imperfect(stem[1]) ? 1 : 0;
}

class Parts {
  public:
    explicit Parts(std::span<const std::uint8_t> kinds) : kinds_(kinds) {}

    void add(std::size_t first, std::size_t count, PartKind kind, bool learnt) {
        const auto letters = kinds_.subspan(first, count);
        const auto name = hash(kind == PartKind::verb ? Part::verb : Part::word, letters);
        parts_[next_++] = {first, count, kind, name, learnt};
    }

    std::array<WordPart, kPartsOfWord> parts() const { return parts_; }

  private:
    std::span<const std::uint8_t> kinds_;
    std::array<WordPart, kPartsOfWord> parts_{};
    std::size_t next_ = 0;
};

}  // namespace

std::array<WordPart, kPartsOfWord> parts_of_word(std::span<const std::uint8_t> kinds) {
    Parts parts{kinds};
    parts.add(0, kinds.size(), PartKind::word, true);
    const auto stem = without_clitics(kinds);
    const auto first = kinds.size() - stem.size();
    if (first > 0) parts.add(first, stem.size(), PartKind::stem, true);
    const auto doubtful = doubtful_clitic(stem);
    const auto rest = stem.subspan(doubtful);
    if (doubtful > 0) parts.add(first + doubtful, rest.size(), PartKind::stem, false);
    if (const auto cut = ending_letters(stem); cut > 0)
        parts.add(first, stem.size() - cut, PartKind::core, true);
    if (const auto cut = ending_letters(rest); doubtful > 0 && cut > 0)
        parts.add(first + doubtful, rest.size() - cut, PartKind::core, false);
    if (rest.size() > 3 && begins_imperfect(rest[0]))
        parts.add(first + doubtful + 1, rest.size() - 1, PartKind::verb, rest[0] == kYa);
    return parts.parts();
}

std::uint8_t letter_kind(char32_t code) { return kind_of(code); }

WordRows rows_of_word(std::span<const std::uint8_t> kinds) {
    WordRows rows;
    rows.fill(kNoRow);
    const auto size = kinds.size();
    const auto stem = without_clitics(kinds);
    rows[0] = hash(Part::word, kinds);
    if (stem.size() != size) rows[1] = hash(Part::word, stem);
    rows[2] = hash(Part::beginning, kinds.first(std::min<std::size_t>(size, 3)));
    rows[3] = hash(Part::end, kinds.last(std::min<std::size_t>(size, 2)));
    if (size >= 3) rows[4] = hash(Part::end, kinds.last(3));
    if (stem.size() >= 5) rows[5] = hash(Part::long_end, stem.first(stem.size() - 1));
    return rows;
}

WordRows rows_of_sign(char32_t sign) {
    WordRows rows;
    rows.fill(kNoRow);
    const std::array<std::uint8_t, 3> bytes = {static_cast<std::uint8_t>(sign & 0xFFU),
                                               static_cast<std::uint8_t>((sign >> 8U) & 0xFFU),
                                               static_cast<std::uint8_t>((sign >> 16U) & 0xFFU)};
    rows[0] = hash(Part::sign, bytes);
    return rows;
}

}  // namespace nashra
