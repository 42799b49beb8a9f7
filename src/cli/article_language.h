// Which languages an article is in: what the listener says, else what is found out.
#pragma once

#include <optional>

#include "model/article.h"
#include "model/language.h"

namespace nashra {

void find_languages(Article& article, const std::optional<Language>& chosen);

}  // namespace nashra
