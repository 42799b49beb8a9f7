#include "model/sentence_start.h"

#include <algorithm>
#include <array>

namespace nashra {

namespace {

using namespace std::string_view_literals;

// Sorted.
constexpr std::array kStarts = {
    "A"sv,         "After"sv,       "Against"sv,    "All"sv,       "Also"sv,     "Although"sv,
    "Among"sv,     "An"sv,          "Analysts"sv,   "And"sv,       "Another"sv,  "As"sv,
    "At"sv,        "Authorities"sv, "Because"sv,    "Before"sv,    "Both"sv,     "But"sv,
    "By"sv,        "Can"sv,         "Critics"sv,    "Despite"sv,   "Did"sv,      "Do"sv,
    "Dozens"sv,    "During"sv,      "Each"sv,       "Earlier"sv,   "Even"sv,     "Every"sv,
    "Everybody"sv, "Everyone"sv,    "Everything"sv, "Experts"sv,   "Finally"sv,  "First"sv,
    "Five"sv,      "For"sv,         "Four"sv,       "From"sv,      "He"sv,       "Her"sv,
    "Here"sv,      "His"sv,         "How"sv,        "However"sv,   "Hundreds"sv, "I"sv,
    "If"sv,        "In"sv,          "Instead"sv,    "Is"sv,        "It"sv,       "Its"sv,
    "Just"sv,      "Last"sv,        "Later"sv,      "Let"sv,       "Like"sv,     "Many"sv,
    "Meanwhile"sv, "Millions"sv,    "More"sv,       "Most"sv,      "My"sv,       "Next"sv,
    "No"sv,        "Nobody"sv,      "Nor"sv,        "Not"sv,       "Nothing"sv,  "Now"sv,
    "Officials"sv, "On"sv,          "Once"sv,       "One"sv,       "Only"sv,     "Or"sv,
    "Other"sv,     "Our"sv,         "Over"sv,       "Perhaps"sv,   "Please"sv,   "Police"sv,
    "Second"sv,    "Several"sv,     "She"sv,        "Since"sv,     "So"sv,       "Some"sv,
    "Somebody"sv,  "Someone"sv,     "Still"sv,      "Such"sv,      "Ten"sv,      "That"sv,
    "The"sv,       "Their"sv,       "Then"sv,       "There"sv,     "These"sv,    "They"sv,
    "This"sv,      "Those"sv,       "Though"sv,     "Thousands"sv, "Three"sv,    "Through"sv,
    "Thus"sv,      "To"sv,          "Today"sv,      "Tomorrow"sv,  "Too"sv,      "Two"sv,
    "Under"sv,     "Unlike"sv,      "Until"sv,      "We"sv,        "Well"sv,     "Were"sv,
    "What"sv,      "When"sv,        "Where"sv,      "Whether"sv,   "While"sv,    "Who"sv,
    "Why"sv,       "With"sv,        "Yes"sv,        "Yesterday"sv, "Yet"sv,      "You"sv,
    "Your"sv};

static_assert(std::is_sorted(kStarts.begin(), kStarts.end()));

}  // namespace

bool starts_sentence(std::string_view word) {
    return std::binary_search(kStarts.begin(), kStarts.end(), word);
}

}  // namespace nashra
