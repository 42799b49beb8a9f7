#include "spoken/written_words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include <unicode/uchar.h>

#include "model/spoken_words.h"
#include "model/utf8.h"
#include "spoken/glyph.h"
#include "spoken/lexicon_word.h"

namespace nashra {

namespace {

/// Without case, vowel signs and punctuation; empty for phonemes, which are like no word.
std::string folded(std::string_view word) {
    std::string bare;
    const bool phonemes = word.starts_with("[[") || word.find("]]") != std::string_view::npos;
    if (phonemes) return bare;
    for (std::size_t at = 0; at < word.size();) {
        const auto glyph = glyph_at(word, at);
        at += glyph.size;
        if (!glyph.letter() && !glyph.digit()) continue;
        const auto small = static_cast<char32_t>(u_tolower(static_cast<UChar32>(glyph.code)));
        append_utf8(bare, folded_arabic(small));
    }
    return bare;
}

/// A word of the text, and how many words it may take to say it.
struct Written {
    WrittenWord place;
    std::string folded;
    std::size_t weight = 1;
};

/// "%", "€", "½", "∞".
bool said_sign(char32_t code) {
    const auto category = U_GET_GC_MASK(static_cast<UChar32>(code));
    const bool of_percent = std::u32string_view{U"%&@#٪‰"}.find(code) != std::u32string_view::npos;
    return of_percent || (category & (U_GC_S_MASK | U_GC_NO_MASK)) != 0;
}

bool part_of_word(const Glyph& glyph) { return glyph.spoken() || said_sign(glyph.code); }

/// About how many words "2021" is (three), "$5bn", or "EU's", where letters are said.
std::size_t weight_of(std::string_view word) {
    std::size_t digits = 0;
    std::size_t signs = 0;
    std::size_t capitals = 0;
    std::size_t others = 0;
    bool dotted = false;
    for (std::size_t at = 0; at < word.size();) {
        const auto glyph = glyph_at(word, at);
        at += glyph.size;
        digits += glyph.digit() ? 1 : 0;
        signs += said_sign(glyph.code) ? 1 : 0;
        capitals += glyph.upper() ? 1 : 0;
        others += glyph.letter() && !glyph.upper() ? 1 : 0;
        dotted = dotted || (glyph.code == U'.' && at < word.size());
    }
    if (digits > 0) return (3 * digits + 3) / 4 + signs + (capitals + others > 0 ? 1 : 0);
    if (dotted) return std::max<std::size_t>(1, capitals + others);
    const auto spelled = capitals > 1 && others < 2 ? capitals : 1;
    return capitals + others > 0 ? spelled + signs : std::max<std::size_t>(1, signs);
}

/// Words stand between spaces, on either side of a dash that is no hyphen, and of a slash between
/// letters ("and/or"), but for addresses.
bool divides(std::string_view text, std::size_t word, std::size_t at, const Glyph& glyph) {
    if (glyph.code == U'/') {
        const bool address = text.substr(word, at - word).find('.') != std::string_view::npos;
        const bool letters = glyph_before(text, at).letter() && glyph_at(text, at + 1).letter();
        return letters && !address;
    }
    return glyph.space() || glyph.code == U'—' || glyph.code == U'…';
}

std::vector<Written> words_of(std::string_view text) {
    std::vector<Written> words;
    std::size_t begin = 0;
    std::size_t end = 0;  // behind the last letter, digit or sign; not behind `begin`: no word yet
    const auto close = [&] {
        if (end > begin) {
            const auto word = text.substr(begin, end - begin);
            words.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                             folded(word),
                             weight_of(word)});
        }
        end = begin;
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto glyph = glyph_at(text, at);
        if (divides(text, begin, at, glyph)) {
            close();
        } else if (part_of_word(glyph)) {
            if (end <= begin) begin = at;
            end = at + glyph.size;
        }
        at += glyph.size;
    }
    close();
    return words;
}

/// A pair of words that are alike is worth so much; no pair, nothing.
unsigned likeness(const std::string& written, const std::string& spoken) {
    constexpr std::size_t kShortest = 2;
    if (written.empty() || spoken.empty()) return 0;
    if (written == spoken) return 3;
    return written.size() >= kShortest && spoken.starts_with(written) ? 2 : 0;
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Finds the written word that is like each spoken one.
class Pairing {
  public:
    Pairing(const std::vector<Written>& written, const std::vector<std::string>& spoken)
        : written_(written), spoken_(spoken), partners_(spoken.size(), kNone) {}

    std::vector<std::size_t> partners() {
        std::size_t first = 0;
        std::size_t written_last = written_.size();
        std::size_t last = spoken_.size();
        while (first < std::min(written_last, last) && same(first, first)) {
            partners_[first] = first;
            ++first;
        }
        while (first < std::min(written_last, last) && same(written_last - 1, last - 1))
            partners_[--last] = --written_last;
        pair_rest(first, written_last, last);
        return std::move(partners_);
    }

  private:
    // A sentence has some dozens of words; what has more in between is no text, and is shared out.
    static constexpr std::size_t kMostCells = 1U << 16U;

    bool same(std::size_t written, std::size_t spoken) const {
        return !spoken_[spoken].empty() && written_[written].folded == spoken_[spoken];
    }

    /// The pairs that are worth most together, by the worth of all that follows each pair.
    void pair_rest(std::size_t first, std::size_t written_last, std::size_t last) {
        const auto rows = written_last - first;
        const auto columns = last - first;
        if (rows == 0 || columns == 0 || rows > kMostCells / columns) return;
        const auto width = columns + 1;
        std::vector<std::uint32_t> worth((rows + 1) * width, 0);
        for (std::size_t row = rows; row-- > 0;) {
            for (std::size_t column = columns; column-- > 0;) {
                const auto here = row * width + column;
                const auto pair = likeness(written_[first + row].folded, spoken_[first + column]);
                worth[here] = std::max(worth[here + width], worth[here + 1]);
                if (pair > 0) worth[here] = std::max(worth[here], pair + worth[here + width + 1]);
            }
        }
        for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
            const auto here = row * width + column;
            const auto pair = likeness(written_[first + row].folded, spoken_[first + column]);
            if (pair > 0 && worth[here] == pair + worth[here + width + 1]) {
                partners_[first + column++] = first + row++;
            } else if (worth[here] == worth[here + width]) {
                ++row;
            } else {
                ++column;
            }
        }
    }

    const std::vector<Written>& written_;
    const std::vector<std::string>& spoken_;
    std::vector<std::size_t> partners_;
};

/// Shares `count` spoken words out among the written ones from `first` to `last`, and appends whose
/// they are. REQUIRES: something is written.
void share_out(const std::vector<Written>& written, std::size_t first, std::size_t last,
               std::size_t count, std::vector<WrittenWord>& out) {
    if (first == last) {
        const auto& neighbour = written[first > 0 ? first - 1 : 0];
        out.insert(out.end(), count, neighbour.place);
        return;
    }
    const auto words = last - first;
    if (count <= words) {
        for (std::size_t i = 0; i < count; ++i) {
            out.push_back({written[first + i * words / count].place.from,
                           written[first + (i + 1) * words / count - 1].place.to});
        }
        return;
    }
    // Each has one spoken word, and the rest go where there is most to say.
    std::size_t extra = 0;
    for (auto i = first; i < last; ++i)
        extra += written[i].weight - 1;
    std::size_t given = 0;
    std::size_t weight = 0;
    for (auto i = first; i < last; ++i) {
        weight += extra > 0 ? written[i].weight - 1 : 0;
        const auto total = extra > 0 ? extra : words;
        const auto so_far = extra > 0 ? weight : i - first + 1;
        const auto end = i - first + 1 + ((count - words) * so_far + total / 2) / total;
        for (; given < end; ++given)
            out.push_back(written[i].place);
    }
}

}  // namespace

std::vector<WrittenWord> written_words(std::string_view written,
                                       const std::vector<std::string_view>& spoken) {
    const auto words = words_of(written);
    if (words.empty()) return std::vector<WrittenWord>(spoken.size());
    std::vector<std::string> said;
    for (const auto word : spoken)
        said.push_back(folded(word));
    const auto partners = Pairing{words, said}.partners();
    std::vector<WrittenWord> places;
    std::size_t next = 0;  // written word
    for (std::size_t i = 0; i < spoken.size();) {
        auto paired = i;
        while (paired < spoken.size() && partners[paired] == kNone)
            ++paired;
        const auto partner = paired < spoken.size() ? partners[paired] : words.size();
        share_out(words, next, partner, paired - i, places);
        if (paired < spoken.size()) places.push_back(words[partner].place);
        next = partner + 1;
        i = paired + 1;
    }
    return places;
}

void find_written_words(Utterance& utterance, std::string_view written) {
    utterance.words = written_words(written, spoken_words(utterance));
}

}  // namespace nashra
