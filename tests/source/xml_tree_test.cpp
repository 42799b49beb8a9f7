// XML as it is found: broken, cut off, hostile.
#include "source/xml_tree.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "source/xml_repair.h"

using nashra::Continue;
using nashra::parse_xml;
using nashra::repair_xml;
using nashra::XmlDocument;
using nashra::XmlPieces;
using nashra::XmlTree;

namespace {

const XmlPieces kNoPieces{[](std::string_view) { return false; },
                          [](const XmlTree&, std::size_t) { return Continue::yes; }};

/// "rss(channel(title=News))".
std::string shape(const XmlTree& tree, std::size_t node = 0) {
    std::string out;
    for (std::size_t i = node + 1; i < tree[node].end; i = tree[i].end) {
        if (tree[i].is_text()) {
            if (tree[i].text.find_first_not_of(" \n") != std::string::npos)
                out += "=" + tree[i].text;
        } else {
            out += tree[i].name + "(" + shape(tree, i) + ")";
        }
    }
    return out;
}

XmlDocument parsed(const std::string& xml) { return parse_xml(repair_xml(xml).text, kNoPieces); }

std::string text_of(const std::string& inside) {
    const XmlTree tree = parsed("<a>" + inside + "</a>").tree;
    std::string text;
    for (const auto& node : tree)
        text += node.text;
    return text;
}

bool is_broken(const std::string& xml) {
    const auto repaired = repair_xml(xml);
    return repaired.was_broken || !parse_xml(repaired.text, kNoPieces).well_formed;
}

}  // namespace

TEST_CASE("Every vocabulary has its customary prefix", "[source][xml]") {
    CHECK(shape(parsed("<RSS xmlns:d='http://purl.org/dc/elements/1.1/' "
                       "xmlns:i='http://www.itunes.com/DTDs/Podcast-1.0.dtd' xmlns:z='http://z/'>"
                       "<d:Creator/><i:author/><z:title/><pubDate/></RSS>")
                    .tree) == "rss(dc:creator()itunes:author()?:title()pubdate())");
    CHECK(shape(parsed("<x:feed xmlns:x='http://www.w3.org/2005/Atom'><x:title/></x:feed>").tree) ==
          "feed(title())");
    CHECK(shape(parsed("<rss><itunes:author/><nobody:title/></rss>").tree) ==
          "rss(itunes:author()?:title())");
    CHECK(shape(parsed("<feed xmlns='http://example.net/new'><title/></feed>").tree) ==
          "feed(title())");
}

TEST_CASE("Text is kept as it was meant", "[source][xml]") {
    CHECK(text_of("AT&T") == "AT&T");
    CHECK(text_of("AT&amp;T &lt;b&gt;") == "AT&T <b>");
    CHECK(text_of("a&nbsp;b &eacute; &hellip;") == "a\u00A0b é …");
    CHECK(text_of("a ? b=1&c=2&copy") == "a ? b=1&c=2&copy");
    CHECK(text_of("3 < 4 and 5 > 4") == "3 < 4 and 5 > 4");
    CHECK(text_of("&unknown; &#x41;&#X41;&#65;") == "&unknown; AAA");
    CHECK(text_of("<![CDATA[<b>&amp;</b>]]>") == "<b>&amp;</b>");
    CHECK(text_of("a<!-- no -->b<?php no ?>c") == "abc");
    CHECK(parsed("<a href='x?b=1&c=2'/>").tree.at(1).attribute("href") == "x?b=1&c=2");
}

TEST_CASE("What was ill-formed is told", "[source][xml]") {
    for (const std::string xml :
         {"", "text", "<a>", "<a><b></a>", "<a", "</a>", "<a>AT&T</a>", "<a>&nbsp;</a>",
          "<a>3 < 4</a>", "<a b=c/>", "<a><x:b/></a>", "<a><![CDATA[x</a>", "<a/><b/>",
          "<a>&#X41;</a>", "\n<?xml version='1.0'?><a/>"}) {
        INFO(xml);
        CHECK(is_broken(xml));
    }
    for (const std::string xml :
         {"<a/>", "<?xml version='1.0'?>\n<!-- c --><a>&amp;&#38;</a>", "\n<a/>\n",
          "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
          "<!DOCTYPE a PUBLIC \"-//X//DTD X//EN\" \"http://x.invalid/x.dtd\"><a>&eacute;</a>"}) {
        INFO(xml);
        CHECK_FALSE(is_broken(xml));
    }
}

TEST_CASE("A document that breaks off keeps what it had", "[source][xml]") {
    CHECK(shape(parsed("<rss><channel><title>News</title><item><title>One").tree) ==
          "rss(channel(title(=News)item(title(=One))))");
    CHECK(shape(parsed("<rss><channel><title><![CDATA[News").tree) == "rss(channel(title(=News)))");
    CHECK(shape(parsed("<rss><channel><title>News</ti").tree) == "rss(channel(title(=News)))");
}

TEST_CASE("Pieces are handed out one by one and leave the tree", "[source][xml]") {
    std::vector<std::string> items;
    const XmlPieces pieces{[](std::string_view name) { return name == "item"; },
                           [&](const XmlTree& tree, std::size_t node) {
                               items.push_back(shape(tree, node));
                               return items.size() < 3 ? Continue::yes : Continue::no;
                           }};
    const auto document =
        parse_xml("<rss><title>a</title><item>1</item><item>2</item></rss>", pieces);
    CHECK(items == std::vector<std::string>{"=1", "=2"});
    CHECK(shape(document.tree) == "rss(title(=a))");
    items.clear();
    // The end tag of the first one was lost.
    parse_xml("<rss><item><p>1<br></p></item><item>2</item></rss>", pieces);
    CHECK(items == std::vector<std::string>{"p(=1br())", "=2"});
    items.clear();
    parse_xml("<rss><item/><item/><item/><item/><item/></rss>", pieces);
    CHECK(items.size() == 3);
}

TEST_CASE("Entities that a document declares are replaced if they are plain", "[source][xml]") {
    const std::string type =
        "<!DOCTYPE a [<!-- > --><!ENTITY b \"letters\"><!ENTITY c '&b;&b;'>"
        "<!ENTITY d SYSTEM 'file:///etc/passwd'><!ENTITY % e '<x/>'>]>";
    CHECK(shape(parsed(type + "<a>&b;</a>").tree) == "a(=letters)");
    CHECK(shape(parsed(type + "<a>&c;</a>").tree) == "a()");
    CHECK(shape(parsed(type + "<a>&d;</a>").tree) == "a(=&d;)");
    CHECK(shape(parsed(type + "<a b='&d;'>&e;</a>").tree) == "a(=&e;)");
}
