// The articles of a podcast from when they are read until they are spoken. What is long of them
// lies in a temporary file (programme/text_store), so that neither an archive of many items nor a
// book among them fills the memory, of which each worker has a copy.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/article.h"
#include "programme/text_store.h"

namespace nashra {

struct StoredArticle {
    Article head{};             // without blocks, headlines and what is not read
    std::string beginning{};    // of its first block, about 300 bytes
    std::uint64_t letters = 0;  // of all that is read, but the headlines
    std::string fingerprint{};  // of blocks and headlines
    std::vector<TextStore::Range> text{};
};

/// One process keeps, and those that it has forked afterwards may read.
class ArticleStore {
  public:
    StoredArticle keep(Article article);

    /// As it was. Throws Error{io} when the temporary file cannot be read.
    Article article(const StoredArticle& stored) const;

  private:
    TextStore texts_;
};

/// Whole words from the beginning of a text, and a mark where something is left out.
std::string beginning_of(const std::string& text, std::size_t longest);

}  // namespace nashra
