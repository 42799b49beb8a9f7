#include "cli/place_keeper.h"

#include <system_error>
#include <utility>

#include "cli/clock.h"
#include "cli/messages.h"
#include "model/error.h"

namespace nashra {

namespace {

constexpr std::chrono::milliseconds kPace{1000};  // between two writes
// The disk of a computer that runs on a battery should sleep in between.
constexpr std::chrono::seconds kUntilDurable{30};

}  // namespace

PlaceKeeper::~PlaceKeeper() { close(); }

std::optional<KeptPlace> PlaceKeeper::place_in(const ListenedSource& source) {
    std::optional<KeptPlace> place;
    std::error_code error;
    if (keeps() && std::filesystem::exists(library_, error))
        with_library([&](Places& places) { place = places.of(source.key); });
    before_.insert_or_assign(source.key, Order{source, place});
    return place;
}

void PlaceKeeper::keep(const ListenedSource& source, KeptPlace place) {
    order(source, std::move(place));
}

void PlaceKeeper::forget(const ListenedSource& source) { order(source, std::nullopt); }

void PlaceKeeper::take_back() {
    if (!thread_.joinable()) return;  // nothing was kept since
    for (const auto& [key, before] : before_)
        order(before.source, before.place);
}

void PlaceKeeper::order(const ListenedSource& source, std::optional<KeptPlace> place) {
    if (!keeps()) return;
    {
        const std::lock_guard lock{mutex_};
        if (closing_) return;
        orders_.insert_or_assign(source.key, Order{source, std::move(place)});
    }
    changed_.notify_all();
    if (!thread_.joinable()) thread_ = std::thread{[this] { write_when_ordered(); }};
}

void PlaceKeeper::close() {
    {
        const std::lock_guard lock{mutex_};
        closing_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
    const std::lock_guard lock{library_mutex_};
    database_.reset();  // which makes all of it durable
}

void PlaceKeeper::write_when_ordered() {
    durable_ = steady_now();
    std::unique_lock lock{mutex_};
    while (true) {
        changed_.wait(lock, [this] { return closing_ || !orders_.empty(); });
        if (orders_.empty()) return;
        const auto orders = std::exchange(orders_, {});
        lock.unlock();
        write(orders);
        lock.lock();
        changed_.wait_for(lock, kPace, [this] { return closing_; });
    }
}

void PlaceKeeper::write(const Orders& orders) {
    with_library([&](Places& places) {
        for (const auto& [key, order] : orders) {
            if (order.place) {
                places.save(order.source, *order.place, time_now());
            } else {
                places.forget(key);
            }
        }
        if (steady_now() - durable_ < kUntilDurable) return;
        places.make_durable();
        durable_ = steady_now();
    });
}

void PlaceKeeper::with_library(const std::function<void(Places&)>& work) {
    const std::lock_guard lock{library_mutex_};
    if (failed_) return;
    try {
        if (!database_) database_ = std::make_unique<Database>(library_);
        Places places{*database_};
        work(places);
    } catch (const Error& error) {
        print_error(error.what());
        failed_ = true;
    }
}

bool PlaceKeeper::set_bookmark(const ListenedSource& source, const KeptPlace& place) {
    if (!keeps()) return false;
    bool set = false;
    with_library([&](Places& places) {
        places.set_bookmark(source, place, time_now());
        places.make_durable();
        set = true;
    });
    return set;
}

void PlaceKeeper::remove_bookmark(std::int64_t id) {
    with_library([&](Places& places) { places.remove_bookmark(id); });
}

std::vector<Bookmark> PlaceKeeper::bookmarks(const ListenedSource& source) {
    std::vector<Bookmark> list;
    std::error_code error;
    if (keeps() && std::filesystem::exists(library_, error))
        with_library([&](Places& places) { list = places.bookmarks(source.key); });
    return list;
}

}  // namespace nashra
