#include "cli/typed_command.h"

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

Request request(std::string_view line) {
    const auto typed = typed_command(line);
    INFO(line);
    if (const auto* message = std::get_if<std::string>(&typed)) FAIL(*message);
    return std::get<Request>(typed);
}

std::string refusal(std::string_view line) {
    const auto typed = typed_command(line);
    return std::holds_alternative<std::string>(typed) ? std::get<std::string>(typed) : "";
}

}  // namespace

TEST_CASE("A command is typed by its name, with blanks or hyphens", "[cli]") {
    for (const auto& entry : commands())
        CHECK(request(entry.name) == Request{entry.command});
    CHECK(request("  next paragraph ") == Request{Command::next_paragraph});
    CHECK(request("next") == Request{Command::next_headline});
    CHECK(request("previous") == Request{Command::previous_headline});
    CHECK(request("prev") == Request{Command::previous_headline});
    CHECK(request("fast") == Request{Command::faster});
    CHECK(request("exit") == Request{Command::quit});
}

TEST_CASE("What a command wants to know stands behind it", "[cli]") {
    CHECK(request("goto 12") == Request{Command::go_to, "12"});
    CHECK(request("go 3:20") == Request{Command::go_to, "3:20"});
    CHECK(request("search the last  ferry") == Request{Command::search, "the last  ferry"});
    CHECK(request("search next") == Request{Command::search_next});
    CHECK(request("search next week") == Request{Command::search, "next week"});
    CHECK(request("speed 300") == Request{Command::speed, "300"});
    CHECK(request("open 4") == Request{Command::open, "4"});
    CHECK(refusal("pause 4") == "'4' is not understood behind pause");
}

TEST_CASE("The commonest commands are typed in Arabic too, hamza or not", "[cli]") {
    CHECK(request("التالي") == Request{Command::next_headline});
    CHECK(request("الجملة التالية") == Request{Command::next_sentence});
    CHECK(request("الجملة") == Request{Command::sentence});
    CHECK(request("أسرع") == Request{Command::faster});
    CHECK(request("اسرع") == Request{Command::faster});
    CHECK(request("اذهب ١٢") == Request{Command::go_to, "١٢"});
    CHECK(request("ابحث العبارة الأخيرة") == Request{Command::search, "العبارة الأخيرة"});
    CHECK(refusal("قمر") == "'قمر' is not understood (help lists them all)");
}

TEST_CASE("A number alone opens that headline, a time goes there", "[cli]") {
    CHECK(request("12") == Request{Command::open, "12"});
    CHECK(request("3:20") == Request{Command::go_to, "3:20"});
}

TEST_CASE("What is no command is answered with what may be meant", "[cli]") {
    CHECK(refusal("nxt-headline") ==
          "'nxt-headline' is not understood (did you mean next-headline?)");
    CHECK(refusal("lou der") == "'der' is not understood behind louder");
    CHECK(refusal("much") == "'much' is not understood (did you mean much-faster or much-slower?)");
    CHECK(refusal("lighthouse") == "'lighthouse' is not understood (help lists them all)");
}
