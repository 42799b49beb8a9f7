// The links in an item's HTML, which lead on from where the item is read and not only from where it
// was written. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nashra {

/// The same HTML with the addresses of its links, pictures and sounds resolved against `base`. What
/// has a scheme, leads within the page or is too much stays as it is.
std::string with_absolute_links(std::string html, std::string_view base);

}  // namespace nashra
