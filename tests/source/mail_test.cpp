// E-mail: newsletters, letters, and pages that browsers saved as MHTML.
#include "source/mail.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "source/mail_headers.h"
#include "source/mail_line.h"
#include "source/mailbox.h"
#include "source/mime_parts.h"
#include "source/open.h"
#include "source/written_date.h"

using nashra::Article;
using nashra::BlockRole;
using nashra::looks_like_mail;
using nashra::mail;
using nashra::utc_date;

namespace {

const std::string kMails =
    (std::filesystem::path{NASHRA_SOURCE_DIR} / "tests/source/mails").string() + "/";

Article message(const std::string& name) {
    return nashra::read_articles(nashra::read_bytes(kMails + name), {}).at(0);
}

bool is_skipped(const Article& article, const std::string& reason, const std::string& text) {
    return std::any_of(article.skipped.begin(), article.skipped.end(), [&](const auto& skipped) {
        return skipped.reason == reason && skipped.text.find(text) != std::string::npos;
    });
}

std::vector<std::string> texts_of(const Article& article) {
    std::vector<std::string> texts;
    for (const auto& block : article.blocks)
        texts.push_back(block.text);
    return texts;
}

using Texts = std::vector<std::string>;

const std::string kHead = "From: a@b.example\nSubject: Boats\nMIME-Version: 1.0\n";

}  // namespace

TEST_CASE("A newsletter is read in its order, without what is about the mail", "[source][mail]") {
    const Article article = message("newsletter.eml");
    CHECK(article.title == "The crane, the boat and the gulls");
    CHECK(article.byline == "Farah, Mona");
    CHECK(article.published == "2026-03-10T06:15:00Z");
    CHECK(article.language == nashra::kEnglish);
    CHECK(texts_of(article) ==
          Texts{"Harbour Letter",
                "Good morning. The ferry is late again, and we have counted the gulls for you.",
                "The old crane will be a lighthouse from May",
                "The council voted on Monday to keep the crane and to put a lamp on top of it.",
                "Also in the harbour"});
    CHECK(article.blocks[2].role == BlockRole::heading);
    REQUIRE(article.headlines.size() == 3);
    CHECK(article.headlines[0].url == "https://a.example/crane");
    CHECK(article.headlines[1].title == "A second boat without an owner is found");
    CHECK(article.headlines[1].url == "https://a.example/b");
    CHECK(is_skipped(article, "hidden", "What the boats did"));
    CHECK(is_skipped(article, "web-version", "in your browser"));
    CHECK(is_skipped(article, "unsubscribe", "You are receiving"));
    CHECK(is_skipped(article, "link", "Read more"));
    CHECK(is_skipped(article, "legal", "All rights reserved"));
}

TEST_CASE("An Arabic message of old charsets is read", "[source][mail]") {
    const Article article = message("arabic.eml");
    CHECK(article.title == "نشرة الميناء");
    CHECK(article.byline == "منى فرح");
    CHECK(article.published == "2026-03-10T06:15:00Z");
    CHECK(article.language == nashra::kUndetermined);
    REQUIRE(article.blocks.size() == 2);
    CHECK(article.blocks[0].text == "نشرة الصباح من الميناء.");
}

TEST_CASE("Arabic paragraphs that a mail program has broken are whole again", "[source][mail]") {
    const Article article = message("quoted-printable-arabic.eml");
    CHECK(
        texts_of(article) ==
        Texts{"مرحبا بكم،",
              "تأخرت العبارة اليوم ساعتين بسبب الضباب، ولم يصل الركاب إلى الجزيرة قبل الظهر. وقالت "
              "هيئة الميناء إن الرحلة القادمة في موعدها.",
              "كتبت سلمى:", "هل تعود العبارة غدا؟", "نعم، تعود صباح الغد."});
    CHECK(article.blocks[2].role == BlockRole::quote);
    CHECK(is_skipped(article, "signature", "هيئة الميناء"));
}

TEST_CASE("Of alternatives among attachments the letter alone is read", "[source][mail]") {
    const Article article = message("mixed-arabic.eml");
    CHECK(article.title == "نشرة الميناء");
    CHECK(article.byline == "منى فرح");
    CHECK(texts_of(article) ==
          Texts{"العبارة تتأخر ساعتين",
                "تأخرت العبارة اليوم ساعتين بسبب الضباب، ولم يصل الركاب إلى الجزيرة قبل الظهر.",
                "الجسر الجديد يفتح أبوابه في أيار بعد عامين من العمل",
                "قال رئيس البلدية إن الجسر صار جاهزا منذ الأسبوع الماضي."});
    CHECK(is_skipped(article, "advert", "برعاية مخبز الساحل"));
    CHECK(is_skipped(article, "footer", "12 شارع البحر"));
    CHECK(is_skipped(article, "attachment", "جدول.pdf"));
    CHECK(is_skipped(article, "attachment", "list.txt"));
}

TEST_CASE("Sponsors, footers and postal addresses are none of a letter", "[source][mail]") {
    const Article html = message("post.eml");
    CHECK(
        texts_of(html) ==
        Texts{"Good morning. The lamp on the pier is lit again, and the ferry is on time for once.",
              "One lamp, nine years",
              "The lamp was lit on Monday after nine years of darkness. Nobody knows who paid for "
              "it, says the council.",
              "Gulls learn to open doors",
              "Three gulls have been seen in the fish market after closing time, and the doors "
              "were shut.",
              "That is all for today. Mona"});
    CHECK(is_skipped(html, "advert", "Presented by"));
    CHECK(is_skipped(html, "advert", "bread with sea salt"));
    CHECK(is_skipped(html, "footer", "548 Quay Street"));
    CHECK(is_skipped(html, "footer", "reader@b.example"));
    const Article plain = message("post-plain.eml");
    CHECK(
        texts_of(plain) ==
        Texts{"Good morning. The lamp on the pier is lit again, and the ferry is on time for once.",
              "ONE LAMP, NINE YEARS",
              "The lamp was lit on Monday after nine years of darkness. Nobody knows who paid for "
              "it, says the council.",
              "The gulls learn to open doors", "The fish market closes at noon",
              "That is all for today.", "Mona"});
    CHECK(is_skipped(plain, "advert", "brought to you by Coast Bakery"));
    CHECK(is_skipped(plain, "footer", "Port City"));
}

TEST_CASE("A line that speaks of sponsors and addresses as news does is read", "[source][mail]") {
    using nashra::mail_line_reason;
    for (const auto* line : {"Together with his brother he opened the shop",
                             "Supported by neighbours, a bakery reopens",
                             "The festival was sponsored by the city for ten years",
                             "برعاية رئيس البلدية افتتح أمس معرض الكتاب في الميناء",
                             "He lived at 12 Quay Street for all his life"}) {
        INFO(line);
        CHECK(mail_line_reason(line).empty());
    }
    for (const auto* line : {"TOGETHER WITH COAST BAKERY", "Sponsored by Coast Bakery and Sons",
                             "A word from our sponsors", "هذه النشرة برعاية مخبز الساحل"}) {
        INFO(line);
        CHECK(mail_line_reason(line) == "advert");
    }
}

TEST_CASE("A letter of short lines is no footer", "[source][mail]") {
    std::vector<nashra::MailLine> lines = {{"View in browser"}, {"Unsubscribe"}};
    for (int i = 0; i < 20; ++i)
        lines.push_back({"Fish is cheap"});
    lines.push_back({"Unsubscribe"});
    const auto reasons = nashra::mail_line_reasons(lines);
    CHECK(std::count(reasons.begin(), reasons.end(), "") == 20);
}

TEST_CASE("Every part of a message has its own charset", "[source][mail]") {
    const Article article = message("eight-bit.eml");
    CHECK(article.byline == "Omar Khalil");
    CHECK(texts_of(article) == Texts{"الخبر الأول: فتح الجسر صباح اليوم أمام السيارات.",
                                     "The second part is UTF-8: the café is open."});
    CHECK(is_skipped(article, "attachment", "خطة.pdf"));
}

TEST_CASE("A forwarded message is read below its subject", "[source][mail]") {
    const Article article = message("forwarded.eml");
    CHECK(texts_of(article) ==
          Texts{"Please read this before the meeting, since it says what nobody else dares to say.",
                "Who wrote it?", "Boats",
                "Forty boats came in on Monday, and one of them was empty."});
    CHECK(article.blocks[1].role == BlockRole::quote);
    CHECK(article.blocks[2].role == BlockRole::heading);
    CHECK(is_skipped(article, "signature", "Salma Rizk"));
}

TEST_CASE("A page that a browser saved as MHTML is a page", "[source][mail]") {
    const Article article = message("saved.mhtml");
    CHECK(article.title == "Bridge opens after two years of work");
    CHECK(article.site == "The Coast Daily");
    CHECK(article.url == "https://coast.example/2026/bridge.html");
    CHECK(article.published == "2026-03-01T09:00:00Z");
    CHECK(article.blocks.size() == 2);
    REQUIRE(article.headlines.size() == 1);
    CHECK(article.headlines[0].url == "https://coast.example/f");
}

TEST_CASE("Broken messages are read as far as they go", "[source][mail]") {
    const std::string html = "<p>The boats are back in the harbour.</p>";
    const Texts boats{"The boats are back in the harbour."};
    const std::vector<std::pair<const char*, std::string>> messages = {
        {"no boundary declared",
         "Content-Type: multipart/mixed\n\n--x\nContent-Type: text/html\n\n" + html + "\n--x--\n"},
        {"another boundary declared",
         "Content-Type: multipart/mixed; boundary=y\n\n--x\nContent-Type: text/html\n\n" + html +
             "\n--x--\n"},
        {"no closing boundary",
         "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n" + html},
        {"the same boundary inside",
         "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/alternative; "
         "boundary=x\n\n--x\n\nPlain.\n--x\nContent-Type: text/html\n\n" +
             html + "\n--x--\n--x--\n"},
        {"a boundary that begins like another",
         "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/alternative; "
         "boundary=x2\n\n--x2\n\nPlain.\n--x2\nContent-Type: text/html\n\n" +
             html + "\n--x2--\n--x--\n"},
        {"no parts at all",
         "Content-Type: multipart/mixed; boundary=x\n\nThe boats are back in the harbour.\n"},
        {"no type", "\nThe boats are back in the harbour.\n"},
        {"no blank line below the header", "The boats are back in the harbour.\n"},
        {"a type without a subtype", "Content-Type: text\n\nThe boats are back in the harbour.\n"},
        {"cut off in a quoted letter",
         "Content-Transfer-Encoding: quoted-printable\n\nThe boats are back=20in=\n the "
         "harbour.=C3"},
    };
    for (const auto& [name, rest] : messages) {
        INFO(name);
        const Article article = nashra::read_articles(kHead + rest, {}).at(0);
        CHECK(article.title == "Boats");
        REQUIRE(article.blocks.size() == 1);
        CHECK(article.blocks[0].text.starts_with(boats[0].substr(0, boats[0].size() - 1)));
    }
}

TEST_CASE("A part's address brings no broken letters into its links", "[source][mail]") {
    const Article article = mail(kHead +
                                     "To: c@b.example\nContent-Type: text/html\nContent-Location: "
                                     "https://a.\x92\x1B/\n\n<a href=b>The boats are all back</a>",
                                 "");
    REQUIRE(article.headlines.size() == 1);
    CHECK(article.headlines[0].url.find('\x1B') == std::string::npos);
    CHECK(article.headlines[0].url.find('\x92') == std::string::npos);
}

TEST_CASE("Of HTML and plain text the one with a text is read", "[source][mail]") {
    const auto alternative = [](const std::string& plain, const std::string& html) {
        return kHead + "Content-Type: multipart/alternative; boundary=x\n\n--x\n\n" + plain +
               "\n--x\nContent-Type: text/html\n\n" + html + "\n--x--\n";
    };
    CHECK(texts_of(mail(alternative("Plain boats.", "<p>Boats.</p>"), "")) == Texts{"Boats."});
    CHECK(texts_of(mail(alternative("Plain boats.", "<img src=x>"), "")) == Texts{"Plain boats."});
    CHECK(texts_of(mail(alternative("", "<p>Boats.</p>"), "")) == Texts{"Boats."});
    CHECK(mail(alternative("", ""), "").blocks.empty());
}

TEST_CASE("The messages of a mailbox are a queue", "[source][mail]") {
    const std::string box = "From a@b.example Tue Mar 10 08:15:00 2026\n" + kHead +
                            "\nThe boats are back.\nFrom now on: it rains, said he at 10:30.\n\n"
                            "From c@d.example Tue Mar 10 09:15:00 2026\n" +
                            kHead + "\nThe gulls are back too.\n";
    const auto articles = nashra::read_articles(box, {});
    REQUIRE(articles.size() == 2);
    CHECK(texts_of(articles[0]) ==
          Texts{"The boats are back.", "From now on: it rains, said he at 10:30."});
    CHECK(texts_of(articles[1]) == Texts{"The gulls are back too."});
    CHECK(articles[1].notice.empty());
    std::string many;
    for (std::size_t i = 0; i <= nashra::kMostMessages; ++i)
        many += "From a@b.example Tue Mar 10 08:15:00 2026\n" + kHead + "\nText.\n\n";
    const auto first = nashra::read_articles(many, {});
    CHECK(first.size() == nashra::kMostMessages);
    CHECK(first.back().notice == "has more than 1000 messages: the first 1000 are read");
}

TEST_CASE("What a mailbox has quoted is as it was written", "[source][mail]") {
    const std::string text = kHead + "\n>From now on it rains.\n>>From the book.\n> A quote.\n";
    const auto texts = [](const std::string& bytes) {
        return texts_of(nashra::read_articles(bytes, {}).at(0));
    };
    CHECK(texts("From a@b.example Tue Mar 10 08:15:00 2026\n" + text) ==
          Texts{"From now on it rains.", "From the book.", "A quote."});
    const auto box = nashra::mailbox("From a@b.example Tue Mar 10 08:15:00 2026\n" + text, "");
    CHECK(box.at(0).blocks.at(0).role == BlockRole::paragraph);
    CHECK(box.at(0).blocks.at(1).role == BlockRole::quote);
    // A message of its own has quoted nothing for a mailbox.
    CHECK(nashra::mailbox(text, "").at(0).blocks.at(0).role == BlockRole::quote);
}

TEST_CASE("A newsletter with more headlines than are listed says so", "[source][mail]") {
    std::string html = "Content-Type: text/html\n\n";
    for (int i = 0; i < 201; ++i)
        html += "<p><a href=\"https://a.example/" + std::to_string(i) + "\">The boat number " +
                std::to_string(i) + " is back</a></p>\n";
    const Article article = mail(kHead + html, "");
    CHECK(article.headlines.size() == 200);
    CHECK(article.blocks.empty());
    CHECK(article.notice == "has more than 200 headlines: the first 200 are listed");
}

TEST_CASE("A message of very many lines is read to a limit, and says so", "[source][mail][size]") {
    std::string text = kHead + "\n";
    for (int i = 0; i < 700'000; ++i)
        text += "A boat.\n";
    const Article article = mail(text, "");
    CHECK(article.blocks.size() == 100'000);
    CHECK(article.notice == "has more than 100000 lines: read to there");
}

TEST_CASE("A message is known by its header", "[source][mail]") {
    CHECK(looks_like_mail(kHead + "\nText"));
    CHECK(looks_like_mail("From mona@a.example Tue Mar 10 08:15:00 2026\n" + kHead));
    CHECK(looks_like_mail("\r\nReceived: by x\r\n\tfor y\r\nFrom: a\r\nSubject: b\r\n\r\n"));
    const std::vector<std::string> texts = {
        "",
        "From the beginning: it was clear that nobody would come.\nSubject: none\n",
        "Subject: The boats\nDate: 10 March 2026\n\nDear Mona,\n",
        "Title: Rain\nAuthor: Mona Farah\nDate: 2026-03-10\n\nIt rains.\n",
        "Harbour Times\nFrom: our own reporter\nSubject: boats\nDate: today\n",
        "<html>\nFrom: a@b.example\nSubject: x\nMIME-Version: 1.0\n",
        std::string(1000, ':'),
    };
    for (const auto& text : texts) {
        INFO(text);
        CHECK_FALSE(looks_like_mail(text));
    }
}

TEST_CASE("The dates of messages are read in their old forms too", "[source][mail]") {
    CHECK(utc_date("Tue, 10 Mar 2026 08:15:00 +0200 (EET)") == "2026-03-10T06:15:00Z");
    CHECK(utc_date("10 Mar 2026 08:15 GMT") == "2026-03-10T08:15:00Z");
    CHECK(utc_date("Fri, 6 Mar 98 23:00:00 EST") == "1998-03-07T04:00:00Z");
    CHECK(utc_date("6 March 26 10:00:00") == "2026-03-06T10:00:00Z");
}

TEST_CASE("Hostile messages are read as far as the limits allow", "[source][mail][size]") {
    const auto repeated = [](const std::string& piece, std::size_t times) {
        std::string out;
        while (times-- > 0)
            out += piece;
        return out;
    };
    std::string nested = kHead + "Content-Type: multipart/mixed; boundary=b0\n\n";
    for (int i = 0; i < 20'000; ++i)
        nested += "--b" + std::to_string(i) + "\nContent-Type: multipart/mixed; boundary=b" +
                  std::to_string(i + 1) + "\n\n";
    const std::string parts = kHead + "Content-Type: multipart/mixed; boundary=x\n\n";
    const std::vector<std::string> messages = {
        nested,
        parts + repeated("--x\n\nThe news of this part is short.\n", 100'000),
        parts + repeated("--x", 1'000'000),
        parts + repeated("--xx\n", 500'000),
        parts + "--x\n\n" + repeated("> ", 500'000),
        kHead + "X: " + std::string(8 << 20, 'x') + "\n\nText.\n",
        kHead + repeated("X: y\n", 500'000) + "\nText.\n",
        kHead + repeated(" y\n", 500'000) + "\nText.\n",
        kHead + "Subject: " + repeated("=?utf-8?Q?", 200'000) + "\n\nText.\n",
        kHead + "Content-Type: multipart/mixed; boundary=\"" + std::string(1 << 20, 'b') +
            "\"\n\nText.\n",
        kHead + "Content-Type: multipart/mixed;" + repeated(";a=b", 200'000) + "\n\nText.\n",
        kHead + repeated("Content-Type: message/rfc822\n\n", 100'000),
        kHead + "Content-Type: multipart/mixed\n\n" + repeated("--y\nX: z\n\n", 100'000),
        "From a:\n" + repeated(kHead + "\nText.\n\nFrom x\n", 50'000),
    };
    for (const auto& bytes : messages) {
        INFO(bytes.substr(kHead.size(), 60));
        REQUIRE(looks_like_mail(bytes));
        const auto articles = nashra::mailbox(bytes, "");
        CHECK(articles.front().title == "Boats");
    }
    CHECK(nashra::mime_parts(messages[1]).size() == nashra::kMostParts);
    CHECK(nashra::mime_parts(nested).size() <= nashra::kDeepestPart + 1);
}

TEST_CASE("Two stories in one paragraph are two headlines", "[source][mail]") {
    const auto bytes = kHead + "Content-Type: text/html\n\n" +
                       "<p><a href='https://a.example/1'>The pilots are back in their tower</a><br>"
                       "<a href='https://a.example/2'>The old quay stays closed</a></p>";
    const Article article = nashra::read_articles(bytes, {}).at(0);
    REQUIRE(article.headlines.size() == 2);
    CHECK(article.headlines[0].title == "The pilots are back in their tower");
    CHECK(article.headlines[1].url == "https://a.example/2");
}

TEST_CASE("A linked heading of a newsletter may be short", "[source][mail]") {
    const auto bytes = kHead + "Content-Type: text/html\n\n" +
                       "<h2><a href='https://a.example/1'>Quay closed</a></h2>"
                       "<p>It opens again in the spring, when the piles are new.</p>"
                       "<p><a href='https://a.example/1'>Read more</a></p>";
    const Article article = nashra::read_articles(bytes, {}).at(0);
    REQUIRE(article.headlines.size() == 1);
    CHECK(article.headlines[0].title == "Quay closed");
}
