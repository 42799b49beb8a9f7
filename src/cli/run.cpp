#include "cli/run.h"

#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <variant>

#include "cli/accessibility_help.h"
#include "cli/bookmark_list.h"
#include "cli/catalogue.h"
#include "cli/command_line.h"
#include "cli/ctl.h"
#include "cli/feeds.h"
#include "cli/headlines.h"
#include "cli/interface_language.h"
#include "cli/messages.h"
#include "cli/play.h"
#include "cli/podcast.h"
#include "cli/record.h"
#include "cli/show.h"
#include "cli/standard_input.h"
#include "cli/standard_output.h"
#include "model/error.h"
#include "model/message.h"

namespace nashra {

namespace {

struct Perform {
    int operator()(const PlayCommand& command) const { return play(command); }
    int operator()(const RecordCommand& command) const { return record(command); }
    int operator()(const PodcastCommand& command) const { return podcast(command); }
    int operator()(const HeadlinesCommand& command) const { return print_headlines(command); }
    int operator()(const FeedsCommand& command) const { return feeds(command); }
    int operator()(const ShowCommand& command) const { return show(command); }
    int operator()(const BookmarksCommand& command) const { return bookmarks(command); }
    int operator()(const ControlCommand& command) const { return control(command); }
    int operator()(const VoicesCommand& /*command*/) const { return print_voices(); }
    int operator()(const DevicesCommand& /*command*/) const { return print_devices(); }
    int operator()(const AccessibilityCommand& /*command*/) const {
        return print_accessibility_help();
    }
    int operator()(const PrintCommand& command) const {
        std::fputs(command.text.c_str(), stdout);
        return 0;
    }
};

/// For the commands that read pages.
struct TakePipedInput {
    void operator()(auto& command) const {
        if constexpr (requires { command.input.inputs; }) take_piped_input(command.input.inputs);
    }
    void operator()(PlayCommand& command) const {
        // Standard input is for commands then, and not the page, unless it is said to be.
        if (command.line_mode == LineMode::no) take_piped_input(command.input.inputs);
    }
    void operator()(PodcastCommand& command) const {
        if (command.manifest.empty()) take_piped_input(command.input.inputs);
    }
    void operator()(ShowCommand& command) const {
        if (command.filter == Filter::no) take_piped_input(command.input.inputs);
    }
};

int perform(int argc, char** argv) {
    auto command = parse_command_line(argc, argv);
    std::visit(TakePipedInput{}, command);
    const int code = std::visit(Perform{}, command);
    flush_data();
    return code;
}

}  // namespace

int run(int argc, char** argv) {
    try {
        speak_interface_language();
        std::signal(SIGPIPE, SIG_IGN);  // a reader that went away is an error of the write
        return perform(argc, argv);
    } catch (const Error& error) {
        print_error(error.what());
        return exit_code(error.kind());
    } catch (const std::bad_alloc&) {
        print_error(message("out of memory"));
    } catch (const std::exception& error) {
        print_error(message("internal error: %1", error.what()));
    }
    return exit_code(Kind::internal);
}

}  // namespace nashra
