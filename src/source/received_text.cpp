#include "source/received_text.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/charset.h"
#include "source/header_parameter.h"
#include "source/sniff.h"

namespace nashra {

namespace {

/// No label has quotes; servers write those of other languages too.
std::string_view without_quotes(std::string_view value) {
    value = trimmed(value);
    while (!value.empty() && (value.front() == '"' || value.front() == '\''))
        value.remove_prefix(1);
    while (!value.empty() && (value.back() == '"' || value.back() == '\''))
        value.remove_suffix(1);
    return value;
}

bool is_ascii(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return byte > 0 && byte < 0x80;
    });
}

/// ICU reads over letters that no label has.
bool is_label(std::string_view label) {
    constexpr std::string_view kOthers = "0123456789-_.:+()";
    return std::all_of(label.begin(), label.end(), [&](char c) {
        return is_ascii_letter(c) || kOthers.find(c) != std::string_view::npos;
    });
}

/// What RFC 3023 makes of the header and the document's own declaration. Its rule that text/xml is
/// ASCII whatever the document says (section 3.1) has been given up by RFC 7303: it holds only
/// where nothing contradicts it.
std::string label_of(std::string_view content_type, std::string_view own, std::string_view bytes) {
    if (const auto given = charset_parameter(content_type); !given.empty())
        return ascii_lower(given);
    if (without_parameters(content_type).starts_with("text/") && is_ascii(bytes)) return "us-ascii";
    return ascii_lower(own);
}

/// Many servers call every page Latin-1, whatever it is: a page that says otherwise knows better.
bool is_default_of_server(std::string_view content_type) {
    const std::string given = ascii_lower(charset_parameter(content_type));
    return without_parameters(content_type) == "text/html" &&
           (given == "iso-8859-1" || given == "latin1" || given == "windows-1252");
}

/// A charset that Chinese pages declare, though they use the larger one that contains it (WHATWG
/// Encoding Standard, section 4.2).
std::string_view whole_charset(std::string_view label) {
    return label == "gb2312" || label == "gbk" ? "gb18030" : label;
}

}  // namespace

std::string charset_parameter(std::string_view content_type) {
    return std::string{without_quotes(parameter(content_type, "charset"))};
}

ReceivedText received_text(std::string bytes, std::string_view content_type) {
    constexpr std::string_view kReplaced = "\xEF\xBF\xBD";
    const std::string own{declared_in_markup(bytes)};
    if (!own.empty() && is_default_of_server(content_type)) content_type = "text/html";
    std::string label{whole_charset(label_of(content_type, own, bytes))};
    if (label.empty()) label = "utf-8";
    const bool beyond_ascii = label == "us-ascii" && !is_ascii(bytes);
    const bool replaced_before = bytes.find(kReplaced) != std::string::npos;
    ReceivedText received;
    const std::string charset = clean_in_place(bytes, label);
    received.text = std::move(bytes);
    if (is_label(label) && charset == charset_named(label) && !beyond_ascii) {
        received.encoding = label;
    } else {
        received.encoding = ascii_lower(charset);
        const bool byte_order_only = charset.starts_with("UTF-16") || charset.starts_with("UTF-32");
        received.mislabelled = !byte_order_only;
    }
    if (!replaced_before && received.text.find(kReplaced) != std::string::npos)
        received.mislabelled = true;
    return received;
}

}  // namespace nashra
