#include "source/front_matter.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/table_row.h"

namespace nashra {

namespace {

constexpr std::size_t kMostLines = 400;
constexpr std::size_t kLongestValue = 4096;  // bytes

bool same_key(std::string_view a, std::string_view lower) {
    return std::equal(a.begin(), a.end(), lower.begin(), lower.end(),
                      [](char x, char y) { return ascii_lower(x) == y; });
}

/// "'Two words'"; without quotes a comment may stand behind it: "Rain # a draft".
std::string_view unquoted(std::string_view value) {
    value = trimmed(value);
    const char quote = value.empty() ? ' ' : value.front();
    if (quote == '"' || quote == '\'') {
        const std::size_t end = value.rfind(quote);
        return end > 0 ? trimmed(value.substr(1, end - 1)) : value;
    }
    return value.starts_with("#") ? std::string_view{} : trimmed(value.substr(0, value.find(" #")));
}

/// Without quotes, and quotes inside as they are meant: 'It''s wet', "the \"lamp\"".
std::string text_of(std::string_view written) {
    std::string text;
    const bool doubled = trimmed(written).starts_with('\'');
    const bool escaped = trimmed(written).starts_with('"');
    const std::string_view value = unquoted(written);
    for (std::size_t at = 0; at < value.size(); ++at) {
        const std::string_view rest = value.substr(at);
        if ((doubled && rest.starts_with("''")) || (escaped && rest.starts_with("\\\""))) ++at;
        text += value[at];
    }
    return text;
}

void join(std::string& value, std::string_view divider, std::string_view more) {
    if (more.empty() || value.size() + more.size() > kLongestValue) return;
    if (!value.empty()) value += divider;
    value += more;
}

void add_entry(std::string& value, std::string_view written) {
    const std::string entry = text_of(written);
    join(value, cell_divider(value), entry);
}

/// "[First, 'Second']" is "First, Second".
std::string value_of(std::string_view written) {
    written = trimmed(written);
    if (!written.starts_with("[") || !written.ends_with("]")) return text_of(written);
    std::string value;
    written = written.substr(1, written.size() - 2);
    while (!written.empty()) {
        const std::size_t end = std::min(written.find(','), written.size());
        add_entry(value, written.substr(0, end));
        written.remove_prefix(std::min(end + 1, written.size()));
    }
    return value;
}

/// A name as programs give it; a writer's own may be of several words, in any script.
bool is_plain_key(std::string_view key) {
    return !key.empty() && key.size() <= 40 && std::all_of(key.begin(), key.end(), [](char c) {
        return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    });
}

/// Reads line by line up to the closing fence.
class MatterReader {
  public:
    enum class Format { yaml, toml };
    explicit MatterReader(Format format) : format_(format) {}

    /// False: this is no front matter but a text between two dividing lines.
    bool read(std::string_view line) {
        const std::string_view bare = trimmed(line);
        if (bare.empty() || bare.starts_with("#")) return true;
        const bool yaml = format_ == Format::yaml;
        if (line.starts_with(" ") || line.starts_with("\t") || line.starts_with("-")) {
            read_nested(bare);
            return true;
        }
        nested_ = Nested::nothing;
        if (!yaml && bare.starts_with("[")) return true;  // the name of a table
        const std::size_t divider = line.find(yaml ? ':' : '=');
        if (divider == std::string_view::npos) return false;
        const std::string_view key = unquoted(line.substr(0, divider));
        const std::string_view written = trimmed(line.substr(divider + 1));
        odd_ = odd_ || !is_plain_key(key);
        if (yaml && written.find_first_not_of("|>+-0123456789") == std::string_view::npos &&
            (written.starts_with("|") || written.starts_with(">"))) {
            nested_ = Nested::text;
            matter.values.emplace_back(key, "");
        } else {
            if (written.empty()) nested_ = Nested::list;
            matter.values.emplace_back(key, value_of(written));
        }
        return true;
    }

    /// Keys that no program writes are only believed beside one of an article.
    bool is_credible() const { return !odd_ || matter.says_article(); }

    FrontMatter matter;

  private:
    void read_nested(std::string_view bare) {
        if (nested_ == Nested::nothing || matter.values.empty()) return;
        std::string& value = matter.values.back().second;
        if (nested_ == Nested::text) {
            join(value, " ", bare);
        } else if (bare.starts_with("- ")) {
            const std::string_view entry = trimmed(bare.substr(2));
            add_entry(value, entry.starts_with("name:") ? entry.substr(5) : entry);
        } else if (bare.starts_with("name:")) {
            add_entry(value, bare.substr(5));
        }
    }

    enum class Nested { nothing, list, text };

    Format format_;
    Nested nested_ = Nested::nothing;  // what the lines below the last key are
    bool odd_ = false;                 // a key that no program writes
};

}  // namespace

std::string_view FrontMatter::value(std::initializer_list<std::string_view> keys) const {
    for (const auto wanted : keys) {
        for (const auto& [key, value] : values) {
            if (!value.empty() && same_key(key, wanted)) return value;
        }
    }
    return {};
}

bool FrontMatter::says_article() const {
    return !value({"title", "date", "author", "authors", "layout", "description", "tags",
                   "categories", "lang", "language", "slug", "aliases", "created", "published"})
                .empty();
}

FrontMatter front_matter(std::string_view text) {
    const bool yaml = text.starts_with("---\n");
    if (!yaml && !text.starts_with("+++\n")) return {};
    const std::string_view fence = text.substr(0, 3);
    MatterReader reader{yaml ? MatterReader::Format::yaml : MatterReader::Format::toml};
    std::size_t from = 4;
    for (std::size_t lines = 0; lines < kMostLines && from < text.size(); ++lines) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = text.substr(from, end - from);
        from = std::min(end + 1, text.size());
        const std::string_view bare = trimmed(line);
        if (bare == fence || (yaml && bare == "...")) {
            if (!reader.is_credible()) return {};
            reader.matter.size = from;
            return std::move(reader.matter);
        }
        if (!reader.read(line)) return {};
    }
    return {};
}

}  // namespace nashra
