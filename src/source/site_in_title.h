// "Headline | Section | Site", "Site :: Headline": what the head of a web page calls it has the
// site's name before or behind the headline. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/html_tree.h"

namespace nashra {

/// The title without the site's name and the sections'. `site`: the name, where it is known.
/// `headings`: what the page prints as headings; `tree`: the page, which tells the two sides of a
/// dash apart where nothing else does, since it prints the headline as a line of its own.
std::string without_site(std::string title, std::string_view site,
                         const std::vector<std::string>& headings, const HtmlTree& tree);

/// "Headline | Site" where only its end is in question.
std::string without_site_behind(std::string title, std::string_view site);

}  // namespace nashra
