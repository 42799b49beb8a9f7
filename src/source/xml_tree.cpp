#include "source/xml_tree.h"

#include <algorithm>
#include <climits>
#include <cstring>
#include <exception>
#include <memory>

#include "source/xml_library.h"
#include "source/xml_names.h"

namespace nashra {

namespace {

constexpr std::size_t kMostNodes = 200'000;  // in memory at once

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

/// libxml2 leaves an ampersand in an attribute as a reference, and nothing else.
std::string with_ampersands(std::string_view value) {
    constexpr std::string_view kReference = "&#38;";
    std::string out;
    for (;;) {
        const std::size_t at = value.find(kReference);
        out += value.substr(0, at);
        if (at == std::string_view::npos) return out;
        out += '&';
        value.remove_prefix(at + kReference.size());
    }
}

/// Hears from libxml2 what it finds and puts it into the row.
class TreeBuilder {
  public:
    TreeBuilder(xmlParserCtxt& parser, const XmlPieces& pieces) : parser_(parser), pieces_(pieces) {
        tree_.push_back({"#document", {}, {}, 0, 1});
        open_.push_back(0);
    }

    void start(const XmlName& name, const xmlChar** attributes, int count) {
        if (stopped_) return;
        if (tree_.size() == 1) own_space_ = name.space;
        XmlNode node;
        node.name = customary_name(name, own_space_);
        for (int i = 0; i < count; ++i)
            add_attribute(node, attributes + std::ptrdiff_t{5} * i);
        const bool piece = pieces_.is_piece(node.name);
        // A piece does not begin inside another one: the end tag before it was lost.
        if (piece && piece_depth_ > 0) close_down_to(piece_depth_);
        parsed_.push_back(open_.size());
        if (stopped_) return;
        if (piece) piece_depth_ = open_.size();
        add(std::move(node));
    }

    void end() {
        if (parsed_.empty()) return;
        const std::size_t depth = parsed_.back();
        parsed_.pop_back();
        close_down_to(depth);
    }

    void text(std::string_view piece) {
        if (stopped_ || open_.size() == 1) return;
        if (tree_.back().is_text() && tree_.back().parent == open_.back()) {
            tree_.back().text += piece;
            return;
        }
        XmlNode node;
        node.text = piece;
        node.parent = open_.back();
        node.end = tree_.size() + 1;
        tree_.push_back(std::move(node));
    }

    /// What a document that breaks off has left open is complete.
    XmlTree finish() {
        if (failure_) std::rethrow_exception(failure_);
        close_down_to(0);
        return std::move(tree_);
    }

    /// libxml2 is C, which no exception may pass through: what is thrown waits for `finish`.
    void hear(const auto& news) noexcept {
        if (failure_) return;
        try {
            news();
        } catch (...) {
            failure_ = std::current_exception();
            stop();
        }
    }

  private:
    /// libxml2 hands out five pointers each: name, prefix, namespace, value, end of the value.
    void add_attribute(XmlNode& node, const xmlChar** five) const {
        XmlName name{view_of(five[1]), view_of(five[2]), view_of(five[0])};
        const std::string_view value{reinterpret_cast<const char*>(five[3]),
                                     static_cast<std::size_t>(five[4] - five[3])};
        node.attributes.emplace_back(customary_name(name, own_space_), with_ampersands(value));
    }

    void add(XmlNode node) {
        if (tree_.size() >= kMostNodes) return stop();
        node.parent = open_.back();
        open_.push_back(tree_.size());
        tree_.push_back(std::move(node));
    }

    void close_down_to(std::size_t depth) {
        while (open_.size() > depth) {
            const std::size_t node = open_.back();
            open_.pop_back();
            tree_[node].end = tree_.size();
            if (piece_depth_ == 0 || open_.size() != piece_depth_) continue;
            piece_depth_ = 0;
            if (stopped_) continue;
            if (pieces_.take(tree_, node) == Continue::no) stop();
            tree_.erase(tree_.begin() + static_cast<std::ptrdiff_t>(node), tree_.end());
        }
    }

    void stop() {
        stopped_ = true;
        xml_library().stop_parser(&parser_);
    }

    xmlParserCtxt& parser_;
    const XmlPieces& pieces_;
    XmlTree tree_;
    std::string own_space_;
    std::vector<std::size_t> open_;    // our elements around the current place
    std::vector<std::size_t> parsed_;  // for each that libxml2 has open: how many of ours were
    std::size_t piece_depth_ = 0;      // how many elements are around the open piece; 0: none is
    bool stopped_ = false;
    std::exception_ptr failure_;
};

TreeBuilder& builder_of(void* user) { return *static_cast<TreeBuilder*>(user); }

void on_start(void* user, const xmlChar* local, const xmlChar* prefix, const xmlChar* space,
              int /*spaces*/, const xmlChar** /*declared*/, int attributes, int /*defaulted*/,
              const xmlChar** values) {
    auto& builder = builder_of(user);
    const XmlName name{view_of(prefix), view_of(space), view_of(local)};
    builder.hear([&] { builder.start(name, values, attributes); });
}

void on_end(void* user, const xmlChar* /*local*/, const xmlChar* /*prefix*/,
            const xmlChar* /*space*/) {
    auto& builder = builder_of(user);
    builder.hear([&] { builder.end(); });
}

void on_text(void* user, const xmlChar* text, int size) {
    auto& builder = builder_of(user);
    const std::string_view piece{reinterpret_cast<const char*>(text),
                                 static_cast<std::size_t>(size)};
    builder.hear([&] { builder.text(piece); });
}

void on_error(void* /*user*/, xmlError* /*error*/) {}

xmlSAXHandler handler() {
    xmlSAXHandler sax;
    std::memset(&sax, 0, sizeof sax);
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = on_start;
    sax.endElementNs = on_end;
    sax.characters = on_text;
    sax.ignorableWhitespace = on_text;
    sax.cdataBlock = on_text;
    sax.serror = on_error;
    return sax;
}

struct FreeParser {
    void operator()(xmlParserCtxt* parser) const { xml_library().free_parser(parser); }
};

}  // namespace

std::string_view XmlNode::attribute(std::string_view attribute_name) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const auto& pair) { return pair.first == attribute_name; });
    return found == attributes.end() ? std::string_view{} : found->second;
}

XmlDocument parse_xml(std::string_view text, const XmlPieces& pieces) {
    const auto& library = xml_library();
    const auto size = static_cast<int>(std::min<std::size_t>(text.size(), INT_MAX));
    const std::unique_ptr<xmlParserCtxt, FreeParser> parser{
        library.create_memory_parser(text.data(), size)};
    if (!parser) return {{{"#document", {}, {}, 0, 1}}, false};  // it is empty
    TreeBuilder builder{*parser, pieces};
    *parser->sax = handler();
    parser->userData = &builder;
    // Without XML_PARSE_NOENT and XML_PARSE_DTDLOAD, so that nothing is replaced and nothing
    // loaded; without XML_PARSE_HUGE, so that libxml2 keeps its limits (256 elements deep).
    library.use_options(parser.get(), XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                                          XML_PARSE_NOWARNING);
    library.parse_document(parser.get());
    const bool well_formed = parser->wellFormed != 0 && parser->nsWellFormed != 0;
    return {builder.finish(), well_formed};
}

char32_t xhtml_entity(const std::string& name) {
    const auto* entity =
        xml_library().entity_lookup(reinterpret_cast<const xmlChar*>(name.c_str()));
    return entity == nullptr ? 0 : entity->value;
}

}  // namespace nashra
