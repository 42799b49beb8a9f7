#!/usr/bin/env python3
"""A web server that misbehaves on demand: hostile_server.py LOG

Prints the two ports that it listens on, in one line. What the address's path names is what it does
(the functions below). It is a proxy too: whatever host it is asked for, it answers itself. Each
request goes into the file LOG: its first line, and the header lines that a test may want to see.
"""

import socketserver
import sys
import threading
import time
import zlib

PARAGRAPH = ("The harbour master of Green Street said on Monday that the ferries would sail again "
             "before the end of the week, and that nobody had been hurt in the storm. ")
PAGE = ("<!DOCTYPE html><html lang=en><head><title>Ferries sail again</title></head><body><article>"
        "<h1>Ferries sail again</h1><p>" + PARAGRAPH * 3 + "</p><p>" + PARAGRAPH * 3 +
        '</p></article><ul><li><a href="/next">The next headline of the harbour</a></li></ul>'
        "</body></html>")
ARABIC = ("<!DOCTYPE html><html lang=ar><head><title>السفن تبحر من جديد</title></head><body>"
          "<article><h1>السفن تبحر من جديد</h1><p>" +
          "قال مدير الميناء يوم الاثنين إن السفن ستبحر من جديد قبل نهاية الأسبوع. " * 6 +
          "</p></article></body></html>")
FRONT = ("<!DOCTYPE html><html lang=en><head><title>Rain on the coast</title>"
         '<link rel=alternate type="application/rss+xml" href="/feed"></head><body><article>'
         "<h1>Rain on the coast</h1><p>" + PARAGRAPH * 2 + "</p></article><h3>Related articles</h3>"
         '<ul><li><a href="/good">The ferries of the harbour sail again</a></li>'
         '<li><a href="/missing">A headline whose page has been lost</a></li>'
         '<li><a href="/good?third">School choir wins a prize for the third year</a></li></ul>'
         "</body></html>")
FEED = ("<rss version='2.0'><channel><title>Harbour Post</title><link>/</link>"
        "<item><title>Ferries sail again</title><link>/good</link>"
        "<description>They were in the harbour for a week.</description></item>"
        "<item><title>السفن تبحر من جديد</title><link>/arabic-charset</link>"
        "<description>قال مدير الميناء</description></item></channel></rss>")
TEASERS = ("<rss version='2.0'><channel><title>Harbour Post</title><link>/</link>"
           "<item><title>Ferries of the harbour sail again after the storm of the week</title>"
           "<link>%s</link><description>They were in the harbour for a week.</description></item>"
           "<item><title>School choir wins a prize</title><link>%s</link>"
           "<description>The choir sang for the third year.</description></item></channel></rss>")
# No two are alike, so that each is found in a recording.
SONGS = (
    "the girls from the village school walk into the hall two by two, and nobody speaks a word.",
    "old Mister Hobson lifts his stick, coughs, and asks whether somebody could open a window.",
    "forty voices begin with a song about herring, which the fishermen in the last row know well.",
    "rain drums on the roof so loudly that the judges must guess at half of the second verse.",
    "a dog has found its way under the piano, where it sleeps until the cymbals are struck.",
    "the mayor hands over a silver cup, forgets his speech, and is given the longest applause.")
WATCHED = ("if-none-match", "if-modified-since", "user-agent", "cookie", "authorization")


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline(65536).decode("utf-8", "replace").strip()
        self.headers = {}
        while True:
            header = self.rfile.readline(65536).strip()
            if not header:
                break
            name, _, value = header.decode("utf-8", "replace").partition(":")
            self.headers[name.lower()] = value.strip()
        if not line:
            return
        with self.server.lock, open(self.server.log, "a", encoding="utf-8") as log:
            log.write(line + "".join(f" | {name}: {self.headers[name]}" for name in WATCHED
                                     if name in self.headers) + "\n")
        path = line.split()[1]
        self.path = path
        if "://" in path:  # asked as a proxy
            path = "/" + path.split("/", 3)[3]
        self.path = path
        answer = ANSWERS.get(path.strip("/").split("?")[0], missing)
        try:
            answer(self)
            self.wfile.flush()
        except OSError:
            pass  # the client had enough

    def send(self, *parts):
        for part in parts:
            self.wfile.write(part.encode("utf-8") if isinstance(part, str) else part)
        self.wfile.flush()

    def page(self, body, *headers, status="200 OK", length=None):
        body = body.encode("utf-8") if isinstance(body, str) else body
        lines = [f"HTTP/1.1 {status}", "Connection: close",
                 f"Content-Length: {len(body) if length is None else length}", *headers, "", ""]
        self.send("\r\n".join(lines), body)

    def stream(self, *headers):
        self.send("\r\n".join(["HTTP/1.1 200 OK", "Connection: close",
                               "Content-Type: text/html", *headers, "", ""]))

    def wait_for_close(self):
        while self.rfile.read(1):
            pass


def missing(to):
    to.page("<p>no such page", status="404 Not Found")


def good(to):
    to.page(PAGE, "Content-Type: text/html; charset=utf-8")


def front(to):
    to.page(FRONT, "Content-Type: text/html; charset=utf-8")


def feed(to):
    if "etag-of-the-feed" in to.headers.get("if-none-match", ""):
        to.page("", status="304 Not Modified")
    else:
        to.page(FEED, "Content-Type: application/rss+xml", 'ETag: "etag-of-the-feed"')


def divided_teasers(to):
    to.page(TEASERS % ("/parts", "/missing"), "Content-Type: application/rss+xml")


def vanishing_teasers(to):
    to.page(TEASERS % ("/good", "/vanishing"), "Content-Type: application/rss+xml")


def vanishing(to, asked=[]):
    """There once, and never again."""
    asked.append(to)
    parts(to) if len(asked) == 1 else missing(to)


def slow_teasers(to):
    to.page(TEASERS % ("/silent", "/missing"), "Content-Type: application/rss+xml")


def parts(to):
    """An article of three pages: /parts, /parts?page=2, /parts?page=3; of /parts?lost, two."""
    number = int(to.path.partition("page=")[2] or 1)
    lost = "lost&" if "lost" in to.path else ""
    if lost and number == 3:
        missing(to)
        return
    links = "".join(f' <a href="/parts?{lost}page={other}">{other}</a>'
                    for other in range(2, 4) if other != number)
    to.page("<!DOCTYPE html><html lang=en><head><title>The choir</title></head><body><article>"
            "<h1>The choir</h1>" + "".join(f"<p>On page {number} {words} Nobody who has come tonight "
                                           "wants to go home.</p>"
                                           for words in SONGS[2 * number - 2:2 * number]) +
            f"<p>{links}</p></article></body></html>", "Content-Type: text/html")


def together(to):
    """Answers once two listeners are here."""
    to.server.pair.wait(20)
    good(to)


def unstored(to):
    to.page(PAGE, "Content-Type: text/html", "Cache-Control: no-store")


def to_file(to):
    to.page("", "Location: file:///etc/passwd", status="302 Found")


def to_good(to):
    to.page("", "Location: /news/good", status="301 Moved Permanently")


def to_other_port(to):
    to.page("", f"Location: http://127.0.0.1:{to.server.other}/good", status="302 Found")


def to_itself(to):
    to.page("", "Location: /to-itself", status="302 Found")


def hop(to):
    """/hop?5 sends on to /hop?4, and so on; /hop?0 is the page."""
    left = int(to.path.partition("?")[2] or 0)
    if left == 0:
        good(to)
    else:
        to.page("", f"Location: /hop?{left - 1}", status="307 Temporary Redirect")


def refresh(to):
    """As /hop, but the page says it, not the server; /refresh?private sends on to secrets."""
    left = to.path.partition("?")[2]
    if left == "0":
        good(to)
        return
    onto = ("http://169.254.169.254/latest" if left == "private" else
            f"/refresh?{int(left) - 1}")
    to.page(f"<html><head><title>Moved</title><meta http-equiv=Refresh content='0; url={onto}'>"
            "</head><body>Please wait.</body></html>", "Content-Type: text/html")


def to_nowhere(to):
    to.page("", "Location: http://[fe80::1]:99999/", status="302 Found")


def nul_location(to):
    to.page("", "Location: /good\0.example", status="302 Found")


def to_data(to):
    to.page("", "Location: data:text/html,<p>news", status="302 Found")


def to_private(to):
    """The address at which cloud providers tell secrets."""
    to.page("", "Location: http://169.254.169.254/latest", status="302 Found")


def to_secret(to):
    to.page("", f"Location: http://me:secret@127.0.0.1:{to.server.server_address[1]}/missing",
            status="302 Found")


def endless_redirect(to):
    to.send("HTTP/1.1 302 Found\r\nLocation: /good\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        to.send("10000\r\n", b"x" * 0x10000, "\r\n")


def trickle(to):
    to.stream()
    while True:
        to.send("x")
        time.sleep(0.1)


def silent(to):
    to.wait_for_close()


def silent_after_head(to):
    to.stream()
    to.wait_for_close()


def endless(to):
    to.stream()
    to.send(PAGE)
    while True:
        to.send(b"<p>and so on" * 5000)


def trickling_head(to):
    to.send("HTTP/1.1 200 OK\r\n")
    while True:
        to.send("X")
        time.sleep(0.1)


def nul_head(to):
    to.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\0\r\n\0: \0\r\nConnection: close\r\n\r\n",
            PAGE)


def nul_page(to):
    to.page(PAGE.replace(". ", ".\0 "), "Content-Type: text/html")


def all_nul(to):
    to.page(b"\0" * 100000, "Content-Type: text/html")


def negative_length(to):
    to.page(PAGE, "Content-Type: text/html", length=-1)


def endless_head(to):
    to.send("HTTP/1.1 200 OK\r\n")
    while True:
        to.send("X-Word: " + "x" * 4000 + "\r\n")


def endless_head_line(to):
    to.send("HTTP/1.1 200 OK\r\nX-Word: ")
    while True:
        to.send("x" * 60000)


def bomb(to):
    """A gigabyte in a megabyte: one compressed megabyte, a thousand times."""
    to.stream("Content-Encoding: gzip")
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    head = packer.compress(b"")
    megabyte = b"<p>boom " * (1 << 17)
    first = packer.compress(megabyte) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(megabyte) + packer.flush(zlib.Z_FULL_FLUSH)
    to.send(head, first)
    for _ in range(1000):
        to.send(again)


def bomb_in_bomb(to):
    packed = zlib.compress(zlib.compress(b"\0" * (1 << 20)))
    to.page(packed, "Content-Encoding: deflate, deflate")


def brotli(to):
    to.page(b"\x1b" + b"\0" * 64, "Content-Encoding: br")


def zstandard(to):
    to.page(b"\x28\xb5\x2f\xfd" + b"\0" * 64, "Content-Encoding: zstd")


def gzip(to):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    to.page(packer.compress(PAGE.encode()) + packer.flush(), "Content-Encoding: gzip",
            "Content-Type: text/html")


def broken_gzip(to):
    to.page(PAGE, "Content-Encoding: gzip", "Content-Type: text/html")


def too_long_length(to):
    to.page(PAGE, "Content-Type: text/html", length=len(PAGE) + 5000)


def too_short_length(to):
    to.page(PAGE, "Content-Type: text/html", length=len(PAGE) - 200)


def absurd_length(to):
    to.page(PAGE, "Content-Type: text/html", length="9" * 30)


def cut_off(to):
    to.stream("Transfer-Encoding: chunked")
    to.send("1000\r\n", PAGE[:500])


def nothing(_):
    pass


def no_http(to):
    to.send("SSH-2.0-OpenSSH_9.2p1\r\n")


def wrong_charset(to):
    to.page(ARABIC, "Content-Type: text/html; charset=iso-8859-1")


def arabic_charset(to):
    to.page(ARABIC.encode("windows-1256"), "Content-Type: text/html; charset=windows-1256")


def validated(to):
    marks = ('ETag: W/"v 1"', "Last-Modified: Mon, 01 Sep 2025 10:00:00 GMT")
    if to.headers.get("if-none-match") == 'W/"v 1"':
        to.page("", *marks, status="304 Not Modified")
    else:
        to.page(PAGE, "Content-Type: text/html", *marks)


def unasked_304(to):
    to.page("", status="304 Not Modified")


def too_many(to):
    to.page("wait", "Retry-After: 120", status="429 Too Many Requests")


def too_many_until(to):
    soon = time.time() + 1800
    to.page("wait", "Retry-After: " + time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(soon)),
            status="429 Too Many Requests")


def too_many_nonsense(to):
    to.page("wait", "Retry-After: soon, \x1b[31m", status="429 Too Many Requests")


def login(to):
    to.page("<html><body><h1>Welcome to the hotel</h1><form><input name=room></form></body></html>",
            "Content-Type: text/html", 'ETag: "hotel"')


def changing_feed(to):
    """A feed at first; from the second request on whatever stands between us and it."""
    with to.server.lock:
        to.server.asked[0] += 1
    feed(to) if to.server.asked[0] == 1 else login(to)


def teasers(to):
    """A feed of which no article can be had."""
    to.page(FEED.replace("/good", "/failing").replace("/arabic-charset", "/missing"),
            "Content-Type: application/rss+xml")


def maintenance(to):
    to.page("wait", "Retry-After: Fri, 31 Dec 2100 23:59:59 GMT", status="503 Unavailable")


def failing(to):
    to.page("<p>error", status="500 Internal Server Error")


def endless_failure(to):
    to.send("HTTP/1.1 500 Oh\r\nConnection: close\r\n\r\n")
    while True:
        to.send(b"x" * 60000)


def forbidden(to):
    to.page("<p>no", status="403 Forbidden")


def gone(to):
    to.page("<p>no", status="410 Gone")


def cookie(to):
    to.page("", "Set-Cookie: who=listener", "Location: /good", status="302 Found")


def controls(to):
    to.page(PAGE, 'ETag: "\x1b]52;c;AAAA\x07"', "Content-Type: text/html; charset=\x1b[31m")


def percent(to):
    good(to)


def picture(to):
    to.page(b"\x89PNG\r\n\x1a\n" + b"\1" * 5000, "Content-Type: text/html")


def empty(to):
    to.page("", "Content-Type: text/html")


ANSWERS = {name.replace("_", "-"): value for name, value in list(globals().items())
           if callable(value) and value.__module__ == __name__ and name.islower()}
ANSWERS["news/good"] = good
ANSWERS["%D8%AE%D8%A8%D8%B1%20one"] = percent


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64


def main():
    servers = [Server(("127.0.0.1", 0), Handler) for _ in range(2)]
    ports = [server.server_address[1] for server in servers]
    lock, pair, asked = threading.Lock(), threading.Barrier(2), [0]
    for server, other in zip(servers, reversed(ports)):
        server.log, server.other = sys.argv[1], other
        server.lock, server.pair, server.asked = lock, pair, asked
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print(*ports, flush=True)
    threading.Event().wait()


main()
