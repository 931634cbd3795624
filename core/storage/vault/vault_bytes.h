// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

namespace fairlead {

/// An open file that is written at places, made durable, and cut. Nobody but its owner may read or write it
/// (mode 0600).
class VaultBytes {
public:
    VaultBytes() = default;
    ~VaultBytes();
    VaultBytes(VaultBytes &&other) noexcept;
    VaultBytes &operator=(VaultBytes &&other) noexcept;

    /// A new, empty file; what lay there before is removed.
    static Result<VaultBytes> create(const QString &path);
    /// Takes the rights of others away where somebody has given them.
    static Result<VaultBytes> open(const QString &path, bool canWrite);

    Result<QByteArray> readAll() const;
    Result<QByteArray> read(qint64 at, qint64 size) const;
    Result<void> write(qint64 at, QByteArrayView bytes);
    /// Waits until everything is on the disk.
    Result<void> flush();
    Result<void> cut(qint64 size);

private:
    VaultBytes(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) { }
    std::unexpected<Error> failure() const;

    int m_descriptor = -1;
    QString m_path;
};

} // namespace fairlead
