#include "voice/word_starts.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "model/spoken_words.h"
#include "model/utf8.h"

namespace nashra {

WordStarts::WordStarts(std::string_view text, std::uint32_t count, Listener listener)
    : listener_(std::move(listener)) {
    std::size_t at = 0;
    int position = 1;
    for (const auto word : spoken_words(text)) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        position += static_cast<int>(count_letters(text.substr(at, begin - at)));
        words_.push_back({position, static_cast<std::uint32_t>(count_letters(word))});
        at = begin;
    }
    // The engine's door may have left something out: all that are counted are told of.
    const int last = words_.empty() ? 1 : words_.back().position;
    words_.resize(count, Word{last, 1});
}

std::optional<std::uint32_t> WordStarts::find(int position, int length) {
    if (length <= 0) return std::nullopt;
    // Of "http" the position is that of the space before.
    const auto behind =
        std::upper_bound(words_.begin(), words_.end(), position + length / 2,
                         [](int at, const Word& word) { return at < word.position; });
    const auto word = static_cast<std::uint32_t>(behind - words_.begin());  // counted from 1
    if (word <= found_) return std::nullopt;
    found_ = word;
    return word - 1;
}

void WordStarts::begin(std::uint32_t word, std::uint64_t frame) {
    tell_until(word, frame);
    listener_(word, frame);
    frame_ = frame;
    told_ = word + 1;
}

void WordStarts::end(std::uint64_t frame) {
    tell_until(static_cast<std::uint32_t>(words_.size()), frame);
}

/// The words that are missing before this one have the sound before it with the last that was told.
void WordStarts::tell_until(std::uint32_t word, std::uint64_t frame) {
    if (told_ >= word) return;
    const auto first = told_ == 0 ? told_ : told_ - 1;
    std::uint64_t letters = 0;
    for (auto i = first; i < word; ++i)
        letters += words_[i].letters;
    const auto begin = frame_;
    std::uint64_t before = 0;
    for (auto i = first; i < word; ++i) {
        if (i >= told_) listener_(i, begin + (frame - begin) * before / letters);
        before += words_[i].letters;
    }
    told_ = word;
}

}  // namespace nashra
