#include "reading/quotation.h"

#include "model/utf8.h"

namespace nashra {

namespace {

constexpr char32_t kNoQuotation = 0;

/// Whether `code` closes what `opening` opened; French, German and Arabic pages turn the marks
/// round.
bool closes(char32_t code, char32_t opening) {
    switch (opening) {
        case U'"': return code == U'"';
        case 0x201C: return code == 0x201D;
        case 0x201E: return code == 0x201C || code == 0x201D;
        case 0x00AB: return code == 0x00BB;
        case 0x00BB: return code == 0x00AB;
        default: return false;
    }
}

bool opens(char32_t code) {
    return code == U'"' || code == 0x201C || code == 0x201E || code == 0x00AB || code == 0x00BB;
}

}  // namespace

std::vector<Quotation> quotations(std::string_view text) {
    std::vector<Quotation> result;
    char32_t opening = kNoQuotation;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        if (opening == kNoQuotation && opens(letter.code)) {
            opening = letter.code;
            begin = at + letter.size;
        } else if (opening != kNoQuotation && closes(letter.code, opening)) {
            result.push_back({begin, at});
            opening = kNoQuotation;
        }
        at += letter.size;
    }
    return result;
}

std::string without(std::string_view text, const std::vector<Quotation>& quotations) {
    std::string rest;
    std::size_t at = 0;
    for (const auto& quotation : quotations) {
        rest += text.substr(at, quotation.begin - at);
        at = quotation.end;
    }
    rest += text.substr(at);
    return rest;
}

}  // namespace nashra
