// What nashra itself says on the pages of a podcast and in its book, in the language of those who
// read them: that of the channel, not that of the session that makes them (model/message). Any
// thread.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "model/language.h"

namespace nashra {

/// "%1" is a title.
struct PageWords {
    Language language;  // of these words
    std::string_view feed;
    std::string_view book;
    std::string_view no_episodes;
    std::string_view chapters;
    std::string_view contents;
    std::string_view transcript_of;
    std::string_view article;
    std::string_view all_episodes;
    std::string_view times_are_links;
    std::string_view download;
    std::string_view book_summary;  // of what the book offers who cannot see it, or not hear
};

/// Arabic where the language is, else English.
const PageWords& page_words(Language language);

/// "28 November 2026", "28 نوفمبر 2026". The day is that of UTC.
std::string date_words(std::chrono::sys_seconds moment, const PageWords& words);

/// To the minute, from a minute on: "40 seconds", "1 hour 5 minutes", "ساعة واحدة و5 دقائق".
std::string duration_words(std::chrono::milliseconds time, const PageWords& words);

}  // namespace nashra
