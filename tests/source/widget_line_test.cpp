// What the machinery of a page prints, and sentences that only begin like it.
#include <string_view>
#include <utility>

#include <catch2/catch.hpp>

#include "source/line_kind.h"

namespace {

using nashra::line_kind;
using nashra::LineKind;

constexpr std::pair<LineKind, std::string_view> kLines[] = {
    {LineKind::share, "Views: 1,342"},
    {LineKind::share, "12.5k reads"},
    {LineKind::share, "عدد القراءات: 123"},
    {LineKind::share, "شوهد 123 مرة"},
    {LineKind::prose, "The bridge has 12 views of the bay"},
    {LineKind::share, "Email this | Print | Views: 123"},
    {LineKind::share, "أرسل لصديق | اطبع الخبر | عدد القراءات: 123"},
    {LineKind::prose, "Print | Fishing | Weaving"},
    {LineKind::button, "Video Player is loading."},
    {LineKind::button, "Beginning of dialog window. Escape will cancel and close the window."},
    {LineKind::button, "This ad will end in 14"},
    {LineKind::button, "Loading paragraph..."},
    {LineKind::button, "جاري التحميل..."},
    {LineKind::prose, "Loading the ship took two days"},
    {LineKind::prose, "جاري تحميل السفينة في الميناء منذ الفجر"},
    {LineKind::advert, "14 Day Trial"},
    {LineKind::advert, "30-day free trial, no credit card required"},
    {LineKind::prose, "The 14 days of the trial are over."},
    {LineKind::advert, "Article continues below advertisement"},
    {LineKind::section_label, "Recommended Videos"},
    {LineKind::symbol, "[CTA_MODULE]"},
    {LineKind::symbol, "{{ headline }}"},
    {LineKind::prose, "[UNESCO]"},
    {LineKind::page_date, "3h ago"},
};

}  // namespace

TEST_CASE("What the machinery of a page prints is no part of the story", "[source][html]") {
    for (const auto& [kind, line] : kLines) {
        INFO(line);
        CHECK(line_kind(line) == kind);
    }
}
