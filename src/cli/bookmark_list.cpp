#include "cli/bookmark_list.h"

#include <filesystem>
#include <string>
#include <vector>

#include "cli/bookmarks.h"
#include "cli/messages.h"
#include "cli/standard_output.h"
#include "cli/typed_place.h"
#include "library/places.h"
#include "model/error.h"
#include "model/message.h"

namespace nashra {

namespace {

/// The ids of the bookmarks that are numbered so in the list.
std::vector<std::int64_t> chosen(const std::vector<Bookmark>& list,
                                 const std::vector<std::string>& numbers) {
    std::vector<std::int64_t> ids;
    for (const auto& typed : numbers) {
        const auto number = number_of(typed);
        if (!number || *number == 0 || *number > list.size()) {
            throw Error{
                Kind::usage,
                message("bookmarks: there is no bookmark '%1' (see 'nashra bookmarks')", typed)};
        }
        ids.push_back(list[*number - 1].id);
    }
    return ids;
}

}  // namespace

int bookmarks(const BookmarksCommand& command) {
    const auto file = library_file();
    std::error_code error;
    if (file.empty() || !std::filesystem::exists(file, error)) return 0;
    Database database{file};
    Places places{database};
    const auto list = places.bookmarks();
    if (command.action == BookmarksAction::remove) {
        if (command.numbers.empty())
            throw Error{Kind::usage, message("bookmarks remove: which? (see 'nashra bookmarks')")};
        for (const auto id : chosen(list, command.numbers))
            places.remove_bookmark(id);
        return 0;
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        print_data(std::to_string(i + 1) + " " +
                   printable(list[i].source.name + ": " + bookmark_text(list[i].place)));
    }
    return 0;
}

}  // namespace nashra
