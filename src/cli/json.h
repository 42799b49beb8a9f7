// nashra's values as JSON, as the command-line contract fixes them. Unknown values are null.
// nlohmann/json appears in json.cpp alone, and where feeds are read.
#pragma once

#include <string>
#include <vector>

#include "cli/status.h"
#include "cli/timed_words.h"
#include "library/subscriptions.h"
#include "model/article.h"
#include "model/feed.h"
#include "model/sentence.h"
#include "model/utterance.h"

namespace nashra {

std::string json_document(const Article& article);  // indented
std::string json_document(const Feed& feed);
std::string json_line(const Headline& headline);
std::string json_line(const Subscription& feed);
std::string json_line(const Sentence& sentence);
/// With what is said, the written words that stand for its words, and its changes, if there are
/// any.
std::string json_line(const Sentence& sentence, const Utterance& utterance);
/// With its words and their times in milliseconds.
std::string json_line(const Sentence& sentence, const std::vector<TimedWord>& words);
/// With one more value: its phonemes, or its text with diacritics.
std::string json_line(const Sentence& sentence, const char* name, const std::string& value);
std::string json_line(std::string_view text, Language language);
/// Times in seconds; "exact" is false while the total is an estimate.
std::string json_line(const Status& status);

}  // namespace nashra
