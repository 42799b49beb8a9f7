#include "reading/arabic_words.h"

#include <algorithm>
#include <vector>

#include "reading/word_list.h"

namespace nashra {

namespace {

// In the order of kArabicScriptLanguages. Persian also as old keyboards write it, with ي and ك.
constexpr std::array<std::string_view, kArabicScriptLanguages.size()> kCommon = {
    // Arabic
    "في من على إلى أن عن مع هذا هذه التي الذي قال ما لا لم كان و أو بين بعد قبل ذلك",
    // Persian
    "در از به که را است این با برای آن یک خود تا بر شد کرد می های ها هم یا شده نیز "
    "گفت بود و مي كه اين براي هاي شود کشور دولت مردم سال روز شهر باید اما دیگر بین "
    "ماه همه چند مورد باشد خواهد کنند کند دارد بودند استان وی او ما آنها ایران ایرانی "
    "تهران آمریکا آمریکایی اروپا جمهوری رئیس گزارش دانشگاه پلیس پارلمان دادگاه مجلس "
    "شورای اسلام تشکیل جنوبی شمالی زیادی",
    // Urdu
    "کے میں کی کا سے کو اور نے ہے پر کہ اس یہ ہیں ہو تھا بھی کر گیا ایک جو لیے وزیر "
    "صدر ملک عوام سرکار پاکستان پاکستانی یورپ یورپی امریکی عالمی پولیس پارلیمان "
    "الیکشن کمیشن خاتون لوگ خان جنوری فروری اپریل جون اگست ستمبر اکتوبر نومبر دسمبر "
    "مطابق انتخابات فوجی مرکزی ریاستی حکومتی تعلیم کامیاب کامیابی پروگرام بالکل بعد",
    // Pashto
    "د په چې او ته کې له سره دا دی يې هم شو",
    // Sorani
    "لە بە و کە بۆ ئەم ئەو لەگەڵ دەکات"};

bool by_word(const ArabicScriptWord& a, const ArabicScriptWord& b) { return a.word < b.word; }

std::vector<ArabicScriptWord> all_words() {
    std::vector<ArabicScriptWord> words;
    for (std::size_t i = 0; i < kCommon.size(); ++i) {
        for_each_word(kCommon[i], [&](std::string_view word) {
            words.push_back({word, kArabicScriptLanguages[i]});
        });
    }
    std::sort(words.begin(), words.end(), by_word);
    return words;
}

}  // namespace

std::span<const ArabicScriptWord> arabic_script_words(std::string_view word) {
    static const auto words = all_words();
    const auto [first, last] = std::equal_range(words.begin(), words.end(),
                                                ArabicScriptWord{word, kUndetermined}, by_word);
    return {first, last};
}

}  // namespace nashra
