#include "source/mime_parts.h"

#include <algorithm>
#include <utility>

#include "model/utf8.h"
#include "source/ascii.h"
#include "source/header_parameter.h"

namespace nashra {

namespace {

/// RFC 2046, 5.1.1 allows 70; a longer one is no boundary but an attack or a mistake.
constexpr std::size_t kLongestBoundary = 200;

struct PartLine {
    std::size_t begin;
    std::size_t end;  // past the line end
    bool closing;     // "--boundary--"
};

/// The next line of "--boundary" from `at` on, or one that begins at the end of the body.
PartLine next_divider(std::string_view body, std::string_view boundary, std::size_t at) {
    const std::string divider = "--" + std::string{boundary};
    while (at < body.size()) {
        const std::size_t found = body.find(divider, at);
        if (found == std::string_view::npos) break;
        at = found + divider.size();
        if (found > 0 && body[found - 1] != '\n') continue;
        std::string_view rest = body.substr(at, body.find('\n', at) - at);
        const bool closing = rest.starts_with("--");
        if (closing) rest.remove_prefix(2);
        // A longer boundary may begin like this one.
        if (!trimmed(rest).empty()) continue;
        const std::size_t end = body.find('\n', at);
        return {found, end == std::string_view::npos ? body.size() : end + 1, closing};
    }
    return {body.size(), body.size(), true};
}

bool describes_part(std::string_view field) {
    const std::string name = ascii_lower(field);
    return name == "content-type" || name == "content-transfer-encoding";
}

/// A boundary that nobody declared, or that was declared wrongly: a line "--something" with a
/// header's fields below it. One pass over the lines.
std::string_view guessed_boundary(std::string_view body) {
    constexpr std::size_t kSample = 64 * 1024;
    const std::string_view sample = body.substr(0, kSample);
    std::string_view candidate;
    for (std::size_t at = 0; at < sample.size();) {
        const std::size_t end = std::min(sample.find('\n', at), sample.size());
        const std::string_view line = sample.substr(at, end - at);
        at = end + 1;
        if (line.starts_with("--")) {
            candidate = trimmed(line.substr(2));
            if (candidate.size() > kLongestBoundary) candidate = {};
        } else if (!candidate.empty()) {
            const std::string_view field = field_name(line);
            if (describes_part(field)) return candidate;
            const bool folded = line.starts_with(" ") || line.starts_with("\t");
            if (field.empty() && !folded) candidate = {};
        }
    }
    return {};
}

/// The type as it is treated. RFC 2045, 5.2: no type is plain text.
std::string type_of(const MailHeaders& headers, std::string_view parent_type) {
    std::string type = without_parameters(headers.value("content-type"));
    if (type == "text") return "text/plain";
    if (!type.empty() && type.find('/') != std::string::npos) return type;
    return parent_type == "multipart/digest" ? "message/rfc822" : "text/plain";
}

class PartReader {
  public:
    std::vector<MimePart> read(std::string_view message) {
        add(message, 0, 0, "");
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (parts_[i].depth >= kDeepestPart) continue;
            if (parts_[i].type.starts_with("multipart/")) {
                divide(i);
            } else if (parts_[i].type == "message/rfc822") {
                parts_[i].is_container = true;
                add(decoded_message(parts_[i]), i, parts_[i].depth + 1, "");
            }
        }
        return std::move(parts_);
    }

  private:
    /// A forwarded message is never encoded (RFC 2046, 5.2.1).
    static std::string_view decoded_message(const MimePart& part) {
        std::string_view body = part.body;
        body.remove_prefix(std::min(body.find_first_not_of("\r\n"), body.size()));
        return body;
    }

    void add(std::string_view part, std::size_t parent, std::size_t depth,
             std::string_view parent_type) {
        if (parts_.size() >= kMostParts) return;
        MimePart added{MailHeaders{part}, {}, {}, parent, depth};
        added.type = type_of(added.headers, parent_type);
        added.body = part.substr(added.headers.size());
        parts_.push_back(std::move(added));
    }

    void divide(std::size_t container) {
        const std::string_view body = parts_[container].body;
        const std::string type = parts_[container].type;
        std::string boundary =
            parameter(parts_[container].headers.value("content-type"), "boundary");
        const auto first_of = [&] { return next_divider(body, boundary, 0); };
        const bool usable = !boundary.empty() && boundary.size() <= kLongestBoundary;
        PartLine divider = usable ? first_of() : PartLine{body.size(), body.size(), true};
        if (divider.begin == body.size()) {
            boundary = guessed_boundary(body);
            if (boundary.empty()) {
                parts_[container].type = "text/plain";  // broken: better read than lost
                return;
            }
            divider = first_of();
        }
        parts_[container].is_container = true;
        const std::size_t depth = parts_[container].depth + 1;
        while (!divider.closing && parts_.size() < kMostParts) {
            const PartLine next = next_divider(body, boundary, divider.end);
            add(body.substr(divider.end, next.begin - divider.end), container, depth, type);
            unite_if_same(container, boundary);
            divider = next;
        }
    }

    /// A container inside that uses the same boundary: what should be its parts are ours.
    void unite_if_same(std::size_t container, std::string_view boundary) {
        const MimePart& last = parts_.back();
        if (!last.type.starts_with("multipart/") || !trimmed(last.body).empty()) return;
        if (parameter(last.headers.value("content-type"), "boundary") != boundary) return;
        parts_[container].type = last.type;
        parts_.pop_back();
    }

    std::vector<MimePart> parts_;
};

}  // namespace

std::vector<MimePart> mime_parts(std::string_view message) { return PartReader{}.read(message); }

}  // namespace nashra
