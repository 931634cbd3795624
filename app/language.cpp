// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace fairlead {

namespace {

constexpr QLatin1String folder(":/i18n");

/// Takes the first of the preferred languages that there is; without one nothing is installed.
bool install(QCoreApplication &app, const QLocale &locale, const QString &name, const QString &from)
{
    auto translator = std::make_unique<QTranslator>(&app);
    if (!translator->load(locale, name, QStringLiteral("_"), from))
        return false;
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installLanguage(QCoreApplication &app, const QLocale &locale)
{
    // Buttons of dialogs and names of keys are Qt's.
    install(app, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString name = QStringLiteral("fairlead");
    if (!install(app, locale, name, folder)) // "%n item(s)" reads well only with the English plurals
        install(app, QLocale(QLocale::English), name, folder);
}

} // namespace fairlead
