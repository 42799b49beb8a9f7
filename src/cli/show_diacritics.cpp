#include "cli/show_diacritics.h"

#include <cmath>

#include "cli/json.h"
#include "cli/messages.h"
#include "cli/standard_output.h"
#include "spoken/endings.h"
#include "spoken/with_signs.h"

namespace nashra {

namespace {

VocalisedText vocalised(std::string_view written, const Diacritizer& diacritizer, Endings endings) {
    auto text = vocalised_text(written);
    diacritizer.vocalise(written, text);
    choose_endings(text, endings);
    return text;
}

void print_endings(std::string_view written, const VocalisedText& text) {
    for (const auto& word : text.words) {
        const auto per_cent = std::lround(word.ending_confidence * 100);
        print_data("  " +
                   printable(std::string{written.substr(word.begin, word.end - word.begin)}) +
                   ": ending " + std::to_string(per_cent) + " % sure" +
                   (word.ending == WordEnding::dropped ? ", dropped" : ""));
    }
}

}  // namespace

std::string diacritics_line(std::string_view line, const Diacritizer& diacritizer,
                            Endings endings) {
    return with_signs(line, vocalised(line, diacritizer, endings));
}

void show_diacritics(const Sentence& sentence, const ShowCommand& command,
                     const Diacritizer& diacritizer) {
    for (const auto& run : sentence.runs) {
        if (run.language != kArabic) continue;
        const auto text = vocalised(run.text, diacritizer, command.endings);
        if (command.output == Output::json) {
            print_data(json_line(sentence, "diacritics", with_signs(run.text, text)));
            continue;
        }
        print_data(printable(with_signs(run.text, text)));
        if (command.explain == Explain::yes) print_endings(run.text, text);
    }
}

}  // namespace nashra
