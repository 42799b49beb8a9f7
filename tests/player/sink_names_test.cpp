#include "player/sink_names.h"

#include <catch2/catch.hpp>

using namespace nashra;

TEST_CASE("A sink is called what people call it, without what ALSA takes for something else",
          "[player]") {
    CHECK(as_device_name("USB Headset") == "USB Headset");
    CHECK(as_device_name("HDMI 5.1: \"TV\", left\tof me") == "HDMI 5 1 TV left of me");
    CHECK(as_device_name("  Living  room. ") == "Living room");
    CHECK(as_device_name("سماعة الرأس") == "سماعة الرأس");
    CHECK(as_device_name("...").empty());
}

TEST_CASE("No two sinks are called the same, nor as another device is", "[player]") {
    const PulseSink left{"usb.1", "USB Headset"};
    const PulseSink right{"usb.2", "USB: Headset"};
    const PulseSink taken{"taken", "default"};
    const PulseSink nameless{"nameless.sink", ""};
    SinkNames names;
    names.add({left, right, taken, nameless}, {"default", "null"});
    CHECK(names.of(left) == "USB Headset");
    CHECK(names.of(right) == "USB Headset 2");
    CHECK(names.of(taken) == "default 2");
    CHECK(names.of(nameless) == "nameless sink");
    CHECK(names.has("USB Headset 2"));
    CHECK_FALSE(names.has("default"));
    CHECK_FALSE(names.has("USB"));
}

TEST_CASE("A sink that is unplugged keeps its name from its twin", "[player]") {
    const PulseSink mine{"usb.1", "USB Headset"};
    const PulseSink twin{"usb.2", "USB Headset"};
    SinkNames names;
    names.add({mine}, {});
    names.add({twin}, {});
    names.add({twin, mine}, {});
    CHECK(names.of(mine) == "USB Headset");
    CHECK(names.of(twin) == "USB Headset 2");
}
