// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample.h"
#include "tests/support/sample_vault.h"
#include "ui/vault/vault_keeper.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace fairlead {

inline QDateTime peopleNow()
{
    return QDateTime(QDate(2026, 11, 16), QTime(15, 10), Qt::UTC);
}

inline void usePeopleSettings(const QTemporaryDir &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace fairlead
