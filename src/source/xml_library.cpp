#include "source/xml_library.h"

#include "model/error.h"
#include "model/loaded_library.h"
#include "model/message.h"

namespace nashra {

namespace {

bool find_all(const LoadedLibrary& library, LibXml& xml) {
    return library.find(xml.create_memory_parser, "xmlCreateMemoryParserCtxt") &&
           library.find(xml.use_options, "xmlCtxtUseOptions") &&
           library.find(xml.parse_document, "xmlParseDocument") &&
           library.find(xml.stop_parser, "xmlStopParser") &&
           library.find(xml.free_parser, "xmlFreeParserCtxt") &&
           library.find(xml.entity_lookup, "htmlEntityLookup");
}

}  // namespace

const LibXml& xml_library() {
    const auto* const loaded = functions_of("libxml2.so.2", find_all);
    if (loaded == nullptr) {
        throw Error{Kind::unavailable,
                    message("libxml2, which reads feeds, is not installed (install the package "
                            "libxml2)")};
    }
    return *loaded;
}

}  // namespace nashra
