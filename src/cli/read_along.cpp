#include "cli/read_along.h"

#include <algorithm>
#include <utility>

#include "model/utf8.h"
#include "programme/navigation.h"
#include "programme/utterances.h"

namespace nashra {

namespace {

constexpr std::chrono::milliseconds kLookAgain{50};

// Sentences of one word go by faster than somebody looks; more than these are no reading any more.
constexpr std::size_t kMostMissed = 8;

bool is_sign_above(char32_t code) {
    return (code >= 0x0300 && code <= 0x036F) || (code >= 0x064B && code <= 0x065F) ||
           code == 0x0670;
}

}  // namespace

std::vector<std::string_view> cut_into_lines(std::string_view text, std::size_t cells) {
    std::vector<std::string_view> lines;
    cells = std::max<std::size_t>(cells, 1);
    while (!text.empty()) {
        std::size_t taken = 0;
        std::size_t blank = 0;  // the last one that a line may end at
        std::size_t at = 0;
        while (at < text.size()) {
            const auto letter = letter_at(text, at);
            if (letter.code == ' ' && at > 0) blank = at;
            if (!is_sign_above(letter.code) && ++taken > cells) break;
            at += letter.size;
        }
        const auto end = at == text.size() || blank == 0 ? at : blank;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
        while (text.starts_with(' '))
            text.remove_prefix(1);
    }
    return lines;
}

ReadAlong::ReadAlong(Echo echo, Print print, Width width)
    : echo_(echo), print_(std::move(print)), width_(std::move(width)) {}

std::optional<std::chrono::milliseconds> ReadAlong::patience() const {
    return echo_ == Echo::off ? std::nullopt : std::optional{kLookAgain};
}

void ReadAlong::follow(const Programme& programme, const Player& player) {
    if (echo_ == Echo::off || player.paused()) return;
    const auto here = start_of(programme, Unit::sentence, player.place());
    if (sentence_ != here) {
        if (sentence_) catch_up(programme, here);
        begin(programme, here);
    }
    if (next_ == lines_.size()) return;
    const auto word = player.word_number();
    // Where the listener comes into its middle, what was said before is not printed.
    const auto position = word < words_.size() ? words_[word].from : std::string::npos;
    if (next_ == 0 && word > 0 && !words_.empty()) {
        while (next_ + 1 < lines_.size() && lines_[next_ + 1].begin <= position)
            ++next_;
    }
    print_to(position);
}

void ReadAlong::listener_moved(const Player& player) {
    const auto place = player.place();
    const Place here{place.passage, place.sentence, 0};
    if (sentence_ == here) return;
    sentence_.reset();
    lines_.clear();
    next_ = 0;
    if (player.paused() && echo_ == Echo::sentence) sentence_ = here;
}

/// What was heard in between, and nobody has looked.
void ReadAlong::catch_up(const Programme& programme, Place here) {
    print_rest();
    std::vector<WrittenSentence> missed;
    for (auto passage = programme.passage_from(sentence_->passage);
         passage && *passage <= here.passage; passage = programme.passage_from(*passage + 1)) {
        for (const auto& sentence : sentences_of(programme, *passage)) {
            if (sentence.place <= *sentence_) continue;
            if (sentence.place >= here) break;
            if (missed.size() == kMostMissed) return;
            missed.push_back(sentence);
        }
    }
    for (auto& sentence : missed) {
        begin(std::move(sentence));
        print_rest();
    }
}

const std::vector<WrittenSentence>& ReadAlong::sentences_of(const Programme& programme,
                                                            std::uint32_t number) {
    auto passage = programme.passage(number);
    auto lexicon = programme.lexicon();
    // The rest of a story may have arrived, or the listener has corrected something.
    const bool same = divided_ && divided_->number == number && divided_->lexicon == lexicon &&
                      divided_->passage.text == passage.text &&
                      divided_->passage.language == passage.language &&
                      divided_->passage.chosen == passage.chosen;
    if (!same) {
        divided_ = Divided{number, std::move(passage), std::move(lexicon),
                           written_sentences(programme, number)};
    }
    return divided_->sentences;
}

void ReadAlong::begin(const Programme& programme, Place place) {
    const auto& sentences = sentences_of(programme, place.passage);
    const auto found =
        std::lower_bound(sentences.begin(), sentences.end(), place,
                         [](const auto& one, Place wanted) { return one.place < wanted; });
    const bool is_said = found != sentences.end() && found->place == place;
    begin(is_said ? *found : WrittenSentence{.place = place});
}

void ReadAlong::begin(WrittenSentence sentence) {
    sentence_ = sentence.place;
    lines_.clear();
    next_ = 0;
    const auto& text = sentence.text;
    if (text.empty()) return;
    if (echo_ == Echo::sentence) {
        lines_.push_back({0, text});
        print_rest();
        return;
    }
    words_ = std::move(sentence.words);
    for (const auto line : cut_into_lines(text, width_()))
        lines_.push_back({static_cast<std::size_t>(line.data() - text.data()), std::string{line}});
}

void ReadAlong::print_to(std::size_t position) {
    for (; next_ < lines_.size() && lines_[next_].begin <= position; ++next_)
        print_(lines_[next_].text);
}

}  // namespace nashra
