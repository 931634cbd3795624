// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "tests/support/sketch.h"

#include <QTest>

namespace fairlead {

/// A draft of the text, as a file of that name would give it.
inline Result<ImportDraft> drafted(const Workspace &workspace, const QByteArray &bytes,
                                   ImportOptions options = {}, ImportKind kind = ImportKind::Automatic,
                                   const char *name = "file.csv")
{
    if (!options.asOf.isValid())
        options.asOf = QDate(2026, 11, 16);
    NoProgress progress;
    return draftImport(workspace, {QString::fromLatin1(name), bytes, kind}, options, progress);
}

/// The workspace after the import; fails the test where the file or the change is refused.
inline Workspace imported(const Workspace &workspace, const QByteArray &bytes,
                          const ImportOptions &options = {}, ImportKind kind = ImportKind::Automatic)
{
    const auto draft = drafted(workspace, bytes, options, kind);
    if (!draft)
        qFatal("refused: %s", qPrintable(draft.error().message));
    if (!draft->questions.empty())
        qFatal("asked: %s", qPrintable(draft->questions.front().withoutWindow));
    const auto next = applied(workspace, draft->changes);
    if (!next)
        qFatal("not applied: %s", qPrintable(next.error().message));
    return *next;
}

/// The lines of that kind as "12 Ana: reason".
inline QStringList ledger(const ImportDraft &draft, LedgerKind kind)
{
    QStringList lines;
    for (const LedgerLine &each : draft.ledger) {
        if (each.what == kind)
            lines.append(QStringLiteral("%1 %2: %3").arg(each.line).arg(each.record, each.reason));
    }
    return lines;
}

template <class Row> const Row *named(const Workspace &workspace, QStringView name)
{
    for (const Row &row : workspace.rows<Row>()) {
        if (row.caption() == name)
            return &row;
    }
    return nullptr;
}

} // namespace fairlead
