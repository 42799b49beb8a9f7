// Copied pages: what is the article, what stands around it.
#include "source/page_text.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "source/charset.h"
#include "source/invitation.h"
#include "source/line_kind.h"

using nashra::Article;
using nashra::LineKind;

namespace {

const std::filesystem::path kPages =
    std::filesystem::path{NASHRA_SOURCE_DIR} / "tests/source/pages";

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

Article page(const std::string& name) {
    INFO(name);
    const std::string bytes = bytes_of(kPages / name);
    REQUIRE_FALSE(bytes.empty());
    return nashra::page_text(nashra::clean_utf8(bytes));
}

bool is_skipped(const Article& article, const std::string& reason, const std::string& text) {
    return std::any_of(article.skipped.begin(), article.skipped.end(), [&](const auto& skipped) {
        return skipped.reason == reason && skipped.text == text;
    });
}

}  // namespace

TEST_CASE("The first real page is told apart completely", "[source][page]") {
    const auto path =
        std::filesystem::path{NASHRA_SOURCE_DIR} / "../shared/data/pages/arab-press.txt";
    if (!std::filesystem::exists(path)) {
        WARN("skipped: " << path << " is not there");
        return;
    }
    const Article article = nashra::page_text(nashra::clean_utf8(bytes_of(path)));
    CHECK(article.site == "Arab Press");
    CHECK(article.tagline == "بالشعب و للشعب");
    CHECK(article.title ==
          "China and Russia plan to boost scientific cooperation with focus on artificial "
          "intelligence and other strategic areas");
    CHECK(article.standfirst.starts_with("Focus on technological collaboration comes"));
    CHECK(article.standfirst.ends_with("‘the internet of things’"));
    CHECK(article.published.empty());
    CHECK(article.byline.empty());
    REQUIRE(article.blocks.size() == 29);
    CHECK(article.blocks.front().text.starts_with("China and Russia are moving"));
    CHECK(article.blocks.back().text.ends_with("in their thinking,” she added."));
    REQUIRE(article.headlines.size() == 50);
    CHECK(article.headlines.front().title.starts_with("The negotiation teams"));
    CHECK(article.headlines.back().title.starts_with("Kuwait Anticipates a 12%"));
    CHECK(is_skipped(article, "page-date", "Saturday, Feb 22, 2025"));
    CHECK(is_skipped(article, "newsletter", "Newsletter"));
    CHECK(is_skipped(article, "section-label", "Related Articles"));
    CHECK(is_skipped(article, "masthead", "Arab Press"));
    CHECK(is_skipped(article, "widget", "0:00"));
    CHECK(is_skipped(article, "widget", "Close"));
    CHECK(is_skipped(article, "widget", "×"));
    CHECK(article.skipped.size() == 8);
}

TEST_CASE("Lines of furniture are known in both languages", "[source][page]") {
    const std::vector<std::pair<const char*, LineKind>> lines = {
        {"Saturday, Feb 22, 2025", LineKind::page_date},
        {"22 February 2025, 10:30 GMT", LineKind::page_date},
        {"Published: 2025-02-22", LineKind::page_date},
        {"3 hours ago", LineKind::page_date},
        {"السبت 22 فبراير 2025", LineKind::page_date},
        {"السبت، ٢٢ شباط ٢٠٢٥", LineKind::page_date},
        {"الأحد 23 شباط/فبراير 2025", LineKind::page_date},
        {"آخر تحديث: ٢٣ فبراير ٢٠٢٥ الساعة ١٠:٣٠", LineKind::page_date},
        {"٢٣ شعبان ١٤٤٦ هـ", LineKind::page_date},
        {"منذ 3 ساعات", LineKind::page_date},
        {"قبل ساعتين", LineKind::page_date},
        {"قبل يوم", LineKind::page_date},
        {"أمس", LineKind::page_date},
        {"4h ago", LineKind::page_date},
        {"2 hours ago | World", LineKind::page_date},
        {"Coast • 35m", LineKind::page_date},
        {"Business 3 hours ago", LineKind::page_date},
        {"10 March 2026 | Harbour", LineKind::page_date},
        {"March 8, 2026 by Sami Attar | 14 Comments", LineKind::page_date},
        {"منذ ساعتين | العالم", LineKind::page_date},
        {"محليات - 10 مارس 2026", LineKind::page_date},
        {"12:30 - Harbour v Island", LineKind::prose},
        {"Sunday | A story of two boats", LineKind::prose},
        {"Two hours ago the bridge was open", LineKind::prose},
        {"0:00", LineKind::clock},
        {"00:00 / 03:12", LineKind::clock},
        {"×", LineKind::symbol},
        {"* * *", LineKind::symbol},
        {"Close", LineKind::button},
        {"إغلاق", LineKind::button},
        {"Newsletter", LineKind::newsletter},
        {"Sign up for our morning newsletter", LineKind::newsletter},
        {"النشرة البريدية", LineKind::newsletter},
        {"Related Articles", LineKind::section_label},
        {"اقرأ أيضًا:", LineKind::section_label},
        {"مواضيع ذات صلة", LineKind::section_label},
        {"By John Smith and Mary Jones in Cairo", LineKind::byline},
        {"كتب: أحمد علي", LineKind::byline},
        {"بقلم سمير عطا", LineKind::byline},
        {"© 2025 The Daily Example. All rights reserved.", LineKind::legal},
        {"Advertisement", LineKind::advert},
        {"https://example.org/a", LineKind::link},
        {"Home > News > Local", LineKind::navigation},
        {"أخبار|موانئ", LineKind::navigation},
        {"list 1 of 3", LineKind::list_begin},
        {"Skip most read and continue reading", LineKind::list_begin},
        {"تخطى الأكثر قراءة وواصل القراءة", LineKind::list_begin},
        {"end of list", LineKind::list_end},
        {"الأكثر قراءة نهاية", LineKind::list_end},
        {"READ ALSO: Mail boat gets a new engine", LineKind::story},
        {"اقرأ أيضا: ألواح الشمس أكثر من المداخن", LineKind::story},
        {"Getty Images", LineKind::credit},
        {"صدر الصورة، رويترز", LineKind::credit},
        {"Image caption, The old crane", LineKind::caption},
        {"At dusk. Photograph: Nora Haddad/Coast Pictures", LineKind::caption},
        {"A lamp beside the bell [Nora Haddad/Coast Pictures]", LineKind::caption},
        {"Follow us on Telegram for the latest news", LineKind::button},
        {"For more: follow us on Facebook", LineKind::button},
        {"للمزيد: تابعنا على فيسبوك", LineKind::button},
        {"للمزيد من الأخبار تابعونا على قناتنا في واتساب", LineKind::button},
        {"للمزيد: الآبار تجف للصيف الثالث", LineKind::story},
        {"الرئيسية محليات رياضة فيديو", LineKind::navigation},
        {"World news", LineKind::navigation},
        {"(Reporting by Jane Porter; Editing by Omar Khalil)", LineKind::credit},
        {"Omar Khalil contributed to this report.", LineKind::credit},
        {"Reuters A man waits at the bridge", LineKind::credit},
        {"كتب - سمير عطا", LineKind::byline},
        {"تابعوا آخر أخبار الساحل عبر قناتنا على تلغرام", LineKind::button},
        {"اشترك بقناتنا على واتساب ليصلك كل جديد", LineKind::button},
        {"Sponsored", LineKind::sponsor},
        {"الأربعاء 11/مارس/2026 - 08:30 ص", LineKind::page_date},
        {"Follow the money, said the inspector.", LineKind::prose},
        {"تابع الوزير أعمال الرصيف الثاني", LineKind::prose},
        {"Latest: the ferry crews end their strike", LineKind::prose},
        {"The ministers met at 10:30 in the harbour", LineKind::prose},
        {"By the end of the year prices had doubled.", LineKind::prose},
        {"By Monday the water had reached the bridge", LineKind::prose},
        {"كتب الوزير رسالة إلى البرلمان يوم الأحد.", LineKind::prose},
        {"In 2019 the company closed two plants", LineKind::prose},
        {"Ministers Meet on Saturday", LineKind::prose},
        {"Close the door", LineKind::prose},
    };
    for (const auto& [line, kind] : lines) {
        INFO(line);
        CHECK(nashra::line_kind(line) == kind);
    }
}

TEST_CASE("A text that is no news page is read whole", "[source][page]") {
    SECTION("a letter") {
        const Article letter = page("letter.txt");
        CHECK(letter.title.empty());
        CHECK(letter.headlines.empty());
        REQUIRE(letter.blocks.size() == 7);
        CHECK(letter.blocks[1].text == "12 March 2024");
        CHECK(letter.blocks[2].text == "Dear Ms Haddad,");
        CHECK(letter.blocks.back().text == "Omar Khalil");
    }
    SECTION("a chapter whose lines were broken at a margin") {
        const Article chapter = page("chapter.txt");
        CHECK(chapter.title == "Chapter Three: The Lighthouse");
        REQUIRE(chapter.blocks.size() == 3);
        CHECK(chapter.blocks[0].text.starts_with("The keeper had not slept"));
        CHECK(chapter.blocks[0].text.ends_with("before the storm came in."));
    }
    SECTION("one line") {
        const Article line = nashra::page_text("Good morning from Beirut");
        CHECK(line.title.empty());
        REQUIRE(line.blocks.size() == 1);
        CHECK(line.blocks[0].text == "Good morning from Beirut");
    }
    SECTION("one line of a megabyte") {
        std::string text;
        while (text.size() < 1 << 20)
            text += "A short sentence about the weather. ";
        const Article article = nashra::page_text(text);
        REQUIRE(article.blocks.size() == 1);
        CHECK(article.blocks[0].text.size() >= (1 << 20) - 1);
    }
}

TEST_CASE("Pages of several shapes in both languages are told apart", "[source][page]") {
    struct Expected {
        std::string file, site, tagline, title, standfirst, byline;
        std::size_t blocks, headlines;
        std::string first_block, last_block;
    };
    const std::vector<Expected> pages = {
        {"arabic.txt", "صدى المرفأ", "خبر اليوم قبل الغد",
         "المجلس البلدي يقر خطة لتوسيع شبكة القطار الخفيف في المدينة", "", "ليلى منصور", 5, 6,
         "أقر المجلس البلدي", "قبل نهاية عام 2027."},
        {"no-tagline.txt", "Harbour Times", "", "Ferry service returns after two years of repairs",
         "", "Jane Porter", 5, 0, "The ferry between", "said the harbour master."},
        {"inset-list.txt", "The Coast Daily", "", "Railway between the coasts to open in autumn",
         "", "", 5, 4, "The ministry of transport", "the project's office."},
        {"menu.txt", "The Coast Daily", "", "Railway between the coasts to open in autumn", "",
         "Jane Porter", 3, 2, "The ministry", "monthly reports."},
        {"arabic-widget.txt", "وكالة الساحل", "صوت الناس",
         "افتتاح خط السكة الحديدية الجديد في الخريف",
         "المشروع تأخر ثلاث سنوات بسبب نقص الفولاذ والعواصف التي ضربت البلاد في الشتاء الماضي "
         "ودمرت جسرين",
         "", 3, 3, "قالت وزارة النقل", "منذ الآن."},
        {"dense.txt", "The Valley Post", "", "Farmers turn to drip irrigation as wells run low",
         "A dry winter has pushed three districts to share pumps and pipes, and to count every "
         "drop",
         "", 5, 10, "Farmers in the valley", "in the spring."},
    };
    for (const auto& expected : pages) {
        INFO(expected.file);
        const Article article = page(expected.file);
        CHECK(article.site == expected.site);
        CHECK(article.tagline == expected.tagline);
        CHECK(article.title == expected.title);
        CHECK(article.standfirst == expected.standfirst);
        CHECK(article.byline == expected.byline);
        CHECK(article.headlines.size() == expected.headlines);
        REQUIRE(article.blocks.size() == expected.blocks);
        CHECK(article.blocks.front().text.starts_with(expected.first_block));
        CHECK(article.blocks.back().text.ends_with(expected.last_block));
    }
}

TEST_CASE("A teaser ends where its own words end", "[source][page]") {
    using nashra::without_invitation;
    CHECK(without_invitation("The council voted. Continue reading") == "The council voted.");
    CHECK(without_invitation("The council voted. Continue reading →") == "The council voted.");
    CHECK(without_invitation("The council voted… [more]") == "The council voted…");
    CHECK(without_invitation("The council voted. [more...]") == "The council voted.");
    CHECK(without_invitation("أقر المجلس الخطة. تابع القراءة") == "أقر المجلس الخطة.");
    CHECK(without_invitation("أقر المجلس الخطة... المزيد »") == "أقر المجلس الخطة...");
    CHECK(without_invitation("He asked for more. More!") == "He asked for more. More!");
    CHECK(without_invitation("She told him to read more.") == "She told him to read more.");
    CHECK(without_invitation("").empty());
}
