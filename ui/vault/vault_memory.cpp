// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vault_memory.h"

#include <QSettings>

namespace fairlead::vault_memory {

namespace {

QString groupOf(const QString &vault)
{
    return QStringLiteral("vault/%1/").arg(vault);
}

QString groupOf(const QByteArray &vault)
{
    return groupOf(QString::fromLatin1(vault.toHex()));
}

} // namespace

VaultWitness seen(const QByteArray &vault)
{
    const QSettings settings;
    const QVariant counter = settings.value(groupOf(vault) + QStringLiteral("counter"));
    if (vault.isEmpty() || !counter.isValid())
        return {};
    return {vault, counter.toULongLong(),
            QByteArray::fromHex(settings.value(groupOf(vault) + QStringLiteral("digest")).toByteArray())};
}

void remember(const VaultWitness &witness)
{
    QSettings settings;
    settings.setValue(groupOf(witness.vault) + QStringLiteral("counter"), qulonglong(witness.counter));
    settings.setValue(groupOf(witness.vault) + QStringLiteral("digest"), witness.digest.toHex());
}

int idleMinutes()
{
    return std::max(0, QSettings().value(QStringLiteral("vault/idleMinutes"), idleMinutesAtFirst).toInt());
}

void setIdleMinutes(int minutes)
{
    QSettings().setValue(QStringLiteral("vault/idleMinutes"), minutes);
}

bool usesKeyring(const QString &vault)
{
    return QSettings().value(groupOf(vault) + QStringLiteral("keyring"), false).toBool();
}

void setUsesKeyring(const QString &vault, bool uses)
{
    QSettings().setValue(groupOf(vault) + QStringLiteral("keyring"), uses);
}

bool owesCode(const QString &vault)
{
    return QSettings().value(groupOf(vault) + QStringLiteral("owesCode"), false).toBool();
}

void setOwesCode(const QString &vault, bool owes)
{
    if (owes)
        QSettings().setValue(groupOf(vault) + QStringLiteral("owesCode"), true);
    else
        QSettings().remove(groupOf(vault) + QStringLiteral("owesCode"));
}

} // namespace fairlead::vault_memory
