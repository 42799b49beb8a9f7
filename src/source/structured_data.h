// What a page tells search engines about its article: schema.org's vocabulary as JSON, in
// <script type="application/ld+json">. Read as flat strings; nothing is interpreted. Any thread.
#pragma once

#include <string>

#include "source/html_tree.h"

namespace nashra {

struct StructuredData {
    std::string headline;
    std::string author;        // all of them: "A, B"
    std::string published;     // as written
    std::string article_body;  // lines as written; may be cut or be the whole page
};

StructuredData structured_data(const HtmlTree& tree);

}  // namespace nashra
