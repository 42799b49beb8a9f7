#include "voice/letter_a.h"

namespace nashra {

namespace {

bool capital(char c) { return c >= 'A' && c <= 'Z'; }
bool small(char c) { return c >= 'a' && c <= 'z'; }
bool space(char c) { return c == ' '; }

/// A single capital from `at` on, and then no more of a word.
bool single_capital(std::string_view text, std::size_t at) {
    if (at >= text.size() || !capital(text[at])) return false;
    return at + 1 == text.size() ||
           std::string_view{" ,.;:!?'"}.find(text[at + 1]) != std::string_view::npos;
}

/// "U " before the "A" of "U A E".
bool behind_single_capital(std::string_view text, std::size_t at) {
    if (at < 2 || !space(text[at - 1]) || !capital(text[at - 2])) return false;
    return at == 2 || space(text[at - 3]);
}

bool begins_clause(std::string_view text, std::size_t at) {
    return at < 2 || std::string_view{".!?:,;"}.find(text[at - 2]) != std::string_view::npos;
}

/// "A P said" is the agency, "A U S official" a man: at the beginning, one letter behind makes a
/// name of two, and "an" would stand before a letter that sounds like a vowel ("A F P said").
bool begins_name(std::string_view text, std::size_t at) {
    const auto next = at + 2;
    if (std::string_view{"AEFHILMNORSX"}.find(text[next]) != std::string_view::npos) return true;
    return !single_capital(text, next + 2);
}

bool letter(std::string_view text, std::size_t at) {
    const bool alone = (at == 0 || space(text[at - 1])) && single_capital(text, at);
    if (text[at] != 'A' || !alone) return false;
    if (at + 1 < text.size() && text[at + 1] == '\'') return false;  // "A's" is said right
    if (behind_single_capital(text, at)) return true;
    if (at + 1 == text.size() || !space(text[at + 1])) return !begins_clause(text, at);
    if (single_capital(text, at + 2)) return !begins_clause(text, at) || begins_name(text, at);
    return at + 2 < text.size() && small(text[at + 2]) && !begins_clause(text, at);
}

}  // namespace

std::string letter_a_as_it_sounds(std::string_view english) {
    std::string out;
    for (std::size_t at = 0; at < english.size(); ++at) {
        if (letter(english, at))
            out += "eh";
        else
            out += english[at];
    }
    return out;
}

}  // namespace nashra
