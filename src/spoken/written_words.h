// Which word of the text a spoken word stands for. The rules of reading aloud make words of signs
// and numbers ("$110" is "one hundred ten"), but nobody notes which came from where; so what is
// said is laid beside what is written again. Total; any thread.
#pragma once

#include <string_view>
#include <vector>

#include "model/utterance.h"

namespace nashra {

/// For each spoken word, in order, the written one. Words that are alike (whatever their case,
/// vowel signs and punctuation) belong together, as many of them as can without crossing; an
/// abbreviation is like its word ("Jan." and "January"). What is said between two such pairs is
/// shared out among what is written between them, by how much it takes to say that: to "2021"
/// belong more words than to "6". Where nothing is written between them, it belongs to the word
/// before. No word goes back before the one before it, and every word has a written one unless
/// nothing is written.
std::vector<WrittenWord> written_words(std::string_view written,
                                       const std::vector<std::string_view>& spoken);

/// Fills the words of an utterance that `say` has made of the written sentence. Before `pronounce`,
/// which keeps them right. Hardly anybody asks for them, and they take as long as the rules.
void find_written_words(Utterance& utterance, std::string_view written);

}  // namespace nashra
