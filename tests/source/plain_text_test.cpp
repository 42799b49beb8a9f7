// Books, letters and poems: no news, and read whole.
#include "source/plain_text.h"

#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "source/chapter_heading.h"
#include "source/open.h"

using nashra::Article;
using nashra::BlockRole;
using nashra::chapter_heading;
using nashra::ChapterHeading;

namespace {

const std::filesystem::path kRoot{NASHRA_SOURCE_DIR};
const std::string kPages = (kRoot / "tests/source/pages").string() + "/";

Article page(const std::string& name) {
    return nashra::read_articles(nashra::read_bytes(kPages + name), {}).at(0);
}

struct Expected {
    BlockRole role;
    std::string begin, end;
};

void reads(const Article& article, const std::vector<Expected>& expected) {
    REQUIRE(article.blocks.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO(article.blocks[i].text);
        CHECK(article.blocks[i].role == expected[i].role);
        CHECK(article.blocks[i].text.starts_with(expected[i].begin));
        CHECK(article.blocks[i].text.ends_with(expected[i].end));
    }
}

constexpr auto kHeading = BlockRole::heading;
constexpr auto kParagraph = BlockRole::paragraph;

}  // namespace

TEST_CASE("A book is read whole, its chapters are headings", "[source][plain]") {
    const Article book = page("book.txt");
    CHECK(book.title == "The Lamp Keeper's Year");
    CHECK(book.headlines.empty());
    reads(book, {
                    {kParagraph, "by Nora Haddad", ""},
                    {kParagraph, "Copyright 2026", "reserved."},
                    {kHeading, "Contents", ""},
                    {BlockRole::list_item, "CHAPTER I. The Rock", ""},
                    {BlockRole::list_item, "CHAPTER II. The Winter Boat", ""},
                    {kHeading, "CHAPTER I.", "I."},
                    {kHeading, "THE ROCK", ""},
                    {kParagraph, "Nobody had lived", "to push it open."},
                    {kParagraph, "\"There is a bed,\"", "she said."},
                    {kParagraph, "\"There is half", "the lamp."},
                    {kParagraph, "They lit the stove", "it were breathing."},
                    {kParagraph, "In the morning", "horizon."},
                    {kHeading, "CHAPTER II.", "II."},
                    {kHeading, "THE WINTER BOAT", ""},
                    {kParagraph, "The boat came", "four weeks old."},
                    {kHeading, "Saturday, Dec 7, 2019", ""},
                    {kParagraph, "She read it", "of the goats."},
                    {kHeading, "THE END", ""},
                });
}

TEST_CASE("An Arabic book is read whole, its chapters are headings", "[source][plain]") {
    const Article book = page("book-arabic.txt");
    CHECK(book.title == "حارس الفنار");
    reads(book, {
                    {kHeading, "مقدمة", ""},
                    {kParagraph, "كتبت هذه", "على الطاولة."},
                    {kHeading, "الفصل الأول", ""},
                    {kParagraph, "لم يسكن", "انفتح أخيرا."},
                    {kHeading, "الفصل الثاني: قارب الشتاء", ""},
                    {kParagraph, "جاء القارب", "أربعة أسابيع."},
                    {kHeading, "خاتمة", ""},
                    {kParagraph, "عدنا", "الربيع."},
                });
}

TEST_CASE("A letter has paragraphs and no headline", "[source][plain]") {
    const Article letter = page("letter-wrapped.txt");
    CHECK(letter.title.empty());
    reads(letter, {
                      {kParagraph, "Harbour Office", "Office"},
                      {kParagraph, "Quay Street 7", ""},
                      {kParagraph, "Port Salim", ""},
                      {kParagraph, "10 March 2026", ""},
                      {kParagraph, "Dear Captain", ""},
                      {kParagraph, "We have counted", "still warm."},
                      {kParagraph, "News of this", "an answer."},
                      {kParagraph, "Yours faithfully,", ""},
                      {kParagraph, "Salma Rizk", ""},
                      {kParagraph, "Harbour Office", ""},
                  });
    const Article arabic = page("letter-arabic.txt");
    CHECK(arabic.title.empty());
    CHECK(arabic.blocks.size() == 6);
    CHECK(arabic.blocks.back().role == kParagraph);
}

TEST_CASE("An Arabic letter that begins with a greeting needs no farewell", "[source][plain]") {
    const Article wrapped = page("letter-arabic-wrapped.txt");
    CHECK(wrapped.title.empty());
    CHECK(wrapped.headlines.empty());
    reads(wrapped, {
                       {kParagraph, "إلى: إدارة", "البحر"},
                       {kParagraph, "الموضوع:", "التلاميذ"},
                       {kParagraph, "تحية طيبة وبعد،", ""},
                       {kParagraph, "نحيطكم علما", "السابعة من عمره."},
                       {kParagraph, "وقد كتبنا", "باسم المدرسة."},
                       {kParagraph, "ولكم منا", "الشكر"},
                       {kParagraph, "أهالي شارع", "المرسى"},
                       {kParagraph, "10 آذار", "2026"},
                   });
    for (const auto* name : {"letter-arabic-invitation.txt", "letter-arabic-dense.txt"}) {
        INFO(name);
        const Article letter = page(name);
        CHECK(letter.title.empty());
        CHECK(letter.headlines.empty());
        CHECK(letter.skipped.empty());
        CHECK(letter.blocks.size() >= 6);
    }
}

TEST_CASE("A text that was broken by hand has its paragraphs", "[source][plain]") {
    const Article train = page("wrapped-by-hand.txt");
    CHECK(train.title == "The Night Train");
    reads(train, {
                     {kParagraph, "It leaves at nine", "smell of lemons."},
                     {kParagraph, "I had the upper berth.", "about the snow."},
                     {kParagraph, "We stood in the corridor", "far too much luggage."},
                 });
    const Article arabic = page("wrapped-by-hand-arabic.txt");
    CHECK(arabic.title == "رافعات المرفأ تعمل بالكهرباء قبل الموعد");
    reads(arabic, {
                      {kParagraph, "أُطفئت صباح", "تحت الرصيف."},
                      {kParagraph, "ويجلس السائقون", "إلى الريح."},
                      {kParagraph, "وكلّف التحول", "كل عام."},
                      {kParagraph, "ويقول سكان", "منذ الحرب."},
                  });
    const Article article = page("wrapped.txt");
    CHECK(article.title == "HARBOUR CRANES GO ELECTRIC BEFORE THE DEADLINE");
    reads(article, {
                       {kParagraph, "The last of the harbour's", "under the quay."},
                       {kParagraph, "Their drivers", "miss the wind."},
                       {kParagraph, "The change has cost", "a year on fuel."},
                       {kParagraph, "Residents", "since the war."},
                   });
}

TEST_CASE("An indent begins a paragraph", "[source][plain]") {
    const Article boat = page("wrapped-indent.txt");
    CHECK(boat.title == "The Winter Boat");
    reads(boat, {
                    {kParagraph, "The boat came", "before the new year."},
                    {kParagraph, "\"You are early,\"", "said the keeper."},
                    {kParagraph, "\"The sea was early,\"", "had been an egg."},
                    {kParagraph, "She read them", "for her at all."},
                    {kParagraph, "In the evening", "before the time."},
                });
    const Article arabic = page("wrapped-indent-arabic.txt");
    CHECK(arabic.title == "قطار الليل");
    reads(arabic, {
                      {kParagraph, "ينطلق في التاسعة", "قد حان."},
                      {kParagraph, "كان سريري", "أخذ النفق الضوء."},
                      {kParagraph, "وفي الصباح", "أحد عن الثلج."},
                      {kParagraph, "وقفنا في الممر", "أكثر مما ينبغي."},
                  });
}

TEST_CASE("The numbers of a book's pages are not read, and break no sentence", "[source][plain]") {
    const Article book = page("book-pages.txt");
    reads(book, {
                    {kHeading, "CHAPTER I", ""},
                    {kHeading, "The Rock", ""},
                    {kParagraph, "Nobody had lived",
                     "pushed open with a shoulder. Inside there was a "
                     "bed, half a table and the lamp."},
                    {kParagraph, "They lit the stove",
                     "lay on the horizon like a line that somebody "
                     "had begun to write."},
                    {kHeading, "CHAPTER II", ""},
                    {kHeading, "The Winter Boat", ""},
                    {kParagraph, "The boat came", "four weeks old."},
                    {kParagraph, "She read them", "the coal."},
                    {kParagraph, "In the evening", "before the time."},
                });
    CHECK(book.skipped.size() == 5);
    const Article arabic = page("book-pages-arabic.txt");
    reads(arabic, {
                      {kHeading, "الفصل الأول", ""},
                      {kHeading, "الصخرة", ""},
                      {kParagraph, "لم يسكن أحد",
                       "لا يفتح إلا بالكتف. وفي الداخل سرير ونصف طاولة "
                       "والمصباح."},
                      {kParagraph, "وأشعلوا الموقد", "قد دارت."},
                      {kHeading, "الفصل الثاني", ""},
                      {kHeading, "قارب الشتاء", ""},
                      {kParagraph, "جاء القارب", "من الرسائل."},
                      {kParagraph, "وقرأتها", "يحمل الفحم."},
                  });
    CHECK(arabic.skipped.size() == 4);
}

TEST_CASE("Short chapters that have a number alone keep it", "[source][plain]") {
    const Article story = nashra::plain_text(
        "1\n\nIt rained on the day that the boat came in.\n\n2\n\nThe captain did not mind, he "
        "said.\n\n3\n\nNobody believed him.\n");
    REQUIRE(story.blocks.size() == 6);
    CHECK(story.blocks[0].role == kHeading);
    CHECK(story.blocks[4].text == "3");
}

TEST_CASE("A poem keeps its lines", "[source][plain]") {
    const Article poem = page("poem.txt");
    CHECK(poem.title == "The Ferry");
    REQUIRE(poem.blocks.size() == 8);
    CHECK(poem.blocks[0].text == "The lamp is lit, the rope is wet,");
    CHECK(poem.blocks[3].text == "To buy my way across the sea.");
    const Article arabic = page("poem-arabic.txt");
    CHECK(arabic.title == "على رصيف الميناء");
    REQUIRE(arabic.blocks.size() == 8);
    CHECK(arabic.blocks[7].text == "ومضى بغير سؤال أو تعليل؟");
}

TEST_CASE("The headings of chapters are known in both languages", "[source][plain]") {
    for (const auto* line : {"CHAPTER IV.", "Chapter 4", "Chapter Twenty-One", "Chapter the First",
                             "PART TWO", "Book III: The Sea", "CHAPTER 12 THE LONG WAY HOME",
                             "Chapter 3. In the Harbour", "XII.", "IV", "الفصل الأول", "الفصل ٣",
                             "الباب الثاني: في البحر", "الجزء الأخير", "الفصل الحادي عشر"}) {
        INFO(line);
        CHECK(chapter_heading(line) == ChapterHeading::numbered);
    }
    for (const auto* line : {"Preface", "EPILOGUE.", "مقدمة", "خاتمة"}) {
        INFO(line);
        CHECK(chapter_heading(line) == ChapterHeading::plain);
    }
    for (const auto* line :
         {"Part one of the plan was finished in May.", "Chapter two began badly for them",
          "Book a table for two", "Letter from Cairo", "i", "mix", "الجزء الأكبر من المدينة",
          "الفصل بين السلطات", "A text", ""}) {
        INFO(line);
        CHECK(chapter_heading(line) == ChapterHeading::none);
    }
}

TEST_CASE("A copied page of news is no book, letter or poem", "[source][plain]") {
    for (const auto* name :
         {"arabic.txt", "arabic-widget.txt", "dense.txt", "inset-list.txt", "menu.txt",
          "no-tagline.txt", "../../../assets/samples/bulletin.txt"}) {
        INFO(name);
        CHECK_FALSE(nashra::looks_like_plain_text(nashra::read_bytes(kPages + name)));
    }
}

TEST_CASE("A line of the contents is no heading, and its dots are not read", "[source][plain]") {
    using nashra::is_contents_line;
    using nashra::without_leader;
    CHECK(without_leader("Chapter 3 .... 41") == "Chapter 3, 41");
    CHECK(without_leader("Chapter 3 The Boat . . . . . 41") == "Chapter 3 The Boat, 41");
    CHECK(without_leader("Part Two…… xii") == "Part Two, xii");
    CHECK(without_leader("الفصل الأول ........ ٤١") == "الفصل الأول، ٤١");
    CHECK(without_leader("Preface\t5") == "Preface\t5");
    CHECK(chapter_heading("Chapter 3 .... 41") == ChapterHeading::none);
    CHECK_FALSE(is_contents_line("Chapter 3"));
    CHECK_FALSE(is_contents_line("In 1998 they counted 41"));
    CHECK_FALSE(is_contents_line("... 41"));
}

TEST_CASE("A word that the margin has cut is whole again", "[source][plain]") {
    const Article letter = nashra::plain_text(
        "The keeper had asked the harbour office, which is the govern-\n"
        "ment here, for a new lamp, and the letter that came was a well-\n"
        "written one, in blue ink, with a seal below it. The old Anglo-\n"
        "Saxon word for it is short. He has had a new state-of-the-\n"
        "art lamp ever since, and a co-operative wife; for the lamp they\n"
        "both thank the people who write letters and are ever so co-\n"
        "operative. He has never said a word about it to his goats, or so\n"
        "he says - he is known for his jokes - and he paid for the oil.\n");
    REQUIRE(letter.blocks.size() == 1);
    CHECK(
        letter.blocks[0].text ==
        "The keeper had asked the harbour office, which is the government here, for a new lamp, "
        "and the letter that came was a well-written one, in blue ink, with a seal below it. The "
        "old Anglo-Saxon word for it is short. He has had a new state-of-the-art lamp ever since, "
        "and a co-operative wife; for the lamp they both thank the people who write letters and "
        "are ever so co-operative. He has never said a word about it to his goats, or so he says "
        "- he is known for his jokes - and he paid for the oil.");
}

TEST_CASE("A long text without a blank line is gone through once", "[source][plain][size]") {
    const std::string line = std::string(998, 'a') + ".\n";
    std::string text;
    while (text.size() < (std::size_t{96} << 20U))
        text += line;
    const std::size_t lines = text.size() / line.size();
    CHECK(nashra::plain_text(std::move(text)).blocks.size() == lines);
}
