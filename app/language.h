// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace fairlead {

/// Installs the translations for the languages that `locale` prefers (`QLocale::uiLanguages`: LANGUAGE,
/// LC_ALL, LC_MESSAGES, LANG), ours from the program itself and Qt's own from Qt's folder if they are there.
/// English is the language of all others. What is installed belongs to `app`.
void installLanguage(QCoreApplication &app, const QLocale &locale);

} // namespace fairlead
