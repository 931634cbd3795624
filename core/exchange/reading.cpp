// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading.h"

#include <QFile>
#include <QLocale>

namespace fairlead {

void NoteList::add(const QString &kind, qsizetype line, const QString &text)
{
    if (++m_counts[kind] <= m_perKind)
        m_notes.append({line, text});
}

QList<ReadNote> NoteList::notes() const
{
    QList<ReadNote> all = m_notes;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it.value() > m_perKind)
            all.append({0,
                        Text::tr("%1: %2 in all; the first %3 are listed.")
                            .arg(it.key(), QString::number(it.value()), QString::number(m_perKind))});
    }
    return all;
}

Result<void> checkFileSize(qint64 bytes, const ReadLimits &limits)
{
    if (bytes <= limits.fileBytes)
        return {};
    const QLocale c = QLocale::c();
    return fail(
        Error::malformed(Text::tr("The file has %1; at most %2 are read.")
                             .arg(c.formattedDataSize(bytes, 1), c.formattedDataSize(limits.fileBytes, 0))));
}

Result<QByteArray> readBoundedFile(const QString &path, const ReadLimits &limits)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::notFound(Text::tr("There is no file %1.").arg(path)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::unavailable(Text::tr("%1 cannot be opened: %2").arg(path, file.errorString())));
    if (auto ok = checkFileSize(file.size(), limits); !ok)
        return fail(ok.error());
    // One more byte than allowed tells a pipe or a growing file that is too large from one that fits.
    QByteArray bytes = file.size() > 0 ? file.read(file.size() + 1) : file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::unavailable(Text::tr("%1 cannot be read: %2").arg(path, file.errorString())));
    if (auto ok = checkFileSize(bytes.size(), limits); !ok)
        return fail(ok.error());
    return bytes;
}

QString quoted(const QString &text)
{
    QString shown = text.left(60).simplified();
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = u'?';
    }
    return QStringLiteral("“%1%2”").arg(shown, text.size() > 60 ? QStringLiteral("…") : QString());
}

} // namespace fairlead
