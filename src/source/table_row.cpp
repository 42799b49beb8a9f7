#include "source/table_row.h"

#include <algorithm>

namespace nashra {

std::string_view cell_divider(std::string_view row) {
    const bool arabic = std::any_of(row.begin(), row.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0xD8 && static_cast<unsigned char>(c) <= 0xDB;
    });
    return arabic ? "، " : ", ";
}

}  // namespace nashra
