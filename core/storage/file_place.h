// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLockFile>
#include <memory>

namespace fairlead {

/// The right to write to a workspace, or one line saying who has it and what to do.
struct Claim {
    std::unique_ptr<QLockFile> lock; ///< null when refused
    QString refusal;
};

/// Asks for the right to write to the file at `path`: its lock is NAME.fairlead.lock beside it. The lock
/// of a program that has died on this machine is taken over.
Claim claim(const QString &path);

/// Which file a path led to at one moment; differs when the file was replaced.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// All zero when there is no such file.
FileIdentity identityOf(const QString &path);

/// Gives a finished file its final name in one step, so that `target` is the old file or the new one at
/// every moment, also after a power cut. The finished file must be on the same disk.
Result<void> publish(const QString &finished, const QString &target);

/// Removes a file when it goes out of scope, unless it has got another name by then.
class Leftover {
public:
    explicit Leftover(QString path);
    ~Leftover();
    Leftover(const Leftover &) = delete;
    Leftover &operator=(const Leftover &) = delete;

private:
    QString m_path;
};

} // namespace fairlead
