// Lines that a margin has broken: the articles of the copied pages, broken again.
#include "source/margin.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "model/utf8.h"
#include "source/lines.h"

using nashra::unwrapped;

namespace {

namespace fs = std::filesystem;

const fs::path kCopied = fs::path{NASHRA_SOURCE_DIR} / "tests/source/pages/copied";

enum class By { program, hand };

/// A person leaves some room at the margin, now more, now less.
std::vector<std::string> broken(const std::string& paragraph, std::size_t width, By by,
                                std::minstd_rand& random) {
    std::vector<std::string> lines;
    std::string line;
    nashra::for_each_word(paragraph, [&](std::string_view word) {
        const std::size_t room = by == By::program ? 0 : random() % 10;
        if (!line.empty() &&
            nashra::count_letters(line) + 1 + nashra::count_letters(word) > width - room) {
            lines.push_back(std::move(line));
            line.clear();
        }
        if (!line.empty()) line += ' ';
        line += word;
        return true;
    });
    lines.push_back(std::move(line));
    return lines;
}

std::vector<std::string> paragraphs_of(const fs::path& gold) {
    constexpr std::size_t kShortest = 60;  // bytes
    std::vector<std::string> paragraphs;
    std::ifstream in{gold};
    for (std::string line; std::getline(in, line) && !line.empty();) {
    }
    for (std::string line; std::getline(in, line) && line != "---";) {
        if (line.size() > kShortest) paragraphs.push_back(line);
    }
    return paragraphs;
}

std::vector<fs::path> golds() {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator{kCopied}) {
        if (entry.path().extension() == ".gold") found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

struct Counts {
    std::size_t all = 0;
    std::size_t whole = 0;
};

/// How many paragraphs of all pages are whole again that stand apart, or that an indent begins.
Counts rejoined(By by, const std::string& indent, const std::string& between) {
    Counts counts;
    std::minstd_rand random{7};
    for (const auto& gold : golds()) {
        const auto paragraphs = paragraphs_of(gold);
        constexpr std::size_t kEnough = 4;
        if (paragraphs.size() < kEnough) continue;
        for (const std::size_t width : {60U, 72U, 80U}) {
            std::string text;
            for (const auto& paragraph : paragraphs) {
                text += indent;
                for (const auto& line : broken(paragraph, width, by, random))
                    text += line + '\n';
                text += between;
            }
            std::vector<std::string> joined;
            const std::string result = unwrapped(text);
            for (const auto& line : nashra::lines_of(result))
                joined.emplace_back(line.text);
            counts.all += paragraphs.size();
            counts.whole += static_cast<std::size_t>(
                std::count_if(paragraphs.begin(), paragraphs.end(), [&](const auto& paragraph) {
                    return std::find(joined.begin(), joined.end(), paragraph) != joined.end();
                }));
        }
    }
    return counts;
}

}  // namespace

TEST_CASE("Paragraphs that a margin has broken are whole again", "[source][margin]") {
    const auto check = [](By by, const std::string& indent, const std::string& between,
                          std::size_t percent) {
        const Counts counts = rejoined(by, indent, between);
        INFO(counts.whole << " of " << counts.all);
        CHECK(counts.all > 400);
        CHECK(counts.whole * 100 >= counts.all * percent);
    };
    SECTION("by a program, with blank lines between them") { check(By::program, "", "\n", 99); }
    SECTION("by a program, with indents") { check(By::program, "   ", "", 94); }
    SECTION("by hand, with blank lines between them") { check(By::hand, "", "\n", 92); }
    SECTION("by hand, with indents") { check(By::hand, "    ", "", 94); }
    SECTION("by a program, with nothing between them") { check(By::program, "", "", 75); }
}

TEST_CASE("Lines that no margin has broken stay lines", "[source][margin]") {
    for (const std::string text :
         {// headlines
          "Storm warning for the whole of the northern coast\nOld lighthouse sold to a couple\n"
          "Rail workers accept the offer of the arbitrators\nThree villages cut off\n"
          "Scientists count more storks than in any year since 1960\n",
          "تحذير من عاصفة على طول الساحل الشمالي\nبيع الفنار القديم لزوجين التقيا فيه\n"
          "عمال السكك الحديدية يقبلون عرض الوسطاء\nسعر القمح ينخفض للأسبوع الرابع\n",
          // one sentence a line, all of a length
          "The bridge will be closed from Friday for an inspection of its cables.\n"
          "Engineers found rust on two of them in February, the ministry said.\n"
          "Buses will take the long way through the valley, forty minutes more.\n",
          "يُغلق جسر الملح ابتداء من الجمعة لفحص الأسلاك التي تحمله منذ ستين عاما.\n"
          "وكان مهندسون قد عثروا على صدأ في اثنين منها في شباط، كما قالت الوزارة.\n"
          "وستسلك الحافلات طريق الوادي الطويل، وهو ما يزيد الرحلة أربعين دقيقة.\n",
          // an address
          "Harbour Office\nQuay Street 7\nPort Salim\n"}) {
        INFO(text);
        CHECK(unwrapped(text) == text.substr(0, text.size() - 1) + "\n\n");
    }
    CHECK(unwrapped("").empty());
}

TEST_CASE("Points of a list stay lines in a text that a margin has broken", "[source][margin]") {
    const std::string text = unwrapped(
        "The harbour office has published a list of what every household has to do\n"
        "before the storms begin. It was written by the crews who repaired the roofs\n"
        "in the last winter:\n"
        "- Clear the balcony\n"
        "- Learn where the main tap is, and write on a paper beside the door in which\n"
        "  direction it turns\n"
        "- Charge the lamps\n");
    CHECK(text ==
          "The harbour office has published a list of what every household has to do before the "
          "storms begin. It was written by the crews who repaired the roofs in the last winter:\n"
          "- Clear the balcony\n"
          "- Learn where the main tap is, and write on a paper beside the door in which direction "
          "it turns\n"
          "- Charge the lamps\n\n");
}
