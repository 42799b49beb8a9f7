#include "source/site_talk.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

namespace {

using nashra::is_about_author;
using nashra::site_talk;
using nashra::SiteTalk;

struct Case {
    SiteTalk talk;
    std::string_view text;
};

constexpr Case kCases[] = {
    {SiteTalk::disclosure, "This post contains affiliate links."},
    {SiteTalk::disclosure, "When you buy through links on our site, we may earn a commission."},
    {SiteTalk::disclosure, "This article is for informational purposes only."},
    {SiteTalk::disclosure, "المقالات المنشورة في هذا الموقع لا تعبر بالضرورة عن رأي الصحيفة"},
    {SiteTalk::none, "The shop owners earn a commission on every ticket they sell."},
    {SiteTalk::none, "The treaty does not constitute a recognition of the border."},
    {SiteTalk::consent, "By signing up, you agree to our terms and conditions."},
    {SiteTalk::consent, "Your email address will not be published."},
    {SiteTalk::consent, "لن يتم نشر عنوان بريدك الإلكتروني."},
    {SiteTalk::none, "Farmers have to sign in to the ministry's new register by Friday."},
    {SiteTalk::invitation, "Sign up for our newsletter."},
    {SiteTalk::invitation, "👉 Follow us on every river of the delta."},
    {SiteTalk::invitation, "اشتركوا في رسالتنا كل جمعة."},
    {SiteTalk::none, "The council will sign up for the plan in May."},
    {SiteTalk::byline, "By Mona Attar, Damietta, 4 May 2003"},
    {SiteTalk::none, "By May 2003 the bridge was closed."},
    {SiteTalk::labels, "Tags: bread, Port Said, markets"},
    {SiteTalk::labels, "Posted on May 3, 2024 by Mona"},
    {SiteTalk::labels, "الوسوم: خبز، أسواق"},
    {SiteTalk::none, "Posted on the door was a list of those who had come."},
    {SiteTalk::credit, "A tram in Alexandria. Photo: Salma Attar"},
    {SiteTalk::credit, "Students at the gate on Monday. (AP Photo/Salma Attar)"},
    {SiteTalk::credit, "ترام في الإسكندرية (رويترز)"},
    {SiteTalk::none, "The photo by the window was her mother's. Nobody had moved it."},
};

}  // namespace

TEST_CASE("What a page says about itself is told from what it reports", "[source][html]") {
    for (const auto& [talk, text] : kCases) {
        INFO(text);
        CHECK(site_talk(text) == talk);
    }
}

TEST_CASE("A note about the author begins with a name and says what that person does",
          "[source][html]") {
    CHECK(is_about_author("Salma Attar is a writer and editor in Cairo.", ""));
    CHECK(is_about_author("Salma Attar grew up in Aswan.", "Salma Attar"));
    CHECK(is_about_author("دينا فاروق صحفية من بورسعيد.", "دينا فاروق"));
    CHECK(is_about_author("Salma has written for us since May.", "Salma Attar"));
    CHECK(is_about_author("Salma (Sally) Attar is a reporter in Cairo.", ""));
    CHECK_FALSE(is_about_author("Salma has written a letter to the mayor.", "Mona Attar"));
    CHECK_FALSE(is_about_author("Salma Attar is the new mayor of Aswan.", ""));
    CHECK_FALSE(is_about_author("The writer lived here for a year.", "Salma Attar"));
}

TEST_CASE("The name in a dated byline stands before the place and the day", "[source][html]") {
    CHECK(nashra::dated_byline_name("By Mona Attar, Damietta, 4 May 2003") == "Mona Attar");
    CHECK(nashra::dated_byline_name("by Mona Attar in Food on Dec 17, 2025") == "Mona Attar");
    CHECK(nashra::dated_byline_name("By staff, 4 May 2003").empty());
}

TEST_CASE("Long and hostile text is no talk, and is not searched for long", "[source][html]") {
    CHECK(site_talk(std::string(8'000'000, 'a')) == SiteTalk::none);
    CHECK_FALSE(is_about_author(std::string(8'000'000, 'A'), std::string(8'000'000, 'A')));
    CHECK(site_talk("") == SiteTalk::none);
    CHECK_FALSE(is_about_author("", ""));
}
