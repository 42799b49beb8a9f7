// The further pages of an article that its site has divided, fetched one after the other.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>

#include "model/article.h"
#include "model/fetcher.h"
#include "model/pcm_sink.h"
#include "programme/programme.h"

namespace nashra {

struct PartLimits {
    std::size_t parts = 20;                     // with the first
    std::size_t bytes = std::size_t{8} << 20U;  // of text
    std::chrono::seconds time{120};
};

/// Hears what each page adds, and whether another is to come; says stop when nobody wants more.
using TakePart = std::function<Flow(Article, Rest)>;

/// Answers what is missing in the end and why, in one line; empty: nothing is. Never throws what a
/// page or the network is to blame for.
std::string read_further_parts(const Article& first, Fetcher& web, const Now& now,
                               const TakePart& take, const PartLimits& limits = {});

}  // namespace nashra
