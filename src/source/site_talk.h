// Sentences in which a page speaks about itself and to its visitor, not about its subject: "Sign up
// for our newsletter", "We may earn a commission", "By submitting you agree to our terms". In
// English and Arabic. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

enum class SiteTalk {
    none,
    disclosure,  // "This post contains affiliate links."
    consent,     // "By signing up, you agree to our terms.", "Please enable JavaScript"
    invitation,  // "Sign up for our newsletter", "Follow us on Instagram"
    byline,      // "By Salma Attar, Alexandria, 4 May 2003"
    labels,      // "Tags: ...", "Posted on May 3", "Category: World"
    credit,      // "A tram in Alexandria. Photo: Salma Attar"
};

SiteTalk site_talk(std::string_view text);

/// Only labels, consents and disclosures: what a line of a copied page may be besides its kind (see
/// source/line_kind.h).
SiteTalk site_talk_in_line(std::string_view line);

/// Why it is not read, for SkippedText. Empty for none.
std::string_view skip_reason(SiteTalk talk);

/// The name in a dated byline: "Salma Attar". Empty where it cannot be told from the rest.
std::string dated_byline_name(std::string_view text);

/// "Salma Attar is a writer in Cairo.": a note about who wrote the article, which stands at its
/// end. `byline` may be empty.
bool is_about_author(std::string_view text, std::string_view byline);

}  // namespace nashra
