#include "source/xml_tag.h"

#include <algorithm>
#include <array>

#include "model/utf8.h"
#include "source/ascii.h"

namespace nashra {

namespace {

constexpr std::string_view kBlanks = " \t\n";

struct Range {
    char32_t from;
    char32_t to;
};

/// What is no letter of a name beyond ASCII (XML 1.0, productions 4 and 4a): punctuation, signs.
bool is_sign(char32_t code) {
    constexpr std::array kSigns = {
        Range{0x80, 0xB6},       Range{0xB8, 0xBF},     Range{0xD7, 0xD7},
        Range{0xF7, 0xF7},       Range{0x37E, 0x37E},   Range{0x2000, 0x200B},
        Range{0x200E, 0x203E},   Range{0x2041, 0x206F}, Range{0x2190, 0x2BFF},
        Range{0x2FF0, 0x3000},   Range{0xD800, 0xF8FF}, Range{0xFDD0, 0xFDEF},
        Range{0xFFFD, 0x10FFFF},
    };
    return std::any_of(kSigns.begin(), kSigns.end(), [code](const Range& range) {
        return code >= range.from && code <= range.to && (code < 0x10000 || code > 0xEFFFF);
    });
}

bool is_name_letter(char32_t code) {
    if (code >= 0x80) return !is_sign(code);
    const char c = static_cast<char>(code);
    return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == ':' || c == '-' ||
           c == '.';
}

/// Reads a tag from its name to its '>'.
class TagReader {
  public:
    explicit TagReader(std::string_view text) : text_(text) {}

    XmlTag read() {
        at_ = text_.starts_with("</") ? 2 : 1;
        tag_.kind = at_ == 2 ? XmlTag::Kind::end : XmlTag::Kind::start;
        if (at_ < text_.size() && !begins_xml_name(text_.substr(at_))) return letter();
        tag_.name = take_name();
        while (tag_.kind == XmlTag::Kind::start || tag_.kind == XmlTag::Kind::end) {
            const bool blank = skip_blanks();
            if (at_ >= text_.size()) return ended(XmlTag::Kind::broken_off);
            if (text_[at_] == '>') return closed();
            if (text_.substr(at_).starts_with("/>")) return closed_as_empty();
            if (text_[at_] == '<') return unclosed();
            tag_.well_formed = tag_.well_formed && blank && tag_.kind == XmlTag::Kind::start;
            read_attribute();
        }
        return std::move(tag_);
    }

  private:
    static constexpr std::size_t kMostInside = 4;  // '<' in the values of one tag
    static constexpr std::size_t kMostAttributes = 100;

    XmlTag letter() {
        tag_ = {};
        tag_.size = 1;
        return std::move(tag_);
    }

    XmlTag ended(XmlTag::Kind kind) {
        tag_.kind = kind;
        tag_.size = at_;
        return std::move(tag_);
    }

    XmlTag closed() {
        ++at_;
        return ended(tag_.kind);
    }

    XmlTag closed_as_empty() {
        at_ += 2;
        if (tag_.kind == XmlTag::Kind::start) return ended(XmlTag::Kind::empty);
        tag_.well_formed = false;  // "</p/>"
        return ended(tag_.kind);
    }

    /// "<title <link>": its '>' was forgotten. With words inside it was no tag.
    XmlTag unclosed() {
        if (!tag_.attributes.empty() || strays_) return letter();
        tag_.well_formed = false;
        return ended(tag_.kind);
    }

    std::string_view take_name() {
        const std::size_t from = at_;
        at_ = end_of_xml_name(text_, at_);
        return text_.substr(from, at_ - from);
    }

    bool skip_blanks() {
        const std::size_t from = at_;
        at_ = std::min(text_.find_first_not_of(kBlanks, at_), text_.size());
        return at_ > from;
    }

    void read_attribute() {
        if (!begins_xml_name(text_.substr(at_))) {  // a quote too many
            tag_.well_formed = false;
            strays_ = true;
            at_ += letter_at(text_, at_).size;
            return;
        }
        XmlTag::Attribute attribute;
        attribute.name = take_name();
        skip_blanks();
        if (at_ < text_.size() && text_[at_] == '=') {
            ++at_;
            skip_blanks();
            attribute.value = take_value();
        } else {
            tag_.well_formed = false;
        }
        const bool known =
            std::any_of(tag_.attributes.begin(), tag_.attributes.end(),
                        [&](const auto& other) { return other.name == attribute.name; });
        if (known || tag_.attributes.size() >= kMostAttributes) tag_.well_formed = false;
        if (!known && tag_.attributes.size() < kMostAttributes)
            tag_.attributes.push_back(attribute);
    }

    std::string_view take_value() {
        if (at_ >= text_.size()) return {};
        const char quote = text_[at_];
        if (quote == '"' || quote == '\'') {
            const std::size_t from = at_ + 1;
            if (const std::size_t end = end_of_quoted(from, quote); end != std::string_view::npos) {
                at_ = end + 1;
                return text_.substr(from, end - from);
            }
        }
        tag_.well_formed = false;
        const std::size_t from = at_;
        at_ = std::min(text_.find_first_of(" \t\n><", at_), text_.size());
        std::string_view value = text_.substr(from, at_ - from);
        if (value.ends_with('/') && text_.substr(at_).starts_with(">")) {  // <link href=x/>
            value.remove_suffix(1);
            --at_;
        }
        return value;
    }

    std::size_t end_of_quoted(std::size_t from, char quote) {
        const char ends[] = {quote, '<', '\0'};
        std::size_t at = from;
        for (;;) {
            at = text_.find_first_of(ends, at);
            if (at == std::string_view::npos || text_[at] == quote) return at;
            tag_.well_formed = false;
            if (++inside_ > kMostInside) return std::string_view::npos;
            ++at;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t inside_ = 0;
    bool strays_ = false;
    XmlTag tag_;
};

}  // namespace

XmlTag xml_tag_at(std::string_view text) { return TagReader{text}.read(); }

bool begins_xml_name(std::string_view text) {
    const Letter first = letter_at(text, 0);
    if (first.size == 0 || !is_name_letter(first.code)) return false;
    return text[0] != '-' && text[0] != '.' && (text[0] < '0' || text[0] > '9');
}

std::size_t end_of_xml_name(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const Letter letter = letter_at(text, at);
        if (!is_name_letter(letter.code)) break;
        at += letter.size;
    }
    return at;
}

}  // namespace nashra
