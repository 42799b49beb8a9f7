#include "cli/own_keys.h"

#include <map>
#include <optional>

#include "cli/typed_command.h"
#include "model/error.h"
#include "model/message.h"
#include "player/keys.h"

namespace nashra {

namespace {

std::string key_in(const std::string& command, const std::string& name) {
    if (const auto key = key_called(name)) return *key;
    throw Error{
        Kind::config,
        message("the configuration file, [keys], %1: '%2' is no key that can be chosen (a letter "
                "or sign, "
                "Space, Enter, Tab, Backspace, Up, Down, Left, Right, PageUp, PageDown, Home, End, "
                "Comma, Semicolon, Quote, Apostrophe, Hash, LeftBracket, RightBracket)",
                command, name)};
}

}  // namespace

KeyMap key_map(KeyProfile profile, const std::vector<OwnKeys>& own) {
    KeyMap map{profile};
    std::map<std::string, std::string> taken;  // which command has the key
    for (const auto& [name, keys] : own) {
        const auto command = command_named(name);
        if (!command) {
            throw Error{Kind::config,
                        message("the configuration file, [keys]: there is no command '%1' (%2)",
                                name, meant_by(name))};
        }
        std::vector<std::string> wanted;
        for (const auto& key : keys) {
            if (key.empty() || key == "none") continue;
            const auto called = key_in(name, key);
            const auto [before, is_new] = taken.emplace(called, name);
            if (is_new) {
                wanted.push_back(called);
            } else if (before->second != name) {
                throw Error{
                    Kind::config,
                    message("the configuration file, [keys]: '%1' is the key of %2 and of %3", key,
                            before->second, name)};
            }
        }
        map.bind(*command, wanted);
    }
    return map;
}

}  // namespace nashra
