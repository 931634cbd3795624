// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "tests/support/random_changes.h"
#include "tests/support/sketch.h"

/// A long run of edits that comes out the same in every process, so that a test knows what a program that
/// was killed must have left behind.
namespace fairlead {

inline QDateTime fixedTime()
{
    return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
}

/// What is in the workspace before the first step.
inline ChangeSet firstChanges()
{
    QString text = QStringLiteral("workspace_settings S\nteam T1\nteam T2\n");
    for (int i = 1; i <= 40; ++i)
        text += QStringLiteral("item R%1 effort=%1 team=T%2\n").arg(i).arg(i % 2 + 1);
    return sketchedChanges(text, QStringLiteral("start"));
}

/// Makes exactly one journal entry, the one with the number `seq`: mostly small edits, now and then a large
/// one, an undo or a redo.
inline Result<void> madeStep(Session &session, qint64 seq)
{
    if (seq == 1)
        return session.commit(firstChanges());
    if (seq % 7 == 0 && !session.undoSentence().isEmpty())
        return session.undo();
    if (seq % 14 == 1 && !session.redoSentence().isEmpty())
        return session.redo();
    QRandomGenerator random(quint32(seq) * 7919u);
    ChangeSet changes = randomChanges(random, session.workspace(), seq % 10 == 0 ? 60 : 3, int(seq));
    if (changes.isEmpty()) {
        changes = edit<Team>(session.workspace(), "T1",
                             [seq](Team &team) { team.mission = QStringLiteral("step %1").arg(seq); });
        changes.sentence = QStringLiteral("say what T1 is for");
    }
    return session.commit(changes);
}

} // namespace fairlead
