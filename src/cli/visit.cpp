#include "cli/visit.h"

#include <algorithm>
#include <utility>

#include "cli/inputs.h"
#include "cli/listened_source.h"

namespace nashra {

Visit read_visit(const InputOptions& input, const RunningOrder& order,
                 std::shared_ptr<const Pronunciation> pronunciation, std::optional<Asking> asking) {
    Visit visit{.programme = std::make_unique<Programme>(std::move(pronunciation)),
                .texts = std::make_unique<TextsToCome>(input),
                .input = input,
                .order = order,
                .source = {},
                .from = {}};
    const auto& inputs = input.inputs;
    const bool typed = std::find(inputs.begin(), inputs.end(), "-") != inputs.end();
    std::string content;
    const auto take = [&](Article article) {
        if (typed) content = content_name(content, article);
        visit.texts->append(*visit.programme, std::move(article), order);
    };
    auto now = input;
    now.fetch.asking = asking.value_or(input.fetch.asking);
    visit.worst = read_inputs(now, take, Completing::later);
    visit.source = listened_source(input, content);
    return visit;
}

}  // namespace nashra
