// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <QStringConverter>
#include <QStringDecoder>
#include <array>
#include <cstring>

namespace fairlead {

namespace {

constexpr qsizetype chunkBytes = 1024 * 1024;

/// Windows-1252 in the range 0x80–0x9F, where it differs from Latin-1; the five holes become U+FFFD.
constexpr std::array<char16_t, 32> windows1252High = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

struct Utf8Census {
    qsizetype good = 0;       ///< well-formed sequences of more than one byte
    qsizetype bad = 0;        ///< bytes that belong to none
    qsizetype firstBad = -1;  ///< offset
    qsizetype firstZero = -1; ///< offset of the first NUL
    bool cutAtTheEnd = false; ///< the last sequence only lacks its end
};

/// Length of the well-formed sequence at `at`; 0: not well formed; -1: it would be, had the file not ended.
int sequenceLength(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    const int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (at + i == end)
            return -1;
        uchar low = 0x80;
        uchar high = 0xBF;
        if (i == 1) { // no overlong forms, no surrogates, nothing beyond U+10FFFF
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : low;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : high;
        }
        if (at[i] < low || at[i] > high)
            return 0;
    }
    return length;
}

Utf8Census census(const QByteArray &bytes)
{
    Utf8Census seen;
    const auto *begin = reinterpret_cast<const uchar *>(bytes.constData());
    const uchar *end = begin + bytes.size();
    seen.firstZero = bytes.indexOf('\0');
    for (const uchar *at = begin; at < end;) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const int length = sequenceLength(at, end);
        if (length > 0) {
            ++seen.good;
            at += length;
            continue;
        }
        seen.cutAtTheEnd = length < 0;
        ++seen.bad;
        if (seen.firstBad < 0)
            seen.firstBad = at - begin;
        if (length < 0)
            break;
        ++at;
    }
    return seen;
}

qsizetype lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + std::count(bytes.cbegin(), bytes.cbegin() + offset, '\n');
}

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QByteArray utf8;
    const auto beyondAscii =
        std::count_if(bytes.cbegin(), bytes.cend(), [](char c) { return uchar(c) >= 0x80; });
    const auto threeBytes = std::count_if(bytes.cbegin(), bytes.cend(),
                                          [](char c) { return uchar(c) >= 0x80 && uchar(c) < 0xA0; });
    utf8.reserve(bytes.size() + beyondAscii + threeBytes);
    for (qsizetype at = 0; at < bytes.size(); at += chunkBytes) {
        QString piece = QString::fromLatin1(bytes.constData() + at, std::min(chunkBytes, bytes.size() - at));
        for (QChar &c : piece) {
            if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
                c = QChar(windows1252High[size_t(c.unicode() - 0x80)]);
        }
        utf8 += piece.toUtf8();
    }
    return utf8;
}

QByteArray fromUtf16(const QByteArray &bytes, qsizetype start, TextEncoding encoding)
{
    QStringDecoder decoder(encoding == TextEncoding::Utf16BigEndian ? QStringConverter::Utf16BE
                                                                    : QStringConverter::Utf16LE);
    QByteArray utf8;
    utf8.reserve(bytes.size() / 2);
    for (qsizetype at = start; at < bytes.size(); at += chunkBytes) {
        const QString piece =
            decoder(QByteArrayView(bytes).sliced(at, std::min(chunkBytes, bytes.size() - at)));
        utf8 += piece.toUtf8();
    }
    return utf8;
}

/// UTF-16 without a mark: nearly every other byte of the first kilobytes is zero, always on the same side.
std::optional<TextEncoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size() & ~qsizetype(1), 4096);
    std::array<qsizetype, 2> zeros = {0, 0};
    for (qsizetype i = 0; i < looked; ++i)
        zeros[size_t(i & 1)] += bytes[i] == '\0';
    const qsizetype pairs = looked / 2;
    if (pairs < 4)
        return {};
    if (zeros[1] * 10 > pairs * 7 && zeros[0] == 0)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] * 10 > pairs * 7 && zeros[1] == 0)
        return TextEncoding::Utf16BigEndian;
    return {};
}

Result<DecodedText> decodedUtf16(const QByteArray &bytes, qsizetype start, TextEncoding encoding)
{
    DecodedText text{fromUtf16(bytes, start, encoding), encoding, {}};
    const qsizetype zero = text.utf8.indexOf('\0');
    if (zero >= 0)
        return fail(Error::malformed(Text::tr("Line %1 has a zero character; a text file was expected.")
                                         .arg(lineAt(text.utf8, zero))));
    if (start == 0)
        text.notes.append(
            {0, Text::tr("The text has no byte order mark; it was read as %1.").arg(encodingName(encoding))});
    return text;
}

Result<DecodedText> decodedBytes(QByteArray bytes, bool marked)
{
    const Utf8Census seen = census(bytes);
    if (seen.firstZero >= 0)
        return fail(Error::malformed(
            Text::tr("Byte %1 (line %2) is zero: these are binary data; a text file was expected.")
                .arg(seen.firstZero + 1)
                .arg(lineAt(bytes, seen.firstZero))));
    DecodedText text;
    text.encoding = marked ? TextEncoding::Utf8WithMark : TextEncoding::Utf8;
    if (seen.bad == 0) {
        text.utf8 = std::move(bytes);
        return text;
    }
    const qsizetype line = lineAt(bytes, seen.firstBad);
    if (marked || seen.good >= seen.bad || (seen.cutAtTheEnd && seen.bad == 1)) {
        text.notes.append({line, Text::tr("%1 bytes are no UTF-8; they are shown as �.").arg(seen.bad)});
        text.utf8 = std::move(bytes);
        return text;
    }
    text.encoding = TextEncoding::Windows1252;
    text.notes.append({line, Text::tr("The text is not UTF-8 here; the file was read as Windows-1252.")});
    text.utf8 = fromWindows1252(bytes);
    return text;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

QString knownBinaryKind(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return Text::tr("an Excel workbook or another archive");
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Text::tr("an old Office document (.xls or .mpp)");
    if (bytes.startsWith("%PDF-"))
        return Text::tr("a PDF");
    if (bytes.startsWith("SQLite format 3"))
        return Text::tr("a database");
    if (bytes.startsWith("\x1F\x8B"))
        return Text::tr("a compressed file");
    return {};
}

Result<DecodedText> decodeText(QByteArray bytes)
{
    if (const QString kind = knownBinaryKind(bytes); !kind.isEmpty())
        return fail(Error::malformed(Text::tr("This is %1; a text file was expected.").arg(kind)));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodedBytes(bytes.remove(0, 3), true);
    const bool utf32 = bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)) && bytes.size() % 4 == 0;
    if (bytes.startsWith("\xFF\xFE") && !utf32)
        return decodedUtf16(bytes, 2, TextEncoding::Utf16LittleEndian);
    if (bytes.startsWith("\xFE\xFF"))
        return decodedUtf16(bytes, 2, TextEncoding::Utf16BigEndian);
    if (const auto encoding = unmarkedUtf16(bytes))
        return decodedUtf16(bytes, 0, *encoding);
    return decodedBytes(std::move(bytes), false);
}

} // namespace fairlead
