#include "cli/transcript_sink.h"

#include <algorithm>

namespace nashra {

namespace {

/// Of a sentence in one language there is nothing to say.
std::vector<CueRun> places_of(const std::vector<Run>& runs) {
    std::vector<CueRun> places;
    std::size_t at = 0;
    for (const auto& run : runs) {
        places.push_back({at, at + run.text.size(), run.language});
        at = places.back().end;
    }
    if (places.size() < 2) places.clear();
    return places;
}

}  // namespace

Flow TranscriptSink::write(Place place, Samples samples) {
    auto& cue = cue_at(place);
    frames_ += samples.size();
    if (!silent_) cue.end = pcm_.duration(frames_);
    return sink_.write(place, samples);
}

void TranscriptSink::word(Place place, std::uint32_t word) {
    auto& cue = cue_at(place);
    if (const auto* written = written_at(place)) {
        const auto& words = written->words;
        // Behind the last one is the sentence's pause.
        if (word >= words.size() && !words.empty()) {
            silent_ = true;
            cue.end = time_of(place);
        } else if (word < words.size()) {
            const auto [from, to] = words[word];
            const bool same = !cue.words.empty() && cue.words.back().begin == from;
            if (!same && to <= cue.text.size()) cue.words.push_back({from, to, time_of(place)});
        }
    }
    sink_.word(place, word);
}

std::chrono::milliseconds TranscriptSink::time_of(Place place) const {
    return pcm_.duration(begin_ + place.frame);
}

const WrittenSentence* TranscriptSink::written_at(Place place) {
    if (passage_ != place.passage) {
        written_ = written_sentences(programme_, place.passage);
        passage_ = place.passage;
    }
    const auto here = [&](const auto& sentence) {
        return sentence.place.sentence == place.sentence;
    };
    const auto found = std::find_if(written_.begin(), written_.end(), here);
    return found == written_.end() ? nullptr : &*found;
}

Cue& TranscriptSink::cue_at(Place place) {
    place.frame = 0;
    if (cue_ && place == sentence_) return *cue_;
    finish();
    sentence_ = place;
    begin_ = frames_;
    silent_ = false;
    if (const auto headline = programme_.headline_at(place); headline != headline_) {
        headline_ = headline;
        ++chapter_;
    }
    auto& cue = cue_.emplace();
    cue.role = programme_.passage(place.passage).role;
    cue.passage = place.passage;
    cue.chapter = chapter_ - 1;
    cue.start = pcm_.duration(frames_);
    cue.end = cue.start;
    if (const auto* written = written_at(place)) {
        cue.text = written->text;
        cue.language = written->language;
        cue.runs = places_of(written->runs);
    }
    return cue;
}

void TranscriptSink::finish() {
    if (cue_) take_(*cue_);
    cue_.reset();
}

}  // namespace nashra
