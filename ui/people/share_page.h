// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/private_reports.h"
#include "ui/people/person_desk.h"

#include <QWidget>

class QLineEdit;

namespace fairlead {

class Button;
class Label;
class MessageBar;
class ReportPreview;

/// What leaves the vault (GR12): the pages as they will be, framed in red, with the recipient's name, and
/// written only after a question.
class SharePage final : public QWidget {
    Q_OBJECT
public:
    SharePage(PersonDesk &desk, Session::Clock clock, QWidget *parent = nullptr);

    void show(PrivateReportKind kind, const Id<ReviewPacket> &packet = {});
    /// Empty sections: there is nothing to give.
    const ReportDocument &document() const { return m_document; }
    QLineEdit &recipient() { return *m_recipient; }
    /// Without asking; the caller has.
    bool exportTo(const QString &path);

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void ask();
    void copyText();

    PersonDesk &m_desk;
    Session::Clock m_clock;
    PrivateReportKind m_kind = PrivateReportKind::TalkSummary;
    Id<ReviewPacket> m_packet;
    ReportDocument m_document;
    Label *m_title;
    QLineEdit *m_recipient;
    Label *m_leftOut;
    MessageBar *m_message;
    ReportPreview *m_preview;
    Button *m_export;
    Button *m_copy;
};

} // namespace fairlead
