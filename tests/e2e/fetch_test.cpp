// Pages from the web, from servers that mean no good.
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "e2e/child.h"
#include "e2e/local_server.h"

namespace fs = std::filesystem;

using namespace nashra::test;

namespace {

/// Far below what any of the servers has to give.
constexpr long kMostMemory = 100'000;

bool one_clear_line(const std::string& err) {
    return err.rfind("nashra: ", 0) == 0 && std::count(err.begin(), err.end(), '\n') == 1 &&
           err.back() == '\n';
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Each is found, and behind the one before.
bool in_order(const std::string& text, const std::vector<std::string>& parts) {
    std::size_t at = 0;
    for (const auto& part : parts) {
        at = text.find(part, at);
        if (at == std::string::npos) return false;
        at += part.size();
    }
    return true;
}

constexpr std::string_view kTooSlow = "does not answer in time";

struct Hostility {
    const char* what;  // the path of the address
    int exit_code;
    std::string_view words;
};

const std::vector<Hostility> kHostilities = {
    {"to-file", 69, "sends us on to what is no web page"},
    {"to-itself", 69, "sends us on more than 5 times"},
    {"hop?6", 69, "sends us on more than 5 times"},
    {"refresh?6", 69, "sends us on more than 5 times"},
    {"to-nowhere", 69, "sends us on to what is no web page"},
    {"to-data", 69, "sends us on to what is no web page"},
    {"to-secret", 66, "no such page"},
    {"endless-redirect", 65, "larger than 8 MB"},
    {"trickle", 75, kTooSlow},
    {"trickling-head", 75, kTooSlow},
    {"silent", 75, kTooSlow},
    {"silent-after-head", 75, kTooSlow},
    {"endless", 65, "larger than 8 MB"},
    {"endless-head", 69, "makes no sense"},
    {"endless-head-line", 69, "makes no sense"},
    {"bomb", 65, "larger than 8 MB"},
    {"bomb-in-bomb", 69, "makes no sense"},
    {"zstandard", 69, "makes no sense"},
    {"brotli", 69, "makes no sense"},
    {"broken-gzip", 69, "makes no sense"},
    {"too-long-length", 75, "broke off before the end"},
    {"cut-off", 75, "broke off before the end"},
    {"nothing", 75, "broke off before the end"},
    {"no-http", 69, "makes no sense"},
    {"unasked-304", 69, "status 304"},
    {"too-many", 75, "(try again in 2 minutes)"},
    {"too-many-until", 75, "(try again in 30 minutes)"},
    {"too-many-nonsense", 75, "(try again later)"},
    {"maintenance", 75, "(try again in 24 hours)"},
    {"failing", 75, "status 500"},
    {"endless-failure", 75, "status 500"},
    {"forbidden", 69, "status 403"},
    {"missing", 66, "no such page"},
    {"gone", 66, "removed the page"},
    {"picture", 65, "PNG picture"},
    {"all-nul", 65, "binary data"},
    {"nul-head", 69, "makes no sense"},
    {"nul-location", 69, "makes no sense"},
    {"negative-length", 69, "makes no sense"},
    {"empty", 65, "it is empty"},
};

}  // namespace

TEST_CASE("A hostile server costs one clear line and little memory", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    for (const auto& [what, exit_code, words] : kHostilities) {
        // A short time-out where it is what ends the fetch; no other depends on the machine's
        // speed.
        const std::string options = words == kTooSlow ? "--timeout 1 $WEB/" : "$WEB/";
        const auto finished =
            server.shell("$NASHRA show article --allow-private " + options + what, folder);
        CAPTURE(what, finished.err);
        CHECK(finished.exit_code == exit_code);
        CHECK(one_clear_line(finished.err));
        CHECK(contains(finished.err, std::string{words}));
        CHECK(finished.out.empty());
        CHECK(finished.peak_memory < kMostMemory);
    }
}

TEST_CASE("A server that is wrong about its page is read all the same", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    for (const std::string what :
         {"good", "to-good", "gzip", "cookie", "controls", "absurd-length", "hop?5", "nul-page",
          "too-short-length", "validated", "خبر%20one#part"}) {
        const auto finished =
            server.shell("$NASHRA show article --allow-private \"$WEB/" + what + "\"", folder);
        CAPTURE(what, finished.err);
        CHECK(finished.exit_code == 0);
        CHECK(finished.err.empty());
        CHECK(contains(finished.out, "title: Ferries sail again\n"));
    }
    for (const std::string what : {"wrong-charset", "arabic-charset"}) {
        const auto finished =
            server.shell("$NASHRA show article --allow-private $WEB/" + what, folder);
        CAPTURE(what, finished.err);
        CHECK(contains(finished.out, "title: السفن تبحر من جديد\n"));
    }
}

TEST_CASE("This computer is not asked unless the listener trusts the address", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    for (const std::string host :
         {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "127.1",
          "0x7f000001", "0177.0.0.1", "[::]", "[::ffff:7f00:1]", "me@127.0.0.1", "１２７.0.0.1"}) {
        const auto finished = server.shell(
            "$NASHRA show article 'http://" + host + ":" + server.port() + "/good'", folder);
        CAPTURE(host, finished.err);
        CHECK(finished.exit_code == 69);
        CHECK(one_clear_line(finished.err));
        CHECK(contains(finished.err, "add --allow-private"));
    }
    CHECK(server.count_requests() == 0);
}

TEST_CASE("A server of the internet does not lead us to this computer", "[e2e][fetch]") {
    // The server is also the proxy, and answers for every name of the internet.
    const LocalServer server;
    const Folder folder;
    const Environment proxy{"http_proxy=http://127.0.0.1:" + server.port(), "no_proxy=127.0.0.1"};
    const auto good = server.shell("$NASHRA show article http://news.example/good", folder, proxy);
    CHECK(good.exit_code == 0);
    CHECK(contains(good.out, "title: Ferries sail again\n"));
    const auto led =
        server.shell("$NASHRA show article http://news.example/to-other-port", folder, proxy);
    CAPTURE(led.err);
    CHECK(led.exit_code == 69);
    CHECK(one_clear_line(led.err));
    CHECK(contains(led.err, "leads to this computer or into the local network"));
    CHECK(server.count_requests() == 2);
    const auto secrets =
        server.shell("$NASHRA show article http://news.example/to-private", folder,
                     {"http_proxy=http://127.0.0.1:" + server.port(), "no_proxy=169.254.169.254"});
    CHECK(secrets.exit_code == 69);
    CHECK(contains(secrets.err, "leads to this computer or into the local network"));
    const auto refreshed =
        server.shell("$NASHRA show article 'http://news.example/refresh?private'", folder,
                     {"http_proxy=http://127.0.0.1:" + server.port(), "no_proxy=169.254.169.254"});
    CHECK(refreshed.exit_code == 69);
    CHECK(contains(refreshed.err, "leads to this computer or into the local network"));
}

TEST_CASE("A name and a password in an address go to its server, and nowhere else",
          "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    const std::string address = "http://me:secret@127.0.0.1:" + server.port() + "/";
    const auto page =
        server.shell("$NASHRA show article --allow-private " + address + "good", folder);
    CHECK(page.exit_code == 0);
    CHECK(contains(server.log(), "authorization: Basic "));
    const auto sent_on =
        server.shell("$NASHRA show article --allow-private " + address + "to-other-port", folder);
    CHECK(sent_on.exit_code == 0);
    const auto log = server.log();
    CHECK_FALSE(contains(log.substr(log.rfind("GET")), "authorization"));
    const auto missing =
        server.shell("$NASHRA show article --allow-private " + address + "missing", folder);
    CHECK(missing.exit_code == 66);
    CHECK_FALSE(contains(missing.err, "secret"));
}

TEST_CASE("The address at the end of the redirects is the page's", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    const auto page =
        server.shell("$NASHRA show article --json --allow-private $WEB/to-good", folder);
    CHECK(contains(page.out, server.address("news/good")));
    CHECK(contains(page.out, server.address("next")));
    const auto refreshed =
        server.shell("$NASHRA show article --json --allow-private \"$WEB/refresh?5\"", folder);
    CHECK(contains(refreshed.out, "Ferries sail again"));
    CHECK(contains(refreshed.out, server.address("refresh?0")));
    const auto named = server.shell(
        "$NASHRA show article --json --allow-private --url https://news.example/x $WEB/to-good",
        folder);
    CHECK(contains(named.out, "https://news.example/next"));
}

TEST_CASE("Nothing about the listener goes to the server", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    std::ofstream{folder.path(".netrc")} << "machine 127.0.0.1 login me password secret\n";
    server.shell("$NASHRA show article --allow-private $WEB/cookie", folder);
    CHECK(contains(server.log(), "GET /good HTTP/1.1 | user-agent: nashra/"));
    CHECK_FALSE(contains(server.log(), "cookie:"));
    CHECK_FALSE(contains(server.log(), "authorization:"));
    server.shell("$NASHRA show article --allow-private --user-agent Reader/1 $WEB/missing", folder);
    CHECK(contains(server.log(), "GET /missing HTTP/1.1 | user-agent: Reader/1\n"));
}

TEST_CASE("A page that has not changed is not sent again", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    const std::string line = "$NASHRA show article --allow-private $WEB/validated";
    const auto first = server.shell(line, folder);
    const auto again = server.shell(line, folder);
    CHECK(again.out == first.out);
    CHECK(server.count_requests() == 1);
    const auto refreshed = server.shell(line + " --refresh", folder);
    CHECK(refreshed.exit_code == 0);
    CHECK(refreshed.out == first.out);
    CHECK(refreshed.err.empty());
    CHECK(server.count_requests() == 2);
    CHECK(contains(server.log(),
                   "if-none-match: W/\"v 1\" | if-modified-since: Mon, 01 Sep 2025 10:00:00 GMT"));
}

TEST_CASE("A page is not kept where nothing is to be written down", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    const std::string line =
        "$NASHRA --no-history --output null --rate 600 --allow-private $WEB/validated";
    for (int i = 0; i < 2; ++i) {
        const auto finished = server.shell(line + " < /dev/null", folder);
        CAPTURE(finished.err);
        CHECK(finished.exit_code == 0);
    }
    CHECK(server.count_requests() == 2);
}

TEST_CASE("A server that asks to wait is left in peace", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    for (int i = 0; i < 2; ++i) {
        const auto finished =
            server.shell("$NASHRA show article --allow-private $WEB/too-many", folder);
        CAPTURE(finished.err);
        CHECK(finished.exit_code == 75);
        CHECK(contains(finished.err, "(try again in "));
    }
    CHECK(server.count_requests() == 1);
}

TEST_CASE("Being offline is no disaster", "[e2e][fetch]") {
    LocalServer server;
    const Folder folder;
    const std::string line = "$NASHRA show article --allow-private $WEB/good";
    const auto online = server.shell(line, folder);
    CHECK(online.exit_code == 0);
    server.stop();
    const auto offline = server.shell(line + " --offline", folder);
    CHECK(offline.exit_code == 0);
    CHECK(offline.out == online.out);
    CHECK(offline.err.rfind("offline: reading the copy of ", 0) == 0);
    CHECK(std::count(offline.err.begin(), offline.err.end(), '\n') == 1);
    // Who wanted the page as it is now has not got it, and a script can tell.
    const auto refreshed = server.shell(line + " --refresh", folder);
    CHECK(refreshed.exit_code == 75);
    CHECK(refreshed.out == online.out);
    CHECK(one_clear_line(refreshed.err));
    CHECK(contains(refreshed.err, "offline: reading the copy of "));
    const auto quiet =
        server.shell("NASHRA_OFFLINE=true $NASHRA record --quiet $WEB/good -o x.wav", folder);
    CHECK(quiet.exit_code == 0);
    CHECK(quiet.err.empty());
    CHECK(fs::exists(folder.path("x.wav")));
    const auto unknown = server.shell("$NASHRA show article --allow-private $WEB/new", folder);
    CHECK(unknown.exit_code == 75);
    CHECK(one_clear_line(unknown.err));
    const auto never = server.shell("$NASHRA show article --offline $WEB/new", folder);
    CHECK(never.exit_code == 66);
    CHECK(one_clear_line(never.err));
}

TEST_CASE("A damaged copy is fetched again", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    const std::string line = "$NASHRA show article --allow-private $WEB/good";
    const auto first = server.shell(line, folder);
    for (const auto& file : fs::directory_iterator(folder.path("cache/nashra/pages")))
        fs::resize_file(file.path(), fs::file_size(file.path()) / 2);
    const auto again = server.shell(line, folder);
    CHECK(again.exit_code == 0);
    CHECK(again.out == first.out);
    CHECK(server.count_requests() == 2);
}

TEST_CASE("Files and addresses are read in their order, each failure its own", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    const auto finished = server.shell(
        "$NASHRA show article --allow-private $PAGES/short.txt $WEB/failing $WEB/good "
        "nothing.html $WEB/missing $WEB/arabic-charset $WEB/gzip $WEB/unstored",
        folder);
    CAPTURE(finished.err);
    CHECK(finished.exit_code == 75);
    CHECK(in_order(finished.err, {"/failing'", "nothing.html", "/missing'"}));
    CHECK(in_order(finished.out,
                   {"harbour", "Ferries sail", "السفن تبحر", "Ferries sail", "Ferries sail"}));
}

TEST_CASE("Several pages are fetched at the same time", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    const auto finished =
        server.shell("$NASHRA headlines --allow-private $WEB/together?1 $WEB/together?2", folder);
    CAPTURE(finished.err);
    CHECK(finished.exit_code == 0);
    CHECK(in_order(finished.out, {"1 Ferries sail again", "2 The next headline", "3 Ferries",
                                  "4 The next headline"}));
}

TEST_CASE("Ctrl-C ends a fetch at once", "[e2e][fetch]") {
    const LocalServer server;
    const Folder folder;
    const auto* command = GENERATE("play", "record", "headlines");
    std::vector<std::string> words{NASHRA_BINARY, command, "--allow-private",
                                   server.address("silent")};
    if (command == std::string{"record"}) words.insert(words.end(), {"-o", folder.path("x.wav")});
    Child child{words, environment_with(server.environment(folder)), {}};
    REQUIRE(wait_until([&] { return server.count_requests() == 1 || child.ended(); }));
    REQUIRE_FALSE(child.ended());
    child.signal(SIGINT);
    CHECK(child.exit_code() == 130);
    CHECK_FALSE(fs::exists(folder.path("x.wav")));
}
