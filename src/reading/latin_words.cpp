#include "reading/latin_words.h"

#include <algorithm>
#include <vector>

#include "reading/word_list.h"

namespace nashra {

namespace {

// In the order of kLatinLanguages; elided words with their apostrophe.
constexpr std::array<std::string_view, kLatinLanguages.size()> kCommon = {
    // English
    "the of and to in is was for that with on by at from are has have had not this "
    "said his her will be as it an a but were which who their they he she would been "
    "its about after more new can could when all out up or what i we you our if no so "
    "my me do there into over than them how before during against also says one two "
    "first last year us am man die war bin old may most only between because while "
    "where both each did does going get make just like now any these those",
    // French
    "le la les de des du et en un une que qui dans pour sur au aux est sont par pas "
    "plus ce cette ces il elle nous vous ils elles je se sa son ses avec ne mais ou "
    "où été a fait être on leur leurs tout tous sans comme entre après contre depuis "
    "selon aussi très bien c' d' j' l' m' n' qu' s' t' y suis deux était ont cet "
    "quand même alors",
    // German
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als "
    "auch es an er hat aus bei wird nach sind einer um am einen noch wie einem über "
    "so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sie ich wir "
    "bin kein keine unter gegen seit wenn werden sagte seine ihre schon dass was hier "
    "uns mein",
    // Spanish
    "de la que el en y a los del se las por un para con no una su al lo como más pero "
    "sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay "
    "donde quien desde todo nos durante es son está ha fue han ser según años qué eso "
    "mi te si yo estamos",
    // Italian
    "di e il la che in a un per è una sono con non del si da le i dei come ma al gli "
    "della nel alla più anche io lo ha o se delle questo nella era suo dal sul degli "
    "ci mi l' dell' un' c' all' nell' sull' dall' perché questa stato anni dopo hanno "
    "nei sulla cosa tutti quando",
    // Portuguese
    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas "
    "foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só "
    "pelo pela até isso ela entre era depois sem mesmo aos são dia anos ainda segundo "
    "sobre após você nas",
    // Dutch
    "de van een het en in is dat op te zijn voor met die niet aan er om ook als maar "
    "dan bij nog uit door naar heeft hij over ze wordt werd ik je wij hun deze geen "
    "was tot worden meer wat kan zo na tegen jaar hebben dit",
    // Turkish
    "ve bir bu da de için ile olarak çok daha gibi kadar olan sonra ise ne değil var "
    "en o ben mi her türkiye edildi oldu etti dedi yıl ya ki olduğunu kendi ancak "
    "göre"};

// "Oscar de la Renta", "Los Angeles", "Ludwig van Beethoven".
constexpr std::string_view kInNames =
    "de la le les el del da do dos das di du des van von der den ten al bin los las "
    "d' l' a e y o i en";

struct Entry {
    std::string_view word;
    LatinWord languages;
};

/// Sorted by word, each word once.
std::vector<Entry> all_words() {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < kCommon.size(); ++i)
        for_each_word(kCommon[i], [&](std::string_view word) {
            entries.push_back({word, 1U << i});
        });
    for_each_word(kInNames, [&](std::string_view word) {
        entries.push_back({word, kWithinNames});
    });
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.word < b.word; });
    std::vector<Entry> merged;
    for (const auto& entry : entries) {
        if (merged.empty() || merged.back().word != entry.word) merged.push_back(entry);
        merged.back().languages |= entry.languages;
    }
    return merged;
}

}  // namespace

LatinWord latin_word(std::string_view word) {
    static const auto words = all_words();
    const auto found =
        std::lower_bound(words.begin(), words.end(), word,
                         [](const Entry& entry, std::string_view w) { return entry.word < w; });
    return found != words.end() && found->word == word ? found->languages : 0;
}

}  // namespace nashra
