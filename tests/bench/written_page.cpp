#include "bench/written_page.h"

#include <fstream>

namespace nashra::test {

namespace {

std::string day(int number) {
    return "On day " + std::to_string(number) +
           " the harbour master said that ferries had left at dawn with hundreds of people on "
           "board and that workers were clearing the quay. Schools on the island open again "
           "tomorrow, and the old lighthouse will be repaired before the summer.\n\n";
}

}  // namespace

void write_page(const std::string& path, std::size_t bytes) {
    std::string text =
        "Harbour Post\n\nصوت الحقيقة كل صباح\nSaturday, Feb 22, 2025\n\n"
        "Harbour opens again after the great winter storm\n\n"
        "Ships are moving and the fish market is full this morning, the harbour master says\n\n";
    const auto body = text.size();
    for (int i = 1; text.size() < body + bytes; ++i)
        text += day(i);
    text += "\n\n\nShare this article\n\nClose\n";
    for (const auto* end : {"north", "south", "east", "west", "hills", "islands", "rivers", "lakes",
                            "towns", "villages", "farms", "roads"}) {
        text +=
            "Rain and wind are expected this week in the region of the " + std::string{end} + "\n";
    }
    std::ofstream{path} << text;
}

void write_articles(const std::string& folder, int count, std::size_t bytes) {
    for (int number = 1; number <= count; ++number) {
        std::string text = "# What the harbour was like in week " + std::to_string(number) + "\n\n";
        for (int i = 1; text.size() < bytes; ++i)
            text += day(100 * number + i);
        const auto digits = std::to_string(1000 + number);
        std::ofstream{folder + "/" + digits + ".md"} << text;
    }
}

}  // namespace nashra::test
