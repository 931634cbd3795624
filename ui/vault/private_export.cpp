// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/private_export.h"

#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/reports/pdf_writer.h"
#include "ui/reports/report_preview.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace fairlead {

PrivateExport::PrivateExport(PrivateSession &session, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new Label({}, shape == Shape::Page ? TextSize::Title : TextSize::Body, Tone::Text,
                        TextWeight::Strong))
    , m_recipient(new QLineEdit)
    , m_leftOut(new Label({}, TextSize::Note, Tone::Secondary))
    , m_said(new Label({}, TextSize::Note, Tone::Secondary))
    , m_export(new Button(tr("Export PDF…"), shape == Shape::Page ? ButtonRole::Primary : ButtonRole::Normal))
    , m_copy(new Button(tr("Copy as text"), ButtonRole::Quiet))
    , m_asked(new Label({}, TextSize::Body, Tone::Warning))
    , m_yes(new Button({}))
    , m_no(new Button(tr("Keep it here"), ButtonRole::Quiet))
    , m_question(buildQuestion())
{
    m_recipient->setAccessibleName(tr("Given to"));
    m_recipient->setPlaceholderText(tr("given to…"));
    m_recipient->setClearButtonEnabled(true);
    for (Label *label : {m_title, m_leftOut, m_said, m_asked})
        label->setTextFormat(Qt::PlainText); // names are as they were typed
    m_leftOut->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    shape == Shape::Page ? buildPage(column) : buildCard(column);
    leadFocus(this, m_recipient);
    connect(m_recipient, &QLineEdit::textChanged, this, &PrivateExport::refresh);
    connect(m_export, &QPushButton::clicked, this, [this] { ask(Way::File); });
    connect(m_copy, &QPushButton::clicked, this, [this] { ask(Way::Clipboard); });
}

/// The vault is locked, or its page closed: others may paste next.
PrivateExport::~PrivateExport()
{
    if (m_copied)
        QGuiApplication::clipboard()->clear();
}

void PrivateExport::buildPage(QBoxLayout *column)
{
    m_preview = new ReportPreview;
    m_preview->setAccessibleName(tr("Pages that will be given away"));
    m_recipient->setMaximumWidth(theme(this).px(220));
    auto *back = new Button(tr("Back"), ButtonRole::Quiet);
    connect(back, &QPushButton::clicked, this, &PrivateExport::left);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_leftOut, 1);
    head->addWidget(new Label(tr("Given to"), TextSize::Body, Tone::Secondary));
    for (QWidget *each : {static_cast<QWidget *>(m_recipient), static_cast<QWidget *>(m_copy),
                          static_cast<QWidget *>(m_export), static_cast<QWidget *>(back)})
        head->addWidget(each);
    column->addLayout(head);
    column->addWidget(m_question);
    column->addWidget(m_said);
    column->addWidget(m_preview, 1);
    setSpace(head, {2, 1, 2, 1, 2});
    setSpace(column, {4, 2, 4, 3, 1});
}

void PrivateExport::buildCard(QBoxLayout *column)
{
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_export);
    verbs->addWidget(m_copy);
    verbs->addStretch(1);
    auto *whom = new QHBoxLayout;
    whom->addWidget(new Label(tr("Given to"), TextSize::Body, Tone::Secondary));
    whom->addWidget(m_recipient, 1);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_title);
    column->addLayout(whom);
    column->addWidget(m_leftOut);
    column->addWidget(m_question);
    column->addWidget(m_said);
    column->addLayout(verbs);
    setSpace(column, {3, 3, 3, 3, 2});
}

/// One of the two questions that the program asks.
QWidget *PrivateExport::buildQuestion()
{
    auto *question = new QWidget;
    m_asked->setWordWrap(true);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_yes);
    verbs->addWidget(m_no);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(question);
    column->addWidget(m_asked);
    column->addLayout(verbs);
    setSpace(column, {2, 1, 2, 1, 2});
    connect(m_yes, &QPushButton::clicked, this, &PrivateExport::goOn);
    connect(m_no, &QPushButton::clicked, this, &PrivateExport::drop);
    question->hide();
    return question;
}

void PrivateExport::offer(PrivatePaper paper)
{
    m_paper = std::move(paper);
    m_document = {};
    m_title->setText(m_preview ? m_paper.title : tr("Out of the vault: %1").arg(m_paper.title));
    {
        const QSignalBlocker quiet(m_recipient);
        m_recipient->setText(m_paper.recipient);
    }
    refresh();
}

void PrivateExport::refresh()
{
    say({}, Tone::Secondary);
    drop();
    if (!isVisible())
        return;
    if (!make() && (m_preview || !m_recipient->text().trimmed().isEmpty()))
        return; // it says why
    say({}, Tone::Secondary);
}

void PrivateExport::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// Makes the pages, and shows what is in them and what is not.
bool PrivateExport::make()
{
    auto made = m_paper.pages ? m_paper.pages(m_recipient->text().trimmed())
                              : Result<ReportDocument>(fail(Error::notFound(QString())));
    m_document = made ? *std::move(made) : ReportDocument();
    if (!made)
        say(made.error().message, m_preview ? Tone::Secondary : Tone::Error);
    QStringList leftOut;
    for (const LeftOut &one : m_document.leftOut)
        leftOut << tr("%1 (%2)").arg(one.what, one.why);
    m_leftOut->setText(leftOut.isEmpty() ? QString()
                                         : tr("Left out: %1").arg(leftOut.join(QStringLiteral(" · "))));
    m_leftOut->setVisible(m_preview || !leftOut.isEmpty()); // of a page it is what stretches
    const bool hasPages = !m_document.sections.empty();
    if (m_preview) {
        m_preview->setReport(hasPages ? layOut(m_document, Paper::A4) : LaidOutReport(), false);
        m_export->setEnabled(hasPages);
        m_copy->setEnabled(hasPages);
    }
    return hasPages;
}

void PrivateExport::ask(Way way)
{
    if (!make()) {
        m_recipient->setFocus();
        return;
    }
    say({}, Tone::Secondary);
    m_way = way;
    const QString whom = m_recipient->text().trimmed();
    m_asked->setText(
        way == Way::File
            ? tr("This writes private records about %1 into a file that is not sealed, to be given to %2. "
                 "Go on?")
                  .arg(m_paper.about, whom)
            : tr("This puts private records about %1 on the clipboard, where other programs can read them, "
                 "to be given to %2. Go on?")
                  .arg(m_paper.about, whom));
    m_yes->setText(way == Way::File ? tr("Yes, choose a file") : tr("Yes, copy it"));
    m_question->show();
    m_export->setVisible(m_preview); // of a card the question takes the place of its verbs
    m_copy->setVisible(m_preview && m_paper.text);
    m_no->setFocus(); // what is pressed without reading leaves nothing
}

void PrivateExport::drop()
{
    if (m_question->isAncestorOf(focusWidget()))
        m_recipient->setFocus();
    m_question->hide();
    m_export->show();
    m_copy->setVisible(bool(m_paper.text));
}

void PrivateExport::goOn()
{
    drop();
    if (m_way == Way::Clipboard) {
        copy();
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export PDF"), QDir::home().filePath(m_paper.fileName + QStringLiteral(".pdf")),
        tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        write(path);
}

/// Before anything leaves, so that nothing leaves without its line.
bool PrivateExport::writeDown(const QString &sentence)
{
    const auto noted = m_session.note(sentence);
    if (!noted)
        say(noted.error().message, Tone::Error);
    return noted.has_value();
}

bool PrivateExport::write(const QString &path)
{
    const QString whom = m_recipient->text().trimmed();
    if (!make() || !writeDown(tr("%1 about %2, given to %3 as PDF").arg(m_paper.title, m_paper.about, whom)))
        return false;
    const auto pages = writePdf(m_document, path, Paper::A4);
    if (!pages) {
        writeDown(tr("%1 about %2 for %3 was not written after all").arg(m_paper.title, m_paper.about, whom));
        say(pages.error().message, Tone::Error);
        return false;
    }
    say(tr("%n page(s) written to %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)), Tone::Good);
    return true;
}

bool PrivateExport::copy()
{
    const QString whom = m_recipient->text().trimmed();
    if (!m_paper.text || !make())
        return false;
    const auto text = m_paper.text();
    if (!text) {
        say(text.error().message, Tone::Error);
        return false;
    }
    if (!writeDown(tr("%1 about %2, copied as text for %3").arg(m_paper.title, m_paper.about, whom)))
        return false;
    auto *data = new QMimeData;
    data->setText(*text);
    // What programs that remember the clipboard are asked by password managers: not this.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    m_copied = data;
    QGuiApplication::clipboard()->setMimeData(data);
    say(tr("It is on the clipboard until the vault is locked."), Tone::Good);
    return true;
}

QString PrivateExport::said() const
{
    return m_said->text();
}

void PrivateExport::say(const QString &sentence, Tone tone)
{
    m_said->setText(sentence);
    m_said->setTone(tone);
    m_said->setVisible(!sentence.isEmpty());
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

void PrivateExport::keyPressEvent(QKeyEvent *event)
{
    const bool isAsking = m_question->isVisible();
    if (event->key() == Qt::Key_Escape && (isAsking || m_preview))
        isAsking ? drop() : left();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && event->modifiers().testFlag(Qt::ControlModifier))
        ask(Way::File);
    else
        QWidget::keyPressEvent(event);
}

} // namespace fairlead
