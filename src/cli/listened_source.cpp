#include "cli/listened_source.h"

#include <filesystem>
#include <system_error>

#include "cli/messages.h"
#include "library/fingerprint.h"
#include "model/message.h"
#include "source/address.h"
#include "source/story_name.h"

namespace fs = std::filesystem;

namespace nashra {

namespace {

ListenedSource one_source(const std::string& input, const std::string& content) {
    if (input == "-") return {"text:" + content, message("standard input")};
    if (is_web_address(input)) return {"web:" + story_name(input, {}), input};
    std::error_code error;
    const auto file = fs::weakly_canonical(fs::absolute(input, error), error);
    const auto name = error ? input : file.string();
    return {"file:" + name, name};
}

}  // namespace

ListenedSource listened_source(const InputOptions& input, const std::string& content) {
    if (input.inputs.empty()) return {"feeds", message("the feeds")};
    if (input.inputs.size() == 1) return one_source(input.inputs.front(), content);
    std::string keys;
    for (const auto& one : input.inputs)
        keys += one_source(one, content).key + '\n';
    const auto first = one_source(input.inputs.front(), content).name;
    return {"queue:" + fingerprint(keys), and_more(first, input.inputs.size() - 1)};
}

std::string short_name(const ListenedSource& source) {
    if (is_web_address(source.name)) return host_of(source.name);
    const bool in_folder = source.key.starts_with("file:") || source.name.starts_with('/');
    return in_folder ? fs::path{source.name}.filename().string() : source.name;
}

std::string content_name(const std::string& content, const Article& article) {
    auto name = fingerprint(content, article.title);
    for (const auto& block : article.blocks)
        name = fingerprint(name, block.text);
    for (const auto& headline : article.headlines)
        name = fingerprint(name, headline.title);
    return name;
}

}  // namespace nashra
