#include "source/front_page.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "model/utf8.h"
#include "source/invitation.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/story_address.h"

namespace nashra {

namespace {

constexpr std::size_t kFewestStories = 3;
constexpr std::size_t kFewestOfPage = 4;        // where the main content has fewer
constexpr std::size_t kLongestTeaser = 500;     // letters
constexpr std::size_t kLongIntroduction = 200;  // letters above the first story
constexpr std::size_t kShortIntroduction = 60;
constexpr std::size_t kSentence = 8;  // words

/// "Headline", or "Headline, and a sentence about it".
bool begins_with_link(const HtmlBlock& block) {
    return block.link != 0 && block.link < block.first;
}

/// What the block says besides the links in it.
std::size_t own_letters(const HtmlBlock& block) { return count_letters(block.unlinked); }

bool is_sentence(const HtmlBlock& block) { return count_words(block.unlinked) >= kSentence; }

class FrontReader {
  public:
    FrontReader(const HtmlTree& tree, const MainContent& content,
                const std::vector<HtmlBlock>& blocks, const HeadlinePage& page)
        : tree_(tree),
          content_(content),
          blocks_(blocks),
          stories_(headline_list(tree, content, {}, page)) {}

    /// In the main content no text stands without its headline, or is as long as an article.
    bool is_front() const {
        Amounts main;
        std::size_t since = 0;  // letters since the last story
        for (const auto& block : blocks_) {
            if (is_title(block)) {
                main.end_text(since);
                ++main.stories;
            }
            main.sentences += is_sentence(block) ? 1 : 0;
            if (block.link == 0) main.add_unlinked(block.role);
            (main.stories == 0 ? main.before : since) += own_letters(block);
            main.letters += own_letters(block);
        }
        main.end_text(since);
        const bool few = main.stories < kFewestStories;
        const std::size_t introduction = few ? kShortIntroduction : kLongIntroduction;
        return main.stories > 0 && !main.is_built_like_article() &&
               stories_.size() >= (few ? kFewestOfPage : kFewestStories) &&
               main.sentences * 2 <= main.stories * 3 &&
               main.before <= std::max(introduction, main.letters / 10) &&
               main.in_long_texts * 4 <= main.letters;
    }

    FrontPage read() {
        FrontPage front;
        for (const auto& story : stories_)
            front.headlines.push_back(story.headline);
        take_teasers(front.headlines);
        for (const auto& block : blocks_) {
            const bool owned = std::binary_search(owned_.begin(), owned_.end(), block.first);
            if (owned || is_title(block) || !is_sentence(block) ||
                line_kind(block.text) != LineKind::prose)
                continue;
            front.blocks.push_back(block);
            read_.insert(block.first);
        }
        for (auto& block : html_blocks(tree_, 0, content_.furniture)) {
            if (!read_.contains(block.first) && !is_title(block) && block.tag != "title")
                front.unread.push_back(std::move(block));
        }
        return front;
    }

  private:
    struct Amounts {
        std::size_t stories = 0;
        std::size_t sentences = 0;
        std::size_t before = 0;  // letters above the first story
        std::size_t letters = 0;
        std::size_t in_long_texts = 0;

        std::size_t headings = 0;  // without a link
        std::size_t points = 0;    // of lists, and quotes

        void add_unlinked(BlockRole role) {
            headings += role == BlockRole::heading ? 1 : 0;
            points += role == BlockRole::list_item || role == BlockRole::quote ? 1 : 0;
        }

        /// "The ten best pliers": each name is a link to a shop.
        bool is_built_like_article() const {
            constexpr std::size_t kFewPoints = 3;
            return points >= kFewPoints || headings * 2 > stories + 1;
        }

        void end_text(std::size_t& since) {
            if (since > kLongestTeaser) in_long_texts += since;
            since = 0;
        }
    };

    /// The story whose link begins this block, or the end.
    std::vector<ListedHeadline>::const_iterator story_at(std::size_t link) const {
        const auto found =
            std::lower_bound(stories_.begin(), stories_.end(), link,
                             [](const auto& story, std::size_t at) { return story.link < at; });
        return found != stories_.end() && found->link == link ? found : stories_.end();
    }

    bool is_title(const HtmlBlock& block) const {
        return begins_with_link(block) && story_at(block.link) != stories_.end();
    }

    /// A headline that is not in the list: of the page itself, or there already.
    bool is_other_title(const HtmlBlock& block) const {
        constexpr std::size_t kFewestWords = 4;
        return begins_with_link(block) && block.unlinked.empty() &&
               ending_of(block.text) == Ending::open && count_words(block.text) >= kFewestWords &&
               may_be_story(tree_[block.link].attribute("href"));
    }

    /// "Book a demo", an advert, a story that is listed above: what follows is about it.
    static bool is_refused(const HtmlBlock& block) {
        return block.role == BlockRole::heading && block.link != 0 && block.unlinked.empty();
    }

    /// Of the whole page: the rows of teasers are no part of the main content.
    std::vector<HtmlBlock> all_blocks() const {
        std::vector<Furniture> unread;
        std::copy_if(content_.furniture.begin(), content_.furniture.end(),
                     std::back_inserter(unread),
                     [](const auto& part) { return !may_hold_headlines(part.reason); });
        return html_blocks(tree_, 0, unread);
    }

    void take_teasers(std::vector<Headline>& headlines) {
        constexpr std::size_t kNear = 3;  // blocks: a date, an author, the teaser
        auto story = stories_.cend();
        std::size_t distance = 0;
        bool refused = false;
        for (const auto& block : all_blocks()) {
            const auto begun = begins_with_link(block) ? story_at(block.link) : stories_.cend();
            const bool title = begun != stories_.cend() && begun != story;
            if (title) {
                story = begun;
                distance = 0;
                refused = false;
            } else if (is_refused(block) && begun != story) {
                story = stories_.cend();
                distance = 0;
                refused = true;
            } else if (++distance > kNear || (begun != story && is_other_title(block)) ||
                       (block.role == BlockRole::heading && block.link == 0)) {
                story = stories_.cend();
                refused = false;
            }
            if (refused || story != stories_.cend()) owned_.push_back(block.first);
            if (story == stories_.cend()) continue;
            const auto number = static_cast<std::size_t>(story - stories_.cbegin());
            // A card that is one link has its teaser in it.
            const bool in_link = !title && block.link == story->link;
            if (add_teaser(headlines[number], in_link ? block.text : block.unlinked))
                read_.insert(block.first);
        }
    }

    /// False for what is no text about the story.
    static bool add_teaser(Headline& headline, const std::string& text) {
        constexpr std::size_t kFewestWords = 5;
        const std::string teaser = without_invitation(text);
        if (count_words(teaser) < kFewestWords || line_kind(teaser) != LineKind::prose)
            return false;
        if (count_letters(headline.teaser) + count_letters(teaser) > kLongestTeaser) return false;
        if (folded_label(teaser) == folded_label(headline.title)) return true;
        if (!headline.teaser.empty()) headline.teaser += ' ';
        headline.teaser += teaser;
        return true;
    }

    const HtmlTree& tree_;
    const MainContent& content_;
    const std::vector<HtmlBlock>& blocks_;
    std::vector<ListedHeadline> stories_;   // in page order
    std::vector<std::size_t> owned_;        // the first texts of the stories' blocks
    std::unordered_set<std::size_t> read_;  // and of blocks that are read
};

}  // namespace

std::optional<FrontPage> front_page(const HtmlTree& tree, const MainContent& content,
                                    const std::vector<HtmlBlock>& blocks,
                                    const HeadlinePage& page) {
    FrontReader reader{tree, content, blocks, page};
    if (!reader.is_front()) return std::nullopt;
    return reader.read();
}

}  // namespace nashra
