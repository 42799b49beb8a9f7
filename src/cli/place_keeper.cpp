#include "cli/place_keeper.h"

#include <system_error>
#include <utility>

#include "cli/clock.h"
#include "cli/messages.h"
#include "model/error.h"

namespace nashra {

PlaceKeeper::~PlaceKeeper() { close(); }

bool PlaceKeeper::has_library() const {
    std::error_code error;
    return keeps() && std::filesystem::exists(library_, error);
}

void PlaceKeeper::begin_thread() {
    if (!thread_.joinable()) thread_ = std::thread{[this] { write_when_ordered(); }};
}

void PlaceKeeper::open_ahead() {
    try {
        if (has_library()) begin_thread();
    } catch (const std::system_error&) {
        // There is no thread to be had: it is opened when it is asked.
    }
}

std::optional<KeptPlace> PlaceKeeper::place_in(const ListenedSource& source) {
    if (auto order = ordered(source.key)) return std::move(order->place);
    std::optional<KeptPlace> place;
    if (has_library()) {
        const auto look = [&](Places& places) { place = places.of(source.key); };
        if (!with_library(look)) return std::nullopt;  // what there was is not taken for nothing
    }
    before_.try_emplace(source.key, Order{source, place});
    return place;
}

void PlaceKeeper::keep(const ListenedSource& source, KeptPlace place) {
    order(source, std::move(place));
}

void PlaceKeeper::forget(const ListenedSource& source) { order(source, std::nullopt); }

void PlaceKeeper::take_back() {
    if (!kept_) return;
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
    kept_ = true;
    changed_.notify_all();
    begin_thread();
}

/// What is not in the library yet.
std::optional<PlaceKeeper::Order> PlaceKeeper::ordered(const std::string& key) {
    const std::lock_guard lock{mutex_};
    for (const auto* orders : {&orders_, &unwritten_}) {
        if (const auto found = orders->find(key); found != orders->end()) return found->second;
    }
    return std::nullopt;
}

void PlaceKeeper::close() {
    {
        const std::lock_guard lock{mutex_};
        closing_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
    // Another nashra may have the library open: then closing it alone makes nothing safe.
    if (database_ && kept_) with_library([](Places& places) { places.make_durable(); });
    database_.reset();
}

void PlaceKeeper::write_when_ordered() {
    if (has_library()) with_library([](Places&) {});  // it is open then
    const auto wanted = [this] { return closing_ || !orders_.empty(); };
    std::unique_lock lock{mutex_};
    while (true) {
        if (safe_by_) {
            changed_.wait_until(lock, *safe_by_, wanted);
        } else {
            changed_.wait(lock, wanted);
        }
        const bool last = closing_;
        orders_.merge(unwritten_);  // of the same source the newer one stays
        unwritten_ = std::exchange(orders_, {});
        lock.unlock();
        const bool written = write(unwritten_);
        lock.lock();
        if (written) unwritten_.clear();
        if (last) return;
        changed_.wait_for(lock, pace_.between_writes, [this] { return closing_; });
    }
}

bool PlaceKeeper::write(const Orders& orders) {
    const auto now = steady_now();
    const bool make_safe = safe_by_ && now >= *safe_by_;
    if (orders.empty() && !make_safe) return true;
    if (make_safe || !safe_by_) safe_by_ = now + pace_.until_durable;  // also where it fails now
    return with_library([&](Places& places) {
        for (const auto& [key, order] : orders) {
            if (order.place) {
                places.save(order.source, *order.place, time_now());
            } else {
                places.forget(key);
            }
        }
        if (!make_safe) return;
        places.make_durable();
        safe_by_.reset();
    });
}

bool PlaceKeeper::with_library(const std::function<void(Places&)>& work) {
    const std::lock_guard lock{library_mutex_};
    try {
        if (!database_) database_ = std::make_unique<Database>(library_);
        Places places{*database_};
        work(places);
        return true;
    } catch (const Error& error) {
        // Another nashra was writing, or the disk was full: a moment later it may be well again.
        database_.reset();
        if (!std::exchange(told_, true)) print_error(error.what());
        return false;
    }
}

bool PlaceKeeper::set_bookmark(const ListenedSource& source, const KeptPlace& place,
                               const std::string& begun_with) {
    return keeps() && with_library([&](Places& places) {
               places.set_bookmark(source, place, time_now(), begun_with);
               places.make_durable();
           });
}

bool PlaceKeeper::remove_bookmark(std::int64_t id) {
    return with_library([&](Places& places) {
        places.remove_bookmark(id);
        places.make_durable();
    });
}

std::optional<std::vector<Bookmark>> PlaceKeeper::bookmarks(const ListenedSource& source) {
    std::vector<Bookmark> list;
    if (!has_library()) return list;
    const auto look = [&](Places& places) { list = places.bookmarks(source.key); };
    return with_library(look) ? std::optional{std::move(list)} : std::nullopt;
}

}  // namespace nashra
