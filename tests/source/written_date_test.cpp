// The ways in which feeds and pages write a date.
#include "source/written_date.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using nashra::utc_date;

namespace {

using Dates = std::vector<std::pair<std::string, std::string>>;

void are_read(const Dates& dates) {
    for (const auto& [written, utc] : dates) {
        INFO(written);
        CHECK(utc_date(written) == utc);
    }
}

}  // namespace

TEST_CASE("ISO 8601 is read in all its widths", "[source][date]") {
    are_read({{"2019-12-30", "2019-12-30T00:00:00Z"},
              {"2019-12", "2019-12-01T00:00:00Z"},
              {"2019", "2019-01-01T00:00:00Z"},
              {"20191230", "2019-12-30T00:00:00Z"},
              {"2019-364", "2019-12-30T00:00:00Z"},
              {"2019364", "2019-12-30T00:00:00Z"},
              {"2024-03-01T00:30:00+02:00", "2024-02-29T22:30:00Z"},
              {"2024-03-01T10:30:15.250Z", "2024-03-01T10:30:15Z"},
              {"2024-03-01T10:30:15,5Z", "2024-03-01T10:30:15Z"},
              {"2024-03-01T10:30:00-0530", "2024-03-01T16:00:00Z"},
              {"2024-03-01T10:30+02", "2024-03-01T08:30:00Z"},
              {"20240301T103015Z", "2024-03-01T10:30:15Z"},
              {"20240301103015", "2024-03-01T10:30:15Z"},
              {"2024-03-01 10:30:15", "2024-03-01T10:30:15Z"},
              {"2024-03-01t10:30:15z", "2024-03-01T10:30:15Z"},
              {"2023-12-31T24:00:00Z", "2024-01-01T00:00:00Z"},
              {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"}});
}

TEST_CASE("RFC 822 is read as feeds write it", "[source][date]") {
    const std::string expected = "2004-01-01T19:48:21Z";
    for (const std::string written :
         {"Thu, 01 Jan 2004 19:48:21 GMT", "Thu, 1 Jan 2004 19:48:21 UTC",
          "01 Jan 2004 19:48:21 +0000", "Thu, 01 Jan 04 19:48:21 GMT", "Thu, 01 Jan 2004 19:48:21",
          "Thu,01 Jan 2004 19:48:21 GMT", "Thu, 01 January 2004 19:48:21 GMT",
          "Thursday, 01-Jan-04 19:48:21 GMT", "Thu, Jan 01 2004 19:48:21 GMT",
          "January 1, 2004 7:48:21 PM", "Thu, 01 Jan 2004 20:48:21 +0100",
          "Thu, 01 Jan 2004 20:48:21 +01:00", "Thu, 01 Jan 2004 14:48:21 EST",
          "Thu, 01 Jan 2004 20:48:21 CET", "Thu, 01 Jan 2004 21:48:21 GMT+2",
          "thu, 01 jan 2004 19:48:21 gmt", "Thu, 01 Jan 104 19:48:21 GMT",
          "04 Jan 01 19:48:21 GMT"}) {
        INFO(written);
        // The last one is read as it stands: day, month, year.
        CHECK(utc_date(written) == (written.starts_with("04") ? "2001-01-04T19:48:21Z" : expected));
    }
    are_read({{"Thu, 01 Jan 2004", "2004-01-01T00:00:00Z"},
              {"1st January 2004", "2004-01-01T00:00:00Z"},
              {"99 Jan 31 10:00 GMT", "1999-01-31T10:00:00Z"}});
}

TEST_CASE("asctime and dates in numbers are read", "[source][date]") {
    are_read({{"Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21Z"},
              {"Thu Jan 01 11:48:21 PST 2004", "2004-01-01T19:48:21Z"},
              {"Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z"},
              {"15.09.2006 08:19", "2006-09-15T08:19:00Z"},
              {"15/9/2006", "2006-09-15T00:00:00Z"},
              {"9/15/2006 8:19:53 AM", "2006-09-15T08:19:53Z"},
              {"9/5/2006 12:19:53 AM", "2006-09-05T00:19:53Z"}});
}

TEST_CASE("Dates are read in the languages of their feeds", "[source][date]") {
    are_read({{"الجمعة، 12 يناير 2024 10:30", "2024-01-12T10:30:00Z"},
              {"١٢ آذار ٢٠٢٤", "2024-03-12T00:00:00Z"},
              {"12 تشرين الثاني 2024", "2024-11-12T00:00:00Z"},
              {"5 كانون الثاني 2024 - 9:05 مساء", "2024-01-05T21:05:00Z"},
              {"mar. 5 oct. 2021 10:00", "2021-10-05T10:00:00Z"},
              {"5 février 2021", "2021-02-05T00:00:00Z"},
              {"Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"},
              {"2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z"},
              {"2004년 05월 08일  오후 11:31:58", "2004-05-08T23:31:58Z"}});
}

TEST_CASE("A date of another calendar beside one of ours is left out", "[source][date]") {
    CHECK(utc_date("الجمعة 1445/9/12 هـ الموافق 2024/03/22 م") == "2024-03-22T00:00:00Z");
    CHECK(utc_date("12 رمضان 1445 هـ الموافق 22 مارس 2024") == "2024-03-22T00:00:00Z");
    CHECK(utc_date("14:22-3 فبراير 2024 م ـ 23 رجب 1445 هـ") == "2024-02-03T14:22:00Z");
}

TEST_CASE("What is no date is none", "[source][date]") {
    for (const std::string written :
         {"", "yesterday", "2024-13-40", "32 Jan 2004", "31 Feb 2004", "25:61", "Thu, Jan",
          "1074000000", "12 رمضان 1445", "1403-01-15", "2004-01-01T25:00:00Z",
          "0000-00-00T00:00:00Z", "99999999999999999999"}) {
        INFO(written);
        CHECK(utc_date(written).empty());
    }
    CHECK(utc_date(std::string(100'000, '1')).empty());
    CHECK(utc_date(std::string(100'000, '-')).empty());
}
