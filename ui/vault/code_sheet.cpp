// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/code_sheet.h"

#include <QCoreApplication>
#include <QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace fairlead {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(CodeSheet)
};

} // namespace

void paintRecoveryCode(QPainter &painter, const QRect &page, const QString &code)
{
    const int line = page.height() / 40;
    QFont font(QStringLiteral("Inter"));
    const auto write = [&](int from, int lines, double size, bool isStrong, const QString &words) {
        font.setPixelSize(std::max(1, int(line * size)));
        font.setBold(isStrong);
        painter.setFont(font);
        painter.drawText(QRect(page.left(), page.top() + from * line, page.width(), lines * line),
                         Qt::AlignLeft | Qt::TextWordWrap, words);
    };
    painter.setPen(Qt::black);
    write(0, 2, 1.1, true, Sheet::tr("Fairlead: recovery code of a vault"));
    write(3, 4, 0.9, true, code);
    write(8, 8, 0.55, false,
          Sheet::tr(
              "It opens the vault when the passphrase is lost: at the page of the locked vault, choose “Use "
              "the recovery code”. Whoever has this sheet and the file can read everything in it. Keep it "
              "where "
              "you keep papers, not beside the computer. A change of passphrase makes it useless."));
}

void printRecoveryCode(const QString &code, QWidget *over)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(Sheet::tr("Recovery code"));
    QPrintDialog dialog(&printer, over);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    paintRecoveryCode(painter,
                      printer.pageLayout()
                          .paintRectPixels(printer.resolution())
                          .translated(-printer.pageLayout().paintRectPixels(printer.resolution()).topLeft()),
                      code);
}

} // namespace fairlead
