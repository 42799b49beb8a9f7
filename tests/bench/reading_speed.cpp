#include "bench/reading_speed.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <vector>

#include <gumbo.h>

#include "bench/measure.h"
#include "source/charset.h"
#include "source/html_page.h"

namespace nashra::test {

namespace {

constexpr int kRuns = 3;  // the fastest counts: what disturbs only slows
constexpr double kMilli = 1000;

/// Seconds of processor that `work` takes.
template <typename Work>
double fastest(const Work& work) {
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < kRuns; ++run) {
        const std::clock_t begin = std::clock();
        work();
        const auto ticks = static_cast<double>(std::clock() - begin);
        best = std::min(best, ticks / CLOCKS_PER_SEC);
    }
    return best;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

void parse_alone(const std::string& page) {
    GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

double megabytes_a_second(const std::string& sentence, const std::string& language,
                          const std::string& folder) {
    constexpr std::size_t kSize = 1'000'000;
    const std::string name = folder + "/" + language + ".txt";
    std::string text;
    while (text.size() < kSize)
        text += sentence + '\n';
    std::ofstream{name} << text;
    const Cost cost = cost_of(
        "$NASHRA show utterances --lines --lang " + language + " < " + name + " > /dev/null",
        folder);
    return static_cast<double>(text.size()) / 1e6 / (cost.cpu < 0 ? cost.wall : cost.cpu);
}

}  // namespace

void measure_extraction(const std::string& folder) {
    std::vector<double> ours, parser;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        if (entry.path().extension() != ".html") continue;
        const std::string page = bytes_of(entry.path());
        ours.push_back(kMilli * fastest([&] {
                           std::string text = page;
                           clean_in_place(text);
                           html_page(std::move(text), "https://news.example/story");
                       }));
        parser.push_back(kMilli * fastest([&] { parse_alone(page); }));
    }
    if (ours.empty()) return;
    print_ratio("the article of a page, gumbo parsing it", median(ours), median(parser), "ms",
                "<= 10 ms");
}

void measure_spoken_form(const std::string& folder) {
    print_figure(
        "what is said, English text",
        megabytes_a_second("The harbour will reopen on 22 February after repairs of $1.2bn,"
                           " Dr. Nora Haddad of the UN said, up 12% from 2019.",
                           "en", folder),
        "MB/s", ">= 1");
    print_figure(
        "what is said, Arabic text",
        megabytes_a_second("قالت د. نورا حداد إن الميناء سيفتح في 22 فبراير بعد إصلاحات كلفت "
                           "1.2 مليار دولار بزيادة 12٪ عن عام 2019.",
                           "ar", folder),
        "MB/s", ">= 1");
}

}  // namespace nashra::test
