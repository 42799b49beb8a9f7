#include "source/xml_repair.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

#include "source/ascii.h"
#include "source/xml_tree.h"

namespace nashra {

namespace {

constexpr std::size_t kMostEntities = 100;
constexpr std::size_t kLongestEntity = 256;                 // bytes of its text
constexpr std::size_t kMostGrowth = std::size_t{1} << 20U;  // bytes that entities may add in all
constexpr std::size_t kLongestName = 40;

bool is_name_start(char c) {
    return is_ascii_letter(c) || c == '_' || c == ':' || static_cast<std::uint8_t>(c) >= 0x80;
}

bool is_name_letter(char c) {
    return is_name_start(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

std::size_t end_of_name(std::string_view text, std::size_t at) {
    while (at < text.size() && is_name_letter(text[at]))
        ++at;
    return at;
}

bool is_predefined(std::string_view name) {
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

bool is_hexadecimal(char c) {
    const char lower = ascii_lower(c);
    return (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'f');
}

class Repair {
  public:
    explicit Repair(std::string_view text) : text_(text) { out_.reserve(text.size()); }

    RepairedXml run() {
        skip_to_markup();
        while (at_ < text_.size()) {
            const std::size_t next = std::min(text_.find_first_of("<&", at_), text_.size());
            out_ += text_.substr(at_, next - at_);
            at_ = next;
            if (at_ == text_.size()) break;
            text_[at_] == '&' ? read_reference() : read_markup();
        }
        return {std::move(out_), broken_};
    }

  private:
    /// Blank lines before the declaration are as common as they are forbidden.
    void skip_to_markup() {
        const std::size_t markup = std::min(text_.find('<'), text_.size());
        const bool declared = text_.substr(markup).starts_with("<?xml");
        const bool blank = text_.substr(0, markup).find_first_not_of(" \t\n") == std::string::npos;
        if (markup > 0 && (declared || !blank)) broken_ = true;
        if (markup == text_.size()) broken_ = true;
        at_ = markup;
    }

    bool ahead(std::string_view what) const { return text_.substr(at_).starts_with(what); }

    /// To behind `end`, or to the end of the document.
    std::string_view take_through(std::string_view end) {
        const std::size_t from = at_;
        const std::size_t found = text_.find(end, at_);
        if (found == std::string_view::npos) broken_ = true;
        at_ = found == std::string_view::npos ? text_.size() : found + end.size();
        return text_.substr(from, at_ - from);
    }

    void read_markup() {
        if (ahead("<![CDATA[")) {
            const std::string_view section = take_through("]]>");
            out_ += section;
            if (!section.ends_with("]]>")) out_ += "]]>";
        } else if (ahead("<!--")) {
            take_through("-->");
        } else if (ahead("<?")) {
            take_through("?>");
        } else if (ahead("<!DOCTYPE") || ahead("<!doctype")) {
            read_document_type();
        } else {
            const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
            const bool tag = is_name_start(next) || next == '/' || next == '\0';
            out_ += tag ? "<" : "&lt;";
            broken_ = broken_ || !tag;
            ++at_;
        }
    }

    /// Up to the '>' that is in no quotes and no brackets.
    void read_document_type() {
        bool subset = false;
        char quote = '\0';
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (quote != '\0') {
                if (c == quote) quote = '\0';
            } else if (subset && ahead("<!ENTITY")) {
                declare_entity();
            } else if (subset && ahead("<!--")) {
                take_through("-->");
                --at_;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == ']') {
                subset = c == '[';
            } else if (c == '>' && !subset) {
                ++at_;
                return;
            }
            if (!subset && (ahead("SYSTEM") || ahead("PUBLIC"))) external_ = true;
        }
        broken_ = true;
    }

    /// `<!ENTITY name "text">`. The cursor stays before its end, which is nothing special.
    void declare_entity() {
        const std::string_view near = text_.substr(at_, kLongestEntity + 2 * kLongestName);
        const std::string_view declaration = near.substr(0, near.find('>'));
        std::size_t at = declaration.find_first_not_of(" \t\n", 8);
        if (at == std::string_view::npos || entities_.size() >= kMostEntities) return;
        const std::size_t end = end_of_name(declaration, at);
        const std::string name{declaration.substr(at, end - at)};
        at = declaration.find_first_not_of(" \t\n", end);
        if (at == std::string_view::npos || (declaration[at] != '"' && declaration[at] != '\''))
            return;  // a file or an address: never read
        const std::size_t close = declaration.find(declaration[at], at + 1);
        if (close == std::string_view::npos) return;
        const std::string_view value = declaration.substr(at + 1, close - at - 1);
        // One that is made of others is how a few bytes become gigabytes.
        const bool plain = value.find_first_of("&%<") == std::string_view::npos;
        entities_.emplace(name, plain && value.size() <= kLongestEntity ? value : "");
    }

    void read_reference() {
        if (text_.substr(at_ + 1).starts_with("#")) return read_character_reference();
        const std::size_t end = end_of_name(text_, at_ + 1);
        const std::string_view name = text_.substr(at_ + 1, end - at_ - 1);
        const bool closed = end < text_.size() && text_[end] == ';';
        if (!closed || name.empty() || name.size() > kLongestName) return read_bare_ampersand();
        if (is_predefined(name)) {
            out_ += text_.substr(at_, end + 1 - at_);
        } else if (const auto own = entities_.find(std::string{name}); own != entities_.end()) {
            growth_ += own->second.size();
            if (growth_ <= kMostGrowth) out_ += own->second;
        } else if (const char32_t code = xhtml_entity(std::string{name}); code != 0) {
            out_ += "&#" + std::to_string(static_cast<std::uint32_t>(code)) + ';';
            // A document type that lies elsewhere may well declare it.
            broken_ = broken_ || !external_;
        } else {
            return read_bare_ampersand();
        }
        at_ = end + 1;
    }

    void read_character_reference() {
        const bool upper = text_.substr(at_).starts_with("&#X");
        const bool hexadecimal = upper || text_.substr(at_).starts_with("&#x");
        const std::size_t from = at_ + (hexadecimal ? 3 : 2);
        std::size_t end = from;
        while (end < text_.size() &&
               (hexadecimal ? is_hexadecimal(text_[end]) : text_[end] >= '0' && text_[end] <= '9'))
            ++end;
        if (end == from || end >= text_.size() || text_[end] != ';') return read_bare_ampersand();
        out_ += hexadecimal ? "&#x" : "&#";
        out_ += text_.substr(from, end + 1 - from);
        broken_ = broken_ || upper;
        at_ = end + 1;
    }

    void read_bare_ampersand() {
        out_ += "&amp;";
        broken_ = true;
        ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string out_;
    bool broken_ = false;
    bool external_ = false;
    std::size_t growth_ = 0;
    std::unordered_map<std::string, std::string> entities_;
};

}  // namespace

RepairedXml repair_xml(std::string_view text) { return Repair{text}.run(); }

}  // namespace nashra
