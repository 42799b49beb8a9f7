// A long list of words, to be asked often: hashed at its first question. Any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_set>

namespace nashra {

/// The words of a list (word_list.h), which must outlive the set.
class WordSet {
  public:
    explicit WordSet(std::string_view list) {
        for (std::size_t begin = 0; begin < list.size();) {
            auto end = list.find(' ', begin);
            if (end == std::string_view::npos) end = list.size();
            if (end > begin) words_.insert(list.substr(begin, end - begin));
            begin = end + 1;
        }
    }

    bool has(std::string_view word) const { return words_.find(word) != words_.end(); }

  private:
    std::unordered_set<std::string_view> words_;
};

/// As `listed`, for lists of more than some twenty words.
template <const auto& kList>
bool among(std::string_view word) {
    static const WordSet set{kList};
    return set.has(word);
}

}  // namespace nashra
