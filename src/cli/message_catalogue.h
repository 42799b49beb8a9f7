// The translated messages of one language: a file as msgfmt makes it of assets/messages. It is read
// here and not by the C library's gettext, which translates only where the system has that
// language's locale installed: a kiosk, a container or a minimal system has none, and there the
// listener would hear English. Nor is any locale set by this, on which the reading of numbers could
// depend. A plain value. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nashra {

/// Which of a message's forms a number takes, from 0.
using PluralForm = std::size_t (*)(std::uint64_t number);

/// "no minute", "a minute", "two minutes", 3 to 10 "minutes" (دقائق), 11 to 99 "minute" (دقيقة, in
/// the accusative), 100 to 102 and their like: by the last two digits. Unicode's CLDR calls them
/// zero, one, two, few, many and other.
std::size_t arabic_plural(std::uint64_t number);

/// One thing, or not.
std::size_t plain_plural(std::uint64_t number);

class MessageCatalogue {
  public:
    /// `bytes` is the file. One that is none, or damaged, translates nothing.
    MessageCatalogue(std::string bytes, PluralForm plural);

    /// Empty where there is no translation. Valid as long as this is.
    std::string_view translation(std::string_view english,
                                 std::optional<std::uint64_t> number) const;

  private:
    std::uint32_t word(std::size_t at) const;
    std::string_view text(std::size_t table, std::uint32_t index) const;

    std::string bytes_;
    PluralForm plural_;
    std::uint32_t count_ = 0;  // of the messages
};

}  // namespace nashra
