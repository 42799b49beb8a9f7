// Reads a written thing part by part: "$", "1.2", " ", "million". What every rule begins with.
// A value; any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace nashra {

/// A number as it is written, without its separators.
struct Number {
    std::string whole;     // "1234"
    std::string fraction;  // "5" in "1,234.5"; empty without a decimal point
    bool grouped = false;  // it had thousands separators: a quantity, never a year

    bool plain() const { return fraction.empty() && !grouped; }
};

class Scanner {
  public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::size_t at() const { return at_; }
    std::string_view rest() const { return text_.substr(at_); }

    /// Each takes the thing, or takes nothing and says so.
    bool literal(std::string_view expected) {
        // Here, because tables are searched with it: most of their rows differ at once.
        if (!rest().starts_with(expected)) return false;
        at_ += expected.size();
        return true;
    }
    bool space();
    bool dash();                // - – —
    std::string_view word();    // letters and marks; at most 64 bytes
    std::string_view digits();  // ASCII digits, however many
    std::optional<Number> number();

    /// Nothing that would go on with the word or number follows.
    bool word_ends() const;

  private:
    std::size_t group_of_three() const;
    bool decimal_comma_follows() const;

    std::string_view text_;
    std::size_t at_ = 0;
};

/// The word that ends where `before` ends, spaces between skipped; at most 64 bytes.
std::string_view last_word(std::string_view before);

}  // namespace nashra
