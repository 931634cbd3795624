// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_journal.h"

#include "core/workspace/change_json.h"

namespace fairlead {

namespace {

constexpr const char *kindKeys[] = {"do", "undo", "redo"}; // in the order of EntryKind

Result<EntryKind> kindFromKey(const QString &key)
{
    for (size_t i = 0; i < std::size(kindKeys); ++i) {
        if (key == QLatin1String(kindKeys[i]))
            return EntryKind(i);
    }
    return fail(Error::malformed(key));
}

Error brokenAt(const Database &database, qint64 seq)
{
    return Error::damaged(Text::tr("“%1” is damaged: entry %2 of its journal is missing or cannot be read.")
                              .arg(QDir::toNativeSeparators(database.path()))
                              .arg(seq));
}

} // namespace

Result<void> writeEntry(rows::Prepared &prepared, const JournalEntry &entry, const ChangeSet &changes)
{
    const auto last = prepared.database().single(QStringLiteral("SELECT max(seq) FROM journal"));
    if (!last)
        return fail(last.error());
    if (last->toLongLong() != entry.seq - 1) {
        return fail(Error::conflict(
            Text::tr("“%1” was changed by another program. Open it again to see what is in it now.")
                .arg(QDir::toNativeSeparators(prepared.database().path()))));
    }
    for (const AnyEdit &any : changes.edits) {
        auto written = any.visit([&](const auto &edit) { return rows::write(prepared, edit); });
        if (!written)
            return written;
    }
    const auto added = prepared.run(
        QStringLiteral("INSERT INTO journal (seq, at, actor, sentence, kind, target, edits) VALUES (?, ?, ?, "
                       "?, ?, ?, ?)"),
        {entry.seq, entry.at.toUTC().toString(Qt::ISODateWithMs), Codec<QString>::encode(entry.actor),
         Codec<QString>::encode(entry.sentence), QLatin1String(kindKeys[size_t(entry.kind)]), entry.target,
         QString::fromUtf8(toJson(changes))});
    return added ? Result<void>() : fail(added.error());
}

FileJournal::FileJournal(Keep keep)
    : m_keep(std::move(keep))
    , m_identity(identityOf(m_keep.database->path()))
    , m_prepared(*m_keep.database)
{ }

Result<QList<JournalEntry>> FileJournal::entries()
{
    auto found = m_keep.database->run(
        QStringLiteral("SELECT seq, at, actor, sentence, kind, target FROM journal ORDER BY seq"));
    if (!found)
        return fail(found.error());
    QList<JournalEntry> entries;
    while (found->next()) {
        JournalEntry entry{found->value(0).toLongLong(),
                           QDateTime::fromString(found->value(1).toString(), Qt::ISODateWithMs),
                           found->value(2).toString(),
                           found->value(3).toString(),
                           EntryKind::Do,
                           found->value(5).toLongLong()};
        const auto kind = kindFromKey(found->value(4).toString());
        const bool leadsBack = entry.target >= 1 && entry.target < entry.seq;
        if (!kind || entry.seq != entries.size() + 1 || !entry.at.isValid()
            || leadsBack != (*kind != EntryKind::Do))
            return fail(brokenAt(*m_keep.database, entries.size() + 1));
        entry.kind = *kind;
        entries.append(entry);
    }
    if (auto read = found->failure(); !read)
        return fail(read.error());
    return entries;
}

Result<ChangeSet> FileJournal::changes(qint64 seq)
{
    const auto json =
        m_keep.database->single(QStringLiteral("SELECT edits FROM journal WHERE seq = ?"), {seq});
    if (!json)
        return fail(json.error());
    if (json->isNull())
        return fail(Error::notFound(Text::tr("The journal has no entry %1.").arg(seq)));
    auto changes = changeSetFromJson(json->toString().toUtf8());
    return changes ? changes : fail(brokenAt(*m_keep.database, seq));
}

Result<void> FileJournal::checkPlace() const
{
    const QString path = m_keep.database->path();
    if (!m_keep.lock)
        return fail(Error::unavailable(
            Text::tr("“%1” is open for reading only.").arg(QDir::toNativeSeparators(path))));
    if (identityOf(path) != m_identity) { // what is written now would be lost with the file that is gone
        return fail(Error::unavailable(Text::tr("“%1” was moved, removed or replaced while it was open; "
                                                "nothing was changed. Put it back, or open it again.")
                                           .arg(QDir::toNativeSeparators(path))));
    }
    return {};
}

Result<void> FileJournal::write(const JournalEntry &entry, const ChangeSet &changes)
{
    if (auto there = checkPlace(); !there)
        return there;
    auto transaction = Transaction::begin(*m_keep.database);
    if (!transaction)
        return fail(transaction.error());
    if (auto written = writeEntry(m_prepared, entry, changes); !written)
        return written;
    return (*transaction)->commit();
}

} // namespace fairlead
