// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/private_export.h"

#include "core/reports/hiring_scorecard.h"
#include "core/reports/report_input.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/reports/pdf_writer.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace fairlead {

PrivateExport::PrivateExport(HiringScope &scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_recipient(new QLineEdit)
    , m_verb(new Button(tr("Export the scorecard …")))
    , m_cancel(new Button(tr("Keep it here"), ButtonRole::Quiet))
    , m_said(new Label({}, TextSize::Note, Tone::Secondary))
{
    m_said->setWordWrap(true);
    m_recipient->setPlaceholderText(tr("Whom it is for"));
    m_recipient->setAccessibleName(tr("Whom the scorecard is for"));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_verb);
    verbs->addWidget(m_cancel);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {3, 3, 3, 3, 2});
    column->addWidget(new Label(tr("Out of the vault"), TextSize::Body, Tone::Text, TextWeight::Strong));
    column->addWidget(m_recipient);
    column->addWidget(m_said);
    column->addLayout(verbs);
    connect(m_verb, &QPushButton::clicked, this, &PrivateExport::press);
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_recipient, &QLineEdit::textEdited, this, [this] { ask(false); });
    connect(&scope, &HiringScope::changed, this, [this] {
        if (m_asks)
            ask(false);
    });
    ask(false);
}

/// What leaves the vault has a red edge.
void PrivateExport::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.error, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.corner(), look.corner());
}

void PrivateExport::say(const QString &sentence, Tone tone)
{
    m_said->setText(sentence);
    m_said->setTone(tone);
    m_said->setVisible(!sentence.isEmpty());
}

QString PrivateExport::said() const
{
    return m_said->text();
}

void PrivateExport::ask(bool asks)
{
    m_asks = asks;
    m_verb->setText(asks ? tr("Yes, choose a file") : tr("Export the scorecard …"));
    m_cancel->setVisible(asks);
    say(asks ? tr("The file is not encrypted. Everybody who gets it can read what the interviewers wrote.")
             : QString(),
        Tone::Warning);
}

void PrivateExport::press()
{
    const Candidate *candidate = m_scope.candidate();
    if (!candidate)
        return;
    if (m_recipient->text().trimmed().isEmpty()) {
        say(tr("A private report names whom it is for."), Tone::Error);
        m_recipient->setFocus();
        return;
    }
    if (!m_asks)
        return ask(true);
    const QString proposed =
        QDir::home().filePath(tr("Scorecard %1").arg(candidate->key) + QStringLiteral(".pdf"));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the scorecard"), proposed, QStringLiteral("*.pdf"));
    if (!path.isEmpty())
        write(path);
}

bool PrivateExport::write(const QString &path)
{
    const Candidate *candidate = m_scope.candidate();
    if (!candidate)
        return false;
    HiringReportOptions options;
    options.asOf = m_scope.asOf();
    options.generatedAt = m_scope.now();
    options.language = languageOf(QLocale());
    options.recipient = m_recipient->text();
    const auto document = hiringScorecard(m_scope.workspace(), m_scope.records(), candidate->id, options);
    ask(false);
    if (!document) {
        say(document.error().message, Tone::Error);
        return false;
    }
    const auto pages = writePdf(*document, path, Paper::A4);
    if (!pages) {
        say(pages.error().message, Tone::Error);
        return false;
    }
    say(tr("%n page(s) written to %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)), Tone::Good);
    return true;
}

} // namespace fairlead
