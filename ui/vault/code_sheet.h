// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;
class QWidget;

namespace fairlead {

/// Asks for a printer and prints the recovery code on one page. Nothing of it is written to a file of the
/// program's own.
void printRecoveryCode(const QString &code, QWidget *over);

/// What is on the page.
void paintRecoveryCode(QPainter &painter, const QRect &page, const QString &code);

} // namespace fairlead
