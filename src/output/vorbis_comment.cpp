#include "output/vorbis_comment.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "output/clock_time.h"
#include "output/foreign_text.h"
#include "output/picture.h"

namespace nashra {

namespace {

using Bytes = std::vector<std::byte>;

constexpr std::size_t kMostChapters = 1000;  // their numbers have three digits

void put_letters(Bytes& out, std::string_view text) {
    const auto bytes = std::as_bytes(std::span{text});
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void put_little_endian(Bytes& out, std::size_t number) {
    for (unsigned shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<std::byte>((number >> shift) & 0xFFU));
}

void put_big_endian(Bytes& out, std::size_t number) {
    for (unsigned shift = 32; shift > 0; shift -= 8)
        out.push_back(static_cast<std::byte>((number >> (shift - 8)) & 0xFFU));
}

std::string base64(const Bytes& bytes) {
    constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto size = std::min<std::size_t>(3, bytes.size() - at);
        unsigned bits = 0;
        for (std::size_t i = 0; i < 3; ++i)
            bits = bits << 8U | (i < size ? std::to_integer<unsigned>(bytes[at + i]) : 0);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= size ? kLetters[(bits >> (18 - 6 * i)) & 63U] : '=';
    }
    return text;
}

std::vector<std::string> fields_of(const EpisodeTags& tags) {
    std::vector<std::string> fields;
    for (const auto& [name, value] : {std::pair{"TITLE", &tags.title},
                                      {"ALBUM", &tags.site},
                                      {"ARTIST", &tags.author},
                                      {"DATE", &tags.date},
                                      {"LANGUAGE", &tags.language},
                                      {"CONTACT", &tags.url},
                                      {"DESCRIPTION", &tags.comment}}) {
        const auto text = foreign_line(*value);
        if (!text.empty()) fields.push_back(std::string{name} + '=' + text);
    }
    return fields;
}

std::string chapter_name(std::size_t number) {
    const auto digits = std::to_string(number);
    return "CHAPTER" + std::string(3 - digits.size(), '0') + digits;
}

}  // namespace

std::vector<std::byte> vorbis_comment(const EpisodeTags& tags,
                                      const std::vector<HeardChapter>& chapters,
                                      const std::string& cover) {
    auto fields = fields_of(tags);
    for (std::size_t i = 0; i < std::min(chapters.size(), kMostChapters); ++i) {
        fields.push_back(chapter_name(i) + '=' + clock_time(chapters[i].start));
        fields.push_back(chapter_name(i) + "NAME=" + chapters[i].title);
    }
    if (!cover.empty()) fields.push_back("METADATA_BLOCK_PICTURE=" + base64(flac_picture(cover)));
    constexpr std::string_view kVendor = "nashra";
    Bytes comment;
    put_little_endian(comment, kVendor.size());
    put_letters(comment, kVendor);
    put_little_endian(comment, fields.size());
    for (const auto& field : fields) {
        put_little_endian(comment, field.size());
        put_letters(comment, field);
    }
    return comment;
}

std::vector<std::byte> flac_picture(const std::string& cover) {
    constexpr std::size_t kFrontCover = 3;
    const auto type = picture_type(cover);
    Bytes picture;
    put_big_endian(picture, kFrontCover);
    put_big_endian(picture, type.size());
    put_letters(picture, type);
    put_big_endian(picture, 0);  // no description
    for (int i = 0; i < 4; ++i)
        put_big_endian(picture, 0);  // width, height and colours are the picture's own business
    put_big_endian(picture, cover.size());
    put_letters(picture, cover);
    return picture;
}

}  // namespace nashra
