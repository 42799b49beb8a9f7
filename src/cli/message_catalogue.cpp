#include "cli/message_catalogue.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace nashra {

namespace {

// The layout stands in the manual of GNU gettext, "The Format of GNU MO Files": words of 32 bits,
// of the machine that msgfmt ran on; tables of lengths and places of the texts, sorted by the
// English.
constexpr std::uint32_t kMagic = 0x950412deU;
constexpr std::size_t kCountAt = 8;
constexpr std::size_t kEnglishAt = 12;
constexpr std::size_t kTranslatedAt = 16;
constexpr std::size_t kEntry = 8;  // bytes: a length and a place
constexpr std::uint32_t kMostMessages = 100'000;

// A text with several forms has them in a row, a NUL between them.
std::string_view first_form(std::string_view forms) { return forms.substr(0, forms.find('\0')); }

std::string_view behind_first_form(std::string_view forms) {
    const auto end = forms.find('\0');
    return end == std::string_view::npos ? std::string_view{} : forms.substr(end + 1);
}

}  // namespace

std::size_t arabic_plural(std::uint64_t number) {
    if (number < 3) return static_cast<std::size_t>(number);
    const auto last_two = number % 100;
    if (last_two >= 3 && last_two <= 10) return 3;
    return last_two >= 11 ? 4 : 5;
}

std::size_t plain_plural(std::uint64_t number) { return number == 1 ? 0 : 1; }

MessageCatalogue::MessageCatalogue(std::string bytes, PluralForm plural)
    : bytes_(std::move(bytes)), plural_(plural) {
    if (word(0) == kMagic) count_ = std::min(word(kCountAt), kMostMessages);
}

std::uint32_t MessageCatalogue::word(std::size_t at) const {
    std::uint32_t value = 0;
    if (at < bytes_.size() && bytes_.size() - at >= sizeof value)
        std::memcpy(&value, bytes_.data() + at, sizeof value);
    return value;
}

std::string_view MessageCatalogue::text(std::size_t table, std::uint32_t index) const {
    const auto entry = word(table) + index * kEntry;
    const std::size_t size = word(entry);
    const std::size_t begin = word(entry + sizeof(std::uint32_t));
    if (begin > bytes_.size() || size > bytes_.size() - begin) return {};
    return {bytes_.data() + begin, size};
}

std::string_view MessageCatalogue::translation(std::string_view english,
                                               std::optional<std::uint64_t> number) const {
    std::uint32_t begin = 0;
    std::uint32_t end = count_;
    while (begin < end) {
        const auto middle = begin + (end - begin) / 2;
        const auto order = first_form(text(kEnglishAt, middle)).compare(english);
        if (order == 0) {
            auto forms = text(kTranslatedAt, middle);
            for (auto before = number ? plural_(*number) : 0; before > 0; --before)
                forms = behind_first_form(forms);
            return first_form(forms);
        }
        if (order < 0) begin = middle + 1;
        if (order > 0) end = middle;
    }
    return {};
}

}  // namespace nashra
