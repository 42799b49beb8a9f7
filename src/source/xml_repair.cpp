#include "source/xml_repair.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

#include "source/ascii.h"
#include "source/open_elements.h"
#include "source/xml_tag.h"
#include "source/xml_tree.h"

namespace nashra {

namespace {

constexpr std::size_t kMostEntities = 100;
constexpr std::size_t kLongestEntity = 256;                 // bytes of its text
constexpr std::size_t kMostGrowth = std::size_t{1} << 20U;  // bytes that entities may add in all
constexpr std::size_t kLongestName = 40;

bool is_predefined(std::string_view name) {
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

bool is_hexadecimal(char c) {
    const char lower = ascii_lower(c);
    return (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'f');
}

class Repair {
  public:
    Repair(std::string_view text, MissingEnds ends) : text_(text), open_(ends) {
        out_.reserve(text.size());
    }

    RepairedXml run() {
        skip_to_markup();
        while (at_ < text_.size()) {
            const std::size_t next = std::min(text_.find_first_of("<&]", at_), text_.size());
            out_ += text_.substr(at_, next - at_);
            at_ = next;
            if (at_ == text_.size()) break;
            switch (text_[at_]) {
                case '&': read_reference(); break;
                case ']': read_bracket(); break;
                default: read_markup();
            }
        }
        out_ += open_.finish();
        return {std::move(out_), broken_ || open_.were_broken()};
    }

    bool ends_were_missing() const { return open_.were_broken(); }

  private:
    /// Blank lines before the declaration are as common as they are forbidden; so is what a
    /// server's program has to complain of, in a markup of its own.
    void skip_to_markup() {
        constexpr std::size_t kLongestComplaint = 4096;
        const std::size_t declaration = text_.substr(0, kLongestComplaint).find("<?xml ");
        const std::size_t markup = std::min(
            declaration == std::string_view::npos ? text_.find('<') : declaration, text_.size());
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
            read_section();
        } else if (ahead("<!--")) {
            take_through("-->");
        } else if (ahead("<?")) {
            take_through("?>");
        } else if (ahead("<!DOCTYPE") || ahead("<!doctype")) {
            read_document_type();
        } else {
            read_tag();
        }
    }

    /// A section inside another one means its text, and nothing else.
    void read_section() {
        constexpr std::string_view kBegin = "<![CDATA[";
        std::string_view section = take_through("]]>").substr(kBegin.size());
        const bool whole = section.ends_with("]]>");
        if (whole) section.remove_suffix(3);
        out_ += kBegin;
        for (std::size_t inner = section.find(kBegin); inner != std::string_view::npos;
             inner = section.find(kBegin)) {
            broken_ = true;
            out_ += section.substr(0, inner);
            section.remove_prefix(inner + kBegin.size());
        }
        out_.append(section).append("]]>");
    }

    /// The end of a section that is none.
    void read_bracket() {
        const bool end = ahead("]]>");
        broken_ = broken_ || end;
        if (!end) out_ += ']';
        at_ += end ? 3 : 1;
    }

    void read_tag() {
        const XmlTag tag = xml_tag_at(text_.substr(at_));
        broken_ = broken_ || !tag.well_formed;
        switch (tag.kind) {
            case XmlTag::Kind::start:
            case XmlTag::Kind::empty:
                out_ += open_.before(tag.name);
                if (tag.kind == XmlTag::Kind::empty ||
                    open_.begin(tag.name) == OpenElements::Depth::fine)
                    write_start(tag);
                break;
            case XmlTag::Kind::end: out_ += open_.end(tag.name); break;
            case XmlTag::Kind::letter: out_ += "&lt;"; [[fallthrough]];
            case XmlTag::Kind::broken_off: broken_ = true; break;
        }
        at_ += tag.size;
    }

    /// As it is, but for what its values may have in them.
    void write_start(const XmlTag& tag) {
        const std::size_t begin = at_;
        out_.append("<").append(tag.name);
        for (const auto& [name, value] : tag.attributes) {
            out_.append(" ").append(name).append("=\"");
            at_ = value.empty() ? begin : static_cast<std::size_t>(value.data() - text_.data());
            write_value(at_ + value.size());
            out_ += '"';
        }
        out_ += tag.kind == XmlTag::Kind::empty ? "/>" : ">";
        at_ = begin;
    }

    void write_value(std::size_t end) {
        while (at_ < end) {
            const std::size_t next = std::min(text_.find_first_of("<&\"", at_), end);
            out_ += text_.substr(at_, next - at_);
            at_ = next;
            if (at_ == end) return;
            if (text_[at_] == '&') {
                read_reference();
                continue;
            }
            out_ += text_[at_] == '<' ? "&lt;" : "&quot;";
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
        const std::size_t end = end_of_xml_name(declaration, at);
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
        const std::size_t end = end_of_xml_name(text_, at_ + 1);
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
    OpenElements open_;
};

}  // namespace

RepairedXml repair_xml(std::string_view text) {
    Repair repair{text, MissingEnds::at_parent};
    RepairedXml repaired = repair.run();
    if (!repair.ends_were_missing()) return repaired;
    repaired = {};  // of a long feed never two copies more
    return Repair{text, MissingEnds::at_next}.run();
}

}  // namespace nashra
