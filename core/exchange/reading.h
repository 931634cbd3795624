// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace fairlead {

/// How much of a file is read at most. What is larger is refused in one line, so that no file, however
/// made, takes more memory than these bounds allow.
struct ReadLimits {
    qint64 fileBytes = qint64(256) * 1024 * 1024;
    qsizetype rows = 1'000'000;                   ///< records, events, tasks …
    qsizetype cellBytes = qsizetype(1024) * 1024; ///< one cell, one text, one content line
    qsizetype columns = 2'000;
    qsizetype depth = 64;        ///< nested elements
    qsizetype events = 200'000;  ///< calendar occurrences in the window asked for
    qsizetype notesPerKind = 20; ///< after that only the count goes on
};

/// Something in a file that did not stop the reading. `line` is 1-based; 0: not on one line.
struct ReadNote {
    qsizetype line = 0;
    QString text; ///< one translated sentence

    bool operator==(const ReadNote &) const = default;
};

/// Collects notes without growing with a bad file: the first few of a kind are kept word for word,
/// the others are only counted.
class NoteList {
public:
    explicit NoteList(qsizetype perKind) : m_perKind(perKind) { }

    /// `kind` is a translated sentence that stands for all notes of its sort, e.g. "Rows wider than the
    /// header".
    void add(const QString &kind, qsizetype line, const QString &text);
    /// The notes in the order they came, then one summary for each kind that was cut short.
    QList<ReadNote> notes() const;

private:
    qsizetype m_perKind;
    QList<ReadNote> m_notes;
    QMap<QString, qsizetype> m_counts;
};

/// The whole file as bytes. NotFound or Unavailable where it cannot be opened, Malformed where it is larger
/// than `limits.fileBytes` (also for pipes, whose size is not known before).
Result<QByteArray> readBoundedFile(const QString &path, const ReadLimits &limits = {});

/// Malformed when `bytes` are more than allowed; `what` is the translated kind of file.
Result<void> checkFileSize(qint64 bytes, const ReadLimits &limits);

/// `text` shortened to 60 characters and without control characters, for use in a sentence.
QString quoted(const QString &text);

} // namespace fairlead
