#include "source/markdown_table.h"

#include <algorithm>
#include <cstddef>

#include "model/utf8.h"
#include "source/lines.h"
#include "source/table_row.h"

namespace nashra {

namespace {

std::vector<std::string_view> lines_in(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        lines.push_back(trimmed(text.substr(from, end - from)));
        from = end + 1;
    }
    return lines;
}

bool is_row(std::string_view line) { return line.find('|') != std::string_view::npos; }

/// "| Single ticket | six dirhams |" is "Single ticket, six dirhams".
std::string spoken_row(std::string_view line) {
    std::string row;
    for (std::size_t from = 0; from <= line.size();) {
        const std::size_t end = std::min(line.find('|', from), line.size());
        const std::string_view cell = trimmed(line.substr(from, end - from));
        from = end + 1;
        if (cell.empty()) continue;
        if (!row.empty()) row += cell_divider(line);
        row += cell;
    }
    return row;
}

void append_line(std::string& text, std::string_view line) {
    if (!text.empty()) text += ' ';
    text += line;
}

}  // namespace

bool is_table_rule(std::string_view line) {
    line = trimmed(line);
    return line.find('|') != std::string_view::npos && line.find("--") != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

MarkdownTable markdown_table(std::string_view paragraph) {
    MarkdownTable table;
    if (paragraph.find('|') == std::string_view::npos) return table;
    const auto lines = lines_in(paragraph);
    std::size_t head = 0;
    while (head + 1 < lines.size() && !(is_row(lines[head]) && is_table_rule(lines[head + 1])))
        ++head;
    if (head + 1 >= lines.size()) return table;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i < head) {
            append_line(table.before, lines[i]);
        } else if (!table.after.empty() || !is_row(lines[i])) {
            append_line(table.after, lines[i]);
        } else if (i != head + 1) {
            std::string row = spoken_row(lines[i]);
            if (!row.empty()) table.rows.push_back(std::move(row));
        }
    }
    return table;
}

}  // namespace nashra
