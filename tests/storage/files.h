// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "steps.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace fairlead {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A session over what was opened; the workspace must have opened.
inline std::unique_ptr<Session> sessionOn(Result<OpenedWorkspace> opened)
{
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::make_unique<Session>(opened->workspace, std::move(opened->journal), opened->history,
                                     fixedTime, opened->readOnlyReason);
}

/// Makes a workspace file with that many steps in it.
inline void makeFile(const QString &path, int steps)
{
    const auto session = sessionOn(createStore(path));
    for (int i = 1; i <= steps; ++i) {
        if (const auto done = madeStep(*session, i); !done)
            qFatal("step %d: %s", i, qPrintable(done.error().message));
    }
}

} // namespace fairlead
