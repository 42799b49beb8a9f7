#include "cli/podcast_plan.h"

#include <catch2/catch.hpp>

using namespace nashra;

namespace {

const std::chrono::sys_seconds kNow{std::chrono::seconds{1795824000}};  // 2026-11-28

PodcastItem item(const std::string& guid, const std::string& published) {
    PodcastItem made;
    made.guid = guid;
    made.title = guid;
    made.published = published;
    return made;
}

Episode episode(const std::string& guid, const std::string& key, const std::string& published) {
    Episode made;
    made.guid = guid;
    made.key = key;
    made.published = published;
    made.stem = published.substr(0, 10) + "-" + guid + "-" + key;
    return made;
}

std::vector<std::string> ordered(const PodcastPlan& plan) {
    std::vector<std::string> guids;
    for (const auto& order : plan.orders)
        guids.push_back(order.item->guid);
    return guids;
}

std::vector<std::string> stems(const std::vector<Episode>& episodes) {
    std::vector<std::string> names;
    for (const auto& one : episodes)
        names.push_back(one.stem);
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("What is new or has changed is made; what is there stays as it is", "[cli]") {
    const std::vector items{item("a", "2026-11-01T00:00:00Z"), item("b", "2026-11-02T00:00:00Z"),
                            item("c", "2026-11-03T00:00:00Z")};
    const std::vector there{episode("a", "1", "2026-11-01T00:00:00Z"),
                            episode("b", "old", "2026-11-02T00:00:00Z")};
    const auto plan = plan_podcast(items, {"1", "2", "3"}, there, {}, {}, kNow);
    CHECK(ordered(plan) == Names{"b", "c"});
    CHECK(plan.unchanged == 1);
}

TEST_CASE("Two items of one name are one story, and the first counts", "[cli]") {
    const std::vector items{item("a", ""), item("a", "")};
    const auto plan = plan_podcast(items, {"1", "2"}, {}, {}, {}, kNow);
    REQUIRE(plan.orders.size() == 1);
    CHECK(plan.orders.front().key == "1");
}

TEST_CASE("A story without a date has that of its first making, for ever", "[cli]") {
    const std::vector items{item("a", "")};
    const auto first = plan_podcast(items, {"1"}, {}, {}, {}, kNow);
    CHECK(first.orders.at(0).published == "2026-11-28T00:00:00Z");
    const std::vector there{episode("a", "1", "2026-11-28T00:00:00Z")};
    const auto later = plan_podcast(items, {"2"}, there, {}, {}, kNow + std::chrono::days{3});
    CHECK(later.orders.at(0).published == "2026-11-28T00:00:00Z");
}

TEST_CASE("A story without a date that is not kept is not the newest at the next run", "[cli]") {
    const std::vector items{item("a", ""), item("b", "")};
    const auto first = plan_podcast(items, {"1", "2"}, {}, {}, {.number = 1}, kNow);
    REQUIRE(first.orders.size() == 1);
    const auto made = first.orders.front().item->guid;
    CHECK(first.undated.size() == 2);
    const std::vector there{episode(made, "1", first.orders.front().published)};
    const std::vector<std::string> keys{"1", "1"};
    const auto tomorrow = kNow + std::chrono::days{1};
    const auto next = plan_podcast(items, keys, there, first.undated, {.number = 1}, tomorrow);
    CHECK(next.orders.empty());
    CHECK(next.unchanged == 1);
}

TEST_CASE("What would not be kept is not made", "[cli]") {
    const std::vector items{item("old", "2026-01-01T00:00:00Z"),
                            item("new", "2026-11-27T00:00:00Z")};
    const std::vector there{episode("newest", "1", "2026-11-28T00:00:00Z")};
    CHECK(ordered(plan_podcast(items, {"1", "2"}, there, {}, {.number = 2}, kNow)) == Names{"new"});
    CHECK(ordered(plan_podcast(items, {"1", "2"}, {}, {}, {.age = std::chrono::days{30}}, kNow)) ==
          Names{"new"});
}

TEST_CASE("Of a story the episode of the plan stays, and the old one only while there is no other",
          "[cli]") {
    const auto old = episode("a", "old", "2026-11-01T00:00:00Z");
    const auto made = episode("a", "new", "2026-11-01T00:00:00Z");
    CHECK(stems(kept_episodes({old, made}, {{"a", "new"}}, {}, kNow)) == Names{made.stem});
    CHECK(stems(kept_episodes({made, old}, {{"a", "old"}}, {}, kNow)) == Names{old.stem});
    CHECK(stems(kept_episodes({old}, {{"a", "new"}}, {}, kNow)) == Names{old.stem});
}

TEST_CASE("The newest episodes come first, and only so many stay", "[cli]") {
    const auto a = episode("a", "1", "2026-11-01T00:00:00Z");
    const auto b = episode("b", "1", "2026-11-03T00:00:00Z");
    const auto c = episode("c", "1", "2026-11-02T00:00:00Z");
    CHECK(stems(kept_episodes({a, b, c}, {}, {.number = 2}, kNow)) == Names{b.stem, c.stem});
    CHECK(stems(kept_episodes({a, b, c}, {}, {.age = std::chrono::days{26}}, kNow)) ==
          Names{b.stem, c.stem});
}

TEST_CASE("An episode is not given up for what is left of a story whose page is gone", "[cli]") {
    auto gone = item("a", "2026-11-01T00:00:00Z");
    gone.articles.emplace_back();
    gone.articles.back().head.lack = Lack{Kind::no_input, "page gone", "cannot fetch it"};
    auto also_new = gone;
    also_new.guid = "b";
    auto bulletin = gone;
    bulletin.guid = "bulletin:2026-11-28";
    bulletin.stories = {"c", "d"};
    const std::vector items{gone, also_new, bulletin};
    const std::vector there{episode("a", "whole", "2026-11-01T00:00:00Z"),
                            episode("bulletin:2026-11-28", "old", "2026-11-28T00:00:00Z")};
    const auto plan = plan_podcast(items, {"teaser", "teaser", "new"}, there, {}, {}, kNow);
    CHECK(ordered(plan) == Names{"b", "bulletin:2026-11-28"});
    CHECK(plan.unchanged == 1);
    CHECK(stems(kept_episodes(there, plan.keys, {}, kNow)) ==
          Names{"2026-11-28-bulletin:2026-11-28-old", "2026-11-01-a-whole"});
}
