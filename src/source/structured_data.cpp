#include "source/structured_data.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

#include "model/utf8.h"
#include "source/charset.h"
#include "source/lines.h"
#include "source/table_row.h"

namespace nashra {

namespace {

constexpr std::string_view kBlanks = " \t\n\r";

/// Where the value of "key": begins, or npos.
std::size_t value_begin(std::string_view json, std::string_view key) {
    const std::string quoted = '"' + std::string{key} + '"';
    for (std::size_t at = json.find(quoted); at != std::string_view::npos;
         at = json.find(quoted, at + 1)) {
        const std::size_t colon = json.find_first_not_of(kBlanks, at + quoted.size());
        if (colon == std::string_view::npos) return colon;
        if (json[colon] == ':') return json.find_first_not_of(kBlanks, colon + 1);
    }
    return std::string_view::npos;
}

/// Four hexadecimal digits as a letter. Halves of a pair are joined: "\ud83d\ude00".
void append_escaped(std::string& value, std::string_view json, std::size_t& at) {
    const auto code_at = [json](std::size_t from) {
        unsigned code = 0;
        if (from + 4 > json.size()) return 0U;
        const char* digits = json.data() + from;
        return std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4 ? code : 0U;
    };
    char32_t code = code_at(at + 1);
    if (code == 0) return;
    at += 4;
    if (code >= 0xD800 && code <= 0xDBFF && json.substr(at + 1, 2) == "\\u") {
        const char32_t low = code_at(at + 3);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
            at += 6;
        }
    }
    const bool half = code >= 0xD800 && code <= 0xDFFF;
    append_utf8(value, half ? kReplacement : code);
}

/// The string that begins at the quotation mark at `at`; empty for anything else.
std::string string_at(std::string_view json, std::size_t at) {
    std::string value;
    if (at >= json.size() || json[at] != '"') return value;
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] != '\\' || at + 1 == json.size()) {
            value += json[at];
            continue;
        }
        const char escaped = json[++at];
        if (escaped == 'u') {
            append_escaped(value, json, at);
        } else if (escaped == 'n' || escaped == 'r') {
            value += '\n';
        } else {
            value += escaped == 't' ? ' ' : escaped;
        }
    }
    return clean_utf8(value, "UTF-8");
}

/// Walks over a value, an author or a list of them, and collects the names.
class AuthorNames {
  public:
    AuthorNames(std::string_view json, std::size_t at) : json_(json), at_(at) {}

    std::vector<std::string> read() {
        constexpr std::size_t kLongest = 16 * 1024;  // bytes of all authors
        const std::size_t end = std::min(json_.size(), at_ + kLongest);
        do {
            if (at_ >= end) break;
            read_one();
        } while (!open_.empty() && names_.size() < kMost);
        return std::move(names_);
    }

  private:
    static constexpr std::size_t kMost = 8;
    static constexpr std::size_t kDeepest = 16;

    void read_one() {
        const char c = json_[at_];
        if (c == '"') {
            read_string();
        } else if (c == '{' || c == '[') {
            if (open_.size() >= kDeepest) return open_.clear();
            open_ += c;
            ++at_;
        } else {
            if ((c == '}' || c == ']') && !open_.empty()) open_.pop_back();
            ++at_;
        }
    }

    /// "A" by itself, or the name of the author (not of the author's employer: that is deeper).
    void read_string() {
        const std::size_t begin = at_;
        for (++at_; at_ < json_.size() && json_[at_] != '"'; ++at_)
            at_ += json_[at_] == '\\' ? 1 : 0;
        ++at_;
        const std::size_t next = json_.find_first_not_of(kBlanks, at_);
        const bool is_key = next != std::string_view::npos && json_[next] == ':';
        const bool of_author = open_ == "{" || open_ == "[{";
        if (is_key && of_author) {
            key_is_name_ = json_.substr(begin, at_ - begin) == "\"name\"";
        } else if (!is_key && ((of_author && key_is_name_) || open_.empty() || open_ == "[")) {
            key_is_name_ = false;
            add(folded_spaces(string_at(json_, begin)));
        }
    }

    void add(std::string name) {
        const bool known = std::find(names_.begin(), names_.end(), name) != names_.end();
        if (!name.empty() && !known) names_.push_back(std::move(name));
    }

    std::string_view json_;
    std::size_t at_;
    std::string open_;  // the brackets around the place
    bool key_is_name_ = false;
    std::vector<std::string> names_;
};

/// "author": "A", {"name": "A"} or [{"name": "A"}, {"name": "B"}]: "A, B".
std::string author_names(std::string_view json) {
    const std::size_t at = value_begin(json, "author");
    if (at == std::string_view::npos) return {};
    std::string all;
    for (const auto& name : AuthorNames{json, at}.read()) {
        if (!all.empty()) all += cell_divider(name);
        all += name;
    }
    return all;
}

void fill(std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
}

}  // namespace

StructuredData structured_data(const HtmlTree& tree) {
    StructuredData data;
    for (const HtmlNode& node : tree) {
        if (!node.is_text() || tree[node.parent].tag != "script") continue;
        const std::string_view json = node.text;
        fill(data.headline, folded_spaces(string_at(json, value_begin(json, "headline"))));
        fill(data.author, author_names(json));
        fill(data.published, folded_spaces(string_at(json, value_begin(json, "datePublished"))));
        fill(data.article_body, string_at(json, value_begin(json, "articleBody")));
    }
    return data;
}

}  // namespace nashra
