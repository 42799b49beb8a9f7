// Keeps the listener's place in the library while they listen, so that neither a power cut nor a
// kill loses it. A thread of its own writes, at most once a second, so that nobody who listens
// waits for a disk, nor for another nashra that is writing. Who opens something, or asks for
// bookmarks, waits for the library, at the most some seconds.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "library/places.h"

namespace nashra {

/// How soon a place is in the library, and how soon it is safe there from a power cut.
struct WritingPace {
    std::chrono::milliseconds between_writes{1000};
    // The disk of a computer that runs on a battery should sleep in between.
    std::chrono::milliseconds until_durable{30'000};
};

/// Main thread, but for the thread that it owns. Troubles with the library are said once and never
/// end a reading.
class PlaceKeeper {
  public:
    /// In this library, which is made when there is something to keep. Empty: nothing is kept, and
    /// nothing was.
    explicit PlaceKeeper(std::filesystem::path library, WritingPace pace = {})
        : library_(std::move(library)), pace_(pace) {}
    ~PlaceKeeper();
    PlaceKeeper(const PlaceKeeper&) = delete;
    PlaceKeeper& operator=(const PlaceKeeper&) = delete;

    bool keeps() const { return !library_.empty(); }

    /// The library, if there is one, is opened beside what the caller does next: whoever asks for a
    /// place then waits less.
    void open_ahead();
    /// Where the source is continued, if it was left in the middle. Waits for the library.
    std::optional<KeptPlace> place_in(const ListenedSource& source);
    /// REQUIRES: place_in was asked for the source.
    void keep(const ListenedSource& source, KeptPlace place);
    /// All was heard: it begins anew.
    void forget(const ListenedSource& source);
    /// All places are again as they were when they were asked for.
    void take_back();
    /// What there is to write is written when this returns, and safe; from then on nothing more is.
    void close();

    // These wait for the library.
    /// False: nothing is kept, or the library cannot be written to now.
    bool set_bookmark(const ListenedSource& source, const KeptPlace& place,
                      const std::string& begun_with = {});
    bool remove_bookmark(std::int64_t id);
    /// Nothing: the library cannot be read now.
    std::optional<std::vector<Bookmark>> bookmarks(const ListenedSource& source);

  private:
    struct Order {
        ListenedSource source;
        std::optional<KeptPlace> place;  // nothing: there is none any more
    };
    using Orders = std::map<std::string, Order>;  // by the key of the source

    void order(const ListenedSource& source, std::optional<KeptPlace> place);
    std::optional<Order> ordered(const std::string& key);
    bool has_library() const;
    void begin_thread();
    void write_when_ordered();  // the thread
    bool write(const Orders& orders);
    /// False: the library cannot be used now. The next time it is opened anew.
    bool with_library(const std::function<void(Places&)>& work);

    const std::filesystem::path library_;
    const WritingPace pace_;
    Orders before_;      // main thread; as they were
    bool kept_ = false;  // main thread; whether anything was ordered

    std::mutex library_mutex_;  // guards both below; never taken with mutex_ held
    std::unique_ptr<Database> database_;
    bool told_ = false;  // of troubles

    std::mutex mutex_;  // guards all below
    std::condition_variable changed_;
    Orders orders_;
    Orders unwritten_;  // which the thread is writing, or could not write yet
    bool closing_ = false;

    // The thread's: when what it has written is to be made safe. Nothing: it is.
    std::optional<std::chrono::steady_clock::time_point> safe_by_;
    std::thread thread_;  // behind all that it uses
};

}  // namespace nashra
