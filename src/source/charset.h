#pragma once
#include <string>
#include <string_view>
namespace nashra { std::string clean_utf8(std::string_view bytes, std::string_view declared_charset = {}); }
