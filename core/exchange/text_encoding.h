// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading.h"

namespace fairlead {

enum class TextEncoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// "UTF-8", "Windows-1252" …: names, not translated.
QString encodingName(TextEncoding encoding);

/// A text file's bytes as UTF-8 without byte order mark.
struct DecodedText {
    QByteArray utf8;
    TextEncoding encoding = TextEncoding::Utf8;
    QList<ReadNote> notes; ///< what was guessed or replaced
};

/// Finds the encoding by the byte order mark, else by the content: UTF-8; UTF-16 without a mark (a zero in
/// every other byte); else Windows-1252, with a note. UTF-8 with a few broken bytes stays UTF-8 (U+FFFD when
/// shown). Takes the bytes over: plain UTF-8 is not copied, others are converted piece by piece.
/// Malformed where the bytes are no text at all: other zero bytes, an Excel workbook, a PDF, an archive.
Result<DecodedText> decodeText(QByteArray bytes);

/// Name of a kind of file that people take for text, by its first bytes; empty: none of them.
QString knownBinaryKind(const QByteArray &bytes);

} // namespace fairlead
