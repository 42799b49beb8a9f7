#include "library/database.h"

#include <fstream>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fakes/test_folder.h"
#include "model/error.h"

using nashra::Database;
using nashra::Error;
using nashra::test::TestFolder;

namespace fs = std::filesystem;

TEST_CASE("The library is its owner's alone", "[library]") {
    const TestFolder folder;
    const Database database{folder / "deep/er/library.db"};
    CHECK(fs::status(folder / "deep/er/library.db").permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(fs::status(folder / "deep/er").permissions() == fs::perms::owner_all);
}

TEST_CASE("A file that is no library is left alone, and named", "[library]") {
    const TestFolder folder;
    const auto path = folder / "library.db";
    std::ofstream{path} << std::string(5000, 'x');
    CHECK_THROWS_WITH(Database{path}, Catch::Contains(path) && Catch::Contains("not a database"));
    CHECK(fs::file_size(path) == 5000);
}

TEST_CASE("A later nashra's library is not touched", "[library]") {
    const TestFolder folder;
    {
        Database database{folder / "library.db"};
        database.ask("PRAGMA user_version = 999").run();
    }
    CHECK_THROWS_WITH(Database{folder / "library.db"}, Catch::Contains("a later nashra"));
}

TEST_CASE("A library that cannot be made is an error that says why", "[library]") {
    CHECK_THROWS_AS(Database{"/proc/none/library.db"}, Error);
    const TestFolder folder;
    CHECK_THROWS_AS(Database{folder.path()}, Error);
}

TEST_CASE("What a transaction did not keep has not happened", "[library]") {
    const TestFolder folder;
    Database database{folder / "library.db"};
    const auto count = [&] {
        auto question = database.ask("SELECT count(*) FROM heard");
        return question.next() ? question.number(0) : -1;
    };
    {
        const Database::Transaction transaction{database};
        database.ask("INSERT INTO heard VALUES ('a', 1)").run();
    }
    CHECK(count() == 0);
    {
        Database::Transaction transaction{database};
        database.ask("INSERT INTO heard VALUES ('a', 1)").run();
        transaction.keep();
    }
    CHECK(count() == 1);
}

TEST_CASE("Opening a library takes no locks from another that is open", "[library]") {
    const TestFolder folder;
    Database one{folder / "library.db"};
    const Database::Transaction writing{one};
    one.ask("INSERT INTO heard VALUES ('a', 1)").run();
    // Closing any descriptor of a file drops the process's locks on it; a child sees whether they
    // are there.
    { const Database other{folder / "library.db"}; }
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const int file = ::open((folder / "library.db-shm").c_str(), O_RDWR | O_CLOEXEC);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 120;  // SQLite's WAL_WRITE_LOCK
        lock.l_len = 1;
        const bool asked = file >= 0 && fcntl(file, F_GETLK, &lock) == 0;
        _exit(asked && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(status == 0);
}

TEST_CASE("Two nashras share one library", "[library]") {
    const TestFolder folder;
    Database one{folder / "library.db"};
    Database other{folder / "library.db"};
    one.ask("INSERT INTO heard VALUES (?, 7)").with("نشرة").run();
    auto question = other.ask("SELECT key, at FROM heard");
    REQUIRE(question.next());
    CHECK(question.text(0) == "نشرة");
    CHECK(question.number(1) == 7);
}
