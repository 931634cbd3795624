// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/private_sheet.h"

#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead {

PrivateSheet::PrivateSheet(PrivateSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new Label({}, TextSize::Section, Tone::Text, TextWeight::Strong))
    , m_note(new RunsLabel)
    , m_add(new Button(tr("Add"), ButtonRole::Primary))
    , m_remove(new IconButton(QLatin1String("trash"), tr("Remove this record")))
    , m_refusal(new Label({}, TextSize::Note, Tone::Error))
    , m_hint(new Label({}, TextSize::Note, Tone::Secondary))
    , m_area(calmScrollArea(new QWidget, this))
{
    auto *back = new IconButton(QLatin1String("chevron-left"), tr("Back"));
    back->setKeysShown(QStringLiteral("Esc"));
    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(m_kind);
    head->addWidget(m_note, 1);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    for (Label *words : {m_refusal, m_hint})
        words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_refusal);
    column->addWidget(m_hint);
    column->addWidget(m_area, 1);
    setSpace(head, {0, 1, 2, 1, 2});
    setSpace(column, {0, 0, 0, 0, 2});
    connect(back, &QAbstractButton::clicked, this, &PrivateSheet::leave);
    connect(m_add, &QAbstractButton::clicked, this, &PrivateSheet::addDraft);
    connect(m_remove, &QAbstractButton::clicked, this, &PrivateSheet::removeRecord);
    connect(&session, &PrivateSession::changed, this, &PrivateSheet::refresh);
    clear();
}

void PrivateSheet::edit(const RecordRef &record, QDate today, const PrivateFormShape &shape,
                        const QString &focus)
{
    show(std::make_unique<PrivateForm>(m_session, record, today, shape), focus);
}

void PrivateSheet::add(const RecordRef &record, const PrivateChanges &draft, QDate today,
                       const PrivateFormShape &shape)
{
    show(std::make_unique<PrivateForm>(m_session, record, draft, today, shape), {});
}

void PrivateSheet::show(std::unique_ptr<PrivateForm> form, const QString &focus)
{
    clear();
    m_form = form.release(); // its rows own it
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->addWidget(m_form->rows());
    m_column->addStretch(1);
    setSpace(m_column, {0, 0, 2, 2, 3});
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    refresh();
    if (!m_form)
        return;
    Q_EMIT opened();
    if (focus.isEmpty() || !m_form->focusField(focus))
        m_form->focusFirst();
}

void PrivateSheet::addBelow(QWidget *part)
{
    if (!m_column)
        return;
    m_column->insertWidget(m_column->count() - 1, part);
    part->show(); // at once, so that it can take the focus
}

void PrivateSheet::reveal(QWidget *part)
{
    part->setFocus(Qt::OtherFocusReason);
    // Once everything has its place.
    QMetaObject::invokeMethod(
        part, [this, part] { m_area->ensureWidgetVisible(part, 0, theme(this).px(60)); },
        Qt::QueuedConnection);
}

void PrivateSheet::setHint(const QString &words)
{
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
}

void PrivateSheet::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void PrivateSheet::clear()
{
    m_form = nullptr;
    m_column = nullptr;
    m_area->setWidget(new QWidget); // deletes what it had
    m_area->widget()->setAutoFillBackground(false);
    setHint({});
    refuse({});
}

void PrivateSheet::refresh()
{
    if (!m_form)
        return;
    const auto view = privateRecordView(m_form->records(), m_form->record());
    if (!view)
        return leave();
    m_kind->setText(view->kind);
    m_note->setText(m_form->isDraft() ? tr("new, not added yet") : QString());
    m_add->setVisible(m_form->isDraft());
    m_remove->setVisible(!m_form->isDraft());
    m_add->setEnabled(!m_session.isReadOnly());
    m_remove->setEnabled(!m_session.isReadOnly());
}

void PrivateSheet::addDraft()
{
    if (!m_form || !m_form->isDraft())
        return;
    const RecordRef record = m_form->record();
    const auto kept = m_form->save();
    refuse(kept || m_form->hasRefusal() ? QString() : kept.error().message);
    if (!kept)
        return;
    Q_EMIT added(record);
    leave();
}

void PrivateSheet::removeRecord()
{
    if (!m_form || m_form->isDraft())
        return;
    const PrivateChanges removal = removePrivateRecord(m_session.records(), m_form->record());
    if (const auto done = m_session.commit(removal); !done)
        refuse(done.error().message);
}

void PrivateSheet::keepTyped()
{
    if (!m_form)
        return;
    if (m_form->isDraft())
        (void)m_form->save(); // what is not complete says nothing yet
    else
        m_form->takeTyped();
}

void PrivateSheet::leave()
{
    if (!m_form)
        return;
    if (!m_form->isDraft())
        m_form->takeTyped();
    clear();
    Q_EMIT left();
}

/// Fields take Esc while there is something to restore.
void PrivateSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fairlead
