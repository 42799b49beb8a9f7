#include "source/mail.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "model/message.h"
#include "model/utf8.h"
#include "source/charset.h"
#include "source/encoded_words.h"
#include "source/header_parameter.h"
#include "source/html_page.h"
#include "source/html_tree.h"
#include "source/line_kind.h"
#include "source/lines.h"
#include "source/mail_headers.h"
#include "source/mail_text.h"
#include "source/mailbox.h"
#include "source/mime_parts.h"
#include "source/newsletter.h"
#include "source/sniff.h"
#include "source/transfer_encoding.h"
#include "source/written_date.h"

namespace nashra {

namespace {

constexpr std::size_t kMostSkipped = 500;
// Bytes of plain text in a message that are read, as of a web page: what is more is no letter but a
// file that somebody has put into one.
constexpr std::size_t kMostText = std::size_t{8} << 20U;
constexpr std::size_t kMostLines = 100'000;  // of it

std::string without_quotes(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (name[at] == '"') continue;
        if (name[at] == '\\' && at + 1 < name.size()) ++at;
        out += name[at];
    }
    return out;
}

/// "\"Mona Farah\" <mona@a.example>", "mona@a.example (Mona Farah)" (RFC 5322, 3.4). An address
/// alone is no name.
std::string display_name(std::string_view from, std::string_view charset) {
    const bool quoted = trimmed(from).starts_with("\"");
    const std::size_t quote_end = quoted ? from.find('"', from.find('"') + 1) : 0;
    const std::size_t open = from.find('<', quote_end == std::string_view::npos ? 0 : quote_end);
    if (open != std::string_view::npos)
        return decoded_words(without_quotes(from.substr(0, open)), charset);
    const std::size_t comment = from.find('(');
    const std::size_t end = from.find(')', comment == std::string_view::npos ? 0 : comment);
    if (comment == std::string_view::npos || end == std::string_view::npos) return {};
    return decoded_words(from.substr(comment + 1, end - comment - 1), charset);
}

/// A long address is folded anywhere; blanks in it come from there (RFC 2557, 4.4.2).
std::string address_in(const MailHeaders& headers, std::string_view name) {
    std::string address = clean_utf8(headers.value(name));
    std::erase_if(address, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
    return address;
}

bool is_attachment(const MimePart& part) {
    return without_parameters(part.headers.value("content-disposition")) == "attachment";
}

bool is_html(const MimePart& part) {
    return part.type == "text/html" || part.type == "application/xhtml+xml";
}

/// Clean text of the part's own charset, made of the first `most` bytes.
std::string text_of(const MimePart& part, std::size_t most = std::string::npos) {
    std::string text = from_transfer_encoding(part.body.substr(0, most),
                                              part.headers.value("content-transfer-encoding"));
    std::string charset = parameter(part.headers.value("content-type"), "charset");
    if (charset.empty() && is_html(part)) charset = declared_in_markup(text);
    clean_in_place(text, charset);
    return text;
}

Flowed flow_of(const MimePart& part) {
    const std::string type = part.headers.value("content-type");
    if (without_parameters(parameter(type, "format")) != "flowed") return Flowed::no;
    return without_parameters(parameter(type, "delsp")) == "yes" ? Flowed::delete_space
                                                                 : Flowed::yes;
}

/// RFC 2557: a page and what belongs to it. Browsers say so in "From"; a newsletter has somebody
/// to whom it was sent.
bool is_saved_page(const MailHeaders& headers) {
    if (headers.has("snapshot-content-location")) return true;
    const std::string from = without_quotes(headers.value("from"));
    if (std::string_view{from}.substr(0, 12).find("Saved by") != std::string_view::npos)
        return true;
    const bool sent = headers.has("to") || headers.has("received") || headers.has("message-id") ||
                      headers.has("delivered-to") || headers.has("return-path");
    const bool page = without_parameters(headers.value("content-type")) == "multipart/related" ||
                      headers.has("content-location");
    return page && !sent;
}

/// The page itself: the part that "start" names (RFC 2387, 3.2), else the first HTML.
const MimePart* page_of(const std::vector<MimePart>& parts) {
    const std::string start = parameter(parts[0].headers.value("content-type"), "start");
    const auto is_start = [&](const MimePart& part) {
        return is_html(part) && !start.empty() && part.headers.value("content-id") == start;
    };
    auto found = std::find_if(parts.begin(), parts.end(), is_start);
    if (found == parts.end()) found = std::find_if(parts.begin(), parts.end(), is_html);
    return found == parts.end() ? nullptr : &*found;
}

/// From the innermost part outwards: what each container has to say.
class PartChooser {
  public:
    PartChooser(const std::vector<MimePart>& parts, std::string_view url)
        : parts_(parts), url_(url), texts_(parts.size()) {}

    Article choose() {
        std::vector<std::vector<std::size_t>> inside(parts_.size());
        for (std::size_t i = 1; i < parts_.size(); ++i)
            inside[parts_[i].parent].push_back(i);
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (!parts_[i].is_container && (i == 0 || !is_attachment(parts_[i]))) read_leaf(i);
        }
        for (std::size_t i = parts_.size(); i-- > 0;) {
            if (parts_[i].is_container) texts_[i] = combined(i, inside[i]);
        }
        add_attachments();
        texts_[0].article.notice = std::move(notice_);
        return std::move(texts_[0].article);
    }

  private:
    struct Text {
        Article article;
        bool html = false;
    };

    void read_leaf(std::size_t i) {
        const MimePart& part = parts_[i];
        if (is_html(part)) {
            const std::string base = address_in(part.headers, "content-location");
            texts_[i] = {newsletter(text_of(part), url_.empty() ? base : std::string{url_}), true};
            say(texts_[i].article.notice);
        } else if (part.type == "text/plain") {
            texts_[i] = {mail_text(limited_text(part), flow_of(part)), false};
        }
    }

    /// As much as the limits of the whole message leave.
    std::string limited_text(const MimePart& part) {
        if (part.body.size() > bytes_left_) say(message(kLongerThan8MB));
        std::string text = text_of(part, bytes_left_);
        bytes_left_ -= std::min(bytes_left_, part.body.size());
        std::size_t end = 0;
        for (; end < text.size() && lines_left_ > 0; --lines_left_)
            end = std::min(text.find('\n', end), text.size() - 1) + 1;
        if (end < text.size()) say(message("has more than %1 lines: read to there", kMostLines));
        text.resize(end);
        return text;
    }

    /// The first is what is said.
    void say(std::string_view notice) {
        if (notice_.empty()) notice_ = notice;
    }

    static bool has_text(const Text& text) {
        return !text.article.blocks.empty() || !text.article.headlines.empty();
    }

    /// HTML has the headings and the links; but there are messages whose HTML is one picture.
    static bool is_better(const Text& text, const Text& than) {
        if (!has_text(text)) return false;
        return !has_text(than) || (text.html && !than.html);
    }

    Text combined(std::size_t container, const std::vector<std::size_t>& inside) {
        const std::string& type = parts_[container].type;
        Text all;
        for (const std::size_t part : inside) {
            if (type == "multipart/alternative") {
                if (is_better(texts_[part], all)) all = std::move(texts_[part]);
            } else if (type == "multipart/related") {
                if (!has_text(all)) all = std::move(texts_[part]);  // then come its pictures
            } else {
                if (type == "message/rfc822") introduce(parts_[part], all.article);
                append(all, std::move(texts_[part]));
            }
        }
        return all;
    }

    /// The subject of a forwarded message is a heading.
    static void introduce(const MimePart& message, Article& article) {
        std::string subject = decoded_words(message.headers.value("subject"));
        if (has_letters(subject))
            article.blocks.push_back({BlockRole::heading, kUndetermined, std::move(subject)});
    }

    static void append(Text& text, Text more) {
        const auto move_to = [](auto& to, auto& from) {
            std::move(from.begin(), from.end(), std::back_inserter(to));
        };
        move_to(text.article.blocks, more.article.blocks);
        move_to(text.article.headlines, more.article.headlines);
        move_to(text.article.skipped, more.article.skipped);
        if (!text.article.language.known()) text.article.language = more.article.language;
        text.html = text.html || more.html;
    }

    void add_attachments() {
        auto& skipped = texts_[0].article.skipped;
        for (std::size_t i = 1; i < parts_.size() && skipped.size() < kMostSkipped; ++i) {
            if (!is_attachment(parts_[i])) continue;
            std::string name = decoded_words(
                parameter(parts_[i].headers.value("content-disposition"), "filename"));
            if (!name.empty()) skipped.push_back({"attachment", std::move(name)});
        }
    }

    const std::vector<MimePart>& parts_;
    std::string_view url_;
    std::vector<Text> texts_;
    std::size_t bytes_left_ = kMostText;
    std::size_t lines_left_ = kMostLines;
    std::string notice_;
};

}  // namespace

Article mail(std::string_view letter, std::string_view url) {
    const std::vector<MimePart> parts = mime_parts(letter);
    const MailHeaders& headers = parts[0].headers;
    const std::string charset = parameter(headers.value("content-type"), "charset");
    std::string subject = decoded_words(headers.value("subject"), charset);
    std::string address{url};
    if (address.empty()) address = address_in(headers, "content-location");
    if (const MimePart* page = page_of(parts); page != nullptr && is_saved_page(headers)) {
        if (address.empty()) address = address_in(headers, "snapshot-content-location");
        if (address.empty()) address = address_in(page->headers, "content-location");
        Article article = html_page(text_of(*page), address);
        if (article.title.empty()) article.title = std::move(subject);
        return article;
    }
    Article article = PartChooser{parts, address}.choose();
    if (parts.size() == kMostParts)
        article.notice = message("has too many parts: the first %1 are read", kMostParts);
    article.title = std::move(subject);
    article.byline = display_name(headers.value("from"), charset);
    article.published = utc_date(headers.value("date"));
    article.url = address;
    const auto first_says = [&](const std::string& name) {
        return !name.empty() && !article.blocks.empty() &&
               folded_label(article.blocks.front().text) == folded_label(name);
    };
    // A newsletter's name stands above its text as it does in the header.
    if (first_says(article.title) || first_says(article.byline))
        article.blocks.erase(article.blocks.begin());
    return article;
}

std::vector<Article> mailbox(std::string_view bytes, std::string_view url) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    auto messages = mailbox_messages(bytes);
    const bool too_many = messages.size() > kMostMessages;
    if (too_many) messages.resize(kMostMessages);
    std::vector<Article> articles;
    const bool quoted = is_mailbox(bytes);
    for (const auto message : messages)
        articles.push_back(quoted ? mail(without_mailbox_quotes(message), url)
                                  : mail(message, url));
    if (too_many)
        articles.back().notice =
            message("has more than %1 messages: the first %1 are read", kMostMessages);
    return articles;
}

}  // namespace nashra
