#include "spoken/prosody.h"

namespace nashra {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kBetweenSentences{300};

milliseconds after_passage(Role role) {
    switch (role) {
        case Role::site: return milliseconds{500};
        case Role::tagline: return milliseconds{600};
        case Role::headline: return milliseconds{800};
        case Role::standfirst: return milliseconds{700};
        case Role::byline: return milliseconds{600};
        case Role::heading: return milliseconds{650};
        case Role::body: return milliseconds{550};
        case Role::list_item: return milliseconds{450};
        case Role::quote: return milliseconds{600};
        case Role::caption: return milliseconds{600};
        case Role::related: return milliseconds{800};
    }
    return milliseconds{550};
}

}  // namespace

int pitch_shift(Role role) {
    switch (role) {
        case Role::site:
        case Role::headline:
        case Role::related: return 8;
        case Role::heading: return 6;
        case Role::standfirst: return 3;
        case Role::list_item: return 2;
        case Role::tagline:
        case Role::body: return 0;
        case Role::byline:
        case Role::caption: return -4;
        case Role::quote: return -6;
    }
    return 0;
}

milliseconds pause_after(Role role, LastInPassage last) {
    return last == LastInPassage::yes ? after_passage(role) : kBetweenSentences;
}

std::chrono::milliseconds pause_within_sentence(std::string_view clause) {
    // Measured at 175 words per minute: what two clauses last together and one by one.
    return clause.ends_with(',') ? milliseconds{143} : milliseconds{219};
}

}  // namespace nashra
