#pragma once
#include <string>
#include "model/article.h"
namespace nashra {
enum class InputKind { automatic, html, text, feed };
struct ReadOptions { InputKind as = InputKind::automatic; std::string url; std::string declared_charset; };
std::string read_bytes(const std::string& path);
Article read_article(std::string bytes, const ReadOptions& options);
}
