// Lists of subscriptions as feed readers exchange them: OPML 1.0 and 2.0. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// One feed of the list.
struct Outline {
    std::string title;
    std::string address;
};

struct OutlineList {
    std::vector<Outline> feeds;
    std::vector<std::string> refused;  // the titles of those whose address is none of the web
};

/// The feeds of an OPML document in its order, folders flattened, each once; however broken the
/// document is, those that can be read. REQUIRES: clean text.
OutlineList outlines_of(std::string_view opml);

/// An OPML 2.0 document of the feeds.
std::string opml_of(const std::vector<Outline>& outlines);

}  // namespace nashra
