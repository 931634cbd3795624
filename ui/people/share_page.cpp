// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/share_page.h"

#include "core/people/talk_summary.h"
#include "core/reports/report_input.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/panel.h"
#include "ui/reports/pdf_writer.h"
#include "ui/reports/report_preview.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QVBoxLayout>

namespace fairlead {

SharePage::SharePage(PersonDesk &desk, Session::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(std::move(clock))
    , m_title(new Label({}, TextSize::Title, Tone::Text, TextWeight::Strong))
    , m_recipient(new QLineEdit)
    , m_leftOut(new Label({}, TextSize::Note, Tone::Secondary))
    , m_message(new MessageBar)
    , m_preview(new ReportPreview)
    , m_export(new Button(tr("Export PDF…"), ButtonRole::Primary))
    , m_copy(new Button(tr("Copy as text"), ButtonRole::Quiet))
{
    m_recipient->setAccessibleName(tr("Given to"));
    m_recipient->setPlaceholderText(tr("given to…"));
    m_recipient->setMaximumWidth(theme(this).px(220));
    m_recipient->setClearButtonEnabled(true);
    m_preview->setAccessibleName(tr("Pages that will be given away"));
    auto *back = new Button(tr("Back"), ButtonRole::Quiet);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_leftOut, 1);
    head->addWidget(new Label(tr("Given to"), TextSize::Body, Tone::Secondary));
    head->addWidget(m_recipient);
    head->addWidget(m_copy);
    head->addWidget(m_export);
    head->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_preview, 1);
    setSpace(head, {2, 1, 2, 1, 2});
    setSpace(column, {4, 2, 4, 3, 1});
    leadFocus(this, m_recipient);
    connect(m_recipient, &QLineEdit::textChanged, this, &SharePage::refresh);
    connect(m_export, &QPushButton::clicked, this, &SharePage::ask);
    connect(m_copy, &QPushButton::clicked, this, &SharePage::copyText);
    connect(back, &QPushButton::clicked, this, &SharePage::left);
    connect(&desk, &PersonDesk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&desk, &PersonDesk::personChanged, this, &SharePage::left);
}

void SharePage::show(PrivateReportKind kind, const Id<ReviewPacket> &packet)
{
    m_kind = kind;
    m_packet = packet;
    m_title->setText(privateReportTitle(kind));
    m_copy->setVisible(kind == PrivateReportKind::TalkSummary);
    if (const Person *person = m_desk.person())
        m_recipient->setText(person->name);
    refresh();
}

void SharePage::refresh()
{
    PrivateReportInput input;
    input.workspace = &m_desk.workspace();
    input.records = &m_desk.records();
    input.person = m_desk.personId();
    input.talk = m_desk.talk() ? m_desk.talk()->id : Id<OneOnOne>();
    input.packet = m_packet;
    input.recipient = m_recipient->text().trimmed();
    input.asOf = m_desk.asOf();
    input.language = languageOf(QLocale());
    input.generatedAt = m_clock();
    input.revision = m_desk.workbench().session().revision();
    auto made = makePrivateReport(m_kind, input);
    m_document = made ? *std::move(made) : ReportDocument();
    if (made)
        m_message->hide();
    else
        m_message->say(MessageBar::Level::Info, made.error().message);
    QStringList leftOut;
    for (const LeftOut &one : m_document.leftOut)
        leftOut << tr("%1 (%2)").arg(one.what, one.why);
    m_leftOut->setText(leftOut.isEmpty() ? QString()
                                         : tr("Left out: %1").arg(leftOut.join(QStringLiteral(" · "))));
    m_preview->setReport(m_document.sections.empty() ? LaidOutReport() : layOut(m_document, Paper::A4),
                         false);
    m_export->setEnabled(!m_document.sections.empty());
    m_copy->setEnabled(!m_document.sections.empty());
}

/// One of the two questions that the program asks.
void SharePage::ask()
{
    const QString whom = m_recipient->text().trimmed();
    const auto answer = QMessageBox::question(
        this, m_title->text(),
        tr("This writes private records about %1 into a file that is not sealed, to be given to %2. Go on?")
            .arg(m_desk.person() ? m_desk.person()->name : QString(), whom),
        QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes)
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export PDF"), QDir::home().filePath(m_title->text() + QStringLiteral(".pdf")),
        tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        exportTo(path);
}

bool SharePage::exportTo(const QString &path)
{
    const auto pages = writePdf(m_document, path, Paper::A4);
    if (!pages) {
        m_message->say(MessageBar::Level::Error, pages.error().message);
        return false;
    }
    Q_EMIT m_desk.workbench().said(tr("Written: %n page(s)", nullptr, *pages));
    return true;
}

void SharePage::copyText()
{
    const Person *person = m_desk.person();
    const OneOnOne *talk = m_desk.talk();
    const auto summary =
        talk ? summaryOf(m_desk.records(), talk->id) : Result<TalkSummary>(fail(Error::notFound(QString())));
    if (person && summary)
        QGuiApplication::clipboard()->setText(summaryText(*summary, person->name));
}

void SharePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = theme(this).px(2);
    painter.setPen(QPen(theme(this).error, width));
    painter.drawRect(rect().adjusted(width / 2, width / 2, -width, -width));
}

void SharePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && event->modifiers().testFlag(Qt::ControlModifier))
        ask();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fairlead
