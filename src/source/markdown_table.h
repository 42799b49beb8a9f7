// Tables of GitHub's Markdown, which libcmark gives as a paragraph with the pipes in it. They are
// read row by row, as the tables of web pages are. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nashra {

/// "|---|:--:|": the line below a table's head.
bool is_table_rule(std::string_view line);

struct MarkdownTable {
    std::string before;  // a paragraph's text above the table
    std::vector<std::string> rows;
    std::string after;
};

/// The table in a paragraph's text, whose lines are divided by '\n'; without rows if there is none.
MarkdownTable markdown_table(std::string_view paragraph);

}  // namespace nashra
