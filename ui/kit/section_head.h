// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"

class QHBoxLayout;

namespace fairlead {

/// The heading of a group on a place: its title, a quiet line beside it, and verbs at the end.
class SectionHead final : public QWidget {
    Q_OBJECT
public:
    explicit SectionHead(const QString &title, QWidget *parent = nullptr);

    void setNote(const QList<TextRun> &runs) { m_note->setRuns(runs); }
    void setNote(const QString &words) { m_note->setText(words); }
    /// The head owns it.
    void addEnd(QWidget *widget);

private:
    RunsLabel *m_note;
    QHBoxLayout *m_row;
};

} // namespace fairlead
