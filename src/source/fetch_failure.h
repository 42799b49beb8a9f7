// Why a page could not be fetched, in the words of a listener: the thing, the cause and the next
// step in one line. Any thread.
#pragma once

#include <chrono>
#include <string>

#include "model/fetcher.h"
#include "source/response_head.h"

namespace nashra {

/// What can go wrong on the way, whatever library does it.
enum class Trouble {
    no_library,
    malformed_address,
    private_address,
    no_such_host,
    no_connection,
    timed_out,
    broken_off,
    bad_certificate,
    no_secure_connection,
    proxy,
    too_many_redirects,
    no_web_page,
    too_large,
    garbled,
    other,
};

FetchFailure failure_of(Trouble trouble, const std::string& address);

/// REQUIRES: the server answered, with no page: a status other than 2xx.
FetchFailure failure_of(const ResponseHead& head, const std::string& address,
                        std::chrono::sys_seconds now);

}  // namespace nashra
