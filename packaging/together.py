#!/usr/bin/env python3
"""Which files can be compiled one behind another, as one: packaging/together.py FILE...

Prints a group a line: files of one folder of which none says a name that another one declares for
itself. What they include is then read, and what they all make of it compiled, once for all of them.
"""

import functools
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INCLUDED = re.compile(r'^#include "([^"]+)"', re.MULTILINE)
SAID = re.compile(r'"(?:\\.|[^"\\])*"|//.*|([A-Za-z_]\w*)')
# What a line that is not indented declares: a type, a function, a constant.
DECLARED = re.compile(r"(?:struct|class|enum class|using)\s+(?:\w+::)*(\w+)|.*?(\w+)\s*[(={[]")
DECLARES_NOTHING = ("namespace ", "using namespace ", "template ", "static_assert", "TEST_CASE")
ALIAS = re.compile(r"using \w+ =")


def said_in(text):
    return {match[1] for match in SAID.finditer(text)}


def declared_in(lines):
    matches = (DECLARED.match(line) for line in lines
               if line[:1].isalpha() and not line.startswith(DECLARES_NOTHING))
    return {match[1] or match[2] for match in matches if match}


def own_lines(lines):
    """Those that declare what no other file sees."""
    inside = False
    for line in lines:
        if line.startswith("namespace {"):
            inside = True
        elif line.startswith("}  // namespace"):
            inside = False
        elif inside or line.startswith("static ") or ALIAS.match(line):
            yield line


@functools.cache
def seen_through(header):
    """What is declared in a header of ours, and in those that it includes."""
    text = header.read_text()
    return declared_in(text.splitlines()).union(*map(seen_through, headers_of(text)))


def headers_of(text):
    paths = [folder / name for name in INCLUDED.findall(text) for folder in (ROOT / "src", ROOT / "tests")]
    return [path for path in paths if path.exists()]


class Group:
    def __init__(self, folder):
        self.folder, self.items, self.own, self.said = folder, [], set(), set()

    def takes(self, folder, own, said):
        return self.folder == folder and self.own.isdisjoint(said) and self.said.isdisjoint(own)

    def add(self, item, own, said):
        self.items.append(item)
        self.own |= own
        self.said |= said


def groups_of(items, most, file_of=lambda item: item):
    """ITEMS, each with a file, in groups of at most MOST."""
    groups = []
    for item in items:
        file = Path(file_of(item))
        text = file.read_text()
        own = declared_in(own_lines(text.splitlines()))
        said = said_in(text).union(*map(seen_through, headers_of(text)))
        for group in groups:
            if len(group.items) < most and group.takes(file.parent, own, said):
                break
        else:
            group = Group(file.parent)
            groups.append(group)
        group.add(item, own, said)
    return [group.items for group in groups]


if __name__ == "__main__":
    for files in groups_of(sys.argv[1:], most=8):
        print(";".join(files))
