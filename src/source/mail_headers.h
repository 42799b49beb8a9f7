// The header of an e-mail message or of one of its parts (RFC 5322, section 2.2): fields of a name
// and a value, as bytes. Views into the message, which must outlive them; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nashra {

struct MailField {
    std::string_view name;
    std::string_view value;  // still folded over several lines
};

class MailHeaders {
  public:
    /// Reads up to the first blank line, or to a line that is no field.
    explicit MailHeaders(std::string_view message);

    /// Unfolded; of a field that is there twice the first. `name` is in lower case.
    std::string value(std::string_view name) const;
    bool has(std::string_view name) const;

    /// Where the body begins.
    std::size_t size() const { return size_; }

    const std::vector<MailField>& fields() const { return fields_; }

  private:
    std::vector<MailField> fields_;
    std::size_t size_ = 0;
};

/// The name of the field in a line of a header; empty for a line that is none.
std::string_view field_name(std::string_view line);

/// A message, a newsletter or a browser's MHTML: fields that only mail has stand at its beginning.
bool looks_like_mail(std::string_view bytes);

}  // namespace nashra
