#include "cli/headlines.h"

#include <cstdio>
#include <string>

#include "cli/inputs.h"
#include "cli/json.h"
#include "cli/messages.h"
#include "cli/standard_output.h"

namespace nashra {

int print_headlines(const HeadlinesCommand& command) {
    std::size_t number = 0;
    return read_inputs(command.input, [&](const Article& article) {
        for (const auto& headline : article.headlines) {
            if (command.output == Output::json) {
                print_data(json_line(headline));
            } else {
                print_data(std::to_string(++number) + " " + printable(headline.title));
            }
        }
    });
}

}  // namespace nashra
