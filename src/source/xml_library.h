// libxml2, loaded with the first feed, since linking to it costs every start of the program half a
// millisecond, and another library with it. Any thread.
#pragma once

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

namespace nashra {

/// What we use of libxml2.
struct LibXml {
    decltype(&::xmlCreateMemoryParserCtxt) create_memory_parser = nullptr;
    decltype(&::xmlCtxtUseOptions) use_options = nullptr;
    decltype(&::xmlParseDocument) parse_document = nullptr;
    decltype(&::xmlStopParser) stop_parser = nullptr;
    decltype(&::xmlFreeParserCtxt) free_parser = nullptr;
    decltype(&::htmlEntityLookup) entity_lookup = nullptr;
};

/// Loaded once and never unloaded. Throws Error{unavailable} where it is not installed.
const LibXml& xml_library();

}  // namespace nashra
