// Lines that say who wrote an article, and where, without "By". Told from their words alone.
// Any thread.
#pragma once

#include "source/page_line.h"

namespace nashra {

/// "Jane Porter", "Mary Ann Jones Housing correspondent", "Rana Aziz and Omar Khalil in Port
/// Salim".
bool is_author(const PageLine& line);

/// "ليلى منصور", "عبد الرحمن ناصر": words without an article, of which none is of a menu or a desk.
bool is_arabic_author(const PageLine& line);

/// "Jane Porter, Port Salim".
bool is_name_and_place(const PageLine& line);

}  // namespace nashra
