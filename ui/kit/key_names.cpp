// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fairlead {

namespace {

constexpr const char *names[] = {
    QT_TRANSLATE_NOOP("key", "Ctrl"),  QT_TRANSLATE_NOOP("key", "Shift"), QT_TRANSLATE_NOOP("key", "Alt"),
    QT_TRANSLATE_NOOP("key", "Enter"), QT_TRANSLATE_NOOP("key", "Del"),   QT_TRANSLATE_NOOP("key", "Home"),
    QT_TRANSLATE_NOOP("key", "End"),   QT_TRANSLATE_NOOP("key", "Space"), QT_TRANSLATE_NOOP("key", "Tab"),
    QT_TRANSLATE_NOOP("key", "wheel"), QT_TRANSLATE_NOOP("key", "Left"),  QT_TRANSLATE_NOOP("key", "Right"),
    QT_TRANSLATE_NOOP("key", "Esc"),
};

} // namespace

QString keyNames(const QString &keys)
{
    QString out = keys;
    for (const char *name : names) {
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QLatin1String(name)));
        out.replace(word, QCoreApplication::translate("key", name));
    }
    return out;
}

} // namespace fairlead
